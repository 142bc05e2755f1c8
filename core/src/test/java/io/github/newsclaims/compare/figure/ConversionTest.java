package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.testing.Crews.pay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.testing.Crews;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Units and rates: exact conversions, conversions by the factors of the caller, and what cannot be converted. */
class ConversionTest {
    private static final ConversionFactor RATE = ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5")
            .withDate("2031-04-02")
            .withSource("Bank of Skarvik");
    private static final ConversionFactor HOURS = ConversionFactor.of(Unit.measure("a"), Unit.measure("h"), "1720");
    private static final ConversionFactor MILES = ConversionFactor.of(Unit.measure("km"), Unit.measure("m"), "1000");
    private static final ConversionFactor PEGGED =
            ConversionFactor.of(Unit.currency("USD"), Unit.currency("PAB"), "1").withDate("2031-04-02");
    private static final ComparisonRules RULES = ComparisonRules.standard()
            .withFactor(RATE)
            .withFactor(HOURS)
            .withFactor(MILES)
            .withFactor(PEGGED);

    static Stream<Arguments> rates() {
        return Stream.of(
                arguments(pay("150", Per.MONTH), pay("150", Per.MONTH), "equal: both are 150"),
                arguments(
                        pay("150", Per.MONTH),
                        pay("1800", Per.YEAR),
                        "equal: both are 1800; the first ×12, 12 months a year"),
                arguments(
                        pay("1800", Per.YEAR),
                        pay("160", Per.MONTH),
                        "conflicting: 1800 and 1920 differ; the second ×12, 12 months a year"),
                arguments(
                        pay("450", Per.QUARTER),
                        pay("150", Per.MONTH),
                        "equal: both are 450; the second ×3, 3 months a quarter"),
                arguments(pay("9", Per.period("P12M")), pay("9", Per.YEAR), "equal: both are 9"),
                arguments(
                        pay("9", new Per.Period(BigDecimal.valueOf(2), "P1M")),
                        pay("9", Per.period("P2M")),
                        "equal: both are 9"),
                arguments(
                        pay("9", Per.period("P6M")),
                        pay("18", Per.YEAR),
                        "equal: both are 18; the first ×2, per P6M to per year"),
                arguments(pay("7", Per.DAY), pay("49", Per.WEEK), "equal: both are 49; the first ×7, 7 days a week"),
                arguments(
                        pay("7", Per.HOUR), pay("168", Per.DAY), "equal: both are 168; the first ×24, 24 hours a day"),
                arguments(pay("7", Per.measured("h")), pay("7", Per.HOUR), "equal: both are 7"),
                arguments(
                        pay("7", Per.measured("mo")),
                        pay("84", Per.YEAR),
                        "equal: both are 84; the first ×12, 12 months a year"),
                arguments(pay("7", Per.period("P1DT12H")), pay("7", Per.period("PT36H")), "equal: both are 7"),
                arguments(pay("7", Per.period("P1M1D")), pay("7", Per.period("P1M1D")), "equal: both are 7"),
                arguments(
                        pay("7", Per.period("P1M1D")),
                        pay("7", Per.MONTH),
                        "not comparable: rates differ, per P1M1D and per month"),
                arguments(
                        pay("7", Per.DAY),
                        pay("7", Per.MONTH),
                        "not comparable: rates differ, per day and per month; no factor between d and mo is given"),
                arguments(pay("7", Per.MONTH), pay("7"), "not comparable: rates differ, per month and no rate"),
                arguments(
                        pay("7", Per.each("person"), Per.YEAR),
                        pay("7", Per.period("P12M"), Per.each("Person")),
                        "equal: both are 7"),
                arguments(
                        pay("7", Per.each("person"), Per.YEAR),
                        pay("7", Per.YEAR),
                        "not comparable: rates differ, per person per year and per year"),
                arguments(
                        pay("7", Per.counted(1000, "inhabitants")),
                        pay("700", Per.counted(100_000, "inhabitants")),
                        "equal: both are 700; the first ×100, per 1000 inhabitants to per 100000 inhabitants"),
                arguments(
                        pay("7", Per.each("boat")),
                        pay("7", Per.each("crew")),
                        "not comparable: rates differ, per boat and per crew"),
                arguments(
                        pay("7", Per.measured("km")),
                        pay("7", Per.measured("t")),
                        "not comparable: rates differ, per km and per t; no factor between km and t is given"));
    }

