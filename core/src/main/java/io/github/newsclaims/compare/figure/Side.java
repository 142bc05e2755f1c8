package io.github.newsclaims.compare.figure;

/** The side of a comparison that something is said about. */
public enum Side {
    /** The first figure. */
    FIRST("the first"),
    /** The second figure. */
    SECOND("the second"),
    /** Both figures. */
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

    /** Returns the second side for the first one and the first for the second. */
    Side other() {
        return this == FIRST ? SECOND : FIRST;
    }

    /**
     * Returns the side in words.
     *
     * @return "the first", "the second" or "both"
     */
    public String words() {
        return words;
    }
}
