package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What reading did not take of a node, in a form that is the same after it was written and read again. Names are in alphabetical
 * order, because the order of members means nothing in JSON-LD, and a list of one string or number is that value.
 */
public final class SchemaRest {
    public static final String PREFIX = "schema:";

    private SchemaRest() {}

    /**
     * Keeps what was not taken of a node, as extensions.
     *
     * @param united the properties of which an object may have been taken in part
     */
    public static Extensions of(TracedNode node, String... united) {
        node.names().forEach(node::member); // takes those that are blank
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        node.rest(PREFIX).asMap().forEach((name, value) -> {
            Object original = node.child(name.substring(PREFIX.length()))
                    .map(TracedNode::value)
                    .orElse(null);
            sorted.put(name, unwrapped(name, canonical(value, original), List.of(united)));
        });
        return Extensions.of(sorted);
    }

    /** Returns the only item of a list, unless it could be taken for a part of the object that is written before it. */
    private static @Nullable Object unwrapped(String name, @Nullable Object value, List<String> united) {
        boolean isOnly = value instanceof List<?> items
                && items.size() == 1
                && !united.contains(name.substring(PREFIX.length()));
        return isOnly && value instanceof List<?> items ? items.get(0) : value;
    }

    /** Keeps what was not taken of a node, as one value. */
    public static Optional<Object> whole(TracedNode node) {
        return node.keep().map(value -> canonical(value, node.value()));
    }

    /** @param original the value in the document, of which this is a part; null inside of it */
    private static @Nullable Object canonical(@Nullable Object value, @Nullable Object original) {
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            flatten(list, items);
            boolean isOne =
                    items.size() == 1 && (original == null || isOne(original) || !(items.get(0) instanceof Map<?, ?>));
            return isOne ? items.get(0) : items;
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            members.forEach((name, member) -> sorted.put((String) name, canonical(member, null)));
            return new LinkedHashMap<>(sorted);
        }
        return value;
    }

    private static void flatten(List<?> list, List<@Nullable Object> items) {
        for (Object item : list) {
            if (item instanceof List<?> inner) {
                flatten(inner, items);
            } else {
                items.add(canonical(item, null));
            }
        }
    }

    /** Returns whether a list has one item that is not absent. */
    private static boolean isOne(@Nullable Object original) {
        return count(original) == 1;
    }

    private static int count(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().mapToInt(SchemaRest::count).sum();
        }
        return value == null || value instanceof String text && text.isBlank() ? 0 : 1;
    }
}
