package io.github.newsclaims.internal.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Strings that are linked with each other, directly or through others. */
public final class Links {
    /** The string to which each one was linked last; itself for the first of a chain. */
    private final Map<String, String> parents = new HashMap<>();

    /** Links two strings. */
    public void link(String one, String other) {
        parents.put(root(one), root(other));
    }

    /** Links all strings of a list with each other. */
    public void link(List<String> all) {
        all.forEach(one -> link(one, all.get(0)));
    }

    /** Returns the string that stands for all that are linked with one. */
    public String root(String one) {
        String root = one;
        for (String parent = parents.get(root); parent != null && !parent.equals(root); parent = parents.get(root)) {
            root = parent;
        }
        // The next search starts at the root.
        String step = one;
        while (!step.equals(root)) {
            step = Objects.requireNonNull(parents.put(step, root));
        }
        return root;
    }

    /** Returns how many groups of linked strings some strings belong to. */
    public int groups(Stream<String> strings) {
        return (int) strings.map(this::root).distinct().count();
    }
}
