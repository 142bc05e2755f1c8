package io.github.newsclaims;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that an article reports, with what it counts or measures.
 *
 * <p>A figure belongs to the narrowest claim that asserts it. The amount is what the number words say, and the basis is how
 * the number was obtained: "an estimated 93,000 North Koreans" is exact 93000, a count, estimated, of the measured entity
 * "North Koreans".
 */
@Value.Immutable
public abstract sealed class Figure permits ImmutableFigure {
    Figure() {}

    /**
     * Returns the name of the figure within its claim.
     *
     * @return 1 to 200 characters, for example "f1"; unique within the claim; absent if nothing refers to the figure
     */
    public abstract Optional<String> id();

    /**
     * Returns the words of the article for the figure. If their place is known, it lies inside the wording of the
     * claim.
     *
     * @return for example "150 crowns a month"; absent if the words are not recorded, which a vague amount does not
     *     allow
     */
    public abstract Optional<Wording> wording();

    /**
     * Returns what the number words say.
     *
     * @return for example {@code Amount.exact(150)}
     */
    public abstract Amount amount();

    /**
     * Returns what the amount is an amount of.
     *
     * @return for example {@code Unit.assumedCurrency("NOK")}
     */
    public abstract Unit unit();

    /**
     * Returns what the figure is a rate per.
     *
     * @return for example [{@link Per#MONTH}]; empty if it is not a rate
     */
    public abstract List<Per> per();

    /**
     * Returns the margin of error to each side, in the unit of the figure.
     *
     * @return not negative, for example 3 for "52 percent, give or take 3 points"; absent if none is given
     */
    public abstract Optional<BigDecimal> margin();

    /**
     * Returns what is counted or measured; the measured entity of MeasEval.
     *
     * @return for example "boat crews", in the language of the article; absent if the words do not say
     */
    public abstract Optional<String> measuredEntity();

    /**
     * Returns which entity or source is measured.
     *
     * @return the id of an entity or a source of the article, for example "crews"; absent if it is none of them
     */
    public abstract Optional<String> entity();

    /**
     * Returns which property of the entity is measured; the measured property of MeasEval.
     *
     * @return for example "pay above a cannery hand's"; absent if the entity itself is counted
     */
    public abstract Optional<String> measuredProperty();

    /**
     * Returns what limits the figure; the qualifier of MeasEval.
     *
     * @return for example "before tax"; absent if nothing does
     */
    public abstract Optional<String> qualifier();

    /**
     * Returns how the number was obtained.
     *
     * @return for example {@link FigureBasis#ESTIMATED}; absent if the article does not say
     */
    public abstract Optional<FigureBasis> basis();

    /**
     * Returns the time for which the figure is true.
     *
     * @return for example "in January 2018"; absent if the article does not say
     */
    public abstract Optional<TimeExpression> asOf();

    /**
     * Returns where the number holds.
     *
     * @return for example "Skarvik"; empty if the article does not say
     */
    public abstract List<Place> places();

    /**
     * Returns whether the number is a level or the change of one.
     *
     * @return for example {@link Measures#CHANGE} for "fell by 5"; absent if it was not recorded
     */
    public abstract Optional<Measures> measures();

    /**
     * Returns the direction in which the figure is said to change.
     *
     * @return for example {@link Trend#INCREASING}; absent if the article does not say
     */
    public abstract Optional<Trend> trend();

    /**
     * Returns how the figure is related to other figures.
     *
     * @return for example that it changed from the figure "f1"; empty if nothing is recorded
     */
    public abstract List<FigureRelation> relations();

    /**
     * Returns which tools or people put the figure into the document.
     *
     * @return for example {@code quote-finder}, version 2.3.1; empty if those of the claim apply
     */
    public abstract List<Provenance> provenance();

    /**
     * Returns a remark of the analyst, for people.
     *
     * @return for example "The crown is taken to be Norwegian."; absent if there is none
     */
    public abstract Optional<String> note();

