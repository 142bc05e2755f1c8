package io.github.newsclaims.term;

/** Whether a figure gives a level or a change of a level. */
public enum Measures {
    /** The figure says how much there is: "prices are at 105". */
    LEVEL,
    /** The figure says by how much a level changed: "prices fell by 5". Its trend is the sign. */
    CHANGE
}
