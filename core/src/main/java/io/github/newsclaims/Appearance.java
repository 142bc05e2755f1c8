package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A publication, besides the article, in which a claim is made.
 *
 * <p>Appearances are the {@code appearance} and {@code firstAppearance} of a {@code Claim} of schema.org.
 */
@Value.Immutable
public abstract sealed class Appearance permits ImmutableAppearance {
    Appearance() {}

    /**
     * Returns the address of the publication.
     *
     * @return for example "https://posts.example/17", with scheme and host in lower case; absent if it is not known
     */
    public abstract Optional<URI> uri();

    /**
     * Returns the title of the publication.
     *
     * @return for example "Boats pay better"; absent if it has none or it is not known
     */
    public abstract Optional<String> title();

    /**
     * Returns who published it.
     *
     * @return for example "Coast Radio"; absent if it is not known
     */
    public abstract Optional<String> publisher();

    /**
     * Returns when it was published.
     *
     * @return for example {@code 2031-05-01}; absent if it is not known
     */
    public abstract Optional<Edtf> date();

    /**
     * Returns whether the claim was made there first.
     *
     * @return true only if that was recorded; at most one appearance of a claim is the first
     */
    @Value.Default
    public boolean first() {
        return false;
    }

    /**
     * Returns a remark of the analyst, for people.
     *
     * @return for example "The post was deleted."; absent if there is none
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
     * Returns an appearance at an address.
     *
     * @param uri for example "https://posts.example/17"
     * @return the appearance
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks, or it is empty or has an unpaired surrogate
     */
    public static Appearance of(String uri) {
        return builder().uri(uri).build();
    }

    /**
     * {@return this appearance with another {@link #uri()}}
     *
     * @param uri for example {@code URI.create("https://posts.example/17")}
     * @throws InvalidPartException if it is empty or has an unpaired surrogate
     */
    public abstract Appearance withUri(URI uri);

    /**
     * {@return this appearance with another {@link #uri()}}
     *
     * @param uri for example "https://posts.example/17"
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks, or it is empty or has an unpaired
     *     surrogate
     */
    public final Appearance withUri(String uri) {
        return withUri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
    }

    /**
     * {@return this appearance without a {@link #uri()}}
     *
     * @throws InvalidPartException if there is no title
     */
    public final Appearance withoutUri() {
        return generated().withUri(Optional.empty());
    }

    /**
     * {@return this appearance with another {@link #title()}}
     *
     * @param title for example "Boats pay better"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Appearance withTitle(String title);

    /**
     * {@return this appearance without a {@link #title()}}
     *
     * @throws InvalidPartException if there is no address
     */
    public final Appearance withoutTitle() {
        return generated().withTitle(Optional.empty());
    }

    /**
     * {@return this appearance with another {@link #publisher()}}
     *
     * @param publisher for example "Coast Radio"
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Appearance withPublisher(String publisher);

    /** {@return this appearance without a {@link #publisher()}} */
    public final Appearance withoutPublisher() {
        return generated().withPublisher(Optional.empty());
    }

    /**
     * {@return this appearance with another {@link #date()}}
     *
     * @param date for example {@code Edtf.parse("2031-05-01")}
     */
    public abstract Appearance withDate(Edtf date);

    /**
     * {@return this appearance with another {@link #date()}}
     *
     * @param edtf for example "2031-05-01"
     * @throws IllegalArgumentException if it is not a date of ISO 8601-2
     */
    public final Appearance withDate(String edtf) {
        return withDate(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
    }

    /**
     * {@return this appearance with another {@link #date()}}
     *
     * @param day for example {@code LocalDate.of(2031, 5, 1)}
     * @throws IllegalArgumentException if its year has more than four digits
     */
    public final Appearance withDate(LocalDate day) {
        return withDate(Edtf.of(Objects.requireNonNull(day, "day")));
    }

    /** {@return this appearance without a {@link #date()}} */
    public final Appearance withoutDate() {
        return generated().withDate(Optional.empty());
    }

    /**
     * {@return this appearance with another {@link #first()}}
     *
     * @param first for example true
     */
    public abstract Appearance withFirst(boolean first);

    /**
     * {@return this appearance with another {@link #note()}}
     *
     * @param note for example "The post was deleted."
     * @throws InvalidPartException if it is blank or has an unpaired surrogate
     */
    public abstract Appearance withNote(String note);

    /** {@return this appearance without a {@link #note()}} */
    public final Appearance withoutNote() {
        return generated().withNote(Optional.empty());
    }

    /**
     * {@return this appearance with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract Appearance withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. An address or a title is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableAppearance.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableAppearance.builder().from(this);
    }

    private ImmutableAppearance generated() {
        return (ImmutableAppearance) this;
    }

    @Value.Check
    Appearance check() {
        if (uri().isEmpty() && title().isEmpty()) {
            throw InvalidPartException.at("", "appearance", "a uri or a title is required");
        }
        Fields.text("appearance", "title", title());
        Fields.text("appearance", "publisher", publisher());
        Fields.text("appearance", "note", note());
        Fields.extensions(FieldList.APPEARANCE_FIELDS, extensions());
        if (uri().isPresent()) {
            URI normal = Fields.normal("appearance", "uri", uri().get());
            return normal == uri().get() ? this : withUri(normal);
        }
        return this;
    }

    /** Collects the parts of an {@link Appearance}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableAppearance.Builder {
        Builder() {}

        /**
         * Sets {@link Appearance#uri()}.
         *
         * @param uri for example {@code URI.create("https://posts.example/17")}
         * @return this builder
         */
        public abstract Builder uri(URI uri);

        /**
         * Sets {@link Appearance#uri()}.
         *
         * @param uri for example "https://posts.example/17"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public final Builder uri(String uri) {
            return uri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
        }

        /**
         * Sets {@link Appearance#title()}.
         *
         * @param title for example "Boats pay better"
         * @return this builder
         */
        public abstract Builder title(String title);

        /**
         * Sets {@link Appearance#publisher()}.
         *
         * @param publisher for example "Coast Radio"
         * @return this builder
         */
        public abstract Builder publisher(String publisher);

        /**
         * Sets {@link Appearance#date()}.
         *
         * @param date for example {@code Edtf.parse("2031-05-01")}
         * @return this builder
         */
        public abstract Builder date(Edtf date);

        /**
         * Sets {@link Appearance#date()}.
         *
         * @param edtf for example "2031-05-01"
         * @return this builder
         * @throws IllegalArgumentException if it is not a date of ISO 8601-2
         */
        public final Builder date(String edtf) {
            return date(Edtf.parse(Objects.requireNonNull(edtf, "edtf")));
        }

        /**
         * Sets {@link Appearance#date()}.
         *
         * @param day for example {@code LocalDate.of(2031, 5, 1)}
         * @return this builder
         * @throws IllegalArgumentException if its year has more than four digits
         */
        public final Builder date(LocalDate day) {
            return date(Edtf.of(Objects.requireNonNull(day, "day")));
        }

        /**
         * Sets {@link Appearance#first()}.
         *
         * @param first for example true
         * @return this builder
         */
        public abstract Builder first(boolean first);

        /**
         * Sets {@link Appearance#note()}.
         *
         * @param note for example "The post was deleted."
         * @return this builder
         */
        public abstract Builder note(String note);

        /**
         * Sets {@link Appearance#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the appearance. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract Appearance build();
    }
}
