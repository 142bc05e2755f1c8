package io.github.newsclaims.examples.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question to a corpus.
 *
 * @param name for example "most-quoted"
 * @param sql the statement, with comments; the first line is a comment that says what it asks
 */
record CorpusQuery(String name, String sql) {
    private static final List<String> NAMES = List.of(
            "most-quoted",
            "unnamed-sources",
            "figures-by-year",
            "conflicting-counts",
            "quotes-per-topic",
            "reporting-verbs",
            "second-hand",
            "challenged-claims",
            "single-source",
            "timeline");

    /** Returns the questions that come with the program. */
    static List<CorpusQuery> all() throws IOException {
        List<CorpusQuery> all = new ArrayList<>();
        for (String name : NAMES) {
            try (InputStream sql = CorpusQuery.class.getResourceAsStream("queries/" + name + ".sql")) {
                all.add(new CorpusQuery(name, new String(sql.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    /** Returns a question that comes with the program. */
    static Optional<CorpusQuery> named(String name) throws IOException {
        return all().stream().filter(query -> query.name.equals(name)).findFirst();
    }

    /** Returns what is asked, for example "Who is quoted most, and through whom." */
    String title() {
        return sql.lines().findFirst().orElse("").replaceFirst("^-- ", "");
    }
}
