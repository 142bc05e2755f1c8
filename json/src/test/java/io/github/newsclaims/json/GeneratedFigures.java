package io.github.newsclaims.json;

import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The figures of a random article. */
final class GeneratedFigures {
    private final GeneratedValues values;
    private final GeneratedParts parts;
    private final String claim;

    /**
     * The figures of one claim.
     *
     * @param claim the id of the claim
     */
    GeneratedFigures(GeneratedValues values, GeneratedParts parts, String claim) {
        this.values = values;
        this.parts = parts;
        this.claim = claim;
    }

    Figure next(String id, Wording wording, List<Figure> earlier) {
        Amount amount = amount();
        boolean vague = amount instanceof Amount.Vague;
        Figure.Builder figure = Figure.builder();
        values.maybe(() -> id).ifPresent(figure::id);
        if (vague || values.chance(60)) {
            figure.wording(wording);
        }
        figure.amount(amount);
        figure.unit(unit());
        figure.per(values.list(2, this::per));
        if (!vague) {
            values.maybe(values::decimal).ifPresent(figure::margin);
        }
        values.maybe(values::line).ifPresent(figure::measuredEntity);
        values.maybe(values::line).ifPresent(figure::measuredProperty);
        values.maybe(values::line).ifPresent(figure::qualifier);
        values.maybe(() -> FigureBasis.of(values.oneOf("estimated", "counted", "guess-work")))
                .ifPresent(figure::basis);
        parts.party().ifPresent(figure::entity);
        values.maybe(parts::time).ifPresent(figure::asOf);
        figure.places(values.list(2, parts::place));
        values.maybe(() -> values.oneOf(Measures.values())).ifPresent(figure::measures);
        figure.relations(values.list(2, () -> relation(earlier)));
        figure.provenance(values.list(2, values::provenance));
        values.maybe(() -> values.oneOf(Trend.values())).ifPresent(figure::trend);
        values.maybe(values::line).ifPresent(figure::note);
        figure.extensions(values.extensions());
        return figure.build();
    }

    private FigureRelation relation(List<Figure> earlier) {
        return FigureRelation.of(
                        FigureRelationType.of(values.oneOf("part-of", "changed-from", "rounded-from")),
                        target(earlier).withExtensions(values.extensions()))
                .withExtensions(values.extensions());
    }

    private FigureReference target(List<Figure> earlier) {
        List<String> ids =
                earlier.stream().flatMap(other -> other.id().stream()).toList();
        if (ids.isEmpty() || values.chance(30)) {
            return FigureReference.to(values.id("f")).withClaim(values.id("c")).withArticle(values.id("elsewhere"));
        }
        FigureReference target = FigureReference.to(values.oneOf(ids));
        return values.chance(30) ? target.withClaim(claim) : target;
    }

    private Amount amount() {
        return switch (values.upTo(7)) {
            case 0 -> Amount.exact(values.decimal().negate());
            case 1 -> rounded();
            case 2 -> new Amount.Approximate(number(), values.oneOf(Approximation.values()));
            case 3 -> range(Optional.of(bound(number())), Optional.empty());
            case 4 -> range(Optional.empty(), Optional.of(bound(number())));
            case 5 -> {
                BigDecimal low = values.decimal();
                BigDecimal high = low.add(BigDecimal.ONE).add(values.decimal());
                yield range(Optional.of(bound(ReportedNumber.of(low))), Optional.of(bound(ReportedNumber.of(high))));
            }
            case 6 -> new Amount.Exact(fraction(), OptionalInt.empty());
            default -> new Amount.Vague(values.maybe(() -> values.decimal().add(BigDecimal.ONE)));
        };
    }

    /** Returns an exact decimal of which no more digits were said than it has, or some zeros after them. */
    private Amount rounded() {
        BigDecimal value = values.decimal();
        return Amount.exact(value)
                .withSignificantDigits(value.stripTrailingZeros().precision() + values.upTo(3));
    }

    private ReportedNumber number() {
        return values.chance(60) ? ReportedNumber.of(values.decimal()) : fraction();
    }

    private ReportedNumber fraction() {
        return ReportedNumber.fraction(values.upTo(9) - 4, 2 + values.upTo(9));
    }

    private Amount range(Optional<Bound> lower, Optional<Bound> upper) {
        return new Amount.Range(lower, upper, values.chance(30));
    }

    private Bound bound(ReportedNumber number) {
        return new Bound(number, values.chance(50));
    }

    private Unit unit() {
        return values.oneOf(
                Unit.currency("NOK"),
                Unit.assumedCurrency("USD"),
                Unit.COUNT,
                Unit.PERCENT,
                Unit.PERCENTAGE_POINTS,
                Unit.BASIS_POINTS,
                Unit.measure("km/h"),
                Unit.measure("{head}"),
                Unit.ORDINAL,
                Unit.TIMES,
                Unit.UNITLESS);
    }

    private Per per() {
        BigDecimal quantity =
                values.chance(50) ? BigDecimal.ONE : values.decimal().add(BigDecimal.ONE);
        return switch (values.upTo(2)) {
            case 0 -> new Per.Period(quantity, values.oneOf("P1M", "PT0.5H", "P1Y2M3W4DT5H6M7S"));
            case 1 -> new Per.Measured(quantity, values.oneOf("h", "km2"));
            default -> new Per.Counted(quantity, values.line());
        };
    }
}
