package io.github.newsclaims.internal;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Decimal numbers in their normal form: no trailing zeros, no exponent, at most 100 digits before and 100 after the point. */
public final class Decimals {
    /** The maximum number of digits before the point and after it. */
    public static final int MAX_DIGITS = 100;

    /** An upper bound on bits, far above what the limits allow. It is checked first, so a huge number costs no work. */
    private static final int MAX_BITS = 4096;

    private Decimals() {}

    /**
     * Returns a decimal in its normal form.
     *
     * @param thing what the number is part of, for the error
     * @param value any decimal
     * @return an equal number without trailing zeros and with a scale of 0 or more
     * @throws IllegalArgumentException if it has more than 100 digits before or after the point
     */
    public static BigDecimal normal(String thing, BigDecimal value) {
        return normal(thing, value, MAX_DIGITS);
    }

    /**
     * Returns a decimal in its normal form, within limits of the caller.
     *
     * @param thing what the number is part of, for the error
     * @param value any decimal
     * @param digits the maximum number of digits before the point and after it
     * @return an equal number without trailing zeros and with a scale of 0 or more
     * @throws IllegalArgumentException if it has more digits before or after the point
     */
    public static BigDecimal normal(String thing, BigDecimal value, int digits) {
        if (value.getClass() != BigDecimal.class) {
            // A subclass may override any method, so a plain copy is made of its digits and its scale.
            return normal(thing, new BigDecimal(own(value.unscaledValue()), value.scale()), digits);
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigInteger unscaled = value.unscaledValue();
        if (unscaled.bitLength() > MAX_BITS) {
            throw Invalid.value(thing, bound(digits));
        }
        if (unscaled != own(unscaled)) {
            return normal(thing, new BigDecimal(own(unscaled), value.scale()), digits);
        }
        // Computed as long and before zeros are stripped, because a scale near the limits of int would overflow.
        if ((long) value.precision() - value.scale() > digits) {
            throw Invalid.value(thing, bound(digits), value);
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > digits) {
            throw Invalid.value(thing, bound(digits), plain);
        }
        if (plain.scale() < 0) {
            plain = plain.setScale(0);
        }
        return plain.equals(value) ? value : plain;
    }

    /**
     * Reads a decimal in plain notation.
     *
     * @param thing what the number is part of, for the error
     * @param text for example "150", "-0.5" or "1.50"; no exponent, no "+", no white space
     * @return the number in its normal form
     * @throws IllegalArgumentException if the text is not a plain decimal or is beyond the limits
     */
    public static BigDecimal parse(String thing, String text) {
        if (!isPlain(text)) {
            throw Invalid.value(thing, "a decimal is written like 150 or -0.5", text);
        }
        if (text.length() > 10 * MAX_DIGITS) {
            throw Invalid.value(thing, bound(MAX_DIGITS), text);
        }
        return normal(thing, new BigDecimal(text));
    }

    /** Returns whether a text is an optional minus sign, digits, and optionally a point with digits after it. */
    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, start, text.length())
                : isDigits(text, start, point) && isDigits(text, point + 1, text.length());
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int index = from; index < to; index++) {
            if (!Characters.isDigit(text.charAt(index))) {
                return false;
            }
        }
        return from < to;
    }

    /**
     * Checks the size of an integer.
     *
     * @param thing what the number is part of, for the error
     * @param value any integer
     * @return an equal integer whose class is that of the JDK
     * @throws IllegalArgumentException if it has more than 100 digits
     */
    public static BigInteger bounded(String thing, BigInteger value) {
        BigInteger own = own(value);
        if (own.bitLength() > MAX_BITS || new BigDecimal(own).precision() > MAX_DIGITS) {
            throw Invalid.value(thing, "an integer has at most 100 digits");
        }
        return own;
    }

    private static BigInteger own(BigInteger value) {
        return value.getClass() == BigInteger.class ? value : new BigInteger(value.toByteArray());
    }

    private static String bound(int digits) {
        return "a decimal has at most " + digits + " digits before and " + digits + " after the point";
    }
}
