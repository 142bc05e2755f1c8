package io.github.newsclaims.internal;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Decimal numbers in their one form: no trailing zeros, no exponent, at most 100 digits on each side of the point. */
public final class Decimals {
    /** The most digits before the point, and the most after it. */
    public static final int MAX_DIGITS = 100;

    /** Far more bits than the limits allow, trailing zeros included: refused before any work is done on them. */
    private static final int MAX_BITS = 4096;

    private Decimals() {}

    /**
     * Brings a decimal into its one form.
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
     * Brings a decimal into its one form, within limits of the caller.
     *
     * @param thing what the number is part of, for the error
     * @param value any decimal
     * @param digits the most digits before the point, and the most after it
     * @return an equal number without trailing zeros and with a scale of 0 or more
     * @throws IllegalArgumentException if it has more digits before or after the point
     */
    public static BigDecimal normal(String thing, BigDecimal value, int digits) {
        if (value.getClass() != BigDecimal.class) {
            // A caller's own subclass may override any method, so only its digits and its scale are used.
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
        // As long, and before any zeros are taken off: a scale near the ends of int must not wrap around.
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
     * @return the number in its one form
     * @throws IllegalArgumentException if the text is no plain decimal or is beyond the limits
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

    /** Whether a text has a sign or none, digits, and perhaps a point and digits after it. */
    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? isDigits(text, start, text.length())
                : isDigits(text, start, point) && isDigits(text, point + 1, text.length());
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int index = from; index < to; index++) {
            if (text.charAt(index) < '0' || text.charAt(index) > '9') {
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
     * @return the same integer, as one of the JDK's own class
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
