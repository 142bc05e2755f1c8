package io.github.newsclaims.internal;

import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) to a part of a value, as a chain from the part outwards. It becomes a string only if an error names
 * it, so a check that finds nothing wrong creates no strings.
 */
public final class Pointer {
    /** The whole value. */
    public static final Pointer ROOT = new Pointer(null, null, -1);

    private final @Nullable Pointer around;
    /** The name of a field, escaped; null for an item of a list. */
    private final @Nullable String field;

    private final int index;
    /** The pointer as a string, once it was asked for. A data race can at worst make it twice. */
    private @Nullable String string;

    private Pointer(@Nullable Pointer around, @Nullable String field, int index) {
        this.around = around;
        this.field = field;
        this.index = index;
    }

    /**
     * Returns the pointer to a field of this part.
     *
     * @param name a name that needs no escape, as all names of the model, for example "claims"
     * @return its pointer
     */
    public Pointer field(String name) {
        return new Pointer(this, name, -1);
    }

    /**
     * Returns the pointer to an item of this part, which is a list.
     *
     * @param item its index, from 0
     * @return its pointer
     */
    public Pointer item(int item) {
        return new Pointer(this, null, item);
    }

    /**
     * Escapes a name for a pointer (RFC 6901, section 3).
     *
     * @param name any name, for example "a/b"
     * @return for example "a~1b"
     */
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Returns the name that was escaped for a pointer (RFC 6901, section 4).
     *
     * @param step a step of a pointer, for example "a~1b"
     * @return for example "a/b"
     */
    public static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** Returns the pointer as a string, for example "/claims/3/wording". */
    @Override
    public String toString() {
        if (around == null) {
            return "";
        }
        String known = string;
        if (known == null) {
            known = around + "/" + (field == null ? Integer.toString(index) : field);
            string = known;
        }
        return known;
    }
}
