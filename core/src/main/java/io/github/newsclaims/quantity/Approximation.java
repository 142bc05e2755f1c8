package io.github.newsclaims.quantity;

/** The side of the named number on which an approximate amount lies. */
public enum Approximation {
    /** On either side: "about 80", "some 80", "roughly 80". */
    ABOUT,
    /** A little less: "nearly 100", "almost 100". */
    JUST_UNDER,
    /** A little more: "just over 100". */
    JUST_OVER
}
