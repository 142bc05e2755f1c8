package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ReadMembers;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object that a cursor has entered, with the fields read so far. */
final class OpenObject {
    private FieldList fields = FieldList.UNKNOWN_FIELDS;
    /** A bit for each known field that was read. */
    private long met;
    /** A bit for each known field that was read and is null. */
    private long nulls;
    /** The index of the field that was added last; -1 if the field is unknown. */
    private int current = -1;
    /** The unknown names read so far; null before the first. */
    private @Nullable Set<String> unknown;

    /** The values of the unknown fields that are kept, in their order; null before the first. */
    private @Nullable ReadMembers kept;

    /** Resets this record for another object. */
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

    /** Records a field and returns the problem with it; null if there is none. */
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

    /** Returns whether the field that was added last is a known one. */
    boolean isKnown() {
        return current >= 0;
    }

    /** Records that the field that was added last, a known one, has no value. */
    void setNull() {
        nulls |= 1L << current;
    }

    void keep(ReadMembers field) {
        if (kept == null) {
            kept = field;
        } else {
            kept.putAll(field);
        }
    }

    Extensions extensions() {
        return kept == null ? Extensions.none() : Extensions.of(kept);
    }

    /** Returns the first known field that has a value and is not among the given names; null if there is none. */
    @Nullable
    String firstExcept(String... names) {
        long others = met & ~nulls;
        for (String name : names) {
            others &= ~(1L << fields.indexOf(name));
        }
        return others == 0 ? null : fields.names().get(Long.numberOfTrailingZeros(others));
    }

    /** Returns the required fields that are absent or null, as a message lists them; null if there are none. */
    @Nullable
    String missing() {
        return fields.missing(met & ~nulls);
    }
}
