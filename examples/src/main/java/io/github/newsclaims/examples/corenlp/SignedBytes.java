package io.github.newsclaims.examples.corenlp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The defect of the method of CoreNLP that prints JSON into a string: it makes a character of each byte of UTF-8, and the
 * negative bytes become U+FF80 to U+FFFF.
 */
final class SignedBytes {
    private static final char FIRST = 0xFF80;

    private SignedBytes() {}

    /** Returns whether all characters of a text that are not ASCII are such bytes, and together are UTF-8. */
    static boolean areIn(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c >= FIRST || c < 0x80) {
                bytes.write(c);
            } else {
                return false;
            }
        }
        return text.chars().anyMatch(c -> c >= FIRST) && isUtf8(bytes.toByteArray());
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
