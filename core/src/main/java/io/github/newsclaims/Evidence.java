package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.term.Stance;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something on which an assessment relies: a statistic, a document, a statement.
 */
@Value.Immutable
public abstract sealed class Evidence permits ImmutableEvidence {
    Evidence() {}

    /**
     * Returns the address of the evidence.
     *
     * @return for example "https://stats.example/pay", with scheme and host in lower case; absent if it is not known
     */
    public abstract Optional<URI> uri();

    /**
     * Returns the title of the evidence.
     *
     * @return for example "Pay in 2030"; absent if it has none or it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns who published it.
     *
     * @return for example "Office of Statistics"; absent if it is not known
     */
    public abstract Optional<String> publisher();

    /**
     * Returns the words of the evidence that matter.
     *
     * @return for example "Crews earn 2,150 crowns a month."; absent if they are not recorded
     */
    public abstract Optional<String> words();

    /**
     * Returns whether the evidence supports the claim.
     *
     * @return for example {@link Stance#SUPPORTS}; absent if it was not recorded
     */
    public abstract Optional<Stance> stance();

    /**
     * Returns a remark of the analyst, for people.
     *
     * @return for example "The figures are provisional."; absent if there is none
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
     * Returns evidence at an address.
     *
     * @param uri for example "https://stats.example/pay"
     * @return the evidence
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks, or it is empty or has an unpaired surrogate
     */
    public static Evidence of(String uri) {
        return builder().uri(uri).build();
    }

    /**
     * {@return this evidence with another {@link #uri()}}
     *
     * @param uri for example {@code URI.create("https://stats.example/pay")}
     * @throws InvalidPartException if it is empty or has an unpaired surrogate
     */
    public abstract Evidence withUri(URI uri);

    /**
     * {@return this evidence with another {@link #uri()}}
     *
     * @param uri for example "https://stats.example/pay"
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks, or it is empty or has an unpaired
     *     surrogate
     */
    public final Evidence withUri(String uri) {
        return withUri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
    }

    /**
     * {@return this evidence without a {@link #uri()}}
     *
     * @throws InvalidPartException if there is neither a title nor words
     */
    public final Evidence withoutUri() {
        return generated().withUri(Optional.empty());
    }

    /**
     * {@return this evidence with another {@link #title()}}
     *
     * @param title for example "Pay in 2030"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Evidence withTitle(String title);

    /**
     * {@return this evidence without a {@link #title()}}
     *
     * @throws InvalidPartException if there is neither an address nor words
     */
    public final Evidence withoutTitle() {
        return generated().withTitle(Optional.empty());
    }

    /**
     * {@return this evidence with another {@link #publisher()}}
     *
     * @param publisher for example "Office of Statistics"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Evidence withPublisher(String publisher);

    /** {@return this evidence without a {@link #publisher()}} */
    public final Evidence withoutPublisher() {
        return generated().withPublisher(Optional.empty());
    }

    /**
     * {@return this evidence with another {@link #words()}}
     *
     * @param words for example "Crews earn 2,150 crowns a month."
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Evidence withWords(String words);

    /**
     * {@return this evidence without {@link #words()}}
     *
     * @throws InvalidPartException if there is neither an address nor a title
     */
    public final Evidence withoutWords() {
        return generated().withWords(Optional.empty());
    }

    /**
     * {@return this evidence with another {@link #stance()}}
     *
     * @param stance for example {@link Stance#SUPPORTS}
     */
    public abstract Evidence withStance(Stance stance);

    /** {@return this evidence without a {@link #stance()}} */
    public final Evidence withoutStance() {
        return generated().withStance(Optional.empty());
    }

    /**
     * {@return this evidence with another {@link #note()}}
     *
     * @param note for example "The figures are provisional."
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Evidence withNote(String note);

    /** {@return this evidence without a {@link #note()}} */
    public final Evidence withoutNote() {
        return generated().withNote(Optional.empty());
    }

    /**
     * {@return this evidence with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Evidence withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. An address, a title or words are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableEvidence.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableEvidence.builder().from(this);
    }

    private ImmutableEvidence generated() {
        return (ImmutableEvidence) this;
    }

    @Value.Check
    Evidence check() {
        if (uri().isEmpty() && title().isEmpty() && words().isEmpty()) {
            throw InvalidPartException.at("", "evidence", "a uri, a title or words are required");
        }
        Fields.text("evidence", "title", title());
        Fields.text("evidence", "publisher", publisher());
        Fields.text("evidence", "words", words());
        Fields.text("evidence", "note", note());
        Fields.extensions(FieldList.EVIDENCE_FIELDS, extensions());
        if (uri().isPresent()) {
            URI normal = Fields.normal("evidence", "uri", uri().get());
            return normal == uri().get() ? this : withUri(normal);
        }
        return this;
    }

    /** Collects the parts of an {@link Evidence}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableEvidence.Builder {
        Builder() {}

        /**
         * Sets {@link Evidence#uri()}.
         *
         * @param uri for example {@code URI.create("https://stats.example/pay")}
         * @return this builder
         */
        public abstract Builder uri(URI uri);

        /**
         * Sets {@link Evidence#uri()}.
         *
         * @param uri for example "https://stats.example/pay"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public final Builder uri(String uri) {
            return uri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
        }

        /**
         * Sets {@link Evidence#title()}.
         *
         * @param title for example "Pay in 2030"
         * @return this builder
         */
        public abstract Builder title(String title);

        /**
         * Sets {@link Evidence#publisher()}.
         *
         * @param publisher for example "Office of Statistics"
         * @return this builder
         */
        public abstract Builder publisher(String publisher);

        /**
         * Sets {@link Evidence#words()}.
         *
         * @param words for example "Crews earn 2,150 crowns a month."
         * @return this builder
         */
        public abstract Builder words(String words);

        /**
         * Sets {@link Evidence#stance()}.
         *
         * @param stance for example {@link Stance#SUPPORTS}
         * @return this builder
         */
        public abstract Builder stance(Stance stance);

        /**
         * Sets {@link Evidence#note()}.
         *
         * @param note for example "The figures are provisional."
         * @return this builder
         */
        public abstract Builder note(String note);

        /**
         * Sets {@link Evidence#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the evidence. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Evidence build();
    }
}
