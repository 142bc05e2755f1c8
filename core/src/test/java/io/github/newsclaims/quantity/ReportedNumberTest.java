package io.github.newsclaims.quantity;

import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.BrokenRule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportedNumberTest {
    private static final BigInteger LONG_101 = BigInteger.TEN.pow(100);

    static Stream<BrokenRule> rules() {
        String plain = "Invalid number: a decimal is written like 150 or -0.5, got ";
        String fraction = "Invalid number: a fraction is written like 2/3 or -1/2, got ";
        String least = "Invalid fraction: denominator must be at least 2, got ";
        String digits = "Invalid fraction: an integer has at most 100 digits";
        String bound = "a decimal has at most 100 digits before and 100 after the point, got 1E+100";
        return Stream.of(
                of(plain + "\"1e3\"", () -> ReportedNumber.of("1e3")),
                of(plain + "\"\"", () -> ReportedNumber.of("")),
                of("Invalid number: " + bound, () -> ReportedNumber.of(new BigDecimal("1e100"))),
                of("Invalid number: " + bound, () -> new ReportedNumber.Decimal(new BigDecimal("1e100"))),
                of(fraction + "\"2/\"", () -> ReportedNumber.of("2/")),
                of(fraction + "\"/3\"", () -> ReportedNumber.of("/3")),
                of(fraction + "\"-/3\"", () -> ReportedNumber.of("-/3")),
                of(fraction + "\"+2/3\"", () -> ReportedNumber.of("+2/3")),
                of(fraction + "\"2/-3\"", () -> ReportedNumber.of("2/-3")),
                of(fraction + "\"2 / 3\"", () -> ReportedNumber.of("2 / 3")),
                of(fraction + "\"1/2/3\"", () -> ReportedNumber.of("1/2/3")),
                of(fraction + "\"0.5/2\"", () -> ReportedNumber.of("0.5/2")),
                of(fraction + "\"١/٢\"", () -> ReportedNumber.of("١/٢")),
                of(least + "1", () -> ReportedNumber.of("2/1")),
                of(least + "0", () -> ReportedNumber.of("2/00")),
                of(least + "-3", () -> ReportedNumber.fraction(2, -3)),
                of(digits, () -> ReportedNumber.of(LONG_101 + "/2")),
                of(digits, () -> ReportedNumber.of("2/" + LONG_101)),
                of(digits, () -> new ReportedNumber.Fraction(BigInteger.ONE.shiftLeft(1 << 20), BigInteger.TWO)),
                of(
                        "Invalid number: an integer has at most 100 digits, got \"" + "0".repeat(80) + "…\"",
                        () -> ReportedNumber.of("0".repeat(999) + "/2")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesTheRule(BrokenRule rule) {
        rule.verify();
    }

    @ParameterizedTest
    @CsvSource({"1.50,1.5", "-0.0,0", "0150,150", "2/3,2/3", "-2/4,-2/4", "004/02,4/2", "-0/3,0/3"})
    void isWrittenAsItIsRead(String text, String written) {
        assertThat(ReportedNumber.of(text)).hasToString(written);
        assertThat(ReportedNumber.of(written)).isEqualTo(ReportedNumber.of(text));
    }

    @Test
    void hasADecimalOnlyIfItIsGivenAsOne() {
        assertThat(ReportedNumber.of("0.5").decimal()).contains(new BigDecimal("0.5"));
        assertThat(ReportedNumber.of("1/2").decimal()).isEmpty();
    }

    @Test
    void hasAnExactValueInLowestTerms() {
        assertThat(ReportedNumber.of("1.5").ratio()).hasToString("1.5");
        assertThat(ReportedNumber.of("2/4").ratio())
                .isEqualTo(ReportedNumber.of("0.5").ratio());
        assertThat(ReportedNumber.of("-2/3").ratio()).hasToString("-2/3");
    }

    @Test
    void isAnotherValueIfItIsGivenInAnotherWay() {
        assertThat(ReportedNumber.of("2/4"))
                .isNotEqualTo(ReportedNumber.of("1/2"))
                .isNotEqualTo(ReportedNumber.of("0.5"))
                .isEqualTo(ReportedNumber.fraction(2, 4));
        assertThat(ReportedNumber.of(150))
                .isEqualTo(ReportedNumber.of("150.0"))
                .isEqualTo(ReportedNumber.of(new BigDecimal("1.5E+2")));
        assertThat(Comparable.class.isAssignableFrom(ReportedNumber.class)).isFalse();
    }

    @Test
    void keepsItsOwnIntegersAndNotACallersClass() {
        BigInteger given = new BigInteger("3") {
            @Override
            public String toString() {
                return "much";
            }
        };
        ReportedNumber.Fraction fraction = new ReportedNumber.Fraction(given, given);
        assertThat(fraction).isEqualTo(ReportedNumber.fraction(3, 3));
        assertThat(fraction.numerator()).hasToString("3");
        assertThat(fraction.denominator()).hasToString("3");
    }
}
