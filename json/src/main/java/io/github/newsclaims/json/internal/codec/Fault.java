package io.github.newsclaims.json.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * An error in a document, before its line and column are known. The caller that knows them converts it to a {@code
 * NewsClaimsJsonException}.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A kind of fault, on which the reader of a document decides how to handle it. */
    public enum Kind {
        /** The document breaks a rule of the form or of the model. */
        FORM,
        /** The document is not JSON, or ends too early. */
        SYNTAX,
        /** The document exceeds a limit of the parser. */
        PARSER_LIMIT
    }

    private final Kind kind;
    private final String problem;
    private final String pointer;
    private final long offset;

    private Fault(Kind kind, String problem, String pointer, long offset, @Nullable Throwable cause) {
        super(problem, cause, false, false);
        this.kind = kind;
        this.problem = problem;
        this.pointer = pointer;
        this.offset = offset;
    }

    /** Returns a fault of the part that a pointer names. */
    public static Fault of(String problem, String pointer) {
        return new Fault(Kind.FORM, problem, pointer, -1, null);
    }

    /** Returns a fault of a part, with a cause. */
    public static Fault of(String problem, String pointer, Throwable cause) {
        return new Fault(Kind.FORM, problem, pointer, -1, cause);
    }

    /** Returns a fault at an offset, for an error whose place differs from the start of the part. */
    public static Fault at(long offset, String problem, String pointer) {
        return new Fault(Kind.FORM, problem, pointer, offset, null);
    }

    /** Returns the fault of a document that is not JSON. The cause is the exception of the parser, if any. */
    public static Fault syntax(String problem, String pointer, long offset, @Nullable Throwable cause) {
        return new Fault(Kind.SYNTAX, problem, pointer, offset, cause);
    }

    /** Returns the fault of a document that exceeds a limit of the parser. The cause names the limit. */
    public static Fault parserLimit(String pointer, long offset, Throwable cause) {
        return new Fault(Kind.PARSER_LIMIT, "document is beyond a limit of its parser", pointer, offset, cause);
    }

    /** Returns this fault with another offset. */
    public Fault withOffset(long offset) {
        return new Fault(kind, problem, pointer, offset, getCause());
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the problem without its place. */
    public String problem() {
        return problem;
    }

    /** Returns the part at fault, as a JSON Pointer. */
    public String pointer() {
        return pointer;
    }

    /** Returns the offset of the fault in units of the input; -1 if only the pointer is known. */
    public long offset() {
        return offset;
    }

    /**
     * Returns the problem with its place, for example "claim is missing required field id at /claims/3". The pointer is
     * escaped, and shortened if it is very long.
     */
    @Override
    public String getMessage() {
        return pointer.isEmpty() ? problem : problem + " at " + Shown.pointer(pointer);
    }

    /**
     * Returns the message, with line and column if the document is not JSON. A line below 1 means that the line is not
     * known, because trees and binary formats have no lines.
     */
    public String messageAt(int line, int column) {
        if (kind != Kind.SYNTAX || line < 1) {
            return getMessage();
        }
        return getMessage() + (pointer.isEmpty() ? " at line " : ", line ") + line + ", column " + column;
    }
}
