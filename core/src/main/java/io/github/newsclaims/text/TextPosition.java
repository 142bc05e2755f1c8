package io.github.newsclaims.text;

import io.github.newsclaims.internal.Invalid;
import java.util.Objects;

/**
 * A place in a text as line and column. Both count from 1, as in editors; offsets, in contrast, count from 0.
 *
 * <p>The natural order is the order of the text: by line, then by column.
 *
 * @param line the line, counted from 1; a line ends at LF, CR or CR LF
 * @param column the code point within the line, counted from 1
 */
public record TextPosition(int line, int column) implements Comparable<TextPosition> {
    /**
     * Checks line and column.
     *
     * @param line the line, counted from 1
     * @param column the code point within the line, counted from 1
     * @throws IllegalArgumentException if line or column is less than 1
     */
    public TextPosition {
        if (line < 1 || column < 1) {
            throw Invalid.value("position", "line and column count from 1", line < 1 ? line : column);
        }
    }

    /** Compares two positions by the order of the text. */
    @Override
    public int compareTo(TextPosition other) {
        Objects.requireNonNull(other, "other");
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    /** Returns the position as messages show it, for example "line 12, column 5". */
    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
