package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.Objects;

/**
 * The fingerprint and length of a text, which identify it in a document without the text.
 *
 * @param sha256 the SHA-256 (FIPS 180-4) of the text's UTF-8 bytes, as 64 lower-case hexadecimal digits
 * @param length the length of the text in Unicode code points, for example 5220; 0 or more
 */
public record TextDigest(String sha256, int length) {
    private static final int HEX_DIGITS = 64;

    /**
     * Checks the form of the digest.
     *
     * @param sha256 the SHA-256, as 64 lower-case hexadecimal digits
     * @param length the length of the text in Unicode code points
     * @throws IllegalArgumentException if sha256 is not 64 lower-case hexadecimal digits or length is negative
     */
    public TextDigest {
        Objects.requireNonNull(sha256, "sha256");
        if (!isHex(sha256)) {
            throw Invalid.value("text digest", "sha256 must be 64 lower-case hexadecimal digits", sha256);
        }
        if (length < 0) {
            throw Invalid.value("text digest", "length must not be negative", length);
        }
    }

    private static boolean isHex(String text) {
        if (text.length() != HEX_DIGITS) {
            return false;
        }
        for (int index = 0; index < HEX_DIGITS; index++) {
            char c = text.charAt(index);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
