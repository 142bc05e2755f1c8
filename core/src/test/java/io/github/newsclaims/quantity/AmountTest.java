package io.github.newsclaims.quantity;

import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.testing.BrokenRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    static Stream<Arguments> factories() {
        BigDecimal half = new BigDecimal("1.5");
        BigDecimal ten = BigDecimal.TEN;
        return Stream.of(
                arguments("exact", new Amount.Exact(half), new Amount.Exact(ten)),
                arguments("about", approximate(half, Approximation.ABOUT), approximate(ten, Approximation.ABOUT)),
                arguments(
                        "justUnder",
                        approximate(half, Approximation.JUST_UNDER),
                        approximate(ten, Approximation.JUST_UNDER)),
                arguments(
                        "justOver",
                        approximate(half, Approximation.JUST_OVER),
                        approximate(ten, Approximation.JUST_OVER)),
                arguments("moreThan", from(new Bound(half, false)), from(new Bound(ten, false))),
                arguments("atLeast", from(new Bound(half, true)), from(new Bound(ten, true))),
                arguments("lessThan", to(new Bound(half, false)), to(new Bound(ten, false))),
                arguments("atMost", to(new Bound(half, true)), to(new Bound(ten, true))));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void takesALongADecimalOrAString(String factory, Amount half, Amount ten) throws ReflectiveOperationException {
        Method ofString = Amount.class.getMethod(factory, String.class);
        Method ofDecimal = Amount.class.getMethod(factory, BigDecimal.class);
        Method ofLong = Amount.class.getMethod(factory, long.class);

        assertThat(ofString.invoke(null, "1.50")).isEqualTo(half);
        assertThat(ofDecimal.invoke(null, new BigDecimal("1.50"))).isEqualTo(half);
        assertThat(ofLong.invoke(null, 10L)).isEqualTo(ten);
        of("Invalid amount: a decimal is written like 150 or -0.5, got \"1,5\"", () -> {
                    try {
                        ofString.invoke(null, "1,5");
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                })
                .verify();
    }

    @Test
    void takesTheBoundsOfARangeAsLongsDecimalsOrStrings() {
        assertThat(Amount.between(new BigDecimal("1.50"), BigDecimal.TEN)).isEqualTo(Amount.between("1.5", "10"));
        assertThat(Amount.between(3, 5)).isEqualTo(Amount.between("3", "5"));
    }

    static Stream<Arguments> bounds() {
        return Stream.of(
                arguments(Amount.exact(150), bound(150, true), bound(150, true), false),
                arguments(Amount.about(80), none(), none(), true),
                arguments(Amount.justUnder(100), none(), bound(100, false), true),
                arguments(Amount.justOver(100), bound(100, false), none(), true),
                arguments(Amount.moreThan(5), bound(5, false), none(), false),
                arguments(Amount.atLeast(5), bound(5, true), none(), false),
                arguments(Amount.lessThan(5), none(), bound(5, false), false),
                arguments(Amount.atMost(5), none(), bound(5, true), false),
                arguments(Amount.between(3, 5), bound(3, true), bound(5, true), false),
                arguments(Amount.fraction(1, 2), none(), none(), false),
                arguments(Amount.vague(), none(), none(), false));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void tellsTheBoundsThatTheWordsGive(
            Amount amount, Optional<Bound> lower, Optional<Bound> upper, boolean approximate) {
        assertThat(amount.lower()).isEqualTo(lower);
        assertThat(amount.upper()).isEqualTo(upper);
        assertThat(amount.isApproximate()).isEqualTo(approximate);
    }

    @Test
    void takesNoDoubleAnywhere() {
        assertThat(Stream.of(Amount.class, Bound.class, Per.class, Unit.class)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .doesNotContain(double.class, Double.class, float.class, Float.class);
    }

    private static Amount approximate(BigDecimal value, Approximation direction) {
        return new Amount.Approximate(value, direction);
    }

    private static Amount from(Bound lower) {
        return new Amount.Range(Optional.of(lower), Optional.empty());
    }

    private static Amount to(Bound upper) {
        return new Amount.Range(Optional.empty(), Optional.of(upper));
    }

    private static Optional<Bound> none() {
        return Optional.empty();
    }

    private static Optional<Bound> bound(long value, boolean inclusive) {
        return Optional.of(new Bound(BigDecimal.valueOf(value), inclusive));
    }
}
