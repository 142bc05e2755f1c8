package io.github.newsclaims.examples.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of a corpus. The resource {@code tables.txt} has the columns of each table and says what they mean. */
public enum CorpusTable {
    /** The articles. */
    ARTICLES,
    /** Who may say something. */
    SOURCES,
    /** The claims. */
    CLAIMS,
    /** Who said a claim, and who relayed it. */
    STEPS,
    /** The numbers in claims. */
    FIGURES,
    /** The time expressions in claims. */
    TIMES,
    /** The passages that annotations point at. */
    SPANS,
    /** What claims are about. */
    ENTITIES,
    /** References from one part to another. */
    RELATIONS,
    /** The lines that cannot be read. */
    BAD_LINES;

    private static final Map<CorpusTable, Definition> DEFINITIONS = definitions();

    /**
     * A column of a table.
     *
     * @param name for example "article"
     * @param type the type in SQL: BIGINT, INTEGER, DOUBLE, BOOLEAN, VARCHAR, DATE or TIMESTAMP. The cells of a row have the
     *     classes {@code Long}, {@code Integer}, {@code Double}, {@code Boolean}, {@code String}, {@code LocalDate} and
     *     {@code LocalDateTime}
     * @param comment what the column means
     */
    public record Column(String name, String type, String comment) {}

    private record Definition(String comment, List<Column> columns) {}

    /**
     * Returns the name of the table in SQL.
     *
     * @return for example "bad_lines"
     */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what a row is.
     *
     * @return one or more sentences
     */
    public String comment() {
        return DEFINITIONS.get(this).comment;
    }

    /**
     * Returns the columns.
     *
     * @return the columns in their order
     */
    public List<Column> columns() {
        return DEFINITIONS.get(this).columns;
    }

    private static Map<CorpusTable, Definition> definitions() {
        Map<CorpusTable, Definition> definitions = new EnumMap<>(CorpusTable.class);
        try (InputStream stream = CorpusTable.class.getResourceAsStream("tables.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<Column> columns = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.strip().split(": ", 2);
                if (line.startsWith(" ")) {
                    String[] name = parts[0].split(" ");
                    columns.add(new Column(name[0], name[1], parts[1]));
                } else {
                    columns = new ArrayList<>();
                    definitions.put(valueOf(parts[0].toUpperCase(Locale.ROOT)), new Definition(parts[1], columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return definitions;
    }
}
