package io.github.newsclaims;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that an article reports, with what it counts.
 *
 * <p>A figure belongs to the narrowest claim that asserts it. The amount is what the number words say, the basis how it
 * was got: "an estimated 93,000 North Koreans" is exact 93000, a count, estimated, of the measured entity "North Koreans".
 */
@Value.Immutable
public abstract sealed class Figure implements WithFigure permits ImmutableFigure {
    Figure() {}

    /**
     * The name of the figure within its claim.
     *
     * @return 1 to 200 characters, for example "f1", unique within the claim; absent where nothing refers to it
     */
    public abstract Optional<String> id();

    /**
     * The article's words for it.
     *
     * @return for example "150 crowns a month"; where its place is known it lies inside the claim's wording; absent where
     *     the words are not recorded, which a vague amount does not allow
     */
    public abstract Optional<Wording> wording();

    /**
     * What the number words say.
     *
     * @return for example {@code Amount.exact(150)}
     */
    public abstract Amount amount();

    /**
     * What the amount is an amount of.
     *
     * @return for example {@code Unit.assumedCurrency("NOK")}
     */
    public abstract Unit unit();

    /**
     * What the figure is a rate per.
     *
     * @return for example [{@link Per#MONTH}]; empty where it is no rate
     */
    public abstract List<Per> per();

    /**
     * The margin of error to each side, in the figure's unit.
     *
     * @return for example 3 for "52 percent, give or take 3 points"; not negative; absent where none is given
     */
    public abstract Optional<BigDecimal> margin();

    /**
     * What is counted or measured; MeasEval's measured entity.
     *
     * @return for example "boat crews", in the article's language; absent where the words do not say
     */
    public abstract Optional<String> measuredEntity();

    /**
     * Which property of it is measured; MeasEval's measured property.
     *
     * @return for example "pay above a cannery hand's"; absent where the thing itself is counted
     */
    public abstract Optional<String> measuredProperty();

    /**
     * What limits the figure; MeasEval's qualifier.
     *
     * @return for example "before tax"; absent where nothing does
     */
    public abstract Optional<String> qualifier();

    /**
     * How the number was got.
     *
     * @return for example {@link FigureBasis#ESTIMATED}; absent where the article does not say
     */
    public abstract Optional<FigureBasis> basis();

    /**
     * When the figure held.
     *
     * @return for example "in January 2018"; absent where the article does not say
     */
    public abstract Optional<TimeExpression> asOf();

    /**
     * Where the figure holds.
     *
     * @return for example "Russia"; absent where the article does not say
     */
    public abstract Optional<String> place();

    /**
     * Where the figure is said to be going.
     *
     * @return for example {@link Trend#INCREASING}; absent where the article does not say
     */
    public abstract Optional<Trend> trend();

    /**
     * A remark of the analyst, for people.
     *
     * @return for example "The crown is taken to be Norwegian."; absent where there is none
     */
    public abstract Optional<String> note();

    /**
     * What this version does not know.
     *
     * @return the extensions; empty where there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /**
     * A figure of an amount and its unit.
     *
     * @param amount for example {@code Amount.exact(150)}; not vague, since a vague amount needs a wording: use {@link
     *     #vague}
     * @param unit for example {@code Unit.COUNT}
     * @return the figure
     * @throws IllegalArgumentException if the amount is vague
     */
    public static Figure of(Amount amount, Unit unit) {
        return builder().amount(amount).unit(unit).build();
    }

    /**
     * A figure without a number.
     *
     * @param words the article's words, whose place is not known yet, for example "dozens of boats"
     * @param measuredEntity what is counted, for example "boats"
     * @return the figure, a vague count
     * @throws IllegalArgumentException if either is blank or has an unpaired surrogate
     */
    public static Figure vague(String words, String measuredEntity) {
        return builder()
                .wording(words)
                .amount(Amount.vague())
                .unit(Unit.COUNT)
                .measuredEntity(measuredEntity)
                .build();
    }

    /**
     * This figure with the article's words for it, whose place is not known yet.
     *
     * @param words for example "150 crowns a month"
     * @return the new value
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public final Figure withWording(String words) {
        return withWording(Words.of(words));
    }

    /**
     * A new builder; amount and unit are required.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds the parts of this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    @Value.Check
    Figure check() {
        Fields.id("figure", "id", id());
        if (amount() instanceof Amount.Vague) {
            if (wording().isEmpty()) {
                throw InvalidPartException.at("/amount", "figure", "a vague amount needs a wording");
            }
            if (margin().isPresent()) {
                throw InvalidPartException.at("/margin", "figure", "a vague amount has no margin", margin().get());
            }
        }
        Fields.text("figure", "measuredEntity", measuredEntity());
        Fields.text("figure", "measuredProperty", measuredProperty());
        Fields.text("figure", "qualifier", qualifier());
        Fields.text("figure", "place", place());
        Fields.text("figure", "note", note());
        Fields.extensions(FieldList.FIGURE_FIELDS, extensions());
        if (margin().isPresent()) {
            BigDecimal given = margin().get();
            if (given.signum() < 0) {
                throw InvalidPartException.at("/margin", "figure", "margin must not be negative", given);
            }
            BigDecimal normal = Decimals.normal("margin", given);
            return normal == given ? this : withMargin(normal);
        }
        return this;
    }

    /** Collects the parts of a {@link Figure}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableFigure.Builder {
        Builder() {}

        /**
         * Words of the article whose place is not known yet.
         *
         * @param words for example "150 crowns a month"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public Builder wording(String words) {
            return wording(Words.of(words));
        }

        /**
         * When the figure held, as a date.
         *
         * @param edtf for example "2018-01"
         * @return this builder
         * @throws IllegalArgumentException if it is no date of ISO 8601-2
         */
        public Builder asOf(String edtf) {
            return asOf(TimeExpression.of(edtf));
        }

        /**
         * The margin of error to each side.
         *
         * @param margin a plain decimal, for example "1.5"
         * @return this builder
         * @throws IllegalArgumentException if it is no plain decimal
         */
        public Builder margin(String margin) {
            return margin(Decimals.parse("margin", margin));
        }
    }
}
