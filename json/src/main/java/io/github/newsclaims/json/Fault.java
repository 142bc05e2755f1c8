package io.github.newsclaims.json;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a document, on its way from the codec that found it to the border of the library, where line and
 * column are looked up and it becomes a {@link NewsClaimsJsonException}.
 */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    /** The part at fault, as a JSON Pointer. */
    final String pointer;

    /** The offset of the error in the units of the input; -1 where only the pointer is known. */
    final long offset;

    Fault(String problem, String pointer, long offset, @Nullable Throwable cause) {
        super(problem, cause, false, false);
        this.pointer = pointer;
        this.offset = offset;
    }

    /** The message with the place: "claim is missing required field id at /claims/3". A very long place is shortened. */
    String message() {
        if (pointer.isEmpty()) {
            return String.valueOf(getMessage());
        }
        boolean tooLong = pointer.length() > SHOWN;
        return getMessage() + " at " + (tooLong ? pointer.substring(0, SHOWN) + "…" : pointer);
    }
}
