package io.github.newsclaims.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks, copies and compares the values that an extension may have. */
public final class JsonLike {
    private static final int MAX_DEPTH = 500;
    /** Enough for every number that a double can hold, in plain notation. */
    private static final int MAX_DIGITS = 400;

    /** The reader of the JSON form refuses a longer name. */
    private static final int MAX_NAME_LENGTH = 50_000;

    private static final String THING = "extension";

    private JsonLike() {}

    /**
     * Returns a checked copy of members.
     *
     * @param members the names with their values
     * @param depth how deep they are nested
     * @return an unmodifiable copy in the same order
     */
    public static Map<String, @Nullable Object> members(Map<?, ?> members, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(name(name), value(value, depth + 1)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Checks a name.
     *
     * @param name the name of a member
     * @return the name
     */
    public static String name(@Nullable Object name) {
        if (!(name instanceof String text)) {
            throw Invalid.value(THING, "a name must be a string", name);
        }
        if (text.length() > MAX_NAME_LENGTH) {
            throw Invalid.value(THING, "a name has at most " + MAX_NAME_LENGTH + " UTF-16 units", text);
        }
        return text(text);
    }

    /**
     * Checks the name of an extension that a caller makes.
     *
     * @param name the name, for example "tool:score"
     * @return the name
     */
    public static String prefixedName(@Nullable Object name) {
        String checked = name(name);
        if (!hasPrefix(checked)) {
            throw Invalid.value(THING, "a name needs a prefix, as in \"tool:score\"", checked);
        }
        return checked;
    }

    /**
     * Returns whether a name has a prefix. Names without one are reserved for later versions of the model.
     *
     * @param name a name
     * @return true for "tool:score"; false for "score", ":score" and "tool:"
     */
    public static boolean hasPrefix(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && colon < name.length() - 1;
    }

    /**
     * Returns a checked copy of a value.
     *
     * @param value a JSON-like value
     * @param depth how deep it is nested
     * @return the value with numbers in their normal form
     */
    public static @Nullable Object value(@Nullable Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw Invalid.value(THING, "values nest at most " + MAX_DEPTH + " deep");
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> copy = new ArrayList<>(items.size());
            for (Object item : items) {
                copy.add(value(item, depth + 1));
            }
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> members) {
            return members(members, depth);
        }
        return number(value);
    }

    private static BigDecimal number(Object value) {
        if (value instanceof BigDecimal decimal) {
            return Decimals.normal(THING, decimal, MAX_DIGITS);
        }
        if (value instanceof BigInteger integer) {
            return Decimals.normal(THING, new BigDecimal(integer), MAX_DIGITS);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return Decimals.normal(THING, BigDecimal.valueOf(((Number) value).longValue()), MAX_DIGITS);
        }
        throw Invalid.value(
                THING,
                "a value must be a String, BigDecimal, integer, Boolean, null, List or Map",
                value.getClass().getName());
    }

    private static String text(String text) {
        int at = Characters.unpairedSurrogate(text);
        if (at >= 0) {
            throw Invalid.value(THING, "it has an unpaired surrogate at UTF-16 index " + at, text);
        }
        return text;
    }

    /**
     * Compares two values and the order of their members, which {@link Map#equals} ignores.
     *
     * @param a a JSON-like value
     * @param b another one
     * @return true if they are equal
     */
    public static boolean equal(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Map<?, ?> first && b instanceof Map<?, ?> second) {
            return first.size() == second.size()
                    && equalInOrder(first.keySet(), second.keySet())
                    && equalInOrder(first.values(), second.values());
        }
        if (a instanceof List<?> first && b instanceof List<?> second) {
            return first.size() == second.size() && equalInOrder(first, second);
        }
        return a == null ? b == null : a.equals(b);
    }

    private static boolean equalInOrder(Iterable<?> first, Iterable<?> second) {
        Iterator<?> others = second.iterator();
        for (Object item : first) {
            if (!equal(item, others.next())) {
                return false;
            }
        }
        return true;
    }
}
