package io.github.newsclaims.json.internal.codec;

import io.github.newsclaims.internal.FieldList;
import java.util.ArrayList;
import java.util.List;

/** The stack of the objects that a cursor has entered and not left. Each depth has one record, which is reused. */
final class OpenObjects {
    private final List<OpenObject> objects = new ArrayList<>();
    private int depth;

    void enter(FieldList fields) {
        if (depth == objects.size()) {
            objects.add(new OpenObject());
        }
        objects.get(depth).start(fields);
        depth++;
    }

    OpenObject innermost() {
        return objects.get(depth - 1);
    }

    /** Leaves the innermost object and returns its record, which is valid until the next object is entered. */
    OpenObject leave() {
        depth--;
        return objects.get(depth);
    }
}
