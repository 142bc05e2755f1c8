package io.github.newsclaims.json.internal.codec;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A JSON Pointer (RFC 6901) that is made from its last step to its first. The pointers of Jackson 2.13 take time and memory by
 * the square of their length.
 */
public final class PointerBuilder {
    private final Deque<String> steps = new ArrayDeque<>();

    /** Adds a field before the steps that there are. */
    public void addBefore(String name) {
        steps.push(name.replace("~", "~0").replace("/", "~1"));
    }

    /** Adds an item of an array before the steps that there are. */
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
