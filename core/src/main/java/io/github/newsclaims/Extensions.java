package io.github.newsclaims;

import io.github.newsclaims.internal.JsonLike;
import io.github.newsclaims.internal.ReadMembers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a value that this version of the model does not know: those of a newer version, and those of other tools.
 * Their order is preserved, counts in equality, and is the order in which they are written.
 *
 * <p>Values are JSON-like and immutable: {@link String}, {@link java.math.BigDecimal} (at most 400 digits before and 400
 * after the point), {@link Boolean}, null, and {@link List} and {@link Map} of them, nested at most 500 deep. A name has at
 * most 50,000 UTF-16 units, also in a nested map.
 *
 * <p>A tool gives a name a prefix, as in "tool:score". Names without a prefix are reserved for later versions of the model.
 * They are kept if they were read, and refused if a caller makes them. {@link io.github.newsclaims.check.CheckRule#UNKNOWN_FIELD}
 * reports those that were read. The names in a nested map need no prefix.
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
     * Returns no extensions.
     *
     * @return the empty value
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Returns the extensions of a map.
     *
     * @param members the names with their values, for example {@code Map.of("tool:score", 3)}; integer types become {@link
     *     java.math.BigDecimal}
     * @return a copy in the order of the map
     * @throws IllegalArgumentException if a name has no prefix, a value is not JSON-like (a {@code double} is not: it has no
     *     exact decimal), a name or a value is beyond the limits, or a string has an unpaired surrogate. For a value it is an {@link
     *     InvalidPartException} with the pointer of the extension, for example "/tool:score"
     */
    public static Extensions of(Map<String, ? extends @Nullable Object> members) {
        if (Objects.requireNonNull(members, "members").isEmpty()) {
            return NONE;
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        members.forEach((given, value) -> {
            String name = members instanceof ReadMembers ? JsonLike.name(given) : JsonLike.prefixedName(given);
            try {
                copy.put(name, JsonLike.value(value, 1));
            } catch (IllegalArgumentException e) {
                throw InvalidPartException.named(name, e);
            }
        });
        return new Extensions(Collections.unmodifiableMap(copy));
    }

    /**
     * Returns these extensions with one more. If there is one of that name, it gets the value and keeps its position.
     *
     * @param name the name, for example "tool:score"
     * @param value a JSON-like value, for example 3; may be null
     * @return the new extensions
     * @throws IllegalArgumentException if the name has no prefix, the value is not JSON-like, the name or the value is beyond
     *     the limits, or a string has an unpaired surrogate
     */
    public Extensions with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(members);
        changed.put(JsonLike.prefixedName(Objects.requireNonNull(name, "name")), JsonLike.value(value, 1));
        return new Extensions(Collections.unmodifiableMap(changed));
    }

    /**
     * Returns these extensions without one of them.
     *
     * @param name for example "tool:score"
     * @return the new extensions; this object if there is no such name
     */
    public Extensions without(String name) {
        if (!contains(name)) {
            return this;
        }
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(members);
        changed.remove(name);
        return changed.isEmpty() ? NONE : new Extensions(Collections.unmodifiableMap(changed));
    }

    /**
     * Returns whether there are no extensions.
     *
     * @return true for {@link #none()}
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * Returns whether there is an extension of a name, even if its value is null.
     *
     * @param name for example "tool:score"
     * @return true if there is one
     */
    public boolean contains(String name) {
        return members.containsKey(Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns the value of one extension.
     *
     * @param name for example "tool:score"
     * @return the value, for example {@code BigDecimal.valueOf(3)}; empty if there is none or it is null, which {@link
     *     #contains} tells apart
     */
    public Optional<Object> get(String name) {
        return Optional.ofNullable(members.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Returns all extensions.
     *
     * @return an unmodifiable map in their order, for example {@code {tool:score=3}}; a value may be null
     */
    public Map<String, @Nullable Object> asMap() {
        return members;
    }

    /** Two are equal if they have equal names and values in the same order, at every depth. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && JsonLike.equal(members, that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns the names and values, for example {@code {tool:score=3}}. */
    @Override
    public String toString() {
        return members.toString();
    }
}
