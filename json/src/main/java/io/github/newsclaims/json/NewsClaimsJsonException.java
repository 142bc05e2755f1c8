package io.github.newsclaims.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error in a document: it is not JSON, it does not have this form, or it breaks a rule of the model. The exception names
 * the part at fault and its line and column.
 *
 * <p>A reader gives the exception a message of one line, for example "claim is missing required field id at /claims/3".
 * Field names, values and the pointer are escaped in the message, and shortened if they are long. {@link #pointer()} is
 * exact.
 */
public final class NewsClaimsJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The part at fault, as a JSON Pointer. */
    private final String pointer;

    /** The line of the part, counted from 1. */
    private final int line;

    /** The column of the part, counted from 1. */
    private final int column;

    /**
     * Creates an exception.
     *
     * @param message the problem and the part at fault, for example "claim is missing required field id at /claims/3"
     * @param pointer the part at fault, as a JSON Pointer; empty for the whole document
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @param cause the exception of the parser or of the model; null if there is none
     */
    public NewsClaimsJsonException(String message, String pointer, int line, int column, @Nullable Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the part at fault.
     *
     * @return a JSON Pointer (RFC 6901), for example "/claims/3/wording/0/exact"; empty if it is the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the line on which the part at fault begins, or the line of the error itself if that is known.
     *
     * @return the line, counted from 1, for example 12. If the line of the part is not known, it is the line on which the
     *     document begins, or on which the value begins if an {@code ObjectMapper} reads it
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column in which the part at fault begins, or the column of the error itself if that is known.
     *
     * @return the column, counted from 1, for example 7. Its unit is the Unicode code point, or the unit of the parser if an
     *     {@code ObjectMapper} reads the document. If the column of the part is not known, it is the column in which the
     *     document begins, or in which the value begins if an {@code ObjectMapper} reads it
     */
    public int column() {
        return column;
    }
}
