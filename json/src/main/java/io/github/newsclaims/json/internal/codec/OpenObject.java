package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Invalid;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object that a cursor has entered, with the fields met in it. */
final class OpenObject {
    private final FieldList fields;
    /** A bit for each known field that was met. */
    private long met;
    /** A bit for each known field that was met with null. */
    private long nulls;
    /** The unknown names met; null before the first. */
    private @Nullable Set<String> unknown;

    OpenObject(FieldList fields) {
        this.fields = fields;
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
        int index = fields.indexOf(name);
        if (index < 0) {
            if (unknown == null) {
                unknown = new HashSet<>();
            }
            return unknown.add(name);
        }
        long before = met;
        met |= 1L << index;
        return met != before;
    }

    boolean isKnown(String name) {
        return fields.indexOf(name) >= 0;
    }

    /** Records that a known field has the value null. */
    void setNull(String name) {
        nulls |= 1L << fields.indexOf(name);
    }

    /** Whether a known field was met with a value other than null. */
    boolean isPresent(String name) {
        return (met & ~nulls & 1L << fields.indexOf(name)) != 0;
    }

    /** The required fields that are absent or null, as an error names them; null where there are none. */
    @Nullable
    String missing() {
        return fields.missing(met & ~nulls);
    }
}
