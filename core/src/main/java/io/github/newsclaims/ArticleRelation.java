package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.term.ArticleRelationType;
import org.immutables.value.Value;

/**
 * How an article is related to another article. Each version of an article is an article with an id of its own.
 */
@Value.Immutable
public abstract sealed class ArticleRelation permits ImmutableArticleRelation {
    ArticleRelation() {}

    /**
     * Returns what the article is to its target.
     *
     * @return for example {@link ArticleRelationType#REPLACES}: this article replaces the target
     */
    public abstract ArticleRelationType type();

    /**
     * Returns the other article.
     *
     * @return for example {@code ArticleReference.to("coast-0")}
     */
    public abstract ArticleReference target();

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
     * Returns a relation to the article with an id.
     *
     * @param type for example {@link ArticleRelationType#REPLACES}
     * @param article the id of the other article, for example "coast-0"
     * @return the relation
     * @throws InvalidPartException if the id is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public static ArticleRelation of(ArticleRelationType type, String article) {
        return of(type, ArticleReference.to(article));
    }

    /**
     * Returns a relation to an article.
     *
     * @param type for example {@link ArticleRelationType#COPY_OF}
     * @param target for example {@code ArticleReference.to(URI.create("https://wire.example/17"))}
     * @return the relation
     */
    public static ArticleRelation of(ArticleRelationType type, ArticleReference target) {
        return builder().type(type).target(target).build();
    }

    /**
     * {@return this relation with another {@link #type()}}
     *
     * @param type for example {@link ArticleRelationType#REPLACES}
     */
    public abstract ArticleRelation withType(ArticleRelationType type);

    /**
     * {@return this relation with another {@link #target()}}
     *
     * @param target for example {@code ArticleReference.to("coast-0")}
     */
    public abstract ArticleRelation withTarget(ArticleReference target);

    /**
     * {@return this relation with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract ArticleRelation withExtensions(Extensions extensions);

    /**
     * Returns an empty builder. A type and a target are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableArticleRelation.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableArticleRelation.builder().from(this);
    }

    @Value.Check
    void check() {
        Fields.extensions(FieldList.ARTICLE_RELATION_FIELDS, extensions());
    }

    /** Collects the parts of a {@link ArticleRelation}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableArticleRelation.Builder {
        Builder() {}

        /**
         * Sets {@link ArticleRelation#type()}.
         *
         * @param type for example {@link ArticleRelationType#REPLACES}
         * @return this builder
         */
        public abstract Builder type(ArticleRelationType type);

        /**
         * Sets {@link ArticleRelation#target()}.
         *
         * @param target for example {@code ArticleReference.to("coast-0")}
         * @return this builder
         */
        public abstract Builder target(ArticleReference target);

        /**
         * Sets {@link ArticleRelation#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the relation. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract ArticleRelation build();
    }
}
