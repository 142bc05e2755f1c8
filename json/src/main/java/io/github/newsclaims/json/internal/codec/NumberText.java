package io.github.newsclaims.json.internal.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The spelling of a number in an extension: that of RFC 8785 (section 3.2.2.3), but with all digits. */
public final class NumberText {
    /** Number::toString of ECMAScript writes an exponent for numbers from 1e21 upwards. */
    private static final int PLAIN_UP_TO = 21;

    /** It also writes an exponent for numbers below 1e-6. */
    private static final int PLAIN_DOWN_TO = -7;

    private NumberText() {}

    public static String spell(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String digits = stripped.unscaledValue().abs().toString();
        int exponent = digits.length() - stripped.scale() - 1;
        if (number.signum() == 0 || (exponent > PLAIN_DOWN_TO && exponent < PLAIN_UP_TO)) {
            return stripped.toPlainString();
        }
        return (number.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + Math.abs(exponent);
    }

    /** Returns the integer for a number that is spelled with digits alone; null for other numbers. */
    public static @Nullable BigInteger whole(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean digitsAlone = stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= PLAIN_UP_TO;
        return digitsAlone ? stripped.toBigIntegerExact() : null;
    }
}
