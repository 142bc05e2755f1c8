package io.github.newsclaims.examples.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The attributes and notes of events. */
final class BratRecords {
    private final Map<String, Map<String, Object>> attributes = new HashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();
    private final List<BratLine> rest = new ArrayList<>();

    /**
     * Sorts records.
     *
     * @param lines the records that are neither text-bound annotations nor events
     * @param targets the ids of the events that become claims, and of their triggers
     */
    BratRecords(List<BratLine> lines, Set<String> targets) {
        for (BratLine line : lines) {
            String[] head = line.column(0).strip().split("\\s+", 3);
            Optional<String> target =
                    head.length > 1 && targets.contains(head[1]) ? Optional.of(head[1]) : Optional.empty();
            if (target.isPresent() && (line.kind() == 'A' || line.kind() == 'M')) {
                attributes
                        .computeIfAbsent(target.get(), id -> new LinkedHashMap<>())
                        .put(head[0], head.length > 2 ? head[2] : Boolean.TRUE);
            } else if (target.isPresent()
                    && line.kind() == '#'
                    && !line.column(1).isBlank()) {
                notes.computeIfAbsent(target.get(), id -> new ArrayList<>())
                        .add(line.column(1).strip());
            } else {
                rest.add(line);
            }
        }
    }

    /** Returns the attributes of an event by their names; one without a value is true. */
    Map<String, Object> attributes(String id) {
        return attributes.getOrDefault(id, Map.of());
    }

    /** Returns the notes of an event. */
    List<String> notes(String id) {
        return notes.getOrDefault(id, List.of());
    }

    /** Returns the other records. */
    List<BratLine> rest() {
        return rest;
    }
}
