package io.github.newsclaims.internal.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of a wording with the unit beside it.
 *
 * @param options what the number may mean, the likeliest first
 * @param magnitude the product of its last words, for example 1000000 for "million"; 1 if there are none
 * @param unit the unit beside it; null if there is none
 * @param from the index of its first token, with a sign before the number
 * @param to the index of the token after it, without a unit
 * @param end the index of the token after its unit
 */
record NumberPhrase(
        List<Option> options, Rational magnitude, @Nullable NumberUnit unit, int from, int to, int end) {
    /**
     * One thing that the number may mean.
     *
     * @param sense NUMBER, ORDINAL, VAGUE or WITHIN
     * @param value the number
     * @param second the upper end of WITHIN; otherwise equal to the value
     * @param unit the only unit with which the number means this; null if the number does not depend on the unit
     * @param strength how certain it is
     */
    record Option(
            NumberReading.Sense sense,
            Rational value,
            Rational second,
            @Nullable NumberUnit unit,
            NumberReading.Strength strength) {
        static Option number(Rational value) {
            return new Option(NumberReading.Sense.NUMBER, value, value, null, NumberReading.Strength.STATED);
        }

        static Option of(NumberReading.Sense sense, Rational value, NumberReading.Strength strength) {
            return new Option(sense, value, value, null, strength);
        }

        Option times(Rational factor) {
            return new Option(sense, value.times(factor), second.times(factor), unit, strength);
        }

        Option negated() {
            return new Option(sense, value.negate(), second.negate(), unit, strength);
        }

        Option as(NumberReading.Strength other) {
            return new Option(sense, value, second, unit, other);
        }
    }

    /** Returns the likeliest meaning. */
    Option main() {
        return options.get(0);
    }

    Rational value() {
        return main().value();
    }

    boolean isNumber() {
        return main().sense() == NumberReading.Sense.NUMBER;
    }

    boolean isScaled() {
        return magnitude.compareTo(Rational.ONE) != 0;
    }

    boolean isShare() {
        return main().strength() == NumberReading.Strength.SHARE;
    }
}
