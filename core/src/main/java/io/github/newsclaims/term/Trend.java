package io.github.newsclaims.term;

/** The direction in which a figure is said to move. */
public enum Trend {
    /** The number rises: "a growing number of workers". */
    INCREASING,
    /** The number falls: "fewer and fewer workers". */
    DECREASING,
    /** The number stays the same: "unchanged at 5 percent". */
    STABLE
}
