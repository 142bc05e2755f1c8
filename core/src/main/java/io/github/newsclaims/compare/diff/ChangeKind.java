package io.github.newsclaims.compare.diff;

/** What happened to a claim between two versions of an article. */
public enum ChangeKind {
    /** The same words in the same place, or the same claim without a place. */
    KEPT,
    /** The same words in another place, for example because a paragraph was inserted before them. */
    MOVED,
    /** Other words. {@link ClaimChange#verbatim()} has the differences. */
    REWORDED,
    /** The words are gone, or the text has them in several places and it is not known which is right. */
    ORPHANED,
    /** The earlier version does not have the claim. */
    ADDED
}
