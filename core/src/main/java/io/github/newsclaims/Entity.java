package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody or something that the article speaks about: a person, a place, an event, a topic.
 *
 * <p>Somebody to whom the article attributes something is a {@link Source}. An id is unique among the sources and
 * entities of an article together, so that either can be what a claim is about. Two articles speak about the same
 * entity if the entities share an address in {@link #sameAs()}, or else kind and name.
 */
@Value.Immutable
public abstract sealed class Entity permits ImmutableEntity {
    Entity() {}

    /**
     * Returns the name of the entity within its article.
     *
     * @return 1 to 200 characters, for example "strike"; unique among the sources and entities of the article
     */
    public abstract String id();

    /**
     * Returns what the entity is.
     *
     * @return for example {@link EntityKind#EVENT}
     */
    public abstract EntityKind kind();

    /**
     * Returns the name.
     *
     * @return for example "Strike of 2031"; absent if the entity has none or it is not known
     */
    public abstract Optional<String> name();

    /**
     * Returns other names.
     *
     * @return for example ["the walkout"]; empty if none is recorded
     */
    public abstract List<String> aliases();

    /**
     * Returns what the article says about who or what the entity is.
     *
     * @return for example "a wounded woman"; absent if there is none
     */
    public abstract Optional<String> description();

    /**
     * Returns the addresses at which others identify the same entity.
     *
     * @return for example "https://data.example/strike", with scheme and host in lower case; empty if none is
     *     recorded
     */
    public abstract List<URI> sameAs();

    /**
     * Returns the words by which the article refers to the entity.
     *
     * @return for example "the strike"; empty if they are not recorded
     */
    public abstract List<Wording> mentions();

    /**
     * Returns which tools or people put the entity into the document.
     *
     * @return for example {@code quote-finder}, version 2.3.1; empty if those of the article apply
     */
    public abstract List<Provenance> provenance();

    /**
     * Returns a remark of the analyst, for people.
     *
     * @return for example "Not the strike of 2029."; absent if there is none
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
     * Returns an entity with a name.
     *
     * @param id the name of the entity within its article, for example "strike"
     * @param kind for example {@link EntityKind#EVENT}
     * @param name for example "Strike of 2031"
     * @return the entity
     * @throws InvalidPartException if the id or the name breaks a rule
     */
    public static Entity of(String id, EntityKind kind, String name) {
        return builder().id(id).kind(kind).name(name).build();
    }

    /**
     * Returns an entity that the article describes and does not name.
     *
     * @param id the name of the entity within its article, for example "woman"
     * @param kind for example {@link EntityKind#PERSON}
     * @param description for example "a wounded woman"
     * @return the entity
     * @throws InvalidPartException if the id or the description breaks a rule
     */
    public static Entity unnamed(String id, EntityKind kind, String description) {
        return builder().id(id).kind(kind).description(description).build();
    }

    /**
     * Returns what people can read for the entity.
     *
     * @return the name if there is one, else the description
     */
    public final String displayName() {
        return name().or(this::description).orElseThrow();
    }

    /**
     * {@return this entity with another {@link #id()}}
     *
     * @param id for example "strike"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public abstract Entity withId(String id);

    /**
     * {@return this entity with another {@link #kind()}}
     *
     * @param kind for example {@link EntityKind#EVENT}
     */
    public abstract Entity withKind(EntityKind kind);

    /**
     * {@return this entity with another {@link #name()}}
     *
     * @param name for example "Strike of 2031"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Entity withName(String name);

    /**
     * {@return this entity without a {@link #name()}}
     *
     * @throws InvalidPartException if there is no description
     */
    public final Entity withoutName() {
        return generated().withName(Optional.empty());
    }

    /**
     * {@return this entity with other {@link #aliases()} in place of its own}
     *
     * @param aliases for example {@code List.of("the walkout")}
     * @throws InvalidPartException if one is blank or has an unpaired surrogate
     */
    public final Entity withAliases(List<String> aliases) {
        return generated().withAliases(Fields.items("aliases", aliases));
    }

    /**
     * {@return this entity with another {@link #description()}}
     *
     * @param description for example "a wounded woman"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Entity withDescription(String description);

    /**
     * {@return this entity without a {@link #description()}}
     *
     * @throws InvalidPartException if there is no name
     */
    public final Entity withoutDescription() {
        return generated().withDescription(Optional.empty());
    }

    /**
     * {@return this entity with other {@link #sameAs()} in place of its own}
     *
     * @param sameAs for example {@code List.of(URI.create("https://data.example/strike"))}
     * @throws InvalidPartException if one is empty or has an unpaired surrogate
     */
    public final Entity withSameAs(List<URI> sameAs) {
        return generated().withSameAs(Fields.items("sameAs", sameAs));
    }

    /**
     * {@return this entity with one more in {@link #sameAs()}}
     *
     * @param uri for example {@code URI.create("https://data.example/strike")}
     * @throws InvalidPartException if it is empty or has an unpaired surrogate
     */
    public final Entity plusSameAs(URI uri) {
        return toBuilder().addSameAs(Objects.requireNonNull(uri, "uri")).build();
    }

    /**
     * {@return this entity with one more in {@link #sameAs()}}
     *
     * @param uri for example "https://data.example/strike"
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks, or it is empty or has an unpaired
     *     surrogate
     */
    public final Entity plusSameAs(String uri) {
        return plusSameAs(Syntax.uri(Objects.requireNonNull(uri, "uri")));
    }

    /**
     * {@return this entity with other {@link #mentions()} in place of its own}
     *
     * @param mentions for example {@code List.of(text.find("the strike").only())}
     */
    public final Entity withMentions(List<? extends Wording> mentions) {
        return generated().withMentions(Fields.items("mentions", mentions));
    }

    /**
     * {@return this entity with other {@link #provenance()} in place of its own}
     *
     * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
     */
    public final Entity withProvenance(List<Provenance> provenance) {
        return generated().withProvenance(Fields.items("provenance", provenance));
    }

    /**
     * {@return this entity with another {@link #note()}}
     *
     * @param note for example "Not the strike of 2029."
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Entity withNote(String note);

    /** {@return this entity without a {@link #note()}} */
    public final Entity withoutNote() {
        return generated().withNote(Optional.empty());
    }

    /**
     * {@return this entity with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Entity withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. An id, a kind, and a name or a description are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableEntity.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableEntity.builder().from(this);
    }

    private ImmutableEntity generated() {
        return (ImmutableEntity) this;
    }

    @Value.Check
    Entity check() {
        Fields.id("entity", "id", id());
        if (name().isEmpty() && description().isEmpty()) {
            throw InvalidPartException.at("", "entity", "a name or a description is required");
        }
        Fields.text("entity", "name", name());
        Fields.texts("entity", "aliases", aliases());
        Fields.text("entity", "description", description());
        Fields.text("entity", "note", note());
        Fields.extensions(FieldList.ENTITY_FIELDS, extensions());
        List<URI> normal = Fields.normal("entity", "sameAs", sameAs());
        return normal == sameAs() ? this : withSameAs(normal);
    }

    /** Collects the parts of an {@link Entity}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableEntity.Builder {
        Builder() {}

        /**
         * Sets {@link Entity#id()}.
         *
         * @param id for example "strike"
         * @return this builder
         */
        public abstract Builder id(String id);

        /**
         * Sets {@link Entity#kind()}.
         *
         * @param kind for example {@link EntityKind#EVENT}
         * @return this builder
         */
        public abstract Builder kind(EntityKind kind);

        /**
         * Sets {@link Entity#name()}.
         *
         * @param name for example "Strike of 2031"
         * @return this builder
         */
        public abstract Builder name(String name);

        /**
         * Sets {@link Entity#aliases()} in place of all that was set or added before.
         *
         * @param aliases for example {@code List.of("the walkout")}
         * @return this builder
         */
        public final Builder aliases(List<String> aliases) {
            return generated().aliases(Fields.items("aliases", aliases));
        }

        /**
         * Adds one to {@link Entity#aliases()}.
         *
         * @param alias for example "the walkout"
         * @return this builder
         */
        public abstract Builder addAlias(String alias);

        /**
         * Sets {@link Entity#description()}.
         *
         * @param description for example "a wounded woman"
         * @return this builder
         */
        public abstract Builder description(String description);

        /**
         * Sets {@link Entity#sameAs()} in place of all that was set or added before.
         *
         * @param sameAs for example {@code List.of(URI.create("https://data.example/strike"))}
         * @return this builder
         */
        public final Builder sameAs(List<URI> sameAs) {
            return generated().sameAs(Fields.items("sameAs", sameAs));
        }

        /**
         * Adds one to {@link Entity#sameAs()}.
         *
         * @param sameAs for example {@code URI.create("https://data.example/strike")}
         * @return this builder
         */
        public abstract Builder addSameAs(URI sameAs);

        /**
         * Adds one to {@link Entity#sameAs()}.
         *
         * @param uri for example "https://data.example/strike"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public final Builder addSameAs(String uri) {
            return addSameAs(Syntax.uri(Objects.requireNonNull(uri, "uri")));
        }

        /**
         * Sets {@link Entity#mentions()} in place of all that was set or added before.
         *
         * @param mentions for example {@code List.of(text.find("the strike").only())}
         * @return this builder
         */
        public final Builder mentions(List<? extends Wording> mentions) {
            return generated().mentions(Fields.items("mentions", mentions));
        }

        /**
         * Adds one to {@link Entity#mentions()}.
         *
         * @param mention for example {@code text.find("the strike").only()}
         * @return this builder
         */
        public abstract Builder addMention(Wording mention);

        /**
         * Adds one to {@link Entity#mentions()}.
         *
         * @param words the words, whose place is not known yet, for example "the strike"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public final Builder addMention(String words) {
            return addMention(Words.of(Objects.requireNonNull(words, "words")));
        }

        /**
         * Sets {@link Entity#provenance()} in place of all that was set or added before.
         *
         * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
         * @return this builder
         */
        public final Builder provenance(List<Provenance> provenance) {
            return generated().provenance(Fields.items("provenance", provenance));
        }

        /**
         * Adds one to {@link Entity#provenance()}.
         *
         * @param provenance for example {@code Provenance.by("quote-finder")}
         * @return this builder
         */
        public abstract Builder addProvenance(Provenance provenance);

        /**
         * Sets {@link Entity#note()}.
         *
         * @param note for example "Not the strike of 2029."
         * @return this builder
         */
        public abstract Builder note(String note);

        /**
         * Sets {@link Entity#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the entity. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Entity build();

        private ImmutableEntity.Builder generated() {
            return (ImmutableEntity.Builder) this;
        }
    }
}