    @ParameterizedTest
    @MethodSource("rates")
    void joinsRatesByExactFactorsAlone(Figure first, Figure second, String explanation) {
        assertThat(FigureComparison.of(first, second)).hasToString(explanation);
        assertThat(explanation)
                .startsWith(FigureComparison.of(second, first).verdict().words() + ": ");
    }

    @Test
    void convertsTheMarginWithTheAmount() {
        assertThat(FigureComparison.of(pay("10", Per.MONTH).withMargin(BigDecimal.ONE), pay("130", Per.YEAR)))
                .hasToString(
                        "compatible: 108 to 132 and 130 overlap within the margin of error; the first ×12, 12 months a year");
    }

    static Stream<Arguments> given() {
        return Stream.of(
                arguments(
                        in("USD", "100"),
                        in("NOK", "1050"),
                        "equal: both are 1050; the first ×10.5, 10.5 NOK for one USD (2031-04-02, Bank of Skarvik)"),
                arguments(
                        in("NOK", "1000"),
                        in("USD", "100"),
                        "conflicting: 1000 and 1050 differ; the second ×10.5, 10.5 NOK for one USD (2031-04-02, Bank of Skarvik)"),
                arguments(
                        in("EUR", "1000"),
                        in("USD", "100"),
                        "not comparable: units differ, EUR and USD; no factor between EUR and USD is given"),
                arguments(
                        pay("100", Per.HOUR),
                        pay("172000", Per.YEAR),
                        "equal: both are 172000; the first ×1720, 1720 h for one a"),
                arguments(
                        pay("172000", Per.period("P12M")),
                        pay("100", Per.HOUR),
                        "equal: both are 172000; the second ×1720, 1720 h for one a"),
                arguments(
                        pay("10000", Per.MONTH),
                        pay("100", Per.HOUR),
                        "conflicting: 120000 and 172000 differ; the first ×12, 12 months a year; the second ×1720, 1720 h for one a"),
                arguments(
                        pay("200", Per.period("PT2H")),
                        pay("172000", Per.YEAR),
                        "equal: both are 172000; the first ×0.5, per PT2H to per h; the first ×1720, 1720 h for one a"),
                arguments(
                        pay("7", Per.measured("m")),
                        pay("7000", Per.measured("km")),
                        "equal: both are 7000; the first ×1000, 1000 m for one km"),
                arguments(
                        in("USD", "100"),
                        in("PAB", "100"),
                        "equal: both are 100; the first ×1, 1 PAB for one USD (2031-04-02)"));
    }

    @ParameterizedTest
    @MethodSource("given")
    void recordsTheFactorsOfTheCaller(Figure first, Figure second, String explanation) {
        assertThat(RULES.compare(first, second)).hasToString(explanation);
        assertThat(explanation)
                .startsWith(RULES.compare(second, first).verdict().words() + ": ");
    }

