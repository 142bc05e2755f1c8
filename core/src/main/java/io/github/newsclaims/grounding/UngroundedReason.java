package io.github.newsclaims.grounding;

/** The reason why words were not given a place. */
public enum UngroundedReason {
    /** The words have several places. The caller can choose one with the search of the text. */
    AMBIGUOUS,
    /** The text has a similar passage only: with an editor's marks, or with other words, letter case or punctuation. */
    ALTERED,
    /** The text has neither the words nor a similar passage where they should be. */
    ABSENT,
    /** The claim of the words has no place yet, so the paragraph in which to look for them is unknown. */
    CLAIM_UNGROUNDED,
    /** The article has no text. */
    NO_TEXT
}
