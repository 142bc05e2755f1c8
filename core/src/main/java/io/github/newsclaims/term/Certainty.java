package io.github.newsclaims.term;

/** How sure the origin is of the event inside a proposition; the values of FactBank. */
public enum Certainty {
    /** The origin commits to it: "they left". */
    CERTAIN,
    /** The origin holds it likely: "they will probably leave". */
    PROBABLE,
    /** The origin holds it possible: "they may leave". */
    POSSIBLE,
    /** The origin leaves it open: "whether they left". */
    UNCOMMITTED
}
