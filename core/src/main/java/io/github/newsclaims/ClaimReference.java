package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A claim as another claim refers to it: by its id, with the id of its article if that is another one, or by its
 * address.
 *
 * <pre>{@code
 * ClaimReference.to("c33").withArticle("harbour-post-2031-04-02")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ClaimReference permits ImmutableClaimReference {
    ClaimReference() {}

    /**
     * Returns the article that has the claim.
     *
     * @return the id of the article, for example "harbour-post-2031-04-02"; absent within one article
     */
    public abstract Optional<String> article();

    /**
     * Returns the id of the claim within its article.
     *
     * @return for example "c33"; absent if the claim is given by its address
     */
    public abstract Optional<String> claim();

    /**
     * Returns the address of the claim.
     *
     * @return for example "https://facts.example/17", with scheme and host in lower case; absent if it is given by
     *     its id
     */
    public abstract Optional<URI> uri();

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
     * Returns a reference to a claim of the same article.
     *
     * @param claim the id, for example "c33"
     * @return the reference
     * @throws InvalidPartException if the id is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public static ClaimReference to(String claim) {
        return builder().claim(claim).build();
    }

    /**
     * Returns a reference to a claim of which only the address is known.
     *
     * @param uri for example {@code URI.create("https://facts.example/17")}
     * @return the reference
     * @throws InvalidPartException if the address is empty or has an unpaired surrogate
     */
    public static ClaimReference to(URI uri) {
        return builder().uri(uri).build();
    }

    /**
     * {@return this claim reference with another {@link #article()}}
     *
     * @param article for example "harbour-post-2031-04-02"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters, or
     *     there is an address
     */
    public abstract ClaimReference withArticle(String article);

    /** {@return this claim reference without an {@link #article()}} */
    public final ClaimReference withoutArticle() {
        return generated().withArticle(Optional.empty());
    }

    /**
     * {@return this claim reference with another {@link #claim()}}
     *
     * @param claim for example "c33"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters, or
     *     there is an address
     */
    public abstract ClaimReference withClaim(String claim);

    /**
     * {@return this claim reference without a {@link #claim()}}
     *
     * @throws InvalidPartException if there is no address
     */
    public final ClaimReference withoutClaim() {
        return generated().withClaim(Optional.empty());
    }

    /**
     * {@return this claim reference with another {@link #uri()}}
     *
     * @param uri for example {@code URI.create("https://facts.example/17")}
     * @throws InvalidPartException if it is empty or has an unpaired surrogate, or there is an id
     */
    public abstract ClaimReference withUri(URI uri);

    /**
     * {@return this claim reference with another {@link #uri()}}
     *
     * @param uri for example "https://facts.example/17"
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks, or it is empty or has an unpaired
     *     surrogate
     */
    public final ClaimReference withUri(String uri) {
        return withUri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
    }

    /**
     * {@return this claim reference without a {@link #uri()}}
     *
     * @throws InvalidPartException if there is no id
     */
    public final ClaimReference withoutUri() {
        return generated().withUri(Optional.empty());
    }

    /**
     * {@return this claim reference with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract ClaimReference withExtensions(Extensions extensions);

    /** Returns the ids, for example {@code harbour-post-2031-04-02#c33}, or the address. */
    @Override
    public final String toString() {
        return uri().map(URI::toString)
                .orElseGet(() -> article().map(article -> article + "#").orElse("") + claim().orElseThrow());
    }

    /**
     * Returns an empty builder. Either the id of a claim or an address is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableClaimReference.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableClaimReference.builder().from(this);
    }

    private ImmutableClaimReference generated() {
        return (ImmutableClaimReference) this;
    }

    @Value.Check
    ClaimReference check() {
        if (claim().isPresent() == uri().isPresent()) {
            throw InvalidPartException.at("", "claim reference", "either claim or uri is required");
        }
        if (uri().isPresent() && article().isPresent()) {
            throw InvalidPartException.at(
                    "/article",
                    "claim reference",
                    "a uri takes no article",
                    article().get());
        }
        Fields.id("claim reference", "article", article());
        Fields.id("claim reference", "claim", claim());
        Fields.extensions(FieldList.CLAIM_REFERENCE_FIELDS, extensions());
        if (uri().isPresent()) {
            URI normal = Fields.normal("claim reference", "uri", uri().get());
            return normal == uri().get() ? this : withUri(normal);
        }
        return this;
    }

    /** Collects the parts of a {@link ClaimReference}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableClaimReference.Builder {
        Builder() {}

        /**
         * Sets {@link ClaimReference#article()}.
         *
         * @param article for example "harbour-post-2031-04-02"
         * @return this builder
         */
        public abstract Builder article(String article);

        /**
         * Sets {@link ClaimReference#claim()}.
         *
         * @param claim for example "c33"
         * @return this builder
         */
        public abstract Builder claim(String claim);

        /**
         * Sets {@link ClaimReference#uri()}.
         *
         * @param uri for example {@code URI.create("https://facts.example/17")}
         * @return this builder
         */
        public abstract Builder uri(URI uri);

        /**
         * Sets {@link ClaimReference#uri()}.
         *
         * @param uri for example "https://facts.example/17"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public final Builder uri(String uri) {
            return uri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
        }

        /**
         * Sets {@link ClaimReference#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the claim reference. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract ClaimReference build();
    }
}
