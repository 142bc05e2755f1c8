package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.ContributorRole;
import java.util.Optional;
import org.immutables.value.Value;

/** A person who took part in making an article, as its byline or credit says. */
@Value.Immutable
public abstract sealed class Contributor implements WithContributor permits ImmutableContributor {
    Contributor() {}

    /**
     * The name as the article gives it.
     *
     * @return for example "Ida Nor"
     */
    public abstract String name();

    /**
     * What the person did.
     *
     * @return for example {@link ContributorRole#REPORTER}
     */
    public abstract ContributorRole role();

    /**
     * For whom the person did it.
     *
     * @return for example "Harbour Post's Northern desk"; absent where the article does not say
     */
    public abstract Optional<String> organization();

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
     * A contributor.
     *
     * @param name for example "Ida Nor"
     * @param role for example {@link ContributorRole#REPORTER}
     * @return the contributor
     * @throws IllegalArgumentException if the name is blank or has an unpaired surrogate
     */
    public static Contributor of(String name, ContributorRole role) {
        return builder().name(name).role(role).build();
    }

    /**
     * A new builder; name and role are required.
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
        Fields.text("contributor", "name", name());
        Fields.text("contributor", "organization", organization());
        Fields.extensions(FieldList.CONTRIBUTOR_FIELDS, extensions());
    }

    /** Collects the parts of a {@link Contributor}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableContributor.Builder {
        Builder() {}
    }
}