    static Stream<Arguments> units() {
        return Stream.of(
                arguments(
                        Unit.measure("h"),
                        "48",
                        Unit.measure("d"),
                        "2",
                        "equal: both are 48; the second ×24, 24 hours a day"),
                arguments(
                        Unit.measure("a"),
                        "2",
                        Unit.measure("mo"),
                        "24",
                        "equal: both are 24; the first ×12, 12 months a year"),
                arguments(
                        Unit.measure("s"),
                        "7200",
                        Unit.measure("h"),
                        "2",
                        "equal: both are 7200; the second ×3600, h to s"),
                arguments(
                        Unit.measure("d"),
                        "30",
                        Unit.measure("mo"),
                        "1",
                        "not comparable: units differ, d and mo; no factor between d and mo is given"),
                arguments(Unit.COUNT, "1", Unit.PERCENT, "1", "not comparable: units differ, count and percent"),
                arguments(
                        Unit.PERCENTAGE_POINTS,
                        "1",
                        Unit.PERCENT,
                        "1",
                        "not comparable: units differ, percentage points and percent"),
                arguments(
                        Unit.PERCENTAGE_POINTS,
                        "0.25",
                        Unit.BASIS_POINTS,
                        "25",
                        "equal: both are 25; the first ×100, 100 basis points a percentage point"),
                arguments(
                        Unit.BASIS_POINTS,
                        "50",
                        Unit.PERCENTAGE_POINTS,
                        "0.25",
                        "conflicting: 50 and 25 differ; the second ×100, 100 basis points a percentage point"),
                arguments(
                        Unit.BASIS_POINTS,
                        "1",
                        Unit.PERCENT,
                        "1",
                        "not comparable: units differ, basis points and percent"),
                arguments(
                        Unit.assumedCurrency("NOK"),
                        "1",
                        Unit.currency("NOK"),
                        "1",
                        "equal: both are 1; the currency of the first is assumed"),
                arguments(
                        Unit.assumedCurrency("NOK"),
                        "1",
                        Unit.assumedCurrency("NOK"),
                        "2",
                        "conflicting: 1 and 2 differ; both currencies are assumed"));
    }

    @ParameterizedTest
    @MethodSource("units")
    void joinsUnitsByExactFactorsAlone(Unit first, String one, Unit second, String other, String explanation) {
        Figure a = Crews.share(Amount.exact(one), first);
        Figure b = Crews.share(Amount.exact(other), second);
        assertThat(FigureComparison.of(a, b)).hasToString(explanation);
        assertThat(explanation).startsWith(FigureComparison.of(b, a).verdict().words() + ": ");
    }

    @Test
    void givesTheStepsForCode() {
        FigureComparison comparison = RULES.compare(in("USD", "100"), in("NOK", "1050"));
        ConversionStep step = comparison.steps().get(0);
        assertThat(comparison.steps()).hasSize(1);
        assertThat(step.side()).isEqualTo(Side.FIRST);
        assertThat(step.factor()).hasToString("10.5");
        assertThat(step.why()).isEqualTo("10.5 NOK for one USD (2031-04-02, Bank of Skarvik)");
        assertThat(step.given()).contains(RATE);
        assertThat(RATE.date()).contains(Edtf.parse("2031-04-02"));
        assertThat(RATE.source()).contains("Bank of Skarvik");
        assertThat(FigureComparison.of(pay("1", Per.MONTH), pay("1", Per.YEAR))
                        .steps()
                        .get(0)
                        .given())
                .isEmpty();
    }

    @Test
    void convertsTheLargestRatesOfTheModel() {
        BigDecimal most = new BigDecimal("9".repeat(100));
        Per weeks = new Per.Period(most, "P" + "9".repeat(98) + "W");
        Figure figure = pay("1", weeks).withAmount(Amount.exact(most));
        assertThat(FigureComparison.of(figure, pay("1", Per.DAY)).verdict()).isEqualTo(FigureVerdict.CONFLICTING);
    }

    @Test
    void refusesFactorsThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "0"))
                .withMessage("Invalid conversion factor: it must be positive, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConversionFactor.of(Unit.currency("USD"), Unit.assumedCurrency("USD"), "1"))
                .withMessage("Invalid conversion factor: it must join two different units, got \"USD\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonRules.standard().withTolerance(new BigDecimal("-0.1")))
                .withMessage("Invalid comparison rules: tolerance must not be negative, got -0.1");
    }

    private static Figure in(String currency, String amount) {
        return pay(amount).withUnit(Unit.currency(currency));
    }
}
