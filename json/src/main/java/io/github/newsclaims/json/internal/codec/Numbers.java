package io.github.newsclaims.json.internal.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** How a number of another tool is written: as RFC 8785 (section 3.2.2.3) spells it, but with all its digits. */
public final class Numbers {
    /** ECMAScript's Number::toString goes over to an exponent from 1e21 upwards, and below 1e-6. */
    private static final int PLAIN_UP_TO = 21;

    private static final int PLAIN_DOWN_TO = -7;

    private Numbers() {}

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

    /** The integer that a number is where it is spelled with digits alone; null where it is spelled otherwise. */
    public static @Nullable BigInteger whole(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean digitsAlone = stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= PLAIN_UP_TO;
        return digitsAlone ? stripped.toBigIntegerExact() : null;
    }
}
