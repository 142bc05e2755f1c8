package io.github.newsclaims.json;

import static io.github.newsclaims.json.GoldenCase.amount;
import static io.github.newsclaims.json.GoldenCase.figure;
import static io.github.newsclaims.json.GoldenCase.per;
import static io.github.newsclaims.json.GoldenCase.unit;

import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The golden files of amounts, units and rates. */
final class GoldenFigures {
    private GoldenFigures() {}

    static List<GoldenCase> all() {
        List<GoldenCase> all = new ArrayList<>();
        all.addAll(amounts());
        all.addAll(decimals());
        all.addAll(units());
        all.addAll(rates());
        all.add(figure(
                "figure-with-margin-basis-date-and-trend",
                Figure.of(Amount.exact(93_000), Unit.COUNT)
                        .withId("f1")
                        .withMargin(new BigDecimal("0.50"))
                        .withBasis(FigureBasis.COUNTED)
                        .withAsOf(TimeExpression.of("2018-01"))
                        .withTrend(Trend.STABLE)));
        return all;
    }

    private static List<GoldenCase> amounts() {
        Bound included = new Bound(ReportedNumber.of(3), true);
        Bound excluded = new Bound(ReportedNumber.of("5.5"), false);
        return List.of(
                amount("amount-exact", Amount.exact(150)),
                amount("amount-about", Amount.about(80)),
                amount("amount-just-under", Amount.justUnder(100)),
                amount("amount-just-over", Amount.justOver(100)),
                amount("amount-range-closed", Amount.between(3, 5)),
                amount("amount-range-half-open", new Amount.Range(Optional.of(included), Optional.of(excluded), false)),
                amount("amount-more-than", Amount.moreThan(50_000)),
                amount("amount-at-least", Amount.atLeast(50_000)),
                amount("amount-less-than", Amount.lessThan(50_000)),
                amount("amount-at-most", Amount.atMost(50_000)),
                amount(
                        "amount-exact-with-significant-digits",
                        Amount.exact(1_500_000).withSignificantDigits(2)),
                amount("amount-fraction", Amount.fraction(-2, 3)),
                amount("amount-fraction-approximate", Amount.justUnder("2/3")),
                amount("amount-fraction-not-reduced", Amount.exact("2/4")),
                amount("amount-fraction-bounds", Amount.between("1/3", "0.5")),
                amount("amount-fraction-lower-bound", Amount.moreThan("1/3")),
                amount("amount-range-approximate", Amount.between(3, 5).withApproximate(true)),
                figure(
                        "amount-vague-with-magnitude",
                        Figure.vague("dozens", "boats")
                                .withAmount(Amount.vague().withMagnitude(12))),
                figure("amount-vague", Figure.vague("dozens", "boats")));
    }

    private static List<GoldenCase> decimals() {
        return List.of(
                amount("decimal-without-trailing-zeros", Amount.exact(new BigDecimal("1.5E+2"))),
                amount("decimal-below-zero", Amount.exact("-0.50")),
                amount("decimal-zero", Amount.exact("-0.000")),
                amount("decimal-of-a-hundred-digits", Amount.exact("9".repeat(100) + "." + "1".repeat(100))));
    }

    private static List<GoldenCase> units() {
        return List.of(
                unit("unit-currency", Unit.currency("NOK")),
                unit("unit-currency-assumed", Unit.assumedCurrency("USD")),
                unit("unit-count", Unit.COUNT),
                unit("unit-percent", Unit.PERCENT),
                unit("unit-percentage-points", Unit.PERCENTAGE_POINTS),
                unit("unit-basis-points", Unit.BASIS_POINTS),
                unit("unit-measure", Unit.measure("[lb_av]")),
                unit("unit-ordinal", Unit.ORDINAL),
                unit("unit-times", Unit.TIMES),
                unit("unit-unitless", Unit.UNITLESS));
    }

    private static List<GoldenCase> rates() {
        return List.of(
                per("per-period", Per.MONTH),
                per("per-periods", new Per.Period(new BigDecimal("2.0"), "P1W")),
                per("per-measure", Per.measured("h")),
                per("per-measures", new Per.Measured(new BigDecimal("0.5"), "h")),
                per("per-each", Per.each("crew member")),
                per("per-count", Per.counted(100_000, "inhabitants")),
                per("per-person-and-year", Per.each("person"), Per.YEAR));
    }
}
