package io.github.newsclaims.json;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of a random article. */
final class GeneratedFigures {
    private final GeneratedValues values;

    GeneratedFigures(GeneratedValues values) {
        this.values = values;
    }

    Figure next(String id, Wording wording, @Nullable ArticleText text) {
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
        values.maybe(() -> values.time(text)).ifPresent(figure::asOf);
        values.maybe(values::line).ifPresent(figure::place);
        values.maybe(() -> values.oneOf(Trend.values())).ifPresent(figure::trend);
        values.maybe(values::line).ifPresent(figure::note);
        figure.extensions(values.extensions());
        return figure.build();
    }

    private Amount amount() {
        return switch (values.upTo(6)) {
            case 0 -> new Amount.Exact(values.decimal().negate());
            case 1 -> new Amount.Approximate(values.decimal(), values.oneOf(Approximation.values()));
            case 2 -> new Amount.Range(Optional.of(bound(values.decimal())), Optional.empty());
            case 3 -> new Amount.Range(Optional.empty(), Optional.of(bound(values.decimal())));
            case 4 -> {
                BigDecimal low = values.decimal();
                yield new Amount.Range(
                        Optional.of(bound(low)),
                        Optional.of(bound(low.add(BigDecimal.ONE).add(values.decimal()))));
            }
            case 5 ->
                new Amount.Fraction(BigInteger.valueOf(values.upTo(9) - 4), BigInteger.valueOf(1 + values.upTo(9)));
            default -> Amount.vague();
        };
    }

    private Bound bound(BigDecimal value) {
        return new Bound(value, values.chance(50));
    }

    private Unit unit() {
        return values.oneOf(
                Unit.currency("NOK"),
                Unit.assumedCurrency("USD"),
                Unit.COUNT,
                Unit.PERCENT,
                Unit.PERCENTAGE_POINTS,
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
