package io.github.newsclaims.text.verbatim;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the places of many phrases in one pass over a text (the automaton of Aho and Corasick, 1975), as whole words.
 *
 * <p>The work grows with the text, the phrases and the places kept. A phrase that stands in more than {@link #LIMIT}
 * places is looked for no further: nothing in it could single out a place.
 */
final class PhraseScan {
    static final int LIMIT = 10_000;

    private static final int ROOT = 0;

    private final PhraseTree tree = new PhraseTree();
    /** The node to go on from where no phrase goes on with the next character. */
    private final int[] fallback;
    /** The nearest shorter node, on the way of the fallbacks, at which a phrase ends that still is looked for; else the root. */
    private final int[] shorter;

    private final Places[] ending;

    private PhraseScan(Map<String, Places> phrases) {
        phrases.forEach((phrase, places) -> tree.add(phrase, places));
        fallback = new int[tree.size()];
        shorter = new int[tree.size()];
        ending = tree.ending();
        link();
    }

    /** The places of each phrase as whole words; all are in the folded spelling. */
    static Map<String, Places> find(String text, Collection<String> phrases) {
        Map<String, Places> found = new HashMap<>();
        for (String phrase : phrases) {
            if (!phrase.isEmpty()) {
                found.putIfAbsent(phrase, new Places(phrase.length()));
            }
        }
        new PhraseScan(found).scan(text);
        return found;
    }

    private void link() {
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(ROOT));
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int child = tree.firstChild(node); child != ROOT; child = tree.sibling(child)) {
                if (node != ROOT) {
                    fallback[child] = step(fallback[node], tree.character(child));
                }
                int back = fallback[child];
                shorter[child] = ending[back] != null ? back : shorter[back];
                queue.add(child);
            }
        }
    }

    private int step(int node, char c) {
        int from = node;
        int child = tree.child(from, c);
        while (child == ROOT && from != ROOT) {
            from = fallback[from];
            child = tree.child(from, c);
        }
        return child;
    }

    private void scan(String text) {
        int node = ROOT;
        for (int index = 0; index < text.length(); index++) {
            node = step(node, text.charAt(index));
            int end = isOpen(node) ? node : nextOpen(node);
            while (end != ROOT) {
                Places places = ending[end];
                int start = index + 1 - places.length;
                if (WordEdge.standsAlone(text, start, index + 1)) {
                    places.add(start);
                }
                end = nextOpen(end);
            }
        }
    }

    private boolean isOpen(int node) {
        return ending[node] != null && !ending[node].isFull();
    }

    /** The next shorter phrase that still is looked for; those that are not are cut out of the chain for good. */
    private int nextOpen(int node) {
        int next = shorter[node];
        while (next != ROOT && !isOpen(next)) {
            next = shorter[next];
            shorter[node] = next;
        }
        return next;
    }

    /** Where a phrase stands, as indexes into the folded text, ascending. */
    static final class Places {
        private static final int[] NONE = {};

        private final int length;
        private int[] starts = NONE;
        private int count;

        Places(int length) {
            this.length = length;
        }

        int length() {
            return length;
        }

        int count() {
            return count;
        }

        int start(int number) {
            return starts[number];
        }

        boolean isFull() {
            return count == LIMIT;
        }

        /** The number of places that start before an index. */
        int before(int index) {
            int found = Arrays.binarySearch(starts, 0, count, index);
            return found < 0 ? -found - 1 : found;
        }

        private void add(int start) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, Math.max(4, count * 2));
            }
            starts[count++] = start;
        }
    }
}
