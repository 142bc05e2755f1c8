package io.github.newsclaims.quantity;

import io.github.newsclaims.internal.Invalid;
import java.util.Objects;

/** The codes of other standards. Only their form is checked, because new codes appear without a new version of this library. */
final class Codes {
    private static final int CURRENCY_LETTERS = 3;

    private Codes() {}

    static String currency(String code) {
        Objects.requireNonNull(code, "code");
        boolean formed = code.length() == CURRENCY_LETTERS;
        for (int index = 0; formed && index < CURRENCY_LETTERS; index++) {
            formed = code.charAt(index) >= 'A' && code.charAt(index) <= 'Z';
        }
        if (!formed) {
            throw Invalid.value("currency", "an ISO 4217 code is three capital letters", code);
        }
        return code;
    }

    /** Checks UCUM 2.1, section 2.1: visible ASCII characters; braces and brackets are balanced, and none is inside braces. */
    static String ucum(String code) {
        Objects.requireNonNull(code, "code");
        int depth = 0;
        boolean formed = !code.isEmpty();
        boolean annotation = false;
        for (int index = 0; formed && index < code.length(); index++) {
            char c = code.charAt(index);
            formed = c > ' ' && c <= '~';
            if (annotation) {
                annotation = c != '}';
                formed &= c != '{';
            } else if (c == '{') {
                annotation = true;
            } else if (c == '[' || c == '(') {
                depth++;
            } else if (c == ']' || c == ')') {
                formed &= --depth >= 0;
            } else {
                formed &= c != '}';
            }
        }
        if (!formed || annotation || depth != 0) {
            throw Invalid.value(
                    "measure", "a UCUM code is visible ASCII with balanced brackets, like km or [lb_av]", code);
        }
        return code;
    }
}