    /**
     * Returns the fields that this version of the model does not know.
     *
     * @return for example {@code {tool:score=3}}; empty if there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Returns a figure that has an amount and a unit.
     *
     * @param amount for example {@code Amount.exact(150)}; not vague, because a vague amount needs a wording: use {@link
     *     #vague}
     * @param unit for example {@code Unit.COUNT}
     * @return the figure
     * @throws InvalidPartException if the amount is vague
     */
    public static Figure of(Amount amount, Unit unit) {
        return builder().amount(amount).unit(unit).build();
    }

    /**
     * Returns a figure without a number.
     *
     * @param words the words of the article, whose place is not known yet, for example "dozens of boats"
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
     * {@return this figure with another {@link #id()}}
     *
     * @param id for example "f1"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public abstract Figure withId(String id);

    /** {@return this figure without an {@link #id()}} */
    public final Figure withoutId() {
        return generated().withId(Optional.empty());
    }

    /**
     * {@return this figure with another {@link #wording()}}
     *
     * @param wording for example {@code text.find("150 crowns a month").only()}
     */
    public abstract Figure withWording(Wording wording);

    /**
     * {@return this figure with another {@link #wording()}}
     *
     * @param words the words, whose place is not known yet, for example "150 crowns a month"
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public final Figure withWording(String words) {
        return withWording(Words.of(Objects.requireNonNull(words, "words")));
    }

    /**
     * {@return this figure without a {@link #wording()}}
     *
     * @throws InvalidPartException if the amount is vague
     */
    public final Figure withoutWording() {
        return generated().withWording(Optional.empty());
    }

    /**
     * {@return this figure with another {@link #amount()}}
     *
     * @param amount for example {@code Amount.exact(150)}
     * @throws InvalidPartException if it is vague and there is no wording, or there is a margin
     */
    public abstract Figure withAmount(Amount amount);

    /**
     * {@return this figure with another {@link #unit()}}
     *
     * @param unit for example {@code Unit.assumedCurrency("NOK")}
     */
    public abstract Figure withUnit(Unit unit);

    /**
     * {@return this figure with other {@link #per()} in place of its own}
     *
     * @param per for example {@code List.of(Per.MONTH)}
     */
    public final Figure withPer(List<? extends Per> per) {
        return generated().withPer(Fields.items("per", per));
    }

    /**
     * {@return this figure with one {@link #per()} in place of its own}
     *
     * @param per for example {@link Per#MONTH}
     */
    public final Figure withPer(Per per) {
        return withPer(List.of(Objects.requireNonNull(per, "per")));
    }

    /**
     * {@return this figure with another {@link #margin()}}
     *
     * @param margin for example {@code new BigDecimal("1.5")}
     * @throws InvalidPartException if it is negative, or the amount is vague
     */
    public abstract Figure withMargin(BigDecimal margin);

    /**
     * {@return this figure with another {@link #margin()}}
     *
     * @param margin a decimal, for example "1.5"
     * @throws IllegalArgumentException if it is not a plain decimal, or it is negative, or the amount is vague
     */
    public final Figure withMargin(String margin) {
        return withMargin(Decimals.parse("margin", Objects.requireNonNull(margin, "margin")));
    }

    /** {@return this figure without a {@link #margin()}} */
    public final Figure withoutMargin() {
        return generated().withMargin(Optional.empty());
    }

    /**
     * {@return this figure with another {@link #measuredEntity()}}
     *
     * @param measuredEntity for example "boat crews"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Figure withMeasuredEntity(String measuredEntity);

    /** {@return this figure without a {@link #measuredEntity()}} */
    public final Figure withoutMeasuredEntity() {
        return generated().withMeasuredEntity(Optional.empty());
    }

    /**
     * {@return this figure with another {@link #entity()}}
     *
     * @param entity the id of an entity or a source, for example "crews"
     */
    public abstract Figure withEntity(String entity);

    /** {@return this figure without an {@link #entity()}} */
    public final Figure withoutEntity() {
        return generated().withEntity(Optional.empty());
    }

