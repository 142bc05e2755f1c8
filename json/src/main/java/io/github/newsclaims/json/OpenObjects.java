package io.github.newsclaims.json;

import io.github.newsclaims.internal.Invalid;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects that a cursor has entered and not left, each with the fields met in it, to find a duplicate. */
final class OpenObjects {
    private final int maxNames;
    private KnownNames[] types = new KnownNames[8];
    /** A bit for each field met that the type knows. */
    private long[] known = new long[8];
    /** The names met that the type does not know; null before the first. */
    private @Nullable Set<String>[] unknown = sets(8);

    private int depth = -1;

    /** Those of the innermost object. */
    private KnownNames type = KnownNames.NONE;

    private long seen;

    /** Objects that have at most so many fields. */
    OpenObjects(int maxNames) {
        this.maxNames = maxNames;
    }

    void enter(KnownNames entered) {
        if (depth >= 0) {
            known[depth] = seen;
        }
        depth++;
        if (depth == types.length) {
            types = Arrays.copyOf(types, depth * 2);
            known = Arrays.copyOf(known, depth * 2);
            unknown = Arrays.copyOf(unknown, depth * 2);
        }
        types[depth] = entered;
        type = entered;
        seen = 0;
    }

    void leave() {
        if (unknown[depth] != null) {
            unknown[depth] = null;
        }
        depth--;
        if (depth >= 0) {
            type = types[depth];
            seen = known[depth];
        }
    }

    /** The type of the innermost object. */
    KnownNames type() {
        return type;
    }

    /** Takes note of a field of the innermost object by its number, and says what is wrong with it; null for nothing. */
    @Nullable
    String add(int field) {
        long before = seen;
        seen = before | 1L << field;
        if (seen == before) {
            return twice(type.name(field));
        }
        return unknown[depth] == null ? null : tooMany();
    }

    /** Takes note of a field that the type does not know, and says what is wrong with it; null for nothing. */
    @Nullable
    String add(String name) {
        Set<String> names = unknown[depth];
        if (names == null) {
            names = new HashSet<>();
            unknown[depth] = names;
        }
        return names.add(name) ? tooMany() : twice(name);
    }

    private @Nullable String tooMany() {
        Set<String> names = unknown[depth];
        int count = Long.bitCount(seen) + (names == null ? 0 : names.size());
        return count > maxNames ? "object has more than " + maxNames + " fields" : null;
    }

    private static String twice(String name) {
        return "field " + Invalid.show(name) + " stands twice";
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Set<String>[] sets(int length) {
        return new Set[length];
    }
}
