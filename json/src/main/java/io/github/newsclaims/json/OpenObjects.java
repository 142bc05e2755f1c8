package io.github.newsclaims.json;

import io.github.newsclaims.internal.Invalid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The objects that a cursor has entered and not left, each with the names of the fields met in it. */
final class OpenObjects {
    private final int maxNames;
    private Names[] open = new Names[8];
    private int depth;

    /** Objects that have at most so many fields. */
    OpenObjects(int maxNames) {
        this.maxNames = maxNames;
    }

    void enter() {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        Names names = open[depth];
        if (names == null) {
            names = new Names();
            open[depth] = names;
        }
        names.clear();
        depth++;
    }

    void leave() {
        depth--;
    }

    /** Takes note of a field of the innermost object, and says what is wrong with it; null where nothing is. */
    @Nullable
    String add(String name) {
        Names names = open[depth - 1];
        if (!names.add(name)) {
            return "field " + Invalid.show(name) + " stands twice";
        }
        return names.count() > maxNames ? "object has more than " + maxNames + " fields" : null;
    }
}
