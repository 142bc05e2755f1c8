package io.github.newsclaims.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document cannot be read: it is no JSON, not of this format, or breaks a rule of the model. It names the part at fault
 * and where that stands.
 *
 * <p>The message of an exception that a reader throws is one line. Names of fields, values and the pointer in it are escaped, and
 * cut where they are long; {@link #pointer()} is exact.
 */
public final class NewsClaimsJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The part at fault, as a JSON Pointer. */
    private final String pointer;

    /** The line of it, counted from 1. */
    private final int line;

    /** The column of it, counted from 1. */
    private final int column;

    /**
     * Says what is wrong with a document.
     *
     * @param message the problem with its place
     * @param pointer the part at fault, as a JSON Pointer
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @param cause what the parser or the model said; null where there is nothing else to say
     */
    public NewsClaimsJsonException(String message, String pointer, int line, int column, @Nullable Throwable cause) {
        super(Objects.requireNonNull(message, "message"), cause);
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.line = line;
        this.column = column;
    }

    /**
     * The part at fault.
     *
     * @return a JSON Pointer (RFC 6901), for example "/claims/3/wording/0/exact"; empty where it is the document as a whole
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line on which the part begins, or the error itself where that is known more exactly.
     *
     * @return the line, counted from 1. Where that of the part is not known it is the line of the document's start, or of the
     *     value's start if an {@code ObjectMapper} reads it
     */
    public int line() {
        return line;
    }

    /**
     * The column in which the part begins, or the error itself where that is known more exactly.
     *
     * @return the column in Unicode code points, counted from 1 (read through an {@code ObjectMapper}: in the units of its
     *     parser). Where that of the part is not known it is the column of the document's start, or of the value's start if an
     *     {@code ObjectMapper} reads it
     */
    public int column() {
        return column;
    }
}
