package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;

/**
 * A half-open range of offsets in a text, for example of a {@link TextScope}.
 *
 * @param start the offset of the first character, in code points, for example 0
 * @param end the offset after the last character, for example 120
 */
public record TextRange(int start, int end) {
    /**
     * Checks the offsets.
     *
     * @param start the offset of the first character
     * @param end the offset after the last character
     * @throws IllegalArgumentException if start is negative or end is not after start
     */
    public TextRange {
        if (start < 0) {
            throw Invalid.value("range", "start must not be negative", start);
        }
        if (end <= start) {
            throw Invalid.value("range", "end must be after start " + start, end);
        }
    }
}
