package io.github.newsclaims.text.verbatim;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of many phrases in one pass over a text (the automaton of Aho and Corasick, 1975), as whole words.
 *
 * <p>The time is proportional to the text, the phrases and the places kept. A phrase is looked for until its places are
 * {@link PhrasePlaces#isFull full}.
 */
final class PhraseScan {
    private static final int ROOT = 0;

    private final PhraseTree tree = new PhraseTree();
    /** The node from which to continue if no phrase continues with the next character. */
    private final int[] fallback;
    /** The longest proper suffix of the node at which a phrase ends whose places are not full; otherwise the root. */
    private final int[] shorter;

    private final @Nullable PhrasePlaces[] ending;

    private PhraseScan(Map<String, PhrasePlaces> phrases) {
        phrases.forEach((phrase, places) -> tree.add(phrase, places));
        fallback = new int[tree.size()];
        shorter = new int[tree.size()];
        ending = tree.ending();
        link();
    }

    /** Returns the places of each phrase as whole words; text and phrases are folded. */
    static Map<String, PhrasePlaces> find(String text, Collection<String> phrases) {
        Map<String, PhrasePlaces> found = new HashMap<>();
        for (String phrase : phrases) {
            if (!phrase.isEmpty()) {
                found.putIfAbsent(phrase, new PhrasePlaces(phrase.length()));
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
                PhrasePlaces places = Objects.requireNonNull(ending[end]);
                int start = index + 1 - places.length();
                if (WordEdge.isAlone(text, start, index + 1)) {
                    places.add(start);
                }
                end = nextOpen(end);
            }
        }
    }

    private boolean isOpen(int node) {
        return ending[node] != null && !ending[node].isFull();
    }

    /** Returns the next shorter phrase whose places are not full, and removes the full ones from the chain. */
    private int nextOpen(int node) {
        int next = shorter[node];
        while (next != ROOT && !isOpen(next)) {
            next = shorter[next];
            shorter[node] = next;
        }
        return next;
    }
}
