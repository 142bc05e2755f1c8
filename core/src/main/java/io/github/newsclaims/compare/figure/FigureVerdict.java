package io.github.newsclaims.compare.figure;

import java.util.Locale;

/** What a comparison of two figures comes to. It is the same whichever of the two comes first. */
public enum FigureVerdict {
    /** Both state the same of the same thing: 93,000 and 93,000 workers abroad in 2018. */
    EQUAL,
    /** Both can be true as they stand: "about 80" and 82, or "3 to 5" and "at least 4". */
    COMPATIBLE,
    /** Both cannot be true as they stand: 93,000 and 50,000 workers abroad in 2018. */
    CONFLICTING,
    /** Nothing follows from one for the other: 93,000 workers abroad and 50,000 in Russia. */
    NOT_COMPARABLE;

    /** The verdict in words: {@code not comparable}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
