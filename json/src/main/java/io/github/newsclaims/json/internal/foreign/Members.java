package io.github.newsclaims.json.internal.foreign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A builder of an object in a foreign document, as JSON-like values in the order in which they are put. Absent values are left
 * out: null, empty optionals, lists and objects.
 *
 * <pre>{@code
 * new Members().put("type", "Annotation").put("creator", agent).putOneOrMany("target", targets).map()
 * }</pre>
 */
public final class Members {
    /** Less than the nesting that a document may have, because a kept part is written inside other objects. */
    private static final int MAX_DEPTH = 300;

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Puts a JSON-like value, or other members as an object, unless it is absent. */
    public Members put(String name, @Nullable Object value) {
        Object plain = plain(value);
        if (plain instanceof Optional<?> optional) {
            return put(name, optional.orElse(null));
        }
        boolean isAbsent = plain == null
                || plain instanceof List<?> items && items.isEmpty()
                || plain instanceof Map<?, ?> object && object.isEmpty();
        if (!isAbsent) {
            members.put(name, plain);
        }
        return this;
    }

    /** Puts a JSON-like value, even if it is null or empty. */
    public Members putAny(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    /** Puts the string form of a value, such as a date or a URI, unless it is absent. */
    public Members putText(String name, Optional<?> value) {
        return put(name, value.map(Object::toString));
    }

    /** Puts the only item of a list, even if it is empty itself, or the list if it has more. */
    public Members putOneOrMany(String name, List<?> items) {
        return items.isEmpty() ? this : putAny(name, items.size() == 1 ? plain(items.get(0)) : plain(items));
    }

    /** Returns a value with other members, also in a list, as objects. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> items) {
            List<@Nullable Object> plain = new ArrayList<>();
            items.forEach(item -> plain.add(plain(item)));
            return plain;
        }
        return value instanceof Members object ? object.map() : value;
    }

    /**
     * Puts the members that reading kept with {@link TracedNode#rest}, and takes them from our object. A member that is here
     * already is not replaced, but of two objects the members are united.
     *
     * @param ours the object in our JSON form that has the extensions
     * @param prefix the prefix of the format, for example "schema:"
     */
    public Members putRest(TracedNode ours, String prefix) {
        return putRest(ours, prefix, Set.of());
    }

    /**
     * Puts the members that reading kept, as {@link #putRest(TracedNode, String)} does, except some.
     *
     * @param others names without the prefix that are not members of the format, because the adapter has its own use for them
     */
    public Members putRest(TracedNode ours, String prefix, Set<String> others) {
        for (String name : ours.names()) {
            if (name.startsWith(prefix) && !others.contains(name.substring(prefix.length()))) {
                ours.child(name)
                        .filter(Members::isShallow)
                        .ifPresent(kept -> putIfAbsent(name.substring(prefix.length()), kept));
            }
        }
        return this;
    }

    private void putIfAbsent(String name, TracedNode kept) {
        Object before = members.get(name);
        if (before instanceof Map<?, ?> some && kept.value() instanceof Map<?, ?> more) {
            members.put(name, united(some, more));
            kept.take();
        } else if (!members.containsKey(name)) {
            members.put(name, kept.value());
            kept.take();
        } else {
            kept.problem("the document has another value there");
        }
    }

    private static Map<Object, @Nullable Object> united(Map<?, ?> some, Map<?, ?> more) {
        Map<Object, @Nullable Object> united = new LinkedHashMap<>(some);
        more.forEach(united::putIfAbsent);
        return united;
    }

    /** Returns whether a kept part can be read again. If it is nested too deeply, notes that. */
    public static boolean isShallow(TracedNode kept) {
        boolean isShallow = isShallow(kept.value(), MAX_DEPTH);
        if (!isShallow) {
            kept.problem("it is nested too deeply");
        }
        return isShallow;
    }

    private static boolean isShallow(@Nullable Object value, int levels) {
        Iterable<?> parts = List.of();
        if (value instanceof Map<?, ?> object) {
            parts = object.values();
        } else if (value instanceof List<?> items) {
            parts = items;
        }
        for (Object part : parts) {
            if (levels == 0 || !isShallow(part, levels - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the value of a member; null if there is none. */
    public @Nullable Object get(String name) {
        return members.get(name);
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** Returns a copy of the object. */
    public Map<String, @Nullable Object> map() {
        return new LinkedHashMap<>(members);
    }

    /** Returns a copy of members, each as an object. */
    public static List<Map<String, @Nullable Object>> maps(List<Members> objects) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        objects.forEach(object -> maps.add(object.map()));
        return maps;
    }
}
