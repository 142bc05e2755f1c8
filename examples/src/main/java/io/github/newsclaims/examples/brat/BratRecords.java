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
    private static final String NOTE = "AnnotatorNotes";

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
            boolean isTaken = target.isPresent()
                    && switch (line.kind()) {
                        case 'A', 'M' -> line.body().indexOf('\t') < 0 && takeAttribute(target.get(), head);
                        case '#' -> head.length == 2 && head[0].equals(NOTE) && takeNote(target.get(), line);
                        default -> false;
                    };
            if (!isTaken) {
                rest.add(line);
            }
        }
    }

    /** Returns false if there is one of this name already. */
    private boolean takeAttribute(String target, String[] head) {
        return attributes
                        .computeIfAbsent(target, id -> new LinkedHashMap<>())
                        .putIfAbsent(head[0], head.length > 2 ? head[2] : Boolean.TRUE)
                == null;
    }

    /** Takes the words after the first tab. Returns false if there are none. */
    private boolean takeNote(String target, BratLine line) {
        String note = line.body().substring(line.body().indexOf('\t') + 1).strip();
        boolean has = line.body().indexOf('\t') >= 0 && !note.isEmpty();
        if (has) {
            notes.computeIfAbsent(target, id -> new ArrayList<>()).add(note);
        }
        return has;
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