    /**
     * {@return this figure with another {@link #measuredProperty()}}
     *
     * @param measuredProperty for example "pay above a cannery hand's"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Figure withMeasuredProperty(String measuredProperty);

    /** {@return this figure without a {@link #measuredProperty()}} */
    public final Figure withoutMeasuredProperty() {
        return generated().withMeasuredProperty(Optional.empty());
    }

    /**
     * {@return this figure with another {@link #qualifier()}}
     *
     * @param qualifier for example "before tax"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Figure withQualifier(String qualifier);

    /** {@return this figure without a {@link #qualifier()}} */
    public final Figure withoutQualifier() {
        return generated().withQualifier(Optional.empty());
    }

    /**
     * {@return this figure with another {@link #basis()}}
     *
     * @param basis for example {@link FigureBasis#ESTIMATED}
     */
    public abstract Figure withBasis(FigureBasis basis);

    /** {@return this figure without a {@link #basis()}} */
    public final Figure withoutBasis() {
        return generated().withBasis(Optional.empty());
    }

    /**
     * {@return this figure with another {@link #asOf()}}
     *
     * @param asOf for example {@code TimeExpression.of("2018-01")}
     */
    public abstract Figure withAsOf(TimeExpression asOf);

    /**
     * {@return this figure with another {@link #asOf()}}
     *
     * @param edtf for example "2018-01"
     * @throws IllegalArgumentException if it is not a date of ISO 8601-2
     */
    public final Figure withAsOf(String edtf) {
        return withAsOf(TimeExpression.of(Objects.requireNonNull(edtf, "edtf")));
    }

    /**
     * {@return this figure with another {@link #asOf()}}
     *
     * @param day for example {@code LocalDate.of(2018, 1, 31)}
     * @throws IllegalArgumentException if its year has more than four digits
     */
    public final Figure withAsOf(LocalDate day) {
        return withAsOf(TimeExpression.of(Objects.requireNonNull(day, "day")));
    }

    /** {@return this figure without a {@link #asOf() time}} */
    public final Figure withoutAsOf() {
        return generated().withAsOf(Optional.empty());
    }

    /**
     * {@return this figure with other {@link #places()} in place of its own}
     *
     * @param places for example {@code List.of(Place.of("Skarvik"))}
     */
    public final Figure withPlaces(List<Place> places) {
        return generated().withPlaces(Fields.items("places", places));
    }

    /**
     * {@return this figure with one more in {@link #places()}}
     *
     * @param place for example {@code Place.of("Russia").withRole(PlaceRole.TO)}
     */
    public final Figure plusPlace(Place place) {
        return toBuilder().addPlace(Objects.requireNonNull(place, "place")).build();
    }

    /**
     * {@return this figure with one more in {@link #places()}}
     *
     * @param name the name of the place, for example "Skarvik"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public final Figure plusPlace(String name) {
        return plusPlace(Place.of(Objects.requireNonNull(name, "name")));
    }

    /**
     * {@return this figure with another {@link #measures()}}
     *
     * @param measures for example {@link Measures#CHANGE}
     */
    public abstract Figure withMeasures(Measures measures);

    /** {@return this figure without a {@link #measures()}} */
    public final Figure withoutMeasures() {
        return generated().withMeasures(Optional.empty());
    }

    /**
     * {@return this figure with another {@link #trend()}}
     *
     * @param trend for example {@link Trend#INCREASING}
     */
    public abstract Figure withTrend(Trend trend);

    /** {@return this figure without a {@link #trend()}} */
    public final Figure withoutTrend() {
        return generated().withTrend(Optional.empty());
    }

    /**
     * {@return this figure with other {@link #relations()} in place of its own}
     *
     * @param relations for example {@code List.of(FigureRelation.of(FigureRelationType.CHANGED_FROM, "f1"))}
     * @throws InvalidPartException if the figure is related to itself
     */
    public final Figure withRelations(List<FigureRelation> relations) {
        return generated().withRelations(Fields.items("relations", relations));
    }

