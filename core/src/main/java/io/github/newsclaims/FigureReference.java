package io.github.newsclaims;

import io.github.newsclaims.internal.FieldList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure as another figure refers to it: by its id, with the ids of its claim and its article if they are others.
 *
 * <pre>{@code
 * FigureReference.to("f1").withClaim("c3").withArticle("coast-0")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class FigureReference permits ImmutableFigureReference {
    FigureReference() {}

    /**
     * Returns the article that has the figure.
     *
     * @return the id of the article, for example "coast-0"; absent within one article
     */
    public abstract Optional<String> article();

    /**
     * Returns the claim that has the figure.
     *
     * @return the id of the claim, for example "c3"; absent within one claim
     */
    public abstract Optional<String> claim();

    /**
     * Returns the id of the figure within its claim.
     *
     * @return for example "f1"
     */
    public abstract String figure();

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
     * Returns a reference to a figure of the same claim.
     *
     * @param figure the id, for example "f1"
     * @return the reference
     * @throws InvalidPartException if the id is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public static FigureReference to(String figure) {
        return builder().figure(figure).build();
    }

    /**
     * {@return this figure reference with another {@link #article()}}
     *
     * @param article for example "coast-0"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters, or
     *     there is no claim
     */
    public abstract FigureReference withArticle(String article);

    /** {@return this figure reference without an {@link #article()}} */
    public final FigureReference withoutArticle() {
        return generated().withArticle(Optional.empty());
    }

    /**
     * {@return this figure reference with another {@link #claim()}}
     *
     * @param claim for example "c3"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public abstract FigureReference withClaim(String claim);

    /**
     * {@return this figure reference without a {@link #claim()}}
     *
     * @throws InvalidPartException if there is an article
     */
    public final FigureReference withoutClaim() {
        return generated().withClaim(Optional.empty());
    }

    /**
     * {@return this figure reference with another {@link #figure()}}
     *
     * @param figure for example "f1"
     * @throws InvalidPartException if it is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public abstract FigureReference withFigure(String figure);

    /**
     * {@return this figure reference with another {@link #extensions()}}
     *
     * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
     * @throws InvalidPartException if one has the name of a field of the type
     */
    public abstract FigureReference withExtensions(Extensions extensions);

    /** Returns the ids, for example {@code coast-0#c3/f1}. */
    @Override
    public final String toString() {
        return article().map(article -> article + "#").orElse("")
                + claim().map(claim -> claim + "/").orElse("")
                + figure();
    }

    /**
     * Returns an empty builder. The id of a figure is required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return ImmutableFigureReference.builder();
    }

    /**
     * Returns a builder that has the parts of this value.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return ImmutableFigureReference.builder().from(this);
    }

    private ImmutableFigureReference generated() {
        return (ImmutableFigureReference) this;
    }

    @Value.Check
    void check() {
        if (article().isPresent() && claim().isEmpty()) {
            throw InvalidPartException.at(
                    "/article",
                    "figure reference",
                    "an article needs a claim",
                    article().get());
        }
        Fields.id("figure reference", "article", article());
        Fields.id("figure reference", "claim", claim());
        Fields.id("figure reference", "figure", figure());
        Fields.extensions(FieldList.FIGURE_REFERENCE_FIELDS, extensions());
    }

    /** Collects the parts of a {@link FigureReference}. It may be used again after {@link #build()}. */
    public abstract static sealed class Builder permits ImmutableFigureReference.Builder {
        Builder() {}

        /**
         * Sets {@link FigureReference#article()}.
         *
         * @param article for example "coast-0"
         * @return this builder
         */
        public abstract Builder article(String article);

        /**
         * Sets {@link FigureReference#claim()}.
         *
         * @param claim for example "c3"
         * @return this builder
         */
        public abstract Builder claim(String claim);

        /**
         * Sets {@link FigureReference#figure()}.
         *
         * @param figure for example "f1"
         * @return this builder
         */
        public abstract Builder figure(String figure);

        /**
         * Sets {@link FigureReference#extensions()}.
         *
         * @param extensions for example {@code Extensions.none().with("tool:score", 3)}
         * @return this builder
         */
        public abstract Builder extensions(Extensions extensions);

        /**
         * Returns the figure reference. The builder keeps its parts.
         *
         * @return a new value
         * @throws InvalidPartException if a required part is missing or a rule is broken
         */
        public abstract FigureReference build();
    }
}
