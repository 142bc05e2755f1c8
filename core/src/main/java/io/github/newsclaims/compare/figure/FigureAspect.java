package io.github.newsclaims.compare.figure;

/** A part of a figure that says what its number is about. */
public enum FigureAspect {
    /** What is counted or measured: "boat crews". */
    ENTITY("measured entities", "measured entity"),
    /** Side property of it is measured: "pay". */
    PROPERTY("measured properties", "measured property"),
    /** What limits the figure: "before tax". */
    QUALIFIER("qualifiers", "qualifier"),
    /** Where it holds: "Skarvik". */
    PLACE("places", "place"),
    /** When it held: {@code 2018-01}. */
    TIME("times", "date");

    private final String plural;
    private final String singular;

    FigureAspect(String plural, String singular) {
        this.plural = plural;
        this.singular = singular;
    }

    /** The word for the parts of both sides: {@code places}. */
    String plural() {
        return plural;
    }

    /** The word for the part of one side: {@code place}. */
    @Override
    public String toString() {
        return singular;
    }
}
