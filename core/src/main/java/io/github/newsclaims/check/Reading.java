package io.github.newsclaims.check;

import java.math.BigDecimal;

/**
 * What the number words of a wording say.
 *
 * @param sense what sort of number it is
 * @param first the number; the lower end of a range; the numerator of a fraction; zero where there is none
 * @param second the upper end of a range; the denominator of a fraction; else zero
 * @param minor whether the number counts hundredths of a currency: cents, pence
 */
record Reading(Sense sense, BigDecimal first, BigDecimal second, boolean minor) {
    /** What sort of number words are. */
    enum Sense {
        NUMBER,
        ABOUT,
        MORE,
        LESS,
        BETWEEN,
        FRACTION,
        ORDINAL,
        VAGUE
    }

    static final Reading VAGUE = new Reading(Sense.VAGUE, BigDecimal.ZERO, BigDecimal.ZERO, false);

    static Reading of(Sense sense, BigDecimal number) {
        return new Reading(sense, number, BigDecimal.ZERO, false);
    }

    Reading inMinorUnits() {
        return new Reading(sense, first, second, true);
    }

    /** The reading for people, for example "more than 30". */
    String words() {
        String number = first.stripTrailingZeros().toPlainString();
        String other = second.stripTrailingZeros().toPlainString();
        String coins = minor ? " hundredths" : "";
        return switch (sense) {
            case NUMBER, ORDINAL -> number + coins;
            case ABOUT -> "about " + number + coins;
            case MORE -> "more than " + number + " or at least that" + coins;
            case LESS -> "less than " + number + " or at most that" + coins;
            case BETWEEN -> number + " to " + other + coins;
            case FRACTION -> number + "/" + other;
            case VAGUE -> "no number";
        };
    }
}
