package io.github.newsclaims.compare.score;

/** A part of an article that has a place in the text, and is found or not. */
public enum ScoredPart {
    /** The wording of a claim. */
    CLAIM,
    /** The mention of a speaker in an attribution, at every step. Mentions in one place count once. */
    SOURCE,
    /** The cue of an attribution, at every step. Cues in one place count once. */
    CUE,
    /** The wording of a figure. */
    FIGURE
}
