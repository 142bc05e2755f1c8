package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.RelationType;
import org.immutables.value.Value;

/** How a claim is related to another claim, in the same article or in another one. */
@Value.Immutable
public abstract sealed class ClaimRelation permits ImmutableClaimRelation {
    ClaimRelation() {}

    /**
     * Returns what the claim is to its target.
     *
     * @return for example {@link RelationType#CHALLENGES}: this claim challenges the target
     */
    public abstract RelationType type();

    /**
     * Returns the other claim.
     *
     * @return for example {@code ClaimReference.to("c33")}
     */
    public abstract ClaimReference target();

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
     * Returns a relation to a claim of the same article.
     *
     * @param type for example {@link RelationType#CHALLENGES}
     * @param claim the id of the other claim, for example "c33"
     * @return the relation
     * @throws IllegalArgumentException if the id is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public static ClaimRelation of(RelationType type, String claim) {
        return of(type, ClaimReference.to(claim));
    }

    /**
     * Returns a relation to a claim of any article.
     *
     * @param type for example {@link RelationType#SAME_AS}
     * @param target for example {@code ClaimReference.to("c33").withArticle("harbour-post-2031-04-02")}
     * @return the relation
     */
    public static ClaimRelation of(RelationType type, ClaimReference target) {
        return builder().type(type).target(target).build();
    }

    /**
     * {@return this relation with another {@link #type()}}
     *
     * @param type for example {@link RelationType#CHALLENGES}
     */
    public abstract ClaimRelation withType(RelationType type);

    /**
     * {@return this relation with another {@link #target()}}
     *
     * @param target for example {@code ClaimReference.to("c33")}
     */
    public abstract ClaimRelation withTarget(ClaimReference target);

    /**
     * {@return this relation with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract ClaimRelation withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. A type and a target are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableClaimRelation.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableClaimRelation.builder().from(this);
    }

    @Value.Check
    void check() {
        if (type().equals(RelationType.SAME_AS) && target().uri().isPresent()) {
            throw InvalidPartException.at(
                    "/target",
                    "relation",
                    "same-as takes a claim, and a uri of the same claim is one of its sameAs",
                    target().uri().get());
        }
        Fields.extensions(FieldList.RELATION_FIELDS, extensions());
    }

    /** Collects the parts of a {@link ClaimRelation}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableClaimRelation.Builder {
        Builder() {}

        /**
         * Sets {@link ClaimRelation#type()}.
         *
         * @param type for example {@link RelationType#CHALLENGES}
         * @return this builder
         */
        public abstract Builder type(RelationType type);

        /**
         * Sets {@link ClaimRelation#target()}.
         *
         * @param target for example {@code ClaimReference.to("c33")}
         * @return this builder
         */
        public abstract Builder target(ClaimReference target);

        /**
         * Sets {@link ClaimRelation#extensions()}.
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
        public abstract ClaimRelation build();
    }
}
