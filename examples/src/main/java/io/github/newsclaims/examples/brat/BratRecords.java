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

    private static final String NO_CLAIM = "the model has nothing like it, or it belongs to no claim";

    private final Map<String, Map<String, BratLine>> attributes = new HashMap<>();
    private final Map<String, List<BratLine>> notes = new HashMap<>();
    private final BratRest rest;

    /**
     * Sorts records.
     *
     * @param lines the records that are neither text-bound annotations nor events
     * @param targets the ids of the events that become claims, and of their triggers
     * @param rest gets the records of nothing in the targets
     */
    BratRecords(List<BratLine> lines, Set<String> targets, BratRest rest) {
        this.rest = rest;
        for (BratLine line : lines) {
            String[] head = line.column(0).strip().split("\\s+", 3);
            Optional<String> target =
                    head.length > 1 && targets.contains(head[1]) ? Optional.of(head[1]) : Optional.empty();
            boolean isTaken = target.isPresent()
                    && switch (line.kind()) {
                        case 'A', 'M' -> line.body().indexOf('\t') < 0 && takeAttribute(target.get(), head[0], line);
                        case '#' -> head.length == 2 && head[0].equals(NOTE) && takeNote(target.get(), line);
                        default -> false;
                    };
            if (!isTaken) {
                rest.add(line, NO_CLAIM);
            }
        }
    }

    /** Returns false if there is one of this name already. */
    private boolean takeAttribute(String target, String name, BratLine line) {
        return attributes.computeIfAbsent(target, id -> new LinkedHashMap<>()).putIfAbsent(name, line) == null;
    }

    /** Returns the value of an attribute; true if it has none. */
    private static Object value(BratLine attribute) {
        String[] head = attribute.column(0).strip().split("\\s+", 3);
        return head.length > 2 ? head[2] : Boolean.TRUE;
    }

    /** Takes the words after the first tab. Returns false if there are none. */
    private boolean takeNote(String target, BratLine line) {
        boolean has = line.body().indexOf('\t') >= 0 && BratPlaces.isWords(words(line));
        if (has) {
            notes.computeIfAbsent(target, id -> new ArrayList<>()).add(line);
        }
        return has;
    }

    private static String words(BratLine note) {
        return note.body().substring(note.body().indexOf('\t') + 1).strip();
    }

    /**
     * Returns the attributes of an event and of its trigger by their names; one without a value is true. Where the trigger has
     * another value, that is kept as a record.
     */
    Map<String, Object> attributes(BratEvent event) {
        Map<String, Object> values = new LinkedHashMap<>();
        attributes.getOrDefault(event.id(), Map.of()).forEach((name, line) -> values.put(name, value(line)));
        attributes.getOrDefault(event.trigger(), Map.of()).forEach((name, line) -> {
            Object own = values.putIfAbsent(name, value(line));
            if (own != null && !own.equals(value(line))) {
                rest.add(line, "the event has another value than its trigger");
            }
        });
        return values;
    }

    /** Returns the notes of an event and of its trigger. */
    List<String> notes(BratEvent event) {
        List<String> words = new ArrayList<>();
        notes.getOrDefault(event.id(), List.of()).forEach(note -> words.add(words(note)));
        notes.getOrDefault(event.trigger(), List.of()).forEach(note -> words.add(words(note)));
        return words;
    }

    /** Keeps the attributes and notes of an event that is no claim as records. */
    void leave(BratEvent event) {
        List<BratLine> lines = new ArrayList<>();
        for (String id : List.of(event.id(), event.trigger())) {
            lines.addAll(attributes.getOrDefault(id, Map.of()).values());
            lines.addAll(notes.getOrDefault(id, List.of()));
        }
        lines.forEach(line -> rest.add(line, NO_CLAIM));
    }
}
