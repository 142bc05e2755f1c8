package io.github.newsclaims.json;

/** A fault in a document that was read by {@link NewsClaimsReader#readWhatHolds(String)}. */
public final class ReadFault {
    private final String message;
    private final String pointer;
    private final int line;
    private final int column;

    ReadFault(String message, String pointer, int line, int column) {
        this.message = message;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the problem and the part at fault. It is the message that a {@link NewsClaimsJsonException} has for this fault.
     *
     * @return one line, for example "claim is missing required field id at /claims/3"
     */
    public String message() {
        return message;
    }

    /**
     * Returns the part at fault, in the document that was read.
     *
     * @return a JSON Pointer (RFC 6901), for example "/claims/3/figures/0/asOf"; empty if it is the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the line on which the part at fault begins, or the line of the error itself if that is known.
     *
     * @return the line, counted from 1, for example 12
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column in which the part at fault begins, or the column of the error itself if that is known.
     *
     * @return the column in Unicode code points, counted from 1, for example 7
     */
    public int column() {
        return column;
    }

    /** Returns the message, for example "claim is missing required field id at /claims/3". */
    @Override
    public String toString() {
        return message;
    }
}
