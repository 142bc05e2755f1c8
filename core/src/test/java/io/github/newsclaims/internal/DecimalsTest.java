package io.github.newsclaims.internal;

import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    private static final String BOUND = "Invalid x: a decimal has at most 100 digits before and 100 after the point";

    @ParameterizedTest
    @CsvSource({"150.0,150", "1.5E+2,150", "-0.50,-0.5", "0E+7,0", "-0,0", "1e99,1e99", "10e-101,1e-100"})
    void bringsANumberIntoItsOneForm(BigDecimal given, BigDecimal kept) {
        BigDecimal normal = Decimals.normal("x", given);
        assertThat(normal).isEqualTo(kept.setScale(Math.max(0, kept.scale())));
        assertThat(Decimals.normal("x", normal)).isSameAs(normal);
    }

    @Test
    void takesTheNumberOfACallersOwnClassAndNotItsWords() {
        BigDecimal given = new BigDecimal("1.50") {
            @Override
            public String toPlainString() {
                return "much";
            }
        };
        assertThat(Decimals.normal("x", given).toPlainString()).isEqualTo("1.5");
    }

    @Test
    void takesTheNumberOfAnIntegerOfACallersOwnClass() {
        BigInteger given = new BigInteger("12345678901234567890123") {
            @Override
            public String toString() {
                return "much";
            }

            @Override
            public String toString(int radix) {
                return "much";
            }
        };
        assertThat(Decimals.bounded("x", given)).hasToString("12345678901234567890123");
        assertThat(Decimals.normal("x", new BigDecimal(given)).toPlainString()).isEqualTo("12345678901234567890123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E+100", "-1E+100", "1E-101", "1E+999999999", "1E-999999999", "1E+2147483647", "1E-2147483647"})
    void refusesADigitTooFarFromThePoint(String number) {
        of(BOUND + ", got " + number, () -> Decimals.normal("x", new BigDecimal(number)))
                .verify();
    }

    @Test
    void refusesZerosThatCannotBeTakenOff() {
        of(
                        BOUND + ", got 1.000E+2147483649",
                        () -> Decimals.normal("x", new BigDecimal(BigInteger.valueOf(1000), -2147483646)))
                .verify();
    }

    @Test
    void refusesAHostileNumberBeforeAnyWork() {
        of(BOUND, () -> Decimals.normal("x", new BigDecimal(BigInteger.ONE.shiftLeft(40_000_000))))
                .verify();
        of(BOUND + ", got \"" + "1".repeat(80) + "…\"", () -> Decimals.parse("x", "1".repeat(1_000_000)))
                .verify();
    }

    @Test
    void keepsAHundredDigitsOnEachSide() {
        String widest = "9".repeat(100) + "." + "9".repeat(100);
        assertThat(Decimals.parse("x", widest)).hasToString(widest);
        assertThat(Decimals.parse("x", "0".repeat(400) + "1.5" + "0".repeat(400)))
                .hasToString("1.5");
        assertThat(Decimals.bounded("x", BigInteger.TEN.pow(100).subtract(BigInteger.ONE))
                        .toString())
                .hasSize(100);
        of("Invalid x: an integer has at most 100 digits", () -> Decimals.bounded("x", BigInteger.TEN.pow(100)))
                .verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".5", "5.", "+5", "1e3", "1,5", " 1", "1 ", "--1", "1.2.3", "٣", "NaN", "0x1"})
    void readsPlainNotationOnly(String text) {
        of("Invalid x: a decimal is written like 150 or -0.5, got \"" + text + "\"", () -> Decimals.parse("x", text))
                .verify();
    }

    @Test
    void keepsTheNumberWhateverItsSpelling() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            BigDecimal given = new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(160) - 80)
                    .movePointLeft(random.nextInt(40) - 20);
            if ((long) given.precision() - given.scale() > 100
                    || given.stripTrailingZeros().scale() > 100) {
                continue;
            }
            BigDecimal normal = Decimals.normal("x", given);
            assertThat(normal).isEqualByComparingTo(given);
            assertThat(normal.scale()).isNotNegative();
            assertThat(normal).isEqualTo(Decimals.normal("x", given.setScale(given.scale() + 3)));
            assertThat(Decimals.parse("x", normal.toPlainString())).isEqualTo(normal);
        }
    }
}
