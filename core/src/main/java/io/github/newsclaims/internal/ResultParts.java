package io.github.newsclaims.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a result that was read, by the names of their fields. Strings are checked when they are added. */
public final class ResultParts {
    private final Map<String, Object> parts = new HashMap<>();

    /** Creates an object without parts. */
    public ResultParts() {}

    /**
     * Adds a part that is no string.
     *
     * @param name the name of its field, for example "rule"
     * @param value the part
     */
    public void put(String name, Object value) {
        parts.put(name, value);
    }

    /**
     * Adds a string.
     *
     * @param name the name of its field, for example "message"
     * @param text any string, which may be empty
     * @throws IllegalArgumentException if it has an unpaired surrogate
     */
    public void putText(String name, String text) {
        put(name, requireWellFormed(name, text));
    }

    /**
     * Adds a JSON Pointer.
     *
     * @param name the name of its field, for example "pointer"
     * @param text for example "/claims/0"; empty for a whole article
     * @throws IllegalArgumentException if it is not written as RFC 6901 says
     */
    public void putPointer(String name, String text) {
        put(name, requirePointer(name, text));
    }

    /**
     * Checks a string that may be empty.
     *
     * @param name the name of its field
     * @param text the string
     * @return the same string
     * @throws IllegalArgumentException if it has an unpaired surrogate
     */
    public static String requireWellFormed(String name, String text) {
        int at = Characters.unpairedSurrogate(text);
        if (at >= 0) {
            throw Invalid.value(name, "it has an unpaired surrogate at UTF-16 index " + at, text);
        }
        return text;
    }

    /**
     * Checks a JSON Pointer.
     *
     * @param name the name of its field
     * @param text the pointer
     * @return the same string
     * @throws IllegalArgumentException if it is not written as RFC 6901 says
     */
    public static String requirePointer(String name, String text) {
        requireWellFormed(name, text);
        if (!text.isEmpty() && text.charAt(0) != '/' || text.matches("(?s).*~([^01].*|)")) {
            throw Invalid.value(name, "a JSON pointer is written like /claims/0/wording", text);
        }
        return text;
    }

    /**
     * Returns a required part.
     *
     * @param name the name of its field
     * @param type its type
     * @param <T> its type
     * @return the part
     * @throws IllegalStateException if it is absent, which its codec must not allow
     */
    public <T> T get(String name, Class<T> type) {
        return find(name, type).orElseThrow(() -> new IllegalStateException("No " + name));
    }

    /**
     * Returns an optional part.
     *
     * @param name the name of its field
     * @param type its type
     * @param <T> its type
     * @return the part; empty if it is absent
     */
    public <T> Optional<T> find(String name, Class<T> type) {
        @Nullable Object value = parts.get(name);
        return Optional.ofNullable(value).map(type::cast);
    }

    /**
     * Returns a string.
     *
     * @param name the name of its field
     * @return the string; empty if it is absent
     */
    public String text(String name) {
        return find(name, String.class).orElse("");
    }

    /**
     * Returns a list.
     *
     * @param name the name of its field
     * @param type the type of its items
     * @param <T> the type of its items
     * @return an unmodifiable copy; empty if it is absent
     */
    public <T> List<T> list(String name, Class<T> type) {
        return find(name, List.class).stream()
                .flatMap(items -> ((List<?>) items).stream())
                .<T>map(type::cast)
                .toList();
    }

    /**
     * Returns a map.
     *
     * @param name the name of its field
     * @param key the type of its keys
     * @param value the type of its values
     * @param <K> the type of its keys
     * @param <V> the type of its values
     * @return a copy
     */
    public <K, V> Map<K, V> map(String name, Class<K> key, Class<V> value) {
        Map<K, V> copy = new HashMap<>();
        Map<?, ?> map = get(name, Map.class);
        map.forEach((one, other) -> copy.put(key.cast(one), value.cast(other)));
        return copy;
    }

    /**
     * Returns whether a part is present.
     *
     * @param name the name of its field
     * @return true if it is
     */
    public boolean has(String name) {
        return parts.containsKey(name);
    }
}
