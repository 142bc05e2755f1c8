package io.github.newsclaims.internal.numbers;

import org.jspecify.annotations.Nullable;

/**
 * One possible meaning of the number words of a wording.
 *
 * @param sense what sort of number it is
 * @param first the number; the lower end of a range; the magnitude of a vague number; zero if it is not known
 * @param second the upper end of a range; otherwise equal to the first
 * @param unit the unit that the words say; null if they say none
 * @param strength how certain it is that the words state this number
 */
public record NumberReading(
        Sense sense,
        Rational first,
        Rational second,
        @Nullable NumberUnit unit,
        Strength strength) {
    /** The sort of number that words state. */
    public enum Sense {
        NUMBER,
        ABOUT,
        JUST_UNDER,
        JUST_OVER,
        MORE,
        LESS,
        BETWEEN,
        /** Any number of a range: the eighties. */
        WITHIN,
        ORDINAL,
        VAGUE
    }

    /** How certain it is that the words state a number. */
    public enum Strength {
        /** The words state it. */
        STATED,
        /** A part of a whole, such as "two thirds" or "one in five". */
        SHARE,
        /** One of the numbers of a share, as 12 in "12 out of 30". */
        TERM,
        /** The words may state it, but a wording that says nothing else is not read: 1 in "a third man". */
        POSSIBLE
    }

    static NumberReading of(Sense sense, Rational number, @Nullable NumberUnit unit, Strength strength) {
        return new NumberReading(sense, number, number, unit, strength);
    }

    static NumberReading range(Rational lower, Rational upper, @Nullable NumberUnit unit) {
        return new NumberReading(Sense.BETWEEN, lower, upper, unit, Strength.STATED);
    }

    static NumberReading vague(Rational magnitude) {
        return of(Sense.VAGUE, magnitude, null, Strength.STATED);
    }

    /** Returns the reading in words, for example "more than 30 or at least that". */
    public String words() {
        String number = strength == Strength.SHARE ? first.toString() : first.shortest();
        String coins = unit != null && unit.kind() == NumberUnit.UnitSort.MINOR ? " hundredths" : "";
        return switch (sense) {
            case NUMBER, ORDINAL -> number + coins;
            case ABOUT -> "about " + number + coins;
            case JUST_UNDER -> "just under " + number + coins;
            case JUST_OVER -> "just over " + number + coins;
            case MORE -> "more than " + number + " or at least that" + coins;
            case LESS -> "less than " + number + " or at most that" + coins;
            case BETWEEN, WITHIN -> number + " to " + second.shortest() + coins;
            case VAGUE -> "no number";
        };
    }
}
