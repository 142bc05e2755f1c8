package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.internal.Invalid;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects that a cursor has entered and not left, each with the fields met in it. */
final class OpenObjects {
    private final int maxFields;
    private final Deque<OpenObject> objects = new ArrayDeque<>();

    OpenObjects(int maxFields) {
        this.maxFields = maxFields;
    }

    void enter(FieldList fields) {
        objects.push(new OpenObject(fields));
    }

    /** Leaves the innermost object and returns it. */
    OpenObject leave() {
        return objects.pop();
    }

    OpenObject innermost() {
        return objects.element();
    }

    /** Records a field of the innermost object, and returns what is wrong with it; null for nothing. */
    @Nullable
    String add(String name) {
        OpenObject object = innermost();
        if (!object.add(name)) {
            return "field " + Invalid.show(name) + " stands twice";
        }
        return object.size() > maxFields ? "object has more than " + maxFields + " fields" : null;
    }

    /** An object and the fields met in it. */
    static final class OpenObject {
        private final FieldList fields;
        /** A bit for each known field that was met. */
        private long met;
        /** A bit for each known field that was met with a value other than null. */
        private long present;
        /** The unknown names met; null before the first. */
        private @Nullable Set<String> unknown;

        OpenObject(FieldList fields) {
            this.fields = fields;
        }

        FieldList fields() {
            return fields;
        }

        /** Records a name; false where it was met before. */
        private boolean add(String name) {
            int index = fields.indexOf(name);
            if (index < 0) {
                if (unknown == null) {
                    unknown = new HashSet<>();
                }
                return unknown.add(name);
            }
            boolean first = (met & 1L << index) == 0;
            met |= 1L << index;
            return first;
        }

        /** Records that a known field has a value other than null. */
        void setPresent(String name) {
            present |= 1L << fields.indexOf(name);
        }

        boolean isPresent(String name) {
            return (present & 1L << fields.indexOf(name)) != 0;
        }

        private int size() {
            return Long.bitCount(met) + (unknown == null ? 0 : unknown.size());
        }
    }
}