    /**
     * {@return this figure with other {@link #provenance()} in place of its own}
     *
     * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
     */
    public final Figure withProvenance(List<Provenance> provenance) {
        return generated().withProvenance(Fields.items("provenance", provenance));
    }

    /**
     * {@return this figure with another {@link #note()}}
     *
     * @param note for example "The crown is taken to be Norwegian."
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Figure withNote(String note);

    /** {@return this figure without a {@link #note()}} */
    public final Figure withoutNote() {
        return generated().withNote(Optional.empty());
    }

    /**
     * {@return this figure with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Figure withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. An amount and a unit are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableFigure.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableFigure.builder().from(this);
    }

    private ImmutableFigure generated() {
        return (ImmutableFigure) this;
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
        Fields.id("figure", "entity", entity());
        for (int index = 0; index < relations().size(); index++) {
            FigureReference target = relations().get(index).target();
            if (target.claim().isEmpty() && id().isPresent() && target.figure().equals(id().get())) {
                throw InvalidPartException.at(
                        "/relations/" + index + "/target",
                        "figure",
                        "a figure is not related to itself",
                        target.figure());
            }
        }
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

    /** Collects the parts of a {@link Figure}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableFigure.Builder {
        Builder() {}

        /**
         * Sets {@link Figure#id()}.
         *
         * @param id for example "f1"
         * @return this builder
         */
        public abstract Builder id(String id);

        /**
         * Sets {@link Figure#wording()}.
         *
         * @param wording for example {@code text.find("150 crowns a month").only()}
         * @return this builder
         */
        public abstract Builder wording(Wording wording);

        /**
         * Sets {@link Figure#wording()}.
         *
         * @param words the words, whose place is not known yet, for example "150 crowns a month"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public final Builder wording(String words) {
            return wording(Words.of(Objects.requireNonNull(words, "words")));
        }

        /**
         * Sets {@link Figure#amount()}.
         *
         * @param amount for example {@code Amount.exact(150)}
         * @return this builder
         */
        public abstract Builder amount(Amount amount);

        /**
         * Sets {@link Figure#unit()}.
         *
         * @param unit for example {@code Unit.assumedCurrency("NOK")}
         * @return this builder
         */
        public abstract Builder unit(Unit unit);

        /**
         * Sets {@link Figure#per()} in place of all that was set or added before.
         *
         * @param per for example {@code List.of(Per.MONTH)}
         * @return this builder
         */
        public final Builder per(List<? extends Per> per) {
            return generated().per(Fields.items("per", per));
        }

        /**
         * Adds one to {@link Figure#per()}.
         *
         * @param per for example {@link Per#MONTH}
         * @return this builder
         */
        public abstract Builder addPer(Per per);

        /**
         * Sets {@link Figure#margin()}.
         *
         * @param margin for example {@code new BigDecimal("1.5")}
         * @return this builder
         */
        public abstract Builder margin(BigDecimal margin);

        /**
         * Sets {@link Figure#margin()}.
         *
         * @param margin a decimal, for example "1.5"
         * @return this builder
         * @throws IllegalArgumentException if it is not a plain decimal
         */
        public final Builder margin(String margin) {
            return margin(Decimals.parse("margin", Objects.requireNonNull(margin, "margin")));
        }

        /**
         * Sets {@link Figure#measuredEntity()}.
         *
         * @param measuredEntity for example "boat crews"
         * @return this builder
         */
        public abstract Builder measuredEntity(String measuredEntity);

        /**
         * Sets {@link Figure#entity()}.
         *
         * @param entity the id of an entity or a source, for example "crews"
         * @return this builder
         */
        public abstract Builder entity(String entity);

        /**
         * Sets {@link Figure#measuredProperty()}.
         *
         * @param measuredProperty for example "pay above a cannery hand's"
         * @return this builder
         */
        public abstract Builder measuredProperty(String measuredProperty);

