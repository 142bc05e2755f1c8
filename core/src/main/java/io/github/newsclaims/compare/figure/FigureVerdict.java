package io.github.newsclaims.compare.figure;

import java.util.Locale;

/** The verdict of a comparison of two figures. It does not depend on their order. */
public enum FigureVerdict {
    /** Both state the same about the same thing: 93,000 and 93,000 workers abroad in 2018. */
    EQUAL,
    /** Both can be true: "about 80" and 82, or "3 to 5" and "at least 4". */
    COMPATIBLE,
    /** Both cannot be true: 93,000 and 50,000 workers abroad in 2018. */
    CONFLICTING,
    /** Neither says anything about the other: 93,000 workers abroad and 50,000 in Russia. */
    NOT_COMPARABLE;

    /**
     * Returns the verdict in words.
     *
     * @return for example "not comparable"
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
