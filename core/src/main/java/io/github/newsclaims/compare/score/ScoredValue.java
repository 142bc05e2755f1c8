package io.github.newsclaims.compare.score;

/** What may be right or wrong about a claim or a figure that was found. */
public enum ScoredValue {
    /** How a claim is quoted, if the gold document says it. */
    QUOTATION,
    /**
     * The speaker of the origin of a claim, or that the article itself says it, if the gold document says it. Speakers are the
     * same if their sources are by the rules of {@link io.github.newsclaims.compare.merge.ArticleMerge}.
     */
    SPEAKER,
    /** The amount of a figure with its unit and rates. */
    AMOUNT
}
