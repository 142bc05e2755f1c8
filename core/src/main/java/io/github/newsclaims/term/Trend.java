package io.github.newsclaims.term;

/** Where a figure is said to be going. */
public enum Trend {
    /** It goes up: "a growing number of workers". */
    INCREASING,
    /** It goes down: "fewer and fewer workers". */
    DECREASING,
    /** It stays: "unchanged at 5 percent". */
    STABLE
}
