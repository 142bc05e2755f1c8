package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody or something to which an article attributes what it says.
 *
 * <p>A source has a name or a description. Two sources without a name are two sources, however alike their descriptions
 * are. A source without a name is not anonymous for that reason ("U.N. experts"): only {@link #anonymity()} says that it is.
 */
@Value.Immutable
public abstract sealed class Source permits ImmutableSource {
    Source() {}

    /**
     * Returns the name of the source within its article.
     *
     * @return 1 to 200 characters, for example "leader"; unique among the sources of the article
     */
    public abstract String id();

    /**
     * Returns what the source is.
     *
     * @return for example {@link SourceKind#PERSON}
     */
    public abstract SourceKind kind();

    /**
     * Returns the proper name.
     *
     * @return for example "Harbour Post"; absent if the article gives none
     */
    public abstract Optional<String> name();

    /**
     * Returns other names that the article uses.
     *
     * @return for example ["the Post"]; empty if there are none
     */
    public abstract List<String> aliases();

    /**
     * Returns what the article says of the source in place of a name, or beside it.
     *
     * @return for example "a shift leader"; absent if it says nothing
     */
    public abstract Optional<String> description();

    /**
     * Returns the office or occupation.
     *
     * @return for example "minister of fisheries"; absent if the article does not say
     */
    public abstract Optional<String> role();

    /**
     * Returns the organization to which the source belongs.
     *
     * @return for example "Ministry of Fisheries"; absent if the article does not say
     */
    public abstract Optional<String> affiliation();

    /**
     * Returns where the source is.
     *
     * @return for example "Skarvik"; absent if the article does not say
     */
    public abstract Optional<String> location();

    /**
     * Returns the members of a group, as far as they are sources or entities themselves.
     *
     * @return distinct ids of sources or entities of the same article, for example ["leader", "aide"]; empty for anything but a
     *     group, and if they are not recorded
     */
    public abstract List<String> members();

    /**
     * Returns addresses that identify the source elsewhere, as {@code sameAs} of schema.org does.
     *
     * @return for example ["https://www.wikidata.org/entity/Q42"], with scheme and host in lower case; empty if none
     *     is known
     */
    public abstract List<URI> sameAs();

    /**
     * Returns the terms on which the source speaks.
     *
     * @return for example {@link Anonymity#BACKGROUND}; absent if they are not known
     */
    public abstract Optional<Anonymity> anonymity();

    /**
     * Returns the words with which the article refers to the source.
     *
     * @return for example "a shift leader" and "she"; empty if they are not recorded
     */
    public abstract List<Wording> mentions();

    /**
     * Returns which tools or people put the source into the document.
     *
     * @return for example {@code quote-finder}, version 2.3.1; empty if those of the article apply
     */
    public abstract List<Provenance> provenance();

    /**
     * Returns a remark of the analyst, for people. It is left out of {@link #toString()}.
     *
     * @return for example "Asked not to be named."; absent if there is none
     */
    @Value.Redacted
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
     * Returns a person with a name.
     *
     * @param id for example "nor"
     * @param name for example "Ida Nor"
     * @return the source
     * @throws InvalidPartException if the id or the name is blank, or the id is longer than 200 characters
     */
    public static Source person(String id, String name) {
        return named(id, SourceKind.PERSON, name);
    }

    /**
     * Returns several people or organizations with one name.
     *
     * @param id for example "owners"
     * @param name for example "Skarvik Boat Owners"
     * @return the source
     * @throws InvalidPartException if the id or the name is blank, or the id is longer than 200 characters
     */
    public static Source group(String id, String name) {
        return named(id, SourceKind.GROUP, name);
    }

    /**
     * Returns a company, authority, government or publication.
     *
     * @param id for example "post"
     * @param name for example "Harbour Post"
     * @return the source
     * @throws InvalidPartException if the id or the name is blank, or the id is longer than 200 characters
     */
    public static Source organization(String id, String name) {
        return named(id, SourceKind.ORGANIZATION, name);
    }

    /**
     * Returns a report, law, statement, letter or post.
     *
     * @param id for example "report"
     * @param name for example "Fisheries Report 2030"
     * @return the source
     * @throws InvalidPartException if the id or the name is blank, or the id is longer than 200 characters
     */
    public static Source document(String id, String name) {
        return named(id, SourceKind.DOCUMENT, name);
    }

    /**
     * Returns a person of whom the article gives no name. {@link #withKind} makes it a group or an organization.
     *
     * @param id for example "leader"
     * @param description the words of the article, for example "a shift leader"
     * @return the source
     * @throws InvalidPartException if the id or the description is blank, or the id is longer than 200 characters
     */
    public static Source unnamed(String id, String description) {
        return builder().id(id).kind(SourceKind.PERSON).description(description).build();
    }

    private static Source named(String id, SourceKind kind, String name) {
        return builder().id(id).kind(kind).name(name).build();
    }

    /**
     * {@return this source with another {@link #id()}}
     *
     * @param id for example "leader"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public abstract Source withId(String id);

    /**
     * {@return this source with another {@link #kind()}}
     *
     * @param kind for example {@link SourceKind#PERSON}
     * @throws InvalidPartException if the source has members and the kind is not group
     */
    public abstract Source withKind(SourceKind kind);

    /**
     * {@return this source with another {@link #name()}}
     *
     * @param name for example "Harbour Post"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Source withName(String name);

    /**
     * {@return this source without a {@link #name()}}
     *
     * @throws InvalidPartException if there is no description
     */
    public final Source withoutName() {
        return generated().withName(Optional.empty());
    }

    /**
     * {@return this source with other {@link #aliases()} in place of its own}
     *
     * @param aliases for example {@code List.of("the Post")}
     * @throws InvalidPartException if one is blank or has an unpaired surrogate
     */
    public final Source withAliases(List<String> aliases) {
        return generated().withAliases(Fields.items("aliases", aliases));
    }

    /**
     * {@return this source with one more of its {@link #aliases()}, after the others}
     *
     * @param alias for example "the Post"
     * @throws InvalidPartException if one is blank or has an unpaired surrogate
     */
    public final Source plusAlias(String alias) {
        return toBuilder().addAlias(Objects.requireNonNull(alias, "alias")).build();
    }

    /**
     * {@return this source with another {@link #description()}}
     *
     * @param description for example "a shift leader"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Source withDescription(String description);

    /**
     * {@return this source without a {@link #description()}}
     *
     * @throws InvalidPartException if there is no name
     */
    public final Source withoutDescription() {
        return generated().withDescription(Optional.empty());
    }

    /**
     * {@return this source with another {@link #role()}}
     *
     * @param role for example "minister of fisheries"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Source withRole(String role);

    /** {@return this source without a {@link #role()}} */
    public final Source withoutRole() {
        return generated().withRole(Optional.empty());
    }

    /**
     * {@return this source with another {@link #affiliation()}}
     *
     * @param affiliation for example "Ministry of Fisheries"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Source withAffiliation(String affiliation);

    /** {@return this source without an {@link #affiliation()}} */
    public final Source withoutAffiliation() {
        return generated().withAffiliation(Optional.empty());
    }

    /**
     * {@return this source with another {@link #location()}}
     *
     * @param location for example "Skarvik"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Source withLocation(String location);

    /** {@return this source without a {@link #location()}} */
    public final Source withoutLocation() {
        return generated().withLocation(Optional.empty());
    }

    /**
     * {@return this source with other {@link #members()} in place of its own}
     *
     * @param members ids of sources, for example {@code List.of("leader", "aide")}
     * @throws InvalidPartException if the source is not a group, or an id occurs twice
     */
    public final Source withMembers(List<String> members) {
        return generated().withMembers(Fields.items("members", members));
    }

    /**
     * {@return this source with one more of its {@link #members()}, after the others}
     *
     * @param member the id of a source, for example "leader"
     * @throws InvalidPartException if the source is not a group, or an id occurs twice
     */
    public final Source plusMember(String member) {
        return toBuilder().addMember(Objects.requireNonNull(member, "member")).build();
    }

    /**
     * {@return this source with other {@link #sameAs()} in place of its own}
     *
     * @param sameAs for example {@code List.of(URI.create("https://www.wikidata.org/entity/Q42"))}
     * @throws InvalidPartException if one is empty or has an unpaired surrogate
     */
    public final Source withSameAs(List<URI> sameAs) {
        return generated().withSameAs(Fields.items("sameAs", sameAs));
    }

    /**
     * {@return this source with one more of its {@link #sameAs()}, after the others}
     *
     * @param uri for example {@code URI.create("https://www.wikidata.org/entity/Q42")}
     * @throws InvalidPartException if one is empty or has an unpaired surrogate
     */
    public final Source plusSameAs(URI uri) {
        return toBuilder().addSameAs(Objects.requireNonNull(uri, "uri")).build();
    }

    /**
     * {@return this source with one more of its {@link #sameAs()}, after the others}
     *
     * @param uri for example "https://www.wikidata.org/entity/Q42"
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks
     */
    public final Source plusSameAs(String uri) {
        return plusSameAs(Syntax.uri(Objects.requireNonNull(uri, "uri")));
    }

    /**
     * {@return this source with another {@link #anonymity()}}
     *
     * @param anonymity for example {@link Anonymity#BACKGROUND}
     */
    public abstract Source withAnonymity(Anonymity anonymity);

    /** {@return this source without {@link #anonymity()}} */
    public final Source withoutAnonymity() {
        return generated().withAnonymity(Optional.empty());
    }

    /**
     * {@return this source with other {@link #mentions()} in place of its own}
     *
     * @param mentions for example {@code text.find("a shift leader").all()}
     */
    public final Source withMentions(List<? extends Wording> mentions) {
        return generated().withMentions(Fields.items("mentions", mentions));
    }

    /**
     * {@return this source with one more of its {@link #mentions()}, after the others}
     *
     * @param mention for example {@code text.find("a shift leader").only()}
     */
    public final Source plusMention(Wording mention) {
        return toBuilder()
                .addMention(Objects.requireNonNull(mention, "mention"))
                .build();
    }

    /**
     * {@return this source with one more of its {@link #mentions()}, after the others}
     *
     * @param words the words, whose place is not known yet, for example "a shift leader"
     * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
     */
    public final Source plusMention(String words) {
        return plusMention(Words.of(Objects.requireNonNull(words, "words")));
    }

    /**
     * {@return this source with other {@link #provenance()} in place of its own}
     *
     * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
     */
    public final Source withProvenance(List<Provenance> provenance) {
        return generated().withProvenance(Fields.items("provenance", provenance));
    }

    /**
     * {@return this source with another {@link #note()}}
     *
     * @param note for example "Asked not to be named."
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Source withNote(String note);

    /** {@return this source without a {@link #note()}} */
    public final Source withoutNote() {
        return generated().withNote(Optional.empty());
    }

    /**
     * {@return this source with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Source withExtensions(Extensions extensions);

    /**
     * Returns how the source is called when it is shown to people.
     *
     * @return its name, for example "Harbour Post"; its description if it has no name, for example "a shift leader"
     */
    public final String displayName() {
        return name().or(this::description).orElse(id());
    }

    /**
     * Returns an empty builder. An id, a kind, and a name or a description are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableSource.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableSource.builder().from(this);
    }

    private ImmutableSource generated() {
        return (ImmutableSource) this;
    }

    @Value.Check
    Source check() {
        Fields.id("source", "id", id());
        if (name().isEmpty() && description().isEmpty()) {
            throw InvalidPartException.at("", "source", "a name or a description is required");
        }
        Fields.text("source", "name", name());
        Fields.texts("source", "aliases", aliases());
        Fields.text("source", "description", description());
        Fields.text("source", "role", role());
        Fields.text("source", "affiliation", affiliation());
        Fields.text("source", "location", location());
        if (!members().isEmpty() && !kind().equals(SourceKind.GROUP)) {
            throw InvalidPartException.at("/members", "source", "only a group has members", kind());
        }
        Fields.distinct("source", "members", members());
        Fields.text("source", "note", note());
        Fields.extensions(FieldList.SOURCE_FIELDS, extensions());
        List<URI> normal = Fields.normal("source", "sameAs", sameAs());
        return normal == sameAs() ? this : withSameAs(normal);
    }

    /** Collects the parts of a {@link Source}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableSource.Builder {
        Builder() {}

        /**
         * Sets {@link Source#id()}.
         *
         * @param id for example "leader"
         * @return this builder
         */
        public abstract Builder id(String id);

        /**
         * Sets {@link Source#kind()}.
         *
         * @param kind for example {@link SourceKind#PERSON}
         * @return this builder
         */
        public abstract Builder kind(SourceKind kind);

        /**
         * Sets {@link Source#name()}.
         *
         * @param name for example "Harbour Post"
         * @return this builder
         */
        public abstract Builder name(String name);

        /**
         * Sets {@link Source#aliases()} in place of all that was set or added before.
         *
         * @param aliases for example {@code List.of("the Post")}
         * @return this builder
         */
        public final Builder aliases(List<String> aliases) {
            return generated().aliases(Fields.items("aliases", aliases));
        }

        /**
         * Adds one to {@link Source#aliases()}.
         *
         * @param alias for example "the Post"
         * @return this builder
         */
        public abstract Builder addAlias(String alias);

        /**
         * Sets {@link Source#description()}.
         *
         * @param description for example "a shift leader"
         * @return this builder
         */
        public abstract Builder description(String description);

        /**
         * Sets {@link Source#role()}.
         *
         * @param role for example "minister of fisheries"
         * @return this builder
         */
        public abstract Builder role(String role);

        /**
         * Sets {@link Source#affiliation()}.
         *
         * @param affiliation for example "Ministry of Fisheries"
         * @return this builder
         */
        public abstract Builder affiliation(String affiliation);

        /**
         * Sets {@link Source#location()}.
         *
         * @param location for example "Skarvik"
         * @return this builder
         */
        public abstract Builder location(String location);

        /**
         * Sets {@link Source#members()} in place of all that was set or added before.
         *
         * @param members ids of sources, for example {@code List.of("leader", "aide")}
         * @return this builder
         */
        public final Builder members(List<String> members) {
            return generated().members(Fields.items("members", members));
        }

        /**
         * Adds one to {@link Source#members()}.
         *
         * @param member the id of a source, for example "leader"
         * @return this builder
         */
        public abstract Builder addMember(String member);

        /**
         * Sets {@link Source#sameAs()} in place of all that was set or added before.
         *
         * @param sameAs for example {@code List.of(URI.create("https://www.wikidata.org/entity/Q42"))}
         * @return this builder
         */
        public final Builder sameAs(List<URI> sameAs) {
            return generated().sameAs(Fields.items("sameAs", sameAs));
        }

        /**
         * Adds one to {@link Source#sameAs()}.
         *
         * @param uri for example {@code URI.create("https://www.wikidata.org/entity/Q42")}
         * @return this builder
         */
        public abstract Builder addSameAs(URI uri);

        /**
         * Adds one to {@link Source#sameAs()}.
         *
         * @param uri for example "https://www.wikidata.org/entity/Q42"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public final Builder addSameAs(String uri) {
            return addSameAs(Syntax.uri(Objects.requireNonNull(uri, "uri")));
        }

        /**
         * Sets {@link Source#anonymity()}.
         *
         * @param anonymity for example {@link Anonymity#BACKGROUND}
         * @return this builder
         */
        public abstract Builder anonymity(Anonymity anonymity);

        /**
         * Sets {@link Source#mentions()} in place of all that was set or added before.
         *
         * @param mentions for example {@code text.find("a shift leader").all()}
         * @return this builder
         */
        public final Builder mentions(List<? extends Wording> mentions) {
            return generated().mentions(Fields.items("mentions", mentions));
        }

        /**
         * Adds one to {@link Source#mentions()}.
         *
         * @param mention for example {@code text.find("a shift leader").only()}
         * @return this builder
         */
        public abstract Builder addMention(Wording mention);

        /**
         * Adds one to {@link Source#mentions()}.
         *
         * @param words the words, whose place is not known yet, for example "a shift leader"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public final Builder addMention(String words) {
            return addMention(Words.of(Objects.requireNonNull(words, "words")));
        }

        /**
         * Sets {@link Source#provenance()} in place of all that was set or added before.
         *
         * @param provenance for example {@code List.of(Provenance.by("quote-finder"))}
         * @return this builder
         */
        public final Builder provenance(List<Provenance> provenance) {
            return generated().provenance(Fields.items("provenance", provenance));
        }

        /**
         * Adds one to {@link Source#provenance()}.
         *
         * @param provenance for example {@code Provenance.by("quote-finder")}
         * @return this builder
         */
        public abstract Builder addProvenance(Provenance provenance);

        /**
         * Sets {@link Source#note()}.
         *
         * @param note for example "Asked not to be named."
         * @return this builder
         */
        public abstract Builder note(String note);

        /**
         * Sets {@link Source#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the source. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Source build();

        private ImmutableSource.Builder generated() {
            return (ImmutableSource.Builder) this;
        }
    }
}
