package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Conversions of strings and numbers to types of the JDK. Their error messages have the wording of the model. */
public final class Scalars {
    /**
     * A length beyond that of any number in the model. Longer numbers are refused, because a conversion takes quadratic
     * time.
     */
    private static final int MAX_NUMBER = 1000;

    private Scalars() {}

    /** Returns the exact value of a JSON number; null if it is too long or cannot be a decimal. */
    static @Nullable BigDecimal number(String digits) {
        if (digits.length() > MAX_NUMBER) {
            return null;
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            // The exponent is too large for a decimal, or the parser of a mapper accepted NaN.
            return null;
        }
    }

    public static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw Invalid.value("instant", "it must be written like 2031-04-02T10:00:00Z", text);
        }
    }
}
