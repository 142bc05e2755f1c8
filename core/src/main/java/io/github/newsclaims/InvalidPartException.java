package io.github.newsclaims;

import io.github.newsclaims.internal.Invalid;
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
