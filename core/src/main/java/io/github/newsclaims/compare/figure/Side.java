package io.github.newsclaims.compare.figure;

/** Side of the two sides of a comparison something is said of. */
public enum Side {
    /** The first of the two. */
    FIRST("the first"),
    /** The second of the two. */
    SECOND("the second"),
    /** Both of them. */
    BOTH("both");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    static Side of(boolean first, boolean second) {
        if (first && second) {
            return BOTH;
        }
        return first ? FIRST : SECOND;
    }

    /** The words for it: {@code the first}, {@code the second} or {@code both}. */
    @Override
    public String toString() {
        return words;
    }
}
