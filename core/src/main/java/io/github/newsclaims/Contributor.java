package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.ContributorRole;
import java.util.Optional;
import org.immutables.value.Value;

/** A person who took part in making an article, as the byline or a credit says. */
@Value.Immutable
public abstract sealed class Contributor permits ImmutableContributor {
    Contributor() {}

    /**
     * Returns the name.
     *
     * @return for example "Ida Nor"; absent if the article names only an organization, as in "AP Photo"
     */
    public abstract Optional<String> name();

    /**
     * Returns what the person did.
     *
     * @return for example {@link ContributorRole#REPORTER}
     */
    public abstract ContributorRole role();

    /**
     * Returns for whom the person worked on the article.
     *
     * @return for example "Harbour Post's Northern desk"; absent if the article does not say
     */
    public abstract Optional<String> organization();

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
     * Returns a contributor with the parts that are required.
     *
     * @param name for example "Ida Nor"
     * @param role for example {@link ContributorRole#REPORTER}
     * @return the contributor
     * @throws InvalidPartException if the name is blank or has an unpaired surrogate
     */
    public static Contributor of(String name, ContributorRole role) {
        return builder().name(name).role(role).build();
    }

    /**
     * {@return this contributor with another {@link #name()}}
     *
     * @param name for example "Ida Nor"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Contributor withName(String name);

    /**
     * {@return this contributor without a {@link #name()}}
     *
     * @throws InvalidPartException if there is no organization
     */
    public final Contributor withoutName() {
        return generated().withName(Optional.empty());
    }

    /**
     * {@return this contributor with another {@link #role()}}
     *
     * @param role for example {@link ContributorRole#REPORTER}
     */
    public abstract Contributor withRole(ContributorRole role);

    /**
     * {@return this contributor with another {@link #organization()}}
     *
     * @param organization for example "Harbour Post's Northern desk"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Contributor withOrganization(String organization);

    /** {@return this contributor without an {@link #organization()}} */
    public final Contributor withoutOrganization() {
        return generated().withOrganization(Optional.empty());
    }

    /**
     * {@return this contributor with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Contributor withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. A name and a role are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableContributor.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableContributor.builder().from(this);
    }

    private ImmutableContributor generated() {
        return (ImmutableContributor) this;
    }

    @Value.Check
    void check() {
        if (name().isEmpty() && organization().isEmpty()) {
            throw InvalidPartException.at("", "contributor", "a name or an organization is required");
        }
        Fields.text("contributor", "name", name());
        Fields.text("contributor", "organization", organization());
        Fields.extensions(FieldList.CONTRIBUTOR_FIELDS, extensions());
    }

    /** Collects the parts of a {@link Contributor}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableContributor.Builder {
        Builder() {}

        /**
         * Sets {@link Contributor#name()}.
         *
         * @param name for example "Ida Nor"
         * @return this builder
         */
        public abstract Builder name(String name);

        /**
         * Sets {@link Contributor#role()}.
         *
         * @param role for example {@link ContributorRole#REPORTER}
         * @return this builder
         */
        public abstract Builder role(ContributorRole role);

        /**
         * Sets {@link Contributor#organization()}.
         *
         * @param organization for example "Harbour Post's Northern desk"
         * @return this builder
         */
        public abstract Builder organization(String organization);

        /**
         * Sets {@link Contributor#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the contributor. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Contributor build();
    }
}
