package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Invalid;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object that a cursor has entered, with the fields met in it. */
final class OpenObject {
    private FieldList fields = FieldList.UNKNOWN_FIELDS;
    /** A bit for each known field that was met. */
    private long met;
    /** A bit for each known field that was met with null. */
    private long nulls;
    /** The index of the field that was added last; -1 where it is unknown. */
    private int current = -1;
    /** The unknown names met; null before the first. */
    private @Nullable Set<String> unknown;

    /** The values of the unknown fields that are kept, in their order; null before the first. */
    private @Nullable Map<String, @Nullable Object> kept;

    /** Starts with another object. */
    void start(FieldList entered) {
        fields = entered;
        met = 0;
        nulls = 0;
        unknown = null;
        kept = null;
    }

    FieldList fields() {
        return fields;
    }

    /** Records a field, and returns what is wrong with it; null for nothing. */
    @Nullable
    String add(String name, int maxFields) {
        if (!isNew(name)) {
            return "field " + Invalid.show(name) + " stands twice";
        }
        int size = Long.bitCount(met) + (unknown == null ? 0 : unknown.size());
        return size > maxFields ? "object has more than " + maxFields + " fields" : null;
    }

    private boolean isNew(String name) {
        current = fields.indexOf(name);
        if (current < 0) {
            if (unknown == null) {
                unknown = new HashSet<>();
            }
            return unknown.add(name);
        }
        long before = met;
        met |= 1L << current;
        return met != before;
    }

    /** Whether the field that was added last is one that the object knows. */
    boolean isKnown() {
        return current >= 0;
    }

    /** Records that the known field that was added last has the value null. */
    void setNull() {
        nulls |= 1L << current;
    }

    void keep(String name, @Nullable Object value) {
        if (kept == null) {
            kept = new LinkedHashMap<>();
        }
        kept.put(name, value);
    }

    Extensions extensions() {
        return kept == null ? Extensions.none() : Extensions.of(kept);
    }

    /** The first known field, in their order, that has a value and is none of these; null where there is none. */
    @Nullable
    String firstExcept(String... names) {
        long others = met & ~nulls;
        for (String name : names) {
            others &= ~(1L << fields.indexOf(name));
        }
        return others == 0 ? null : fields.names().get(Long.numberOfTrailingZeros(others));
    }

    /** The required fields that are absent or null, as an error names them; null where there are none. */
    @Nullable
    String missing() {
        return fields.missing(met & ~nulls);
    }
}
