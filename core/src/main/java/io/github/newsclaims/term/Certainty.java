package io.github.newsclaims.term;

/** How sure the origin is of the event inside a proposition; the values of FactBank. */
public enum Certainty {
    /** The origin commits to the event: "they left". */
    CERTAIN,
    /** The origin considers the event likely: "they will probably leave". */
    PROBABLE,
    /** The origin considers the event possible: "they may leave". */
    POSSIBLE,
    /** The origin leaves the event open: "whether they left". */
    UNCOMMITTED
}
