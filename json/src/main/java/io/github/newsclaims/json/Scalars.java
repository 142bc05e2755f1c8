package io.github.newsclaims.json;

import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Types of the JDK that stand in JSON as a string or a number; what is wrong with one is said in the words of the model. */
final class Scalars {
    /** Longer than any number that the model takes; asked before it costs more time than its length. */
    private static final int MAX_NUMBER = 1000;

    private static final String WHOLE_SECOND = "0000-00-00T00:00:00Z";
    private static final long SECONDS_A_DAY = 86_400;

    private Scalars() {}

    /** The exact value of a JSON number; null where no decimal has it, or it is beyond all limits. */
    static @Nullable BigDecimal number(String digits) {
        try {
            return digits.length() <= MAX_NUMBER ? new BigDecimal(digits) : null;
        } catch (NumberFormatException e) {
            // An exponent that no decimal can have, or a NaN that the lexer of a mapper let pass.
            return null;
        }
    }

    static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Invalid.value("URI", "it must be written as RFC 3986 asks", text);
        }
    }

    static Instant instant(String text) {
        try {
            return isWholeSecond(text) ? wholeSecond(text) : Instant.parse(text);
        } catch (DateTimeException e) {
            throw Invalid.value("instant", "it must be written like 2031-04-02T10:00:00Z", text);
        }
    }

    /** Whether an instant has the form that nearly all have, whose digits can be taken one by one. */
    private static boolean isWholeSecond(String text) {
        if (text.length() != WHOLE_SECOND.length()) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            char form = WHOLE_SECOND.charAt(index);
            if (form == '0' ? c < '0' || c > '9' : c != form) {
                return false;
            }
        }
        // The last hour of a day has its own rules: 24:00:00 and leap seconds are left to the JDK.
        return number(text, 11) < 24 && number(text, 14) < 60 && number(text, 17) < 60;
    }

    private static Instant wholeSecond(String text) {
        LocalDate day = LocalDate.of(number(text, 0) * 100 + number(text, 2), number(text, 5), number(text, 8));
        int seconds = (number(text, 11) * 60 + number(text, 14)) * 60 + number(text, 17);
        return Instant.ofEpochSecond(day.toEpochDay() * SECONDS_A_DAY + seconds);
    }

    private static int number(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
