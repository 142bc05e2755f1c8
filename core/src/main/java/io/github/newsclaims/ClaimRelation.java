package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.RelationType;
import org.immutables.value.Value;

/** How a claim stands to another one, in the same article or in another. */
@Value.Immutable
public abstract sealed class ClaimRelation implements WithClaimRelation permits ImmutableClaimRelation {
    ClaimRelation() {}

    /**
     * How it stands to the other.
     *
     * @return for example {@link RelationType#CHALLENGES}: this claim challenges the target
     */
    public abstract RelationType type();

    /**
     * The other claim.
     *
     * @return for example {@code ClaimReference.to("c33")}
     */
    public abstract ClaimReference target();

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
     * A relation to a claim of the same article.
     *
     * @param type for example {@link RelationType#CHALLENGES}
     * @param claim the id of the other claim, for example "c33"
     * @return the relation
     * @throws IllegalArgumentException if the id is blank or longer than 200 characters
     */
    public static ClaimRelation of(RelationType type, String claim) {
        return of(type, ClaimReference.to(claim));
    }

    /**
     * A relation to any claim.
     *
     * @param type for example {@link RelationType#SAME_AS}
     * @param target for example {@code ClaimReference.to("harbour-post-2031-04-02", "c33")}
     * @return the relation
     */
    public static ClaimRelation of(RelationType type, ClaimReference target) {
        return builder().type(type).target(target).build();
    }

    /**
     * A new builder; type and target are required.
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
    void check() {
        Fields.extensions(FieldList.RELATION_FIELDS, extensions());
    }

    /** Collects the parts of a {@link ClaimRelation}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableClaimRelation.Builder {
        Builder() {}
    }
}
