package io.github.newsclaims.check;

/** What the words at some point of an article are there for; it decides where in the text they may stand. */
enum Slot {
    SOURCE_MENTION,
    CLAIM,
    INSERTION,
    FIGURE,
    AS_OF,
    CLAIM_TIME,
    MENTION,
    CUE,
    STEP_TIME;

    /** Whether the words stand inside those of the claim and nowhere else. */
    boolean isInsideClaim() {
        return this == INSERTION || this == FIGURE;
    }

    /** Whether the words stand beside those of the claim, in its paragraph. */
    boolean isBesideClaim() {
        return this == MENTION || this == CUE;
    }
}
