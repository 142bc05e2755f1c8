package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.term.Anonymity;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody or something to which an article attributes what it says.
 *
 * <p>A name or a description is required. Two sources without a name are two sources, however alike their descriptions
 * are. That no name is given does not make a source anonymous ("U.N. experts"): {@link #anonymity()} alone says that.
 */
@Value.Immutable
public abstract sealed class Source implements WithSource permits ImmutableSource {
    Source() {}

    /**
     * The name of the source within its article.
     *
     * @return 1 to 200 characters, for example "leader"; unique among the sources of the article
     */
    public abstract String id();

    /**
     * What the source is.
     *
     * @return for example {@link SourceKind#PERSON}
     */
    public abstract SourceKind kind();

    /**
     * The proper name.
     *
     * @return for example "Harbour Post"; absent where the article gives none
     */
    public abstract Optional<String> name();

    /**
     * Other names that the article uses.
     *
     * @return for example ["the Post"]; empty where there are none
     */
    public abstract List<String> aliases();

    /**
     * What the article says of the source in place of a name, or beside it.
     *
     * @return for example "a shift leader"; absent where it says nothing
     */
    public abstract Optional<String> description();

    /**
     * The office or occupation.
     *
     * @return for example "minister of fisheries"; absent where the article does not say
     */
    public abstract Optional<String> role();

    /**
     * To whom the source belongs.
     *
     * @return for example "Ministry of Fisheries"; absent where the article does not say
     */
    public abstract Optional<String> affiliation();

    /**
     * Where the source is.
     *
     * @return for example "Skarvik"; absent where the article does not say
     */
    public abstract Optional<String> location();

    /**
     * Those of whom a group consists, as far as they are sources themselves.
     *
     * @return ids of sources of the same article, distinct; empty for anything but a group
     */
    public abstract List<String> members();

    /**
     * Addresses that identify the source elsewhere; schema.org's {@code sameAs}.
     *
     * @return for example ["https://www.wikidata.org/entity/Q42"]; empty where none is known
     */
    public abstract List<URI> sameAs();

    /**
     * The terms on which the source speaks.
     *
     * @return for example {@link Anonymity#BACKGROUND}; absent where they are not known
     */
    public abstract Optional<Anonymity> anonymity();

    /**
     * Where the article speaks of the source.
     *
     * @return the article's words for it, for example "a shift leader" and "she"; empty where they are not recorded
     */
    public abstract List<Wording> mentions();

    /**
     * A remark of the analyst, for people. It is left out of {@link #toString()}.
     *
     * @return for example "Asked not to be named."; absent where there is none
     */
    @Value.Redacted
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
     * A person with a name.
     *
     * @param id for example "nor"
     * @param name for example "Ida Nor"
     * @return the source
     * @throws IllegalArgumentException if the id or the name is blank, or the id is longer than 200 characters
     */
    public static Source person(String id, String name) {
        return named(id, SourceKind.PERSON, name);
    }

    /**
     * Several people or organizations with one name.
     *
     * @param id for example "owners"
     * @param name for example "Skarvik Boat Owners"
     * @return the source
     * @throws IllegalArgumentException if the id or the name is blank, or the id is longer than 200 characters
     */
    public static Source group(String id, String name) {
        return named(id, SourceKind.GROUP, name);
    }

    /**
     * A company, authority, government or publication.
     *
     * @param id for example "post"
     * @param name for example "Harbour Post"
     * @return the source
     * @throws IllegalArgumentException if the id or the name is blank, or the id is longer than 200 characters
     */
    public static Source organization(String id, String name) {
        return named(id, SourceKind.ORGANIZATION, name);
    }

    /**
     * A report, law, statement, letter or post.
     *
     * @param id for example "report"
     * @param name for example "Fisheries Report 2030"
     * @return the source
     * @throws IllegalArgumentException if the id or the name is blank, or the id is longer than 200 characters
     */
    public static Source document(String id, String name) {
        return named(id, SourceKind.DOCUMENT, name);
    }

    /**
     * A person of whom the article gives no name. {@code withKind} makes it a group or an organization.
     *
     * @param id for example "leader"
     * @param description the article's words, for example "a shift leader"
     * @return the source
     * @throws IllegalArgumentException if the id or the description is blank, or the id is longer than 200 characters
     */
    public static Source unnamed(String id, String description) {
        return builder().id(id).kind(SourceKind.PERSON).description(description).build();
    }

    /**
     * A new builder; id, kind and a name or a description are required.
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

    private static Source named(String id, SourceKind kind, String name) {
        return builder().id(id).kind(kind).name(name).build();
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
        return sameAs().isEmpty() ? this : normal();
    }

    private Source normal() {
        for (int index = 0; index < sameAs().size(); index++) {
            URI uri = sameAs().get(index);
            String fault = Fields.uriFault(uri);
            if (fault != null) {
                throw InvalidPartException.at(
                        "/sameAs/" + index, "source", "sameAs/" + index + " " + fault, uri.toString());
            }
            if (Syntax.normal(uri) != uri) {
                return withSameAs(sameAs().stream().map(Syntax::normal).toList());
            }
        }
        return this;
    }

    /** Collects the parts of a {@link Source}; it may be used again after {@code build()}. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}

        /**
         * Adds an address that identifies the source elsewhere.
         *
         * @param uri for example "https://www.wikidata.org/entity/Q42"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public Builder addSameAs(String uri) {
            return addSameAs(Syntax.uri(uri));
        }

        /**
         * Adds words of the article for the source whose place is not known yet.
         *
         * @param words for example "a shift leader"
         * @return this builder
         * @throws IllegalArgumentException if they are blank or have an unpaired surrogate
         */
        public Builder addMention(String words) {
            return addMention(Words.of(words));
        }
    }
}
