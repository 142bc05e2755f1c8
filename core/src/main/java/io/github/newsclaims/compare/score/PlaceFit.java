package io.github.newsclaims.compare.score;

/** How well two places must fit to count as one. */
public enum PlaceFit {
    /** Both have the same characters: the strict measure of attribution research. */
    EXACT,
    /** They have at least one character in common: the soft measure of attribution research. */
    OVERLAPPING
}
