package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Types of the JDK that JSON has as a string or a number. Errors are worded as those of the model. */
public final class Scalars {
    /** Longer than any number that the model takes. Longer ones are refused before they cost more time than their length. */
    private static final int MAX_NUMBER = 1000;

    private Scalars() {}

    /** The exact value of a JSON number; null where no decimal has it, or it is beyond all limits. */
    static @Nullable BigDecimal number(String digits) {
        if (digits.length() > MAX_NUMBER) {
            return null;
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            // An exponent that no decimal can have, or a NaN that a mapper let pass.
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
