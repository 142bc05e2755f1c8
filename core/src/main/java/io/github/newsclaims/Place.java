package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place as the article gives it, with the role that it has there.
 *
 * <pre>{@code
 * Place.of("Russia").withRole(PlaceRole.TO).withEntity("russia")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Place permits ImmutablePlace {
    Place() {}

    /**
     * Returns the words of the article.
     *
     * @return for example "in Russia"; absent if they are not recorded
     */
    public abstract Optional<Wording> wording();

    /**
     * Returns the name of the place.
     *
     * @return for example "Russia"
     */
    public abstract String name();

    /**
     * Returns the role of the place.
     *
     * @return for example {@link PlaceRole#TO}; absent if it was not recorded
     */
    public abstract Optional<PlaceRole> role();

    /**
     * Returns which entity or source of the article the place is.
     *
     * @return an id, for example "russia"; absent if it is none of them
     */
    public abstract Optional<String> entity();

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
     * Returns a place with a name.
     *
     * @param name for example "Skarvik"
     * @return the place
     * @throws InvalidPartException if the name is blank or has an unpaired surrogate
     */
    public static Place of(String name) {
        return builder().name(name).build();
    }

    /**
     * {@return this place with another {@link #wording()}}
     *
     * @param wording for example {@code text.find("in Russia").only()}
     */
    public abstract Place withWording(Wording wording);

    /**
     * {@return this place with another {@link #wording()}}
     *
     * @param words the words, whose place is not known yet, for example "in Russia"
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public final Place withWording(String words) {
        return withWording(Words.of(Objects.requireNonNull(words, "words")));
    }

    /** {@return this place without a {@link #wording()}} */
    public final Place withoutWording() {
        return generated().withWording(Optional.empty());
    }

    /**
     * {@return this place with another {@link #name()}}
     *
     * @param name for example "Russia"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Place withName(String name);

    /**
     * {@return this place with another {@link #role()}}
     *
     * @param role for example {@link PlaceRole#TO}
     */
    public abstract Place withRole(PlaceRole role);

    /** {@return this place without a {@link #role()}} */
    public final Place withoutRole() {
        return generated().withRole(Optional.empty());
    }

    /**
     * {@return this place with another {@link #entity()}}
     *
     * @param entity the id of an entity or a source, for example "russia"
     */
    public abstract Place withEntity(String entity);

    /** {@return this place without an {@link #entity()}} */
    public final Place withoutEntity() {
        return generated().withEntity(Optional.empty());
    }

    /**
     * {@return this place with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Place withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. A name is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutablePlace.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutablePlace.builder().from(this);
    }

    private ImmutablePlace generated() {
        return (ImmutablePlace) this;
    }

    @Value.Check
    void check() {
        Fields.text("place", "name", name());
        Fields.id("place", "entity", entity());
        Fields.extensions(FieldList.PLACE_FIELDS, extensions());
    }

    /** Collects the parts of a {@link Place}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutablePlace.Builder {
        Builder() {}

        /**
         * Sets {@link Place#wording()}.
         *
         * @param wording for example {@code text.find("in Russia").only()}
         * @return this builder
         */
        public abstract Builder wording(Wording wording);

        /**
         * Sets {@link Place#wording()}.
         *
         * @param words the words, whose place is not known yet, for example "in Russia"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public final Builder wording(String words) {
            return wording(Words.of(Objects.requireNonNull(words, "words")));
        }

        /**
         * Sets {@link Place#name()}.
         *
         * @param name for example "Russia"
         * @return this builder
         */
        public abstract Builder name(String name);

        /**
         * Sets {@link Place#role()}.
         *
         * @param role for example {@link PlaceRole#TO}
         * @return this builder
         */
        public abstract Builder role(PlaceRole role);

        /**
         * Sets {@link Place#entity()}.
         *
         * @param entity the id of an entity or a source, for example "russia"
         * @return this builder
         */
        public abstract Builder entity(String entity);

        /**
         * Sets {@link Place#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the place. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Place build();
    }
}
