package io.github.newsclaims.term;

/** Whether the event inside a proposition is said to happen or not; the values of FactBank. */
public enum Polarity {
    /** The event is said to happen: "they left". */
    POSITIVE,
    /** The event is said not to happen: "they did not leave". */
    NEGATIVE,
    /** Neither is said: "whether they left". */
    UNKNOWN
}
