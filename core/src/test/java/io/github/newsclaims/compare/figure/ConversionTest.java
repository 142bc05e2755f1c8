package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.testing.Crews.pay;
import static io.github.newsclaims.testing.Crews.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.testing.Crews;
import io.github.newsclaims.time.Edtf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    private static final ConversionFactor LAPS = ConversionFactor.of(Unit.measure("km"), Unit.measure("{lap}"), "400");
    private static final ConversionFactor PEGGED =
            ConversionFactor.of(Unit.currency("USD"), Unit.currency("PAB"), "1").withDate("2031-04-02");
    private static final ComparisonRules RULES = ComparisonRules.standard()
            .withFactor(RATE)
            .withFactor(HOURS)
            .withFactor(LAPS)
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
                        "not comparable: rates differ, per km and per t; no factor between km and t is given"),
                arguments(pay("7", Per.measured("Cel")), pay("7", Per.measured("Cel")), "equal: both are 7"));
    }

    @ParameterizedTest
    @MethodSource("rates")
    void joinsRatesByExactFactorsAlone(Figure first, Figure second, String explanation) {
        assertThat(FigureComparison.of(placed(first), placed(second))).hasToString(explanation);
        assertThat(explanation)
                .startsWith(FigureComparison.of(placed(second), placed(first))
                                .verdict()
                                .words() + ": ");
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
                        "possibly conflicting: 1000 and 1050 differ, unless the zeros at the end are rounded; the second ×10.5, 10.5 NOK for one USD (2031-04-02, Bank of Skarvik)"),
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
                        "possibly conflicting: 120000 and 172000 differ, unless the zeros at the end are rounded; the first ×12, 12 months a year; the second ×1720, 1720 h for one a"),
                arguments(
                        pay("200", Per.period("PT2H")),
                        pay("172000", Per.YEAR),
                        "equal: both are 172000; the first ×0.5, per PT2H to per h; the first ×1720, 1720 h for one a"),
                arguments(
                        pay("7", Per.measured("{lap}")),
                        pay("2800", Per.measured("km")),
                        "equal: both are 2800; the first ×400, 400 {lap} for one km"),
                arguments(
                        pay("7", Per.measured("{lap}")),
                        pay("7", Per.measured("kg")),
                        "not comparable: rates differ, per {lap} and per kg; no factor between {lap} and kg is given"),
                arguments(
                        pay("7", Per.measured("kg")),
                        pay("7", Per.measured("km")),
                        "not comparable: rates differ, per kg and per km; no factor between kg and km is given"),
                arguments(
                        in("USD", "100"),
                        in("PAB", "100"),
                        "equal: both are 100; the first ×1, 1 PAB for one USD (2031-04-02)"));
    }

    @ParameterizedTest
    @MethodSource("given")
    void recordsTheFactorsOfTheCaller(Figure first, Figure second, String explanation) {
        assertThat(RULES.compare(placed(first), placed(second))).hasToString(explanation);
        assertThat(explanation)
                .startsWith(
                        RULES.compare(placed(second), placed(first)).verdict().words() + ": ");
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
                        Unit.currency("NOK"), "1", Unit.measure("kg"), "1", "not comparable: units differ, NOK and kg"),
                arguments(
                        Unit.measure("kg"), "1", Unit.currency("NOK"), "1", "not comparable: units differ, kg and NOK"),
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
        Figure a = placed(Crews.share(Amount.exact(one), first));
        Figure b = placed(Crews.share(Amount.exact(other), second));
        assertThat(FigureComparison.of(a, b)).hasToString(explanation);
        assertThat(explanation).startsWith(FigureComparison.of(b, a).verdict().words() + ": ");
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                arguments(measure("5", "km"), measure("5000", "m"), "equal: both are 5000; the first ×1000, km to m"),
                arguments(measure("2000", "kg"), measure("2", "t"), "equal: both are 2000; the second ×1000, t to kg"),
                arguments(
                        measure("1.2", "GW"), measure("1200", "MW"), "equal: both are 1200; the first ×1000, GW to MW"),
                arguments(
                        measure("90", "min"),
                        measure("1.5", "h"),
                        "equal: both are 90; the second ×60, 60 minutes an hour"),
                arguments(
                        measure("5", "km"),
                        measure("5300", "m"),
                        "compatible: 5000 and 5300 differ by less than one unit in the last digit of the coarser; "
                                + "the first ×1000, km to m"),
                arguments(measure("60", "km/h"), measure("60", "km").withPer(Per.HOUR), "equal: both are 60"),
                arguments(
                        measure("10", "m").withPer(Per.measured("s")),
                        measure("36", "km/h"),
                        "equal: both are 36; the first ×3.6, m per s to km/h"),
                arguments(
                        measure("36", "km/h"),
                        measure("10", "m/s"),
                        "equal: both are 36; the second ×3.6, m/s to km/h"),
                arguments(
                        measure("5", "L").withPer(new Per.Measured(BigDecimal.valueOf(100), "km")),
                        measure("50", "mL/km"),
                        "equal: both are 50; the first ×10, L per 100 km to mL/km"),
                arguments(
                        measure("12", "km/a"),
                        measure("2", "km").withPer(Per.period("P2M")),
                        "equal: both are 12; the second ×6, km per P2M to km/a"),
                arguments(
                        measure("12", "km/a"),
                        measure("4", "km").withPer(new Per.Period(BigDecimal.valueOf(2), "P2M")),
                        "equal: both are 12; the second ×3, km per 2 P2M to km/a"),
                arguments(
                        measure("7", "km/d"),
                        measure("7", "km").withPer(Per.period("P1M1D")),
                        "not comparable: units differ, km/d and km; no factor between km/d and km is given; "
                                + "rates differ, no rate and per P1M1D"),
                arguments(
                        measure("7", "L/d").withPer(Per.each("person")),
                        measure("49", "L").withPer(List.of(Per.each("person"), Per.WEEK)),
                        "equal: both are 49; the first ×7, L/d per person to L per person per week"),
                arguments(
                        measure("7", "L/d").withPer(Per.each("person")),
                        measure("49", "L").withPer(Per.WEEK),
                        "not comparable: units differ, L/d and L; no factor between L/d and L is given; "
                                + "rates differ, per person and per week"),
                arguments(
                        measure("7", "km/mo"),
                        measure("7", "km").withPer(Per.period("P1M1D")),
                        "not comparable: units differ, km/mo and km; no factor between km/mo and km is given; "
                                + "rates differ, no rate and per P1M1D"),
                arguments(
                        pay("5", Per.measured("m")),
                        pay("5000", Per.measured("km")),
                        "equal: both are 5000; the first ×1000, per m to per km"),
                arguments(
                        pay("5000", new Per.Measured(BigDecimal.TEN, "km")),
                        pay("5", new Per.Measured(BigDecimal.TEN, "m")),
                        "equal: both are 5000; the second ×1000, per 10 m to per 10 km"),
                arguments(
                        measure("36", "[degF]"),
                        measure("36", "Cel"),
                        "not comparable: units differ, [degF] and Cel; no factor between [degF] and Cel is given"));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void convertsMeasuresByTheirDefinitions(Figure first, Figure second, String explanation) {
        assertThat(FigureComparison.of(placed(first), placed(second))).hasToString(explanation);
        assertThat(explanation)
                .startsWith(FigureComparison.of(placed(second), placed(first))
                                .verdict()
                                .words() + ": ");
    }

    static Stream<Arguments> shares() {
        Figure rate = Crews.share(Amount.exact(55), Unit.COUNT).withPer(Per.counted(100_000, "inhabitants"));
        Figure percent = Crews.share(Amount.exact("0.055"), Unit.PERCENT);
        Figure decimal = Crews.share(Amount.exact("0.66"), Unit.UNITLESS);
        return Stream.of(
                arguments(rate, percent, "equal: both are 0.055; the first ×0.001, 100 percent a whole"),
                arguments(
                        percent.withAmount(Amount.exact(66)),
                        decimal,
                        "equal: both are 66; the second ×100, 100 percent a whole"),
                arguments(
                        rate.withAmount(Amount.exact(66_000)),
                        decimal,
                        "equal: both are 66; the first ×0.001, 100 percent a whole; the second ×100, 100 percent a whole"),
                arguments(
                        decimal,
                        decimal.withAmount(Amount.fraction(2, 3)),
                        "compatible: 0.66 and 2/3 differ by at most one percentage point"),
                arguments(
                        decimal.withAmount(Amount.exact("0.6549")),
                        decimal.withAmount(Amount.fraction(2, 3)),
                        "conflicting: 0.6549 and 2/3 differ"),
                arguments(
                        decimal.withAmount(Amount.exact("1.004")),
                        decimal.withAmount(Amount.fraction(199, 200)),
                        "conflicting: 1.004 and 0.995 differ"),
                arguments(
                        rate.withPer(List.of(Per.counted(100_000, "inhabitants"), Per.YEAR)),
                        percent.withPer(Per.period("P12M")),
                        "equal: both are 0.055; the first ×0.001, 100 percent a whole"),
                arguments(
                        rate.withPer(List.of(Per.counted(100_000, "inhabitants"), Per.YEAR)),
                        percent,
                        "not comparable: units differ, count and percent; "
                                + "rates differ, per 100000 inhabitants per year and no rate"),
                arguments(
                        rate.withPer(Per.each("person")),
                        percent,
                        "not comparable: units differ, count and percent; rates differ, per person and no rate"),
                arguments(
                        rate.withPer(List.of(Per.counted(100, "boats"), Per.counted(100, "crews"))),
                        percent,
                        "not comparable: units differ, count and percent; "
                                + "rates differ, per 100 boats per 100 crews and no rate"),
                arguments(
                        rate,
                        rate.withPer(Per.counted(100, "boats")),
                        "not comparable: rates differ, per 100000 inhabitants and per 100 boats"),
                arguments(
                        decimal.withAmount(Amount.exact("1.2")),
                        percent,
                        "not comparable: units differ, unitless and percent"),
                arguments(
                        decimal.withAmount(Amount.exact(1)),
                        percent,
                        "not comparable: units differ, unitless and percent"),
                arguments(
                        decimal.withAmount(Amount.exact(0)),
                        percent,
                        "not comparable: units differ, unitless and percent"),
                arguments(
                        decimal.withAmount(Amount.exact("-0.5")),
                        percent,
                        "not comparable: units differ, unitless and percent"),
                arguments(
                        percent.withUnit(Unit.measure("%")),
                        decimal,
                        "conflicting: 0.055 and 66 differ; the second ×100, 100 percent a whole"),
                arguments(
                        percent.withAmount(Amount.fraction(1, 2)),
                        percent.withAmount(Amount.exact("0.9")),
                        "conflicting: 0.5 and 0.9 differ"));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void comparesSharesInAllTheirForms(Figure first, Figure second, String explanation) {
        assertThat(FigureComparison.of(placed(first), placed(second))).hasToString(explanation);
        assertThat(explanation)
                .startsWith(FigureComparison.of(placed(second), placed(first))
                                .verdict()
                                .words() + ": ");
    }

    static Stream<Arguments> converted() {
        return Stream.of(
                arguments(
                        measure("1", "{lap}"),
                        measure("400", "m"),
                        "equal: both are 400; the first ×400, {lap} to m by the caller's converter"),
                arguments(
                        measure("1200", "m"),
                        measure("3", "{lap}"),
                        "equal: both are 1200; the second ×400, {lap} to m by the caller's converter"),
                arguments(
                        measure("2", "{lap}").withPer(Per.HOUR),
                        measure("800", "m/h"),
                        "equal: both are 800; the first ×400, {lap} per hour to m/h by the caller's converter"),
                arguments(
                        pay("2", Per.measured("m")),
                        pay("800", Per.measured("{lap}")),
                        "equal: both are 800; the first ×400, per m to per {lap} by the caller's converter"),
                arguments(
                        pay("1600", new Per.Measured(BigDecimal.valueOf(2), "{lap}")),
                        pay("2", Per.measured("m")),
                        "equal: both are 1600; the second ×800, per m to per 2 {lap} by the caller's converter"),
                arguments(
                        pay("2", Per.measured("m")),
                        pay("800", Per.measured("t")),
                        "not comparable: rates differ, per m and per t; no factor between m and t is given"),
                arguments(
                        measure("5", "Cel").withPer(Per.each("person")),
                        measure("5", "Cel"),
                        "not comparable: rates differ, per person and no rate"),
                arguments(
                        pay("2", Per.measured("m")),
                        pay("800", Per.each("boat")),
                        "not comparable: rates differ, per m and per boat"));
    }

    @ParameterizedTest
    @MethodSource("converted")
    void asksTheConverterOfTheCallerForTheOtherUnits(Figure first, Figure second, String explanation) {
        ComparisonRules rules = ComparisonRules.standard().withConverter(ConversionTest::laps);
        assertThat(rules.compare(placed(first), placed(second))).hasToString(explanation);
        assertThat(explanation)
                .startsWith(
                        rules.compare(placed(second), placed(first)).verdict().words() + ": ");
    }

    /** Knows that a lap is 400 metres, and is asked in the order of the codes only, and never for two equal ones. */
    private static Optional<Ratio> laps(Unit.Measure from, Unit.Measure to) {
        assertThat(from.code()).isLessThan(to.code());
        return switch (from.code() + " " + to.code()) {
            case "m {lap}" -> Optional.of(Ratio.of(400).inverse());
            case "(m/h) ({lap})/(s)" -> Optional.of(Ratio.of(400 * 3600).inverse());
            default -> Optional.empty();
        };
    }

    @Test
    void refusesAFactorOfAConverterThatIsNotPositive() {
        ComparisonRules rules = ComparisonRules.standard().withConverter((from, to) -> Optional.of(Ratio.ZERO));
        assertThat(rules.converter()).isPresent();
        assertThat(rules).hasToString("tolerance 0.1, factors [], a converter, taken as same [], vouched for []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.compare(measure("1", "{lap}"), measure("400", "m")))
                .withMessage("Invalid conversion factor: it must be positive, got 0");
    }

    private static Figure measure(String amount, String code) {
        return Crews.share(Amount.exact(amount), Unit.measure(code));
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
        assertThat(RATE.withDate("2031-04-03").date()).contains(Edtf.parse("2031-04-03"));
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
        assertThat(FigureComparison.of(placed(figure), placed(pay("3", Per.DAY)))
                        .verdict())
                .isEqualTo(FigureVerdict.CONFLICTING);
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
