package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.FigureRelationType;
import org.immutables.value.Value;

/**
 * How a figure is related to another figure, of the same claim, of another one or of another article.
 */
@Value.Immutable
public abstract sealed class FigureRelation permits ImmutableFigureRelation {
    FigureRelation() {}

    /**
     * Returns what the figure is to its target.
     *
     * @return for example {@link FigureRelationType#CHANGED_FROM}: the target is the earlier value
     */
    public abstract FigureRelationType type();

    /**
     * Returns the other figure.
     *
     * @return for example {@code FigureReference.to("f1")}
     */
    public abstract FigureReference target();

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
     * Returns a relation to a figure of the same claim.
     *
     * @param type for example {@link FigureRelationType#CHANGED_FROM}
     * @param figure the id of the other figure, for example "f1"
     * @return the relation
     * @throws InvalidPartException if the id is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public static FigureRelation of(FigureRelationType type, String figure) {
        return of(type, FigureReference.to(figure));
    }

    /**
     * Returns a relation to a figure.
     *
     * @param type for example {@link FigureRelationType#CHANGED_FROM}
     * @param target for example {@code FigureReference.to("f1").withClaim("c3")}
     * @return the relation
     */
    public static FigureRelation of(FigureRelationType type, FigureReference target) {
        return builder().type(type).target(target).build();
    }

    /**
     * {@return this relation with another {@link #type()}}
     *
     * @param type for example {@link FigureRelationType#CHANGED_FROM}
     */
    public abstract FigureRelation withType(FigureRelationType type);

    /**
     * {@return this relation with another {@link #target()}}
     *
     * @param target for example {@code FigureReference.to("f1")}
     */
    public abstract FigureRelation withTarget(FigureReference target);

    /**
     * {@return this relation with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract FigureRelation withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. A type and a target are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableFigureRelation.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableFigureRelation.builder().from(this);
    }

    @Value.Check
    void check() {
        Fields.extensions(FieldList.FIGURE_RELATION_FIELDS, extensions());
    }

    /** Collects the parts of a {@link FigureRelation}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableFigureRelation.Builder {
        Builder() {}

        /**
         * Sets {@link FigureRelation#type()}.
         *
         * @param type for example {@link FigureRelationType#CHANGED_FROM}
         * @return this builder
         */
        public abstract Builder type(FigureRelationType type);

        /**
         * Sets {@link FigureRelation#target()}.
         *
         * @param target for example {@code FigureReference.to("f1")}
         * @return this builder
         */
        public abstract Builder target(FigureReference target);

        /**
         * Sets {@link FigureRelation#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the relation. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract FigureRelation build();
    }
}
