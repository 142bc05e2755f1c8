package io.github.newsclaims.internal;

import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) to a part of a value, as a chain from the part outwards. It becomes a string only where an error
 * names it, so a check that finds nothing wrong makes no strings.
 */
public final class Pointer {
    /** The value as a whole. */
    public static final Pointer ROOT = new Pointer(null, null, -1);

    private final @Nullable Pointer around;
    /** The name of a field; null for an item of a list. */
    private final @Nullable String field;

    private final int index;

    private Pointer(@Nullable Pointer around, @Nullable String field, int index) {
        this.around = around;
        this.field = field;
        this.index = index;
    }

    /**
     * A field of this part.
     *
     * @param name a name of the model, which needs no escape, for example "claims"
     * @return its pointer
     */
    public Pointer field(String name) {
        return new Pointer(this, name, -1);
    }

    /**
     * An item of this part, which is a list.
     *
     * @param item its index, from 0
     * @return its pointer
     */
    public Pointer item(int item) {
        return new Pointer(this, null, item);
    }

    /** The pointer in words, for example "/claims/3/wording". */
    @Override
    public String toString() {
        if (around == null) {
            return "";
        }
        return around + "/" + (field == null ? Integer.toString(index) : field);
    }
}
