package io.github.newsclaims;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Pointer;
import org.jspecify.annotations.Nullable;

/** Thrown if a value cannot be made because one of its parts breaks a rule or is missing. It names the part. */
public final class InvalidPartException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The message without the place. */
    private final String description;

    /** The place as a JSON Pointer; empty for the value as a whole. */
    private final String pointer;

    /** For a builder that lacks required parts: the generated class passes the message, which names them. */
    InvalidPartException(String description) {
        this(description, "");
    }

    private InvalidPartException(String description, String pointer) {
        super(pointer.isEmpty() ? description : description + " at " + pointer);
        this.description = description;
        this.pointer = pointer;
    }

    private InvalidPartException(String message, String description, String pointer, IllegalArgumentException cause) {
        super(message, cause);
        this.description = description;
        this.pointer = pointer;
    }

    /** Returns an exception that says where in a larger value the fault is that another exception describes. */
    static InvalidPartException within(String pointer, IllegalArgumentException cause) {
        String whole = cause instanceof InvalidPartException part ? pointer + part.pointer : pointer;
        return new InvalidPartException(described(cause) + " at " + whole, described(cause), whole, cause);
    }

    /**
     * Returns an exception for a function of the caller that fails for one part. The pointer of its exception is not joined
     * with that of the part, because it may be one in any value that the function makes.
     */
    static InvalidPartException changing(String pointer, IllegalArgumentException cause) {
        String message = cause.getMessage() + ", while changing " + pointer;
        return new InvalidPartException(message, described(cause), pointer, cause);
    }

    /** Returns an exception for the value of a name that may contain any characters. The message shows them escaped. */
    static InvalidPartException named(String name, IllegalArgumentException cause) {
        String step = Pointer.escape(name);
        String quoted = Invalid.show(step);
        String message = described(cause) + " at /" + quoted.substring(1, quoted.length() - 1);
        return new InvalidPartException(message, described(cause), "/" + step, cause);
    }

    private static String described(IllegalArgumentException cause) {
        return cause instanceof InvalidPartException part ? part.description : String.valueOf(cause.getMessage());
    }

    static InvalidPartException at(String pointer, String thing, String rule) {
        return new InvalidPartException(Invalid.message(thing, rule), pointer);
    }

    static InvalidPartException at(String pointer, String thing, String rule, @Nullable Object got) {
        return new InvalidPartException(Invalid.message(thing, rule, got), pointer);
    }

    /**
     * Returns the broken rule, without the place.
     *
     * @return for example {@code Invalid article: the source is not in sources, got "leader"}
     */
    public String description() {
        return description;
    }

    /**
     * Returns where the part at fault is in the value that could not be made.
     *
     * @return a JSON Pointer (RFC 6901) over the names of the model, for example "/claims/3/attribution/origin/speaker";
     *     empty if it is the value as a whole
     */
    public String pointer() {
        return pointer;
    }
}
