package io.github.newsclaims.examples.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event: a trigger, and annotations in roles.
 *
 * @param line its record
 * @param type for example "Attribution"
 * @param trigger the id of its trigger, for example "T4"
 * @param roles the ids of annotations by their roles; "Content2" is the role "Content"
 */
record BratEvent(BratLine line, String type, String trigger, Map<String, List<String>> roles) {
    /** Returns the event of a record; empty if its columns are not as they must be. */
    static Optional<BratEvent> of(BratLine line) {
        String type = "";
        String trigger = "";
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (String pair : line.body().strip().split("\\s+")) {
            int colon = pair.indexOf(':');
            if (colon < 1 || colon == pair.length() - 1) {
                return Optional.empty();
            }
            String name = pair.substring(0, colon);
            String id = pair.substring(colon + 1);
            if (type.isEmpty()) {
                type = name;
                trigger = id;
            } else {
                roles.computeIfAbsent(withoutNumber(name), role -> new ArrayList<>())
                        .add(id);
            }
        }
        return trigger.startsWith("T") ? Optional.of(new BratEvent(line, type, trigger, roles)) : Optional.empty();
    }

    /** Returns a role without the number by which brat tells equal roles apart. */
    private static String withoutNumber(String role) {
        int end = role.length();
        while (end > 1 && role.charAt(end - 1) >= '0' && role.charAt(end - 1) <= '9') {
            end--;
        }
        return role.substring(0, end);
    }

    String id() {
        return line.id();
    }

    /** Returns the annotations in a role; empty if there is none. */
    List<String> in(String role) {
        return roles.getOrDefault(role, List.of());
    }
}
