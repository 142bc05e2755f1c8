package io.github.newsclaims.compare.figure;

/** A part of a figure that says what its number is about. */
public enum FigureAspect {
    /** What is counted or measured: "boat crews". */
    ENTITY("measured entities", "measured entity"),
    /** Which property of it is measured: "pay". */
    PROPERTY("measured properties", "measured property"),
    /** What limits the figure: "before tax". */
    QUALIFIER("qualifiers", "qualifier"),
    /** The place for which the figure is given: "Skarvik". */
    PLACE("places", "place"),
    /** The time for which the figure is given: {@code 2018-01}. */
    TIME("times", "date");

    private final String plural;
    private final String singular;

    FigureAspect(String plural, String singular) {
        this.plural = plural;
        this.singular = singular;
    }

    /** Returns the word for the parts of both sides: {@code places}. */
    String plural() {
        return plural;
    }

    /**
     * Returns the part in words.
     *
     * @return for example "measured entity", "place" or "date"
     */
    public String words() {
        return singular;
    }
}
