package io.github.newsclaims.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The unknown fields of an object that was read, in their order. {@code Extensions.of} refuses a name without a prefix in any
 * other map, because such names are reserved for later versions of the model.
 */
public final class ReadMembers extends LinkedHashMap<String, @Nullable Object> {
    private static final long serialVersionUID = 1;

    /** Creates an object without unknown fields. */
    public ReadMembers() {}

    /**
     * Creates a copy of fields that were read before.
     *
     * @param members the names with their values
     */
    public ReadMembers(Map<String, ? extends @Nullable Object> members) {
        super(members);
    }

    /**
     * Returns an object with one unknown field.
     *
     * @param name its name, for example "later"
     * @param value its value
     * @return the object
     */
    public static ReadMembers of(String name, @Nullable Object value) {
        ReadMembers members = new ReadMembers();
        members.put(name, value);
        return members;
    }
}
