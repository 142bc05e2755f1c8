package io.github.newsclaims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a test expects of each part of the model, written as rows of an object, its parts, what is expected of them, and why.
 * The object of "claims.figures" is a figure of a claim, that of "article" the article itself.
 */
final class PartTable {
    private final Map<String, String> expected = new LinkedHashMap<>();

    private PartTable() {}

    /** Reads rows like {@code claims.figures | margin place | noted | both are stated}. The reason may be left out. */
    static PartTable of(String rows) {
        PartTable table = new PartTable();
        for (String row : rows.strip().split("\n")) {
            String[] cells = row.strip().split(" *\\| *");
            String object = cells[0].equals("article") ? "" : cells[0] + ".";
            for (String part : cells[1].split(" ")) {
                if (table.expected.put(object + part, cells[2]) != null) {
                    throw new AssertionError("Two rows for " + object + part);
                }
            }
        }
        return table;
    }

    /** Returns what is expected of a part; empty if the table has no row for it. */
    String of(PartPlace place) {
        return expected.getOrDefault(place.path(), "");
    }

    /** Returns the paths for which the table has no row, and those of its rows that nothing in the model has. */
    List<String> misfits(Collection<String> paths) {
        List<String> misfits = new ArrayList<>();
        paths.stream().filter(path -> !expected.containsKey(path)).forEach(path -> misfits.add("no row for " + path));
        expected.keySet().stream()
                .filter(path -> !paths.contains(path))
                .forEach(path -> misfits.add("no part " + path));
        return misfits;
    }
}
