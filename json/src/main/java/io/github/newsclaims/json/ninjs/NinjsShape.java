package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the schema of ninjs 3.1 allows in a place. The schema has no room for anything else, so that extensions are written as far
 * as they fit it.
 */
abstract sealed class NinjsShape {
    /** What the place needs, in words. */
    final String expected;

    private NinjsShape(String expected) {
        this.expected = expected;
    }

    /** Returns the part of a value that fits, or null. */
    abstract @Nullable Object fitting(@Nullable Object value);

    /** Takes the parts of a node that fit, and sets the reason for the others. */
    abstract void take(TracedNode node);

    /**
     * Returns the part of a node that fits, and takes it.
     *
     * @return null if nothing fits; then the node has the reason
     */
    final @Nullable Object fit(TracedNode node) {
        Object fitting = fitting(node.value());
        if (fitting == null) {
            refuse(node);
        } else {
            take(node);
        }
        return fitting;
    }

    /** Sets the reason why nothing of a node fits. */
    void refuse(TracedNode node) {
        node.problem("ninjs 3.1 needs " + expected);
    }

    /** A value that fits as a whole or not at all. */
    static NinjsShape value(String expected, Predicate<Object> rule) {
        return new NinjsValue(expected, rule);
    }

    static NinjsShape list(NinjsShape item) {
        return new NinjsList(item);
    }

    /** An object whose fields are in pairs of name and shape. */
    static NinjsObject object(Object... fields) {
        NinjsObject object = new NinjsObject("an object", members -> true);
        for (int index = 0; index < fields.length; index += 2) {
            object.members.put((String) fields[index], (NinjsShape) fields[index + 1]);
        }
        return object;
    }

    private static final class NinjsValue extends NinjsShape {
        private final Predicate<Object> rule;

        NinjsValue(String expected, Predicate<Object> rule) {
            super(expected);
            this.rule = rule;
        }

        @Override
        @Nullable
        Object fitting(@Nullable Object value) {
            return value != null && rule.test(value) ? value : null;
        }

        @Override
        void take(TracedNode node) {
            node.take();
        }
    }

    static final class NinjsList extends NinjsShape {
        final NinjsShape item;

        NinjsList(NinjsShape item) {
            super("a list, each item " + item.expected);
            this.item = item;
        }

        @Override
        @Nullable
        Object fitting(@Nullable Object value) {
            if (!(value instanceof List<?> items)) {
                return null;
            }
            List<Object> fitting = new ArrayList<>();
            for (Object part : items) {
                Object fits = item.fitting(part);
                if (fits != null) {
                    fitting.add(fits);
                }
            }
            return fitting.isEmpty() ? null : fitting;
        }

        @Override
        void take(TracedNode node) {
            node.nodes().forEach(item::fit);
        }

        /** Each item has its own reason. */
        @Override
        void refuse(TracedNode node) {
            if (node.value() instanceof List<?> items && !items.isEmpty()) {
                take(node);
            } else {
                super.refuse(node);
            }
        }
    }

    /** An object with certain fields. */
    static final class NinjsObject extends NinjsShape {
        final Map<String, NinjsShape> members;
        private final Predicate<Set<String>> rule;

        private NinjsObject(String expected, Predicate<Set<String>> rule) {
            this(expected, rule, new LinkedHashMap<>());
        }

        private NinjsObject(String expected, Predicate<Set<String>> rule, Map<String, NinjsShape> members) {
            super(expected);
            this.rule = rule;
            this.members = members;
        }

        /** Returns this shape with a rule about the names that an object has. */
        NinjsObject where(String expected, Predicate<Set<String>> rule) {
            return new NinjsObject(expected, rule, members);
        }

        NinjsObject requiring(String... names) {
            return where(
                    "an object with " + String.join(" and ", names), present -> present.containsAll(List.of(names)));
        }

        /** Returns a copy that has more fields. */
        NinjsObject with(String name, NinjsShape shape) {
            NinjsObject copy = new NinjsObject(expected, rule, new LinkedHashMap<>(members));
            copy.members.put(name, shape);
            return copy;
        }

        boolean has(String name) {
            return members.containsKey(name);
        }

        /** Returns the shape of a field. */
        NinjsShape field(String name) {
            NinjsShape shape = members.get(name);
            if (shape == null) {
                throw new IllegalArgumentException(name);
            }
            return shape;
        }

        @Override
        @Nullable
        Object fitting(@Nullable Object value) {
            if (!(value instanceof Map<?, ?> object)) {
                return null;
            }
            Map<String, Object> fitting = new LinkedHashMap<>();
            object.forEach((name, part) -> {
                NinjsShape shape = members.get(name);
                Object fits = shape == null ? null : shape.fitting(part);
                if (fits != null) {
                    fitting.put((String) name, fits);
                }
            });
            return fitting.isEmpty() || !rule.test(fitting.keySet()) ? null : fitting;
        }

        @Override
        void take(TracedNode node) {
            for (String name : node.names()) {
                TracedNode part = node.child(name).orElseThrow();
                if (has(name)) {
                    field(name).fit(part);
                } else {
                    part.problem("ninjs 3.1 has no field for it");
                }
            }
        }
    }
}
