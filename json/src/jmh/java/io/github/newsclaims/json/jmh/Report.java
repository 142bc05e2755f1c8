package io.github.newsclaims.json.jmh;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Tables in Markdown. */
final class Report {
    private Report() {}

    static String row(String first, String... cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |\n";
    }

    static String head(String first, String... cells) {
        return row(first, cells) + "|---|" + String.join("", Collections.nCopies(cells.length, "---|")) + "\n";
    }

    static String[] titles(List<Contenders> contenders) {
        return contenders.stream().map(Contenders::title).toArray(String[]::new);
    }

    static String machine() {
        return "Java " + System.getProperty("java.version") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores. "
                + Arrays.stream(Documents.values())
                        .map(kind -> kind.title() + ": " + kind.document(1).length + " bytes")
                        .collect(Collectors.joining(", "))
                + ".\n";
    }
}
