package io.github.newsclaims.internal.numbers;

import java.math.BigDecimal;

/**
 * The meaning of the number words of a wording.
 *
 * @param sense what sort of number it is
 * @param first the number; the lower end of a range; the numerator of a fraction; zero if there is no number
 * @param second the upper end of a range; the denominator of a fraction; otherwise zero
 * @param minor whether the number counts hundredths of a currency: cents, pence
 */
public record NumberReading(Sense sense, BigDecimal first, BigDecimal second, boolean minor) {
    /** The sort of number that words state. */
    public enum Sense {
        NUMBER,
        ABOUT,
        MORE,
        LESS,
        BETWEEN,
        FRACTION,
        ORDINAL,
        VAGUE
    }

    public static final NumberReading VAGUE = new NumberReading(Sense.VAGUE, BigDecimal.ZERO, BigDecimal.ZERO, false);

    public static NumberReading of(Sense sense, BigDecimal number) {
        return new NumberReading(sense, number, BigDecimal.ZERO, false);
    }

    public NumberReading inMinorUnits() {
        return new NumberReading(sense, first, second, true);
    }

    /** Returns the reading in words, for example "more than 30". */
    public String words() {
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
