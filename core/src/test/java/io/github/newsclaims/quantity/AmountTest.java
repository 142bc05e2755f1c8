package io.github.newsclaims.quantity;

import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.testing.BrokenRule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
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
    @MethodSource({"numbers", "ranges", "fractions", "digits", "magnitudes"})
    void namesTheRule(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> numbers() {
        String plain = "Invalid amount: a decimal is written like 150 or -0.5, got ";
        return Stream.of(
                of("Invalid amount: " + BOUND + ", got 1E+999999999", () -> Amount.exact(HOSTILE)),
                of("Invalid amount: " + BOUND + ", got 1E+100", () -> Amount.exact(new BigDecimal("1e100"))),
                of("Invalid amount: " + BOUND + ", got 1E-101", () -> Amount.about(new BigDecimal("1e-101"))),
                of("Invalid bound: " + BOUND + ", got 1E+999999999", () -> Amount.moreThan(HOSTILE)),
                of("Invalid bound: " + BOUND + ", got 1E+999999999", () -> Amount.atMost(HOSTILE)),
                of("Invalid bound: " + BOUND + ", got 1E+999999999", () -> Amount.between(BigDecimal.ONE, HOSTILE)),
                of(plain + "\"93,000\"", () -> Amount.exact("93,000")),
                of(plain + "\"1e3\"", () -> Amount.about("1e3")),
                of(plain + "\"+3\"", () -> Amount.between("+3", "5")),
                of(plain + "\"\"", () -> Amount.between("3", "")));
    }

    static Stream<BrokenRule> ranges() {
        return Stream.of(
                of(
                        "Invalid range: a lower or an upper bound is required",
                        () -> new Amount.Range(Optional.empty(), Optional.empty(), false)),
                of("Invalid range: lower must not be greater than upper 3, got 5", () -> Amount.between(5, 3)),
                of(
                        "Invalid range: lower must not be greater than upper 1.5, got 1.51",
                        () -> Amount.between("1.51", "1.50")),
                of(EMPTY + "3", () -> range(bound(3, false), bound(3, false))),
                of(EMPTY + "3", () -> range(bound(3, true), bound(3, false))),
                of(EMPTY + "3", () -> range(bound(3, false), bound(3, true))),
                of(EMPTY + "2/4", () -> range(bound("2/4", true), bound("1/2", false))),
                of(
                        "Invalid range: lower must not be greater than upper 1/3, got 0.34",
                        () -> Amount.between("0.34", "1/3")),
                of(EMPTY + "-150", () -> range(bound(-150, false), bound(-150, true))));
    }

    static Stream<BrokenRule> fractions() {
        String written = "Invalid amount: a fraction is written like 2/3 or -1/2, got ";
        return Stream.of(
                of("Invalid fraction: denominator must be at least 2, got 0", () -> Amount.fraction(1, 0)),
                of("Invalid fraction: denominator must be at least 2, got 1", () -> Amount.moreThan("4/1")),
                of(written + "\"1/-2\"", () -> Amount.exact("1/-2")),
                of(written + "\"1/2/3\"", () -> Amount.about("1/2/3")),
                of(written + "\"1.5/2\"", () -> Amount.atMost("1.5/2")),
                of(written + "\"/2\"", () -> Amount.between("/2", "1")));
    }

    static Stream<BrokenRule> digits() {
        String rule = "Invalid amount: significantDigits must be from ";
        return Stream.of(
                of(rule + "2 to 107, got 1", () -> Amount.exact(1_500_000).withSignificantDigits(1)),
                of(rule + "2 to 107, got 108", () -> Amount.exact(1_500_000).withSignificantDigits(108)),
                of(rule + "1 to 101, got 0", () -> Amount.exact(7).withSignificantDigits(0)),
                of(rule + "1 to 101, got -1", () -> Amount.exact(0).withSignificantDigits(-1)),
                of(rule + "3 to 100, got 2", () -> Amount.exact("-0.125").withSignificantDigits(2)),
                of(rule + "1 to 98, got 99", () -> Amount.exact("0.005").withSignificantDigits(99)),
                of(
                        "Invalid amount: a fraction has no significantDigits, got 1",
                        () -> Amount.fraction(2, 3).withSignificantDigits(1)));
    }

    @Test
    void keepsTheDigitsThatWereSaid() {
        assertThat(Amount.exact(1_500_000).significantDigits()).isEmpty();
        assertThat(Amount.exact(1_500_000).withSignificantDigits(2).significantDigits())
                .hasValue(2);
        assertThat(Amount.exact(1_500_000).withSignificantDigits(2)).isNotEqualTo(Amount.exact(1_500_000));
        // "2.0 percent" is 2, and the zero was said.
        assertThat(Amount.exact("2.0").withSignificantDigits(2).number()).isEqualTo(ReportedNumber.of(2));
        assertThat(Amount.exact("0.005").withSignificantDigits(98).significantDigits())
                .hasValue(98);
        assertThat(Amount.exact(0).withSignificantDigits(101).significantDigits())
                .hasValue(101);
    }

    static Stream<BrokenRule> magnitudes() {
        return Stream.of(
                of(
                        "Invalid amount: magnitude must be positive, got 0",
                        () -> Amount.vague().withMagnitude(0)),
                of(
                        "Invalid amount: magnitude must be positive, got -12",
                        () -> Amount.vague().withMagnitude(-12)),
                of("Invalid amount: " + BOUND + ", got 1E+999999999", () -> new Amount.Vague(Optional.of(HOSTILE))));
    }

    @Test
    void keepsWhatVagueWordsCountIn() {
        assertThat(Amount.vague().magnitude()).isEmpty();
        assertThat(Amount.vague().withMagnitude(12).magnitude()).contains(new BigDecimal(12));
        assertThat(new Amount.Vague(Optional.of(new BigDecimal("1.20E+1"))))
                .isEqualTo(Amount.vague().withMagnitude(12));
    }

    @Test
    void takesAFractionWhereverItTakesAString() {
        ReportedNumber third = ReportedNumber.fraction(1, 3);
        assertThat(Amount.exact("1/3")).isEqualTo(Amount.fraction(1, 3));
        assertThat(Amount.about("1/3")).isEqualTo(new Amount.Approximate(third, Approximation.ABOUT));
        assertThat(Amount.justUnder("1/3")).isEqualTo(new Amount.Approximate(third, Approximation.JUST_UNDER));
        assertThat(Amount.justOver("1/3")).isEqualTo(new Amount.Approximate(third, Approximation.JUST_OVER));
        assertThat(Amount.moreThan("1/3")).isEqualTo(from(new Bound(third, false)));
        assertThat(Amount.atLeast("1/3")).isEqualTo(from(new Bound(third, true)));
        assertThat(Amount.lessThan("1/3")).isEqualTo(to(new Bound(third, false)));
        assertThat(Amount.atMost("1/3")).isEqualTo(to(new Bound(third, true)));
        assertThat(Amount.between("1/3", "0.5")).isEqualTo(range(bound("1/3", true), bound("0.5", true)));
        assertThat(Amount.between("1/3", "2/6")).isEqualTo(range(bound("1/3", true), bound("2/6", true)));
    }

    @Test
    void isEqualHoweverTheNumberIsWritten() {
        for (String same : new String[] {"150.0", "1.5E+2", "0150", "15e1"}) {
            BigDecimal number = new BigDecimal(same);
            assertThat(Amount.exact(number)).isEqualTo(Amount.exact(150)).hasSameHashCodeAs(Amount.exact(150));
            assertThat(Amount.about(number)).isEqualTo(Amount.about("150.00"));
            assertThat(new Bound(ReportedNumber.of(number), true)).isEqualTo(new Bound(ReportedNumber.of(150), true));
        }
        assertThat(Amount.exact("-0.00")).isEqualTo(Amount.exact(0));
        assertThat(Amount.exact(new BigDecimal("0e999999999"))).isEqualTo(Amount.exact(0));
    }

    @Test
    void doesNotReduceAFraction() {
        assertThat(Amount.fraction(2, 4)).isNotEqualTo(Amount.fraction(1, 2));
    }

    @Test
    void saysWhatTheWordsSay() {
        assertThat(Amount.about(80)).isEqualTo(approximate(new BigDecimal(80), Approximation.ABOUT));
        assertThat(Amount.justUnder(100).direction()).isEqualTo(Approximation.JUST_UNDER);
        assertThat(Amount.justOver(100).direction()).isEqualTo(Approximation.JUST_OVER);
        assertThat(Amount.moreThan(5)).isEqualTo(range(bound(5, false), none()));
        assertThat(Amount.atLeast(5)).isEqualTo(range(bound(5, true), none()));
        assertThat(Amount.lessThan(5)).isEqualTo(range(none(), bound(5, false)));
        assertThat(Amount.atMost(5)).isEqualTo(range(none(), bound(5, true)));
        assertThat(Amount.between(3, 5)).isEqualTo(range(bound(3, true), bound(5, true)));
        assertThat(Amount.between("3.0", "5")).isEqualTo(Amount.between(3, 5));
        assertThat(Amount.between(3, 3).lower()).isEqualTo(bound(3, true));
        assertThat(Amount.vague()).isEqualTo(new Amount.Vague(Optional.empty()));
    }

    static Stream<Arguments> factories() {
        BigDecimal half = new BigDecimal("1.5");
        BigDecimal ten = BigDecimal.TEN;
        return Stream.of(
                arguments("exact", Amount.exact(half), Amount.exact(ten)),
                arguments("about", approximate(half, Approximation.ABOUT), approximate(ten, Approximation.ABOUT)),
                arguments(
                        "justUnder",
                        approximate(half, Approximation.JUST_UNDER),
                        approximate(ten, Approximation.JUST_UNDER)),
                arguments(
                        "justOver",
                        approximate(half, Approximation.JUST_OVER),
                        approximate(ten, Approximation.JUST_OVER)),
                arguments(
                        "moreThan",
                        from(new Bound(ReportedNumber.of(half), false)),
                        from(new Bound(ReportedNumber.of(ten), false))),
                arguments(
                        "atLeast",
                        from(new Bound(ReportedNumber.of(half), true)),
                        from(new Bound(ReportedNumber.of(ten), true))),
                arguments(
                        "lessThan",
                        to(new Bound(ReportedNumber.of(half), false)),
                        to(new Bound(ReportedNumber.of(ten), false))),
                arguments(
                        "atMost",
                        to(new Bound(ReportedNumber.of(half), true)),
                        to(new Bound(ReportedNumber.of(ten), true))));
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
                arguments(Amount.fraction(1, 2), bound("1/2", true), bound("1/2", true), false),
                arguments(Amount.justUnder("2/3"), none(), bound("2/3", false), true),
                arguments(Amount.moreThan("1/3"), bound("1/3", false), none(), false),
                arguments(Amount.between(3, 5).withApproximate(true), bound(3, true), bound(5, true), true),
                arguments(Amount.atLeast(5).withApproximate(true), bound(5, true), none(), true),
                arguments(Amount.vague().withMagnitude(12), none(), none(), false),
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
        assertThat(Stream.of(Amount.class, Bound.class, Per.class, ReportedNumber.class, Unit.class)
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .doesNotContain(double.class, Double.class, float.class, Float.class);
    }

    private static Amount approximate(BigDecimal value, Approximation direction) {
        return new Amount.Approximate(ReportedNumber.of(value), direction);
    }

    private static Amount range(Optional<Bound> lower, Optional<Bound> upper) {
        return new Amount.Range(lower, upper, false);
    }

    private static Amount from(Bound lower) {
        return range(Optional.of(lower), none());
    }

    private static Amount to(Bound upper) {
        return range(none(), Optional.of(upper));
    }

    private static Optional<Bound> none() {
        return Optional.empty();
    }

    private static Optional<Bound> bound(String number, boolean inclusive) {
        return Optional.of(new Bound(ReportedNumber.of(number), inclusive));
    }

    private static Optional<Bound> bound(long value, boolean inclusive) {
        return Optional.of(new Bound(ReportedNumber.of(value), inclusive));
    }
}
