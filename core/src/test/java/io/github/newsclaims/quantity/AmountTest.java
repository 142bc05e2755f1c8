package io.github.newsclaims.quantity;

import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.BrokenRule;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmountTest {
    private static final String BOUND = "a decimal has at most 100 digits before and 100 after the point";
    private static final String EMPTY = "Invalid range: both bounds must be inclusive where lower equals upper, got ";
    private static final BigDecimal HOSTILE = new BigDecimal("1e999999999");

    @ParameterizedTest
    @MethodSource({"numbers", "ranges", "fractions"})
    void namesTheRule(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> numbers() {
        String plain = "Invalid amount: a decimal is written like 150 or -0.5, got ";
        return Stream.of(
                of("Invalid amount: " + BOUND + ", got 1E+999999999", () -> new Amount.Exact(HOSTILE)),
                of("Invalid amount: " + BOUND + ", got 1E+100", () -> new Amount.Exact(new BigDecimal("1e100"))),
                of(
                        "Invalid amount: " + BOUND + ", got 1E-101",
                        () -> new Amount.Approximate(new BigDecimal("1e-101"), Approximation.ABOUT)),
                of("Invalid bound: " + BOUND + ", got 1E+999999999", () -> new Bound(HOSTILE, true)),
                of(plain + "\"93,000\"", () -> Amount.exact("93,000")),
                of(plain + "\"1e3\"", () -> Amount.about("1e3")),
                of(plain + "\"+3\"", () -> Amount.between("+3", "5")),
                of(plain + "\"\"", () -> Amount.between("3", "")));
    }

    static Stream<BrokenRule> ranges() {
        return Stream.of(
                of(
                        "Invalid range: a lower or an upper bound is required",
                        () -> new Amount.Range(Optional.empty(), Optional.empty())),
                of("Invalid range: lower must not be greater than upper 3, got 5", () -> Amount.between(5, 3)),
                of(
                        "Invalid range: lower must not be greater than upper 1.5, got 1.51",
                        () -> Amount.between("1.51", "1.50")),
                of(EMPTY + "3", () -> new Amount.Range(bound(3, false), bound(3, false))),
                of(EMPTY + "3", () -> new Amount.Range(bound(3, true), bound(3, false))),
                of(EMPTY + "3", () -> new Amount.Range(bound(3, false), bound(3, true))),
                of(EMPTY + "-150", () -> new Amount.Range(bound(-150, false), bound(-150, true))));
    }

    @Test
    void keepsTheIntegersOfAFractionAndNotACallersClass() {
        BigInteger given = new BigInteger("3") {
            @Override
            public String toString() {
                return "much";
            }
        };
        assertThat(new Amount.Fraction(given, given)).isEqualTo(Amount.fraction(3, 3));
        assertThat(new Amount.Fraction(given, given).numerator()).hasToString("3");
        assertThat(new Amount.Fraction(given, given).denominator()).hasToString("3");
    }

    static Stream<BrokenRule> fractions() {
        BigInteger long101 = BigInteger.TEN.pow(100);
        return Stream.of(
                of("Invalid fraction: denominator must be positive, got 0", () -> Amount.fraction(1, 0)),
                of("Invalid fraction: denominator must be positive, got -3", () -> Amount.fraction(1, -3)),
                of(
                        "Invalid fraction: an integer has at most 100 digits",
                        () -> new Amount.Fraction(long101, BigInteger.ONE)),
                of(
                        "Invalid fraction: an integer has at most 100 digits",
                        () -> new Amount.Fraction(BigInteger.ONE, long101)),
                of(
                        "Invalid fraction: an integer has at most 100 digits",
                        () -> new Amount.Fraction(BigInteger.ONE.shiftLeft(1 << 20), BigInteger.ONE)));
    }

    @Test
    void isEqualHoweverTheNumberIsWritten() {
        for (String same : new String[] {"150.0", "1.5E+2", "0150", "15e1"}) {
            BigDecimal number = new BigDecimal(same);
            assertThat(new Amount.Exact(number)).isEqualTo(Amount.exact(150)).hasSameHashCodeAs(Amount.exact(150));
            assertThat(new Amount.Approximate(number, Approximation.ABOUT)).isEqualTo(Amount.about("150.00"));
            assertThat(new Bound(number, true)).isEqualTo(new Bound(BigDecimal.valueOf(150), true));
        }
        assertThat(Amount.exact("-0.00")).isEqualTo(Amount.exact(0));
        assertThat(new Amount.Exact(new BigDecimal("0e999999999"))).isEqualTo(Amount.exact(0));
    }

    @Test
    void doesNotReduceAFraction() {
        assertThat(Amount.fraction(2, 4)).isNotEqualTo(Amount.fraction(1, 2));
    }

    @Test
    void saysWhatTheWordsSay() {
        assertThat(Amount.about(80)).isEqualTo(new Amount.Approximate(new BigDecimal(80), Approximation.ABOUT));
        assertThat(Amount.justUnder(100).direction()).isEqualTo(Approximation.JUST_UNDER);
        assertThat(Amount.justOver(100).direction()).isEqualTo(Approximation.JUST_OVER);
        assertThat(Amount.moreThan(5)).isEqualTo(new Amount.Range(bound(5, false), Optional.empty()));
        assertThat(Amount.atLeast(5)).isEqualTo(new Amount.Range(bound(5, true), Optional.empty()));
        assertThat(Amount.lessThan(5)).isEqualTo(new Amount.Range(Optional.empty(), bound(5, false)));
        assertThat(Amount.atMost(5)).isEqualTo(new Amount.Range(Optional.empty(), bound(5, true)));
        assertThat(Amount.between(3, 5)).isEqualTo(new Amount.Range(bound(3, true), bound(5, true)));
        assertThat(Amount.between("3.0", "5")).isEqualTo(Amount.between(3, 5));
        assertThat(Amount.between(3, 3).lower()).isEqualTo(bound(3, true));
        assertThat(Amount.vague()).isEqualTo(new Amount.Vague());
    }

    @Test
    void takesNoDoubleAnywhere() {
        assertThat(Stream.of(Amount.class, Bound.class, Per.class, Unit.class)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .doesNotContain(double.class, Double.class, float.class, Float.class);
    }

    private static Optional<Bound> bound(long value, boolean inclusive) {
        return Optional.of(new Bound(BigDecimal.valueOf(value), inclusive));
    }
}
