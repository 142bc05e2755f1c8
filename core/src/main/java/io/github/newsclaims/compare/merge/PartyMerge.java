package io.github.newsclaims.compare.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The merge of the sources, or of the entities, of two articles of one text. */
abstract class PartyMerge<T> {
    final Union union;
    final Provenances provenances;
    private final List<T> merged = new ArrayList<>();
    /** The index in the merged list of each source or entity of the second article, by its id there. */
    private final Map<String, Integer> places = new HashMap<>();

    PartyMerge(Union union, Provenances provenances) {
        this.union = union;
        this.provenances = provenances;
    }

    abstract String idOf(T value);

    /** Returns a source or an entity of the first article with the provenance that it must state. */
    abstract T ofFirst(T value);

    /** Returns a source or an entity that only the second article has with its id and provenance in the merged article. */
    abstract T added(T value, String id);

    /** Returns the union of two that are the same. */
    abstract T joined(T kept, T other, int index);

    /**
     * Merges two lists.
     *
     * @param matches the index in the first list of each one of the second that is the same, by its id in the second
     * @param taken the ids that the merged article has already, to which the new ones are added
     */
    final void merge(List<T> first, List<T> second, Map<String, Integer> matches, Set<String> taken) {
        places.putAll(matches);
        first.forEach(value -> merged.add(ofFirst(value)));
        Set<String> matched = new HashSet<>(places.keySet());
        for (T value : second) {
            String id = idOf(value);
            if (!matched.contains(id)) {
                String free = Union.freeId(id, taken);
                taken.add(free);
                places.put(id, merged.size());
                merged.add(added(value, free));
            }
        }
        for (T value : second) {
            String id = idOf(value);
            if (matched.contains(id)) {
                int index = index(id);
                merged.set(index, joined(merged.get(index), value, index));
            }
        }
    }

    final List<T> merged() {
        return merged;
    }

    /** Returns whether the second article has a source or an entity of this id. */
    final boolean has(String id) {
        return places.containsKey(id);
    }

    /** Returns the index in the merged list of one of the second article. */
    final int index(String id) {
        return Objects.requireNonNull(places.get(id));
    }

    /** Returns the id in the merged article of one of the second article. */
    final String id(String id) {
        return idOf(merged.get(index(id)));
    }
}
