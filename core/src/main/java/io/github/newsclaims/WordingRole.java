package io.github.newsclaims;

/** What a wording of an article is for. */
public enum WordingRole {
    /** A mention of a source: {@link Source#mentions()}. */
    SOURCE_MENTION,
    /** A mention of an entity: {@link Entity#mentions()}. */
    ENTITY_MENTION,
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
    /** A place in a claim: {@link Claim#places()}. */
    CLAIM_PLACE,
    /** The place of a figure: {@link Figure#places()}. */
    FIGURE_PLACE,
    /** How the article refers to a speaker: {@link AttributionStep#mention()}. */
    MENTION,
    /** The words that attribute: {@link AttributionStep#cue()}. */
    CUE,
    /** When a speaker said it: {@link AttributionStep#time()}. */
    STEP_TIME,
    /** Where a speaker said it: {@link AttributionStep#place()}. */
    STEP_PLACE
}
