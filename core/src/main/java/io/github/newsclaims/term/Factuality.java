package io.github.newsclaims.term;

import java.util.Objects;

/**
 * How certain the origin is that the event inside the proposition of a claim happens or does not happen; the two axes of
 * FactBank.
 *
 * <p>It never negates a proposition: "They did not leave" is the whole of what is said, certain and negative.
 *
 * @param certainty how certain the origin is, for example {@link Certainty#PROBABLE}
 * @param polarity whether the event is said to happen, for example {@link Polarity#POSITIVE}
 */
public record Factuality(Certainty certainty, Polarity polarity) {
    /** Before the constants, which are among them. */
    private static final Factuality[][] ALL = all();

    /** The event certainly happens: "they left". */
    public static final Factuality CERTAIN = of(Certainty.CERTAIN, Polarity.POSITIVE);

    /** The event certainly does not happen: "they did not leave". */
    public static final Factuality CERTAIN_NOT = of(Certainty.CERTAIN, Polarity.NEGATIVE);

    /**
     * Takes both values.
     *
     * @param certainty how certain the origin is, for example {@link Certainty#PROBABLE}
     * @param polarity whether the event is said to happen, for example {@link Polarity#POSITIVE}
     */
    public Factuality {
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(polarity, "polarity");
    }

    /**
     * Returns the factuality of a certainty and a polarity. It makes no new object.
     *
     * @param certainty how certain the origin is, for example {@link Certainty#PROBABLE}
     * @param polarity whether the event is said to happen, for example {@link Polarity#POSITIVE}
     * @return the factuality
     */
    public static Factuality of(Certainty certainty, Polarity polarity) {
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(polarity, "polarity");
        return ALL[certainty.ordinal()][polarity.ordinal()];
    }

    private static Factuality[][] all() {
        Factuality[][] all = new Factuality[Certainty.values().length][Polarity.values().length];
        for (Certainty certainty : Certainty.values()) {
            for (Polarity polarity : Polarity.values()) {
                all[certainty.ordinal()][polarity.ordinal()] = new Factuality(certainty, polarity);
            }
        }
        return all;
    }
}
