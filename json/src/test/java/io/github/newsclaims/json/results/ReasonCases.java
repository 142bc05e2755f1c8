package io.github.newsclaims.json.results;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.compare.figure.AmountInterval;
import io.github.newsclaims.compare.figure.AmountReason;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.figure.ConversionStep;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.Reason;
import io.github.newsclaims.compare.figure.Side;
import io.github.newsclaims.compare.figure.TrendReason;
import io.github.newsclaims.compare.figure.UnitReason;
import io.github.newsclaims.compare.merge.PartValue;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One reason and one value of a part of each kind. */
final class ReasonCases {
    private ReasonCases() {}

    static Stream<ResultCase> all() {
        return Stream.concat(
                reasons().map(reason -> new ResultCase("reason-" + kind(reason, ""), reason)),
                values().map(value -> new ResultCase("part-value-" + kind(value, "Value"), value)));
    }

    private static String kind(Object value, String ending) {
        String name = value.getClass().getSimpleName().replaceFirst(ending + "$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static Stream<Reason> reasons() {
        AmountInterval three = interval(Amount.between(3, 5));
        AmountInterval four = interval(Amount.moreThan(4));
        BigDecimal tenth = new BigDecimal("0.1");
        return Stream.of(
                new Reason.PartsDiffer(FigureAspect.PLACE, "overseas", "Russia"),
                new Reason.StatedByNeither(FigureAspect.TIME),
                new Reason.StatedByOne(FigureAspect.ENTITY, Side.SECOND, "boats"),
                new Reason.LaterReport(Side.FIRST, "2031-04-08", "2031-04-07"),
                new Reason.TimesOverlap("2018", "2018-01"),
                basesDiffer(),
                new Reason.NoNumber(Side.BOTH),
                new Reason.ApproximateNumber(Side.FIRST),
                new Reason.Estimated(Side.SECOND),
                new Reason.TakenFromClaim(FigureAspect.PLACE, Side.BOTH),
                new Reason.VouchedFor(FigureAspect.TIME, Side.FIRST),
                new Reason.TakenAsSame(FigureAspect.QUALIFIER),
                new AmountReason.SameAmount(three),
                new AmountReason.AmountsDiffer(three, four),
                new AmountReason.BoundsOverlap(three, four),
                new AmountReason.BoundsApart(three, four),
                new AmountReason.WithinMargin(three, four),
                new AmountReason.WithinTolerance(three, four, tenth),
                new AmountReason.BeyondTolerance(three, four, tenth),
                new AmountReason.WithinOnePoint(interval(Amount.fraction(2, 3)), four),
                new AmountReason.WithinRounding(three, four),
                new AmountReason.TrailingZeros(three, four),
                new AmountReason.AtOpenBound(three, four),
                new AmountReason.BesideDirection(three, four),
                new AmountReason.NoWholeNumber(three, four),
                new TrendReason.MeasuresDiffer(Measures.LEVEL, Measures.CHANGE),
                new TrendReason.MeasuresOfOne(Side.SECOND, Measures.CHANGE),
                new TrendReason.TrendsDiffer(Trend.INCREASING, Trend.DECREASING),
                new TrendReason.TrendOfOne(Side.FIRST, Trend.STABLE),
                new TrendReason.LevelOrChange(),
                new UnitReason.UnitsDiffer(Unit.currency("USD"), Unit.currency("NOK")),
                new UnitReason.RatesDiffer(List.of(Per.HOUR), List.of(Per.MONTH)),
                new UnitReason.FactorMissing(Unit.currency("USD"), Unit.measure("km")),
                new UnitReason.CurrencyAssumed(Side.BOTH),
                new UnitReason.Converted(given()));
    }

    static Stream<PartValue> values() {
        return Stream.of(
                new PartValue.TextValue("Skarvik"),
                new PartValue.WordingValue(Words.of("They pay more")),
                new PartValue.TimeValue(TimeExpression.of("2031-04")),
                new PartValue.PlaceValue(Place.of("Skarvik")),
                new PartValue.AppearanceValue(Appearance.of("https://posts.example/17")),
                new PartValue.FigureValue(Figure.of(Amount.exact(150), Unit.COUNT)),
                new PartValue.FactualityValue(Factuality.CERTAIN),
                new PartValue.SectionValue(Section.of(SectionKind.BODY, 0, 9)),
                new PartValue.AttributionValue(Attribution.direct(AttributionStep.by("nor"))),
                new PartValue.OwnVoiceValue(),
                new PartValue.StepsValue(List.of(AttributionStep.by("nor"))),
                new PartValue.MembersValue(List.of("nor", "ek")),
                new PartValue.ProvenanceValue(List.of(Provenance.by("desk"))),
                new PartValue.ExtensionValue(Extensions.none().with("tool:score", 3)));
    }

    /** Returns the interval of an amount, as a comparison with itself says it. */
    static AmountInterval interval(Amount amount) {
        return comparison(Figure.of(amount, Unit.COUNT), Figure.of(amount, Unit.COUNT)).reasons().stream()
                .filter(AmountReason.SameAmount.class::isInstance)
                .map(reason -> ((AmountReason.SameAmount) reason).amount())
                .findFirst()
                .orElseThrow();
    }

    private static FigureComparison comparison(Figure first, Figure second) {
        return FigureComparison.of(first.withMeasuredEntity("boats"), second.withMeasuredEntity("boats"));
    }

    private static Reason basesDiffer() {
        Figure counted = Figure.of(Amount.exact(3), Unit.COUNT).withBasis(FigureBasis.of("counted"));
        return comparison(counted, counted.withBasis(FigureBasis.TARGET)).reasons().stream()
                .filter(Reason.BasesDiffer.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** Returns a conversion by a factor of the caller. */
    static ConversionStep given() {
        return converted(ComparisonRules.standard()
                .withFactor(ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5")
                        .withDate("2031-04-02")
                        .withSource("Bank of Skarvik"))
                .compare(
                        Figure.of(Amount.exact(10), Unit.currency("USD")).withMeasuredEntity("pay"),
                        Figure.of(Amount.exact(105), Unit.currency("NOK")).withMeasuredEntity("pay")));
    }

    /** Returns a conversion that is exact by definition. */
    static ConversionStep exact() {
        return converted(comparison(
                Figure.of(Amount.exact(2), Unit.currency("NOK")).withPer(Per.MONTH),
                Figure.of(Amount.exact(24), Unit.currency("NOK")).withPer(Per.YEAR)));
    }

    private static ConversionStep converted(FigureComparison comparison) {
        return comparison.steps().get(0);
    }

    /** Returns the comparison of a figure with itself. */
    static FigureComparison comparison() {
        Figure figure = Figure.of(Amount.exact(3), Unit.COUNT).withPlaces(List.of(Place.of("Skarvik")));
        return comparison(figure, figure);
    }
}
