package io.github.newsclaims;

/** What a wording of an article is for. */
public enum WordingRole {
    /** A mention of a source: {@link Source#mentions()}. */
    SOURCE_MENTION,
    /** The words of a claim: {@link Claim#wording()}. */
    CLAIM,
    /** Words of the reporter inside those of a claim: {@link Claim#insertions()}. */
    INSERTION,
    /** The words of a figure: {@link Figure#wording()}. */
    FIGURE,
    /** The date of a figure: {@link Figure#asOf()}. */
    AS_OF,
    /** A time in a claim: {@link Claim#times()}. */
    CLAIM_TIME,
    /** How the article refers to a speaker: {@link AttributionStep#mention()}. */
    MENTION,
    /** The words that attribute: {@link AttributionStep#cue()}. */
    CUE,
    /** When a speaker said it: {@link AttributionStep#time()}. */
    STEP_TIME
}
