package io.github.newsclaims.compare.diff;

/** What became of a claim from one version of an article to the next. */
public enum ChangeKind {
    /** The same words in the same place, or the same claim without a place. */
    KEPT,
    /** The same words in another place, as after a paragraph was put in before them. */
    MOVED,
    /** Other words for it; how they differ stands in the change's verbatim. */
    REWORDED,
    /** Its words are gone, or stand in several places of which none is known to be the one. */
    ORPHANED,
    /** A claim that the earlier version has not. */
    ADDED
}
