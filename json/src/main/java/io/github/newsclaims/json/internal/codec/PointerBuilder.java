package io.github.newsclaims.json.internal.codec;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A builder of a JSON Pointer (RFC 6901), from its last step to its first. The pointers of Jackson 2.13 are not used,
 * because they need time and memory quadratic in their length.
 */
public final class PointerBuilder {
    private final Deque<String> steps = new ArrayDeque<>();

    /** Adds a field before the existing steps. */
    public void addBefore(String name) {
        steps.push(name.replace("~", "~0").replace("/", "~1"));
    }

    /** Adds an item of an array before the existing steps. */
    public void addBefore(int index) {
        steps.push(Integer.toString(index));
    }

    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step);
        }
        return pointer.toString();
    }
}
