package io.github.newsclaims;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a value carries beyond the fields this version knows: fields of a newer version, and what other tools keep with
 * it. They are kept in their order, count in equality in their order, and are written back.
 *
 * <p>Values are JSON-like and immutable: {@link String}, {@link java.math.BigDecimal} (at most 400 digits on each side of
 * the point), {@link Boolean}, null, {@link List} and {@link Map} of them, nested at most 500 deep. A name,
 * also one in a nested map, has at most 50,000 UTF-16 units. Bare names are kept
 * for later versions of this model; a tool uses a prefix, as in "tool:score".
 *
 * <pre>{@code
 * Extensions.none().with("acme:score", 3).with("acme:tags", List.of("labour", "sanctions"))
 * }</pre>
 */
public final class Extensions {
    private static final Extensions NONE = new Extensions(Map.of());

    private final Map<String, @Nullable Object> members;

    private Extensions(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    /**
     * No extension at all.
     *
     * @return the empty value
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Extensions from a map.
     *
     * @param members the names with their values; integer types become {@link java.math.BigDecimal}
     * @return a copy in the order of the map
     * @throws IllegalArgumentException if a value is not JSON-like (a {@code double} is not: it has no exact decimal), a
     *     name or a value is beyond the limits, or a string has an unpaired surrogate
     */
    public static Extensions of(Map<String, ? extends @Nullable Object> members) {
        return members.isEmpty() ? NONE : new Extensions(JsonLike.members(members, 0));
    }

    /**
     * These extensions with one more, or with another value for one of them in its place.
     *
     * @param name the name, for example "tool:score"
     * @param value a JSON-like value; may be null
     * @return the new extensions
     * @throws IllegalArgumentException if the value is not JSON-like, the name or the value is beyond the limits, or a
     *     string has an unpaired surrogate
     */
    public Extensions with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(members);
        changed.put(JsonLike.name(name), JsonLike.value(value, 1));
        return new Extensions(Collections.unmodifiableMap(changed));
    }

    /**
     * These extensions without one of them.
     *
     * @param name the name
     * @return the new extensions; the same where there is no such name
     */
    public Extensions without(String name) {
        if (!members.containsKey(name)) {
            return this;
        }
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(members);
        changed.remove(name);
        return changed.isEmpty() ? NONE : new Extensions(Collections.unmodifiableMap(changed));
    }

    /**
     * Whether there is none.
     *
     * @return true for {@link #none()}
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * The value of one extension.
     *
     * @param name the name, for example "tool:score"
     * @return the value; empty where there is none or it is null ({@link #asMap()} tells the two apart)
     */
    public Optional<Object> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * All of them.
     *
     * @return an unmodifiable map in their order; a value may be null
     */
    public Map<String, @Nullable Object> asMap() {
        return members;
    }

    /** Two are equal when they have equal names and values in the same order, at every depth. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && JsonLike.equal(members, that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** The names and values, for example {@code {tool:score=3}}. */
    @Override
    public String toString() {
        return members.toString();
    }
}
