package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;

/**
 * A place in a text as people count it.
 *
 * @param line the line, counted from 1; a line ends at LF, CR or CR LF
 * @param column the code point within the line, counted from 1
 */
public record TextPosition(int line, int column) {
    /**
     * Checks that both count from 1.
     *
     * @param line the line
     * @param column the code point within the line
     * @throws IllegalArgumentException if line or column is less than 1
     */
    public TextPosition {
        if (line < 1 || column < 1) {
            throw Invalid.value("position", "line and column count from 1", line < 1 ? line : column);
        }
    }

    /** The position as messages show it, for example "line 12, column 5". */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
