package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Syntax;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An article as another article refers to it: by its id or by its address.
 */
@Value.Immutable
public abstract sealed class ArticleReference permits ImmutableArticleReference {
    ArticleReference() {}

    /**
     * Returns the id of the article.
     *
     * @return for example "coast-0"; absent if it is given by its address
     */
    public abstract Optional<String> article();

    /**
     * Returns the address of the article.
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
     * Returns a reference to an article.
     *
     * @param article the id, for example "coast-0"
     * @return the reference
     * @throws InvalidPartException if the id is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public static ArticleReference to(String article) {
        return builder().article(article).build();
    }

    /**
     * Returns a reference to an article of which only the address is known.
     *
     * @param uri for example {@code URI.create("https://facts.example/17")}
     * @return the reference
     * @throws InvalidPartException if the address is empty or has an unpaired surrogate
     */
    public static ArticleReference to(URI uri) {
        return builder().uri(uri).build();
    }

    /**
     * {@return this article reference with another {@link #article()}}
     *
     * @param article for example "coast-0"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters, or
     *     there is an address
     */
    public abstract ArticleReference withArticle(String article);

    /**
     * {@return this article reference without an {@link #article()}}
     *
     * @throws InvalidPartException if there is no address
     */
    public final ArticleReference withoutArticle() {
        return generated().withArticle(Optional.empty());
    }

    /**
     * {@return this article reference with another {@link #uri()}}
     *
     * @param uri for example {@code URI.create("https://facts.example/17")}
     * @throws InvalidPartException if it is empty or has an unpaired surrogate, or there is an id
     */
    public abstract ArticleReference withUri(URI uri);

    /**
     * {@return this article reference with another {@link #uri()}}
     *
     * @param uri for example "https://facts.example/17"
     * @throws IllegalArgumentException if it is not written as RFC 3986 asks, or it is empty or has an unpaired
     *     surrogate
     */
    public final ArticleReference withUri(String uri) {
        return withUri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
    }

    /**
     * {@return this article reference without a {@link #uri()}}
     *
     * @throws InvalidPartException if there is no id
     */
    public final ArticleReference withoutUri() {
        return generated().withUri(Optional.empty());
    }

    /**
     * {@return this article reference with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract ArticleReference withExtensions(Extensions extensions);

    /** Returns the id, for example {@code coast-0}, or the address. */
    @Override
    public final String toString() {
        return article().orElseGet(() -> uri().orElseThrow().toString());
    }

    /**
     * Returns an empty builder. Either an id or an address is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableArticleReference.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableArticleReference.builder().from(this);
    }

    private ImmutableArticleReference generated() {
        return (ImmutableArticleReference) this;
    }

    @Value.Check
    ArticleReference check() {
        if (article().isPresent() == uri().isPresent()) {
            throw InvalidPartException.at("", "article reference", "either article or uri is required");
        }
        Fields.id("article reference", "article", article());
        Fields.extensions(FieldList.ARTICLE_REFERENCE_FIELDS, extensions());
        if (uri().isPresent()) {
            URI normal = Fields.normal("article reference", "uri", uri().get());
            return normal == uri().get() ? this : withUri(normal);
        }
        return this;
    }

    /** Collects the parts of an {@link ArticleReference}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableArticleReference.Builder {
        Builder() {}

        /**
         * Sets {@link ArticleReference#article()}.
         *
         * @param article for example "coast-0"
         * @return this builder
         */
        public abstract Builder article(String article);

        /**
         * Sets {@link ArticleReference#uri()}.
         *
         * @param uri for example {@code URI.create("https://facts.example/17")}
         * @return this builder
         */
        public abstract Builder uri(URI uri);

        /**
         * Sets {@link ArticleReference#uri()}.
         *
         * @param uri for example "https://facts.example/17"
         * @return this builder
         * @throws IllegalArgumentException if it is not written as RFC 3986 asks
         */
        public final Builder uri(String uri) {
            return uri(Syntax.uri(Objects.requireNonNull(uri, "uri")));
        }

        /**
         * Sets {@link ArticleReference#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the article reference. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract ArticleReference build();
    }
}
