package io.github.newsclaims.examples.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question to the tables of a corpus.
 *
 * @param name for example "most-quoted"
 * @param sql the statement, which DuckDB and Spark both understand, with comments; the first line is a comment that says what it
 *     asks
 */
public record CorpusQuery(String name, String sql) {
    /** The names of the questions that come with the programs. */
    public static final List<String> NAMES = List.of(
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

    /**
     * Returns the questions that come with the programs.
     *
     * @return the questions, in the order of {@link #NAMES}
     * @throws IOException if they cannot be read
     */
    public static List<CorpusQuery> all() throws IOException {
        List<CorpusQuery> all = new ArrayList<>();
        for (String name : NAMES) {
            try (InputStream sql = CorpusQuery.class.getResourceAsStream("queries/" + name + ".sql")) {
                all.add(new CorpusQuery(name, new String(sql.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return all;
    }

    /**
     * Returns a question that comes with the programs.
     *
     * @param name for example "most-quoted"
     * @return the question; empty if there is none of this name
     * @throws IOException if it cannot be read
     */
    public static Optional<CorpusQuery> named(String name) throws IOException {
        return all().stream().filter(query -> query.name.equals(name)).findFirst();
    }

    /**
     * Returns what is asked.
     *
     * @return for example "Who is quoted most, and through whom?"
     */
    public String title() {
        return sql.lines().findFirst().orElse("").replaceFirst("^-- ", "");
    }
}
