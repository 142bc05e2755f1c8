package io.github.newsclaims.grounding;

/** What happened to words with a place when the text was edited. */
public enum ReanchoredKind {
    /** They have the same place. */
    KEPT,
    /** They have another place. */
    MOVED,
    /** The new text has a similar passage only. */
    CHANGED,
    /** The new text has them in several places, and nothing tells which of these they are. */
    AMBIGUOUS,
    /** The new text does not have them where they should be. */
    GONE
}
