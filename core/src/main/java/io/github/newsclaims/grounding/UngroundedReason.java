package io.github.newsclaims.grounding;

/** Why words were not given a place. */
public enum UngroundedReason {
    /** They stand in several places; the caller chooses one with the search of the text. */
    AMBIGUOUS,
    /** They do not stand there, but a passage comes near: an editor's marks, other words, letter case or punctuation. */
    ALTERED,
    /** Neither they nor anything near stands where they should. */
    ABSENT,
    /** Their claim has no place yet, so it is not known in which paragraph they should stand. */
    CLAIM_OPEN,
    /** The article has no text. */
    NO_TEXT
}
