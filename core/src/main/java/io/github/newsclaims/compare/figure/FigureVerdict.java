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
    /**
     * Both cannot be true if they mean the same place and time, or the same digits, and nothing says whether they do: 19,000 and
     * 50,000 workers, without a place and a date.
     */
    POSSIBLY_CONFLICTING,
    /**
     * Neither says anything about the other: 93,000 workers abroad and 50,000 in Russia, or 19,000 workers in 2018 and 50,000
     * without a date.
     */
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
