package io.github.newsclaims.quantity;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.OptionalInt;

/** How the numbers of amounts are made and checked. */
final class Numbers {
    private static final String FRACTION = "a fraction is written like 2/3 or -1/2";

    /** A longer text is refused before it is parsed. It may have leading zeros, as a decimal may. */
    private static final int LONGEST = 10 * Decimals.MAX_DIGITS;

    private Numbers() {}

    /** Returns a decimal. Null is refused with the name of the parameter of the factories. */
    static ReportedNumber of(String thing, BigDecimal value) {
        return new ReportedNumber.Decimal(Decimals.normal(thing, Objects.requireNonNull(value, "value")));
    }

    /** Reads a plain decimal, or a fraction if there is a slash. */
    static ReportedNumber parse(String thing, String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new ReportedNumber.Decimal(Decimals.parse(thing, text));
        }
        int start = text.startsWith("-") ? 1 : 0;
        if (!isDigits(text, start, slash) || !isDigits(text, slash + 1, text.length())) {
            throw Invalid.value(thing, FRACTION, text);
        }
        if (text.length() > LONGEST) {
            throw Invalid.value(thing, "an integer has at most 100 digits", text);
        }
        return new ReportedNumber.Fraction(
                new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    private static boolean isDigits(String text, int from, int to) {
        return from < to && text.substring(from, to).chars().allMatch(c -> Characters.isDigit((char) c));
    }

    /**
     * Checks the number of digits that were said. All digits of the number up to its last one that is not 0 were, and zeros
     * may have been said after it, also after the point: "2.0" is 2 with two digits.
     */
    static void checkDigits(ReportedNumber number, OptionalInt significantDigits) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(significantDigits, "significantDigits");
        if (significantDigits.isEmpty()) {
            return;
        }
        int given = significantDigits.getAsInt();
        BigDecimal value = number.decimal()
                .orElseThrow(() -> Invalid.value("amount", "a fraction has no significantDigits", given));
        int least = value.stripTrailingZeros().precision();
        int most = value.precision() - value.scale() + Decimals.MAX_DIGITS;
        if (given < least || given > most) {
            throw Invalid.value("amount", "significantDigits must be from " + least + " to " + most, given);
        }
    }

    /** Returns a magnitude in its normal form. */
    static BigDecimal magnitude(BigDecimal value) {
        if (value.signum() <= 0) {
            throw Invalid.value("amount", "magnitude must be positive", value);
        }
        return Decimals.normal("amount", value);
    }
}
