package io.github.newsclaims.json.internal.codec;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a document, on its way from where it was found to where line and column are looked up and it becomes a
 * {@code NewsClaimsJsonException}.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of fault it is, where the reader of a document has more to do than to pass it on. */
    public enum Kind {
        /** The document breaks a rule of the form or of the model. */
        FORM,
        /** The document is not JSON, or ends too early. */
        SYNTAX,
        /** The document is beyond a limit that the parser has of its own. */
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

    /** A fault of the part that a pointer names. */
    public static Fault of(String problem, String pointer) {
        return new Fault(Kind.FORM, problem, pointer, -1, null);
    }

    /** A fault of a part that has a cause. */
    public static Fault of(String problem, String pointer, Throwable cause) {
        return new Fault(Kind.FORM, problem, pointer, -1, cause);
    }

    /** A fault at an offset, where the pointer alone would lead to another place. */
    public static Fault at(long offset, String problem, String pointer) {
        return new Fault(Kind.FORM, problem, pointer, offset, null);
    }

    /** The document is not JSON, as the parser says in the cause. */
    public static Fault syntax(String problem, String pointer, long offset, @Nullable Throwable cause) {
        return new Fault(Kind.SYNTAX, problem, pointer, offset, cause);
    }

    /** The document is beyond a limit of the parser, which the cause names. */
    public static Fault parserLimit(String pointer, long offset, Throwable cause) {
        return new Fault(Kind.PARSER_LIMIT, "document is beyond a limit of its parser", pointer, offset, cause);
    }

    /** This fault at another offset. */
    public Fault withOffset(long offset) {
        return new Fault(kind, problem, pointer, offset, getCause());
    }

    public Kind kind() {
        return kind;
    }

    /** The part at fault, as a JSON Pointer. */
    public String pointer() {
        return pointer;
    }

    /** The offset of the fault in units of the input; -1 where only the pointer is known. */
    public long offset() {
        return offset;
    }

    /**
     * The problem with its place: "claim is missing required field id at /claims/3". The pointer is escaped, and shortened where it
     * is very long.
     */
    @Override
    public String getMessage() {
        return pointer.isEmpty() ? problem : problem + " at " + Shown.pointer(pointer);
    }

    /**
     * The message for a reader of the document: with line and column where the document is not JSON. A line below 1 is not
     * known: a tree has no lines, nor has a binary format.
     */
    public String messageAt(int line, int column) {
        if (kind != Kind.SYNTAX || line < 1) {
            return getMessage();
        }
        return getMessage() + (pointer.isEmpty() ? " at line " : ", line ") + line + ", column " + column;
    }
}