        /**
         * Sets {@link Figure#qualifier()}.
         *
         * @param qualifier for example "before tax"
         * @return this builder
         */
        public abstract Builder qualifier(String qualifier);

        /**
         * Sets {@link Figure#basis()}.
         *
         * @param basis for example {@link FigureBasis#ESTIMATED}
         * @return this builder
         */
        public abstract Builder basis(FigureBasis basis);

        /**
         * Sets {@link Figure#asOf()}.
         *
         * @param asOf for example {@code TimeExpression.of("2018-01")}
         * @return this builder
         */
        public abstract Builder asOf(TimeExpression asOf);

        /**
         * Sets {@link Figure#asOf()}.
         *
         * @param edtf for example "2018-01"
         * @return this builder
         * @throws IllegalArgumentException if it is not a date of ISO 8601-2
         */
        public final Builder asOf(String edtf) {
            return asOf(TimeExpression.of(Objects.requireNonNull(edtf, "edtf")));
        }

        /**
         * Sets {@link Figure#asOf()}.
         *
         * @param day for example {@code LocalDate.of(2018, 1, 31)}
         * @return this builder
         * @throws IllegalArgumentException if its year has more than four digits
         */
        public final Builder asOf(LocalDate day) {
            return asOf(TimeExpression.of(Objects.requireNonNull(day, "day")));
        }

        /**
         * Sets {@link Figure#places()} in place of all that was set or added before.
         *
         * @param places for example {@code List.of(Place.of("Skarvik"))}
         * @return this builder
         */
        public final Builder places(List<Place> places) {
            return generated().places(Fields.items("places", places));
        }

        /**
         * Adds one to {@link Figure#places()}.
         *
         * @param place for example {@code Place.of("Skarvik")}
         * @return this builder
         */
        public abstract Builder addPlace(Place place);

        /**
         * Adds one to {@link Figure#places()}.
         *
         * @param name the name of the place, for example "Skarvik"
         * @return this builder
         * @throws InvalidPartException if it is blank or has an unpaired surrogate
         */
        public final Builder addPlace(String name) {
            return addPlace(Place.of(Objects.requireNonNull(name, "name")));
        }

        /**
         * Sets {@link Figure#measures()}.
         *
         * @param measures for example {@link Measures#CHANGE}
         * @return this builder
         */
        public abstract Builder measures(Measures measures);

        /**
         * Sets {@link Figure#trend()}.
         *
         * @param trend for example {@link Trend#INCREASING}
         * @return this builder
         */
        public abstract Builder trend(Trend trend);

        /**
         * Sets {@link Figure#relations()} in place of all that was set or added before.
         *
         * @param relations for example {@code List.of(FigureRelation.of(FigureRelationType.CHANGED_FROM, "f1"))}
         * @return this builder
         */
        public final Builder relations(List<FigureRelation> relations) {
            return generated().relations(Fields.items("relations", relations));
        }

        /**
         * Adds one to {@link Figure#relations()}.
         *
         * @param relation for example {@code FigureRelation.of(FigureRelationType.CHANGED_FROM, "f1")}
         * @return this builder
         */
        public abstract Builder addRelation(FigureRelation relation);

        /**
         * Sets {@link Figure#provenance()} in place of all that was set or added before.
         *
         * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
         * @return this builder
         */
        public final Builder provenance(List<Provenance> provenance) {
            return generated().provenance(Fields.items("provenance", provenance));
        }

        /**
         * Adds one to {@link Figure#provenance()}.
         *
         * @param provenance for example {@code Provenance.by("quote-finder")}
         * @return this builder
         */
        public abstract Builder addProvenance(Provenance provenance);

        /**
         * Sets {@link Figure#note()}.
         *
         * @param note for example "The crown is taken to be Norwegian."
         * @return this builder
         */
        public abstract Builder note(String note);

        /**
         * Sets {@link Figure#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the figure. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Figure build();

        private ImmutableFigure.Builder generated() {
            return (ImmutableFigure.Builder) this;
        }
    }
}
