package io.github.newsclaims.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.examples.output.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path corpus;
    private Path database;

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = folder.resolve("corpus.ndjson");
        database = folder.resolve("corpus.duckdb");
        try (InputStream bundled = BundledCorpus.open()) {
            Files.copy(bundled, corpus);
        }
    }

    private int run(Object... args) {
        out.reset();
        err.reset();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] words = new String[args.length];
        for (int index = 0; index < args.length; index++) {
            words[index] = args[index].toString();
        }
        return CorpusCommand.commands(console)
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .execute(words);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String failed() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String first(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : "no row";
        }
    }

    @Test
    void asksAllQueriesOfTheBundledCorpusWithoutArguments() {
        assertThat(run()).isZero();

        assertThat(printed())
                .startsWith("most-quoted: Who is quoted most, and through whom?\n+")
                .contains("| Liv Tangen                          | person       | Radio Nord |      3 |")
                .contains("timeline: What happened when, according to the articles?\n");
        assertThat(failed()).isEmpty();
    }

    @Test
    void loadsACorpusAndAsksIt() {
        assertThat(run("load", corpus, "--db", database)).isZero();
        assertThat(printed()).isEqualTo("4 articles are in " + database + "\n");
        assertThat(failed()).isEmpty();

        assertThat(run("query", "single-source", "--db", database, "--rows", 1)).isZero();
        assertThat(printed()).isEqualTo("""
                +-------------------------+--------------+---------------------+--------------+----------+-------------------+
                | article                 | publisher    | only_source         | kind         | is_named | attributed_claims |
                +-------------------------+--------------+---------------------+--------------+----------+-------------------+
                | harbour-post-2031-04-05 | Harbour Post | Labour Inspectorate | organization | true     |                 2 |
                +-------------------------+--------------+---------------------+--------------+----------+-------------------+
                and 1 more rows
                """);
    }

    @Test
    void putsBadLinesIntoATableWithPlaceAndRule() throws Exception {
        String lines = Files.readString(corpus);
        Files.writeString(
                corpus,
                "{\"newsclaims\":\"1\",\"id\":\"a\",\"published\":\"last May\"}\n" + lines
                        + "{\"newsclaims\":\"1\",\"id\":\"b\",\"claims\":[{\"proposition\":\"x\"}]}\nnot JSON\n");

        assertThat(run("load", corpus, "--db", database)).isEqualTo(1);
        assertThat(printed()).isEqualTo("4 articles are in " + database + "\n");
        assertThat(failed()).isEqualTo("3 lines cannot be read; the table bad_lines says why\n");

        assertThat(first("SELECT COUNT(*) FROM articles")).isEqualTo("4");
        assertThat(first(
                        "SELECT CONCAT_WS(' # ', line, byte_offset, line_column, pointer, rule, message) FROM bad_lines "
                                + "ORDER BY line"))
                .isEqualTo(
                        "1 # 0 # 40 # /published # Invalid date: a date is written like 2018, 2018-11 or 2018-11-10 # "
                                + "Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got \"last May\" at /published");
        assertThat(first("SELECT CONCAT_WS(' # ', line, pointer, rule) FROM bad_lines WHERE line = 6"))
                .isEqualTo("6 # /claims/0 # claim is missing required field id");
        assertThat(first("SELECT CONCAT_WS(' # ', pointer, rule, message) FROM bad_lines WHERE line = 7"))
                .isEqualTo(
                        " # document is not valid JSON: found …, expected a JSON document # document is not valid JSON: "
                                + "found \"not\", expected a JSON document at line 7, column 1");
        assertThat(first("SELECT MIN(article) || ' ' || MAX(article) FROM articles"))
                .isEqualTo("2 5");
    }

    @Test
    void loadsAPackedCorpus() throws Exception {
        Path packed = folder.resolve("corpus.ndjson.gz");
        try (GZIPOutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(corpus, stream);
        }

        assertThat(run("load", packed, "--db", database)).isZero();
        assertThat(first("SELECT COUNT(*) FROM articles")).isEqualTo("4");
    }

    @Test
    void loadsMoreRowsThanABatchHas() throws Exception {
        Files.writeString(corpus, Files.readString(corpus).repeat(300));

        assertThat(run("load", corpus, "--db", database)).isZero();
        assertThat(printed()).isEqualTo("1200 articles are in " + database + "\n");
        assertThat(first("SELECT COUNT(*) || ' ' || COUNT(DISTINCT article) FROM articles"))
                .isEqualTo("1200 1200");
        assertThat(first("SELECT COUNT(*) = 300 * (SELECT COUNT(*) FROM spans WHERE article <= 4) FROM spans"))
                .isEqualTo("true");
    }

    @Test
    void doesNotReplaceADatabaseUnlessTold() throws Exception {
        Files.writeString(database, "mine");

        assertThat(run("load", corpus, "--db", database)).isEqualTo(1);
        assertThat(failed()).isEqualTo("Cannot write " + database + ": the file exists; --replace replaces it\n");
        assertThat(database).hasContent("mine");

        assertThat(run("load", corpus, "--db", database, "--replace")).isZero();
        assertThat(first("SELECT COUNT(*) FROM claims WHERE own_voice")).isEqualTo("12");
    }

    @Test
    void touchesNoOtherFileAndNoFolder() throws Exception {
        Path own = Files.writeString(folder.resolve("corpus.duckdb.part"), "mine");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(run("load", corpus, "--db", database)).isZero();
        assertThat(own).hasContent("mine");

        assertThat(run("load", corpus, "--db", empty, "--replace")).isEqualTo(1);
        assertThat(failed()).isEqualTo("Cannot write " + empty + ": it is a folder\n");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void failsWithoutLeavingAFileBehind() {
        Path none = folder.resolve("none.ndjson");

        assertThat(run("load", none, "--db", database)).isEqualTo(1);
        assertThat(failed()).isEqualTo("Cannot load " + none + ": there is no such file\n");
        assertThat(folder).isDirectoryContaining(file -> file.equals(corpus));
        assertThat(folder.toFile().list()).containsExactly("corpus.ndjson");
    }

    @Test
    void endsIfTheCorpusFailsInTheMiddle() throws Exception {
        Path packed = folder.resolve("cut.ndjson.gz");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
            stream.write(Files.readAllBytes(corpus));
        }
        Files.write(packed, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 20));

        assertThat(run("load", packed, "--db", database)).isEqualTo(1);
        assertThat(failed()).startsWith("Cannot load " + packed + ": ");
        assertThat(database).doesNotExist();
    }

    @Test
    void writesParquet() throws Exception {
        Path parquet = folder.resolve("it's parquet");

        assertThat(run("load", corpus, "--db", database, "--parquet", parquet)).isZero();

        assertThat(parquet.toFile().list()).hasSize(10);
        String file = parquet.resolve("articles.parquet").toString().replace("'", "''");
        assertThat(first("SELECT COUNT(*) || ' ' || MAX(published_latest) FROM '" + file + "'"))
                .isEqualTo("4 2031-04-07");
    }

    @Test
    void writesAnAnswerAsCsv() throws Exception {
        Path csv = folder.resolve("answer.csv");
        run("load", corpus, "--db", database);

        assertThat(run("query", "second-hand", "--db", database, "--csv", csv)).isZero();
        assertThat(printed()).isEmpty();
        assertThat(csv).hasContent("""
                publisher,relayed_by,claims,percent_of_attributed
                Harbour Post,Radio Nord,3,8.6
                Harbour Post,a message that went round the early shift,1,2.9
                """);
    }

    @Test
    void asksAQuestionOfTheUser() throws Exception {
        run("load", corpus, "--db", database);
        Path sql = folder.resolve("mine.sql");
        Files.writeString(sql, "-- Mine\nSELECT '\u001b[31m' AS red, 1 AS one; \n");

        assertThat(run("query", sql, "--db", database)).isZero();
        assertThat(printed()).contains("| \\u001b[31m |   1 |\n");
    }

    @Test
    void saysWhatIsWrongWithAQuestion() throws Exception {
        run("load", corpus, "--db", database);
        Path sql = folder.resolve("mine.sql");
        Files.writeString(sql, "SELECT nothing FROM articles");

        assertThat(run("query", sql, "--db", database)).isEqualTo(1);
        assertThat(failed()).startsWith("Cannot ask " + database + ": ").contains("nothing");
        assertThat(failed().lines()).hasSize(1);
    }

    @Test
    void asksOneQuestionAtATime() throws Exception {
        run("load", corpus, "--db", database);
        Path sql = folder.resolve("mine.sql");
        Path csv = folder.resolve("answer.csv");

        Files.writeString(sql, "SELECT 1; SELECT 2;");
        assertThat(run("query", sql, "--db", database)).isEqualTo(1);
        assertThat(failed())
                .isEqualTo(
                        "Cannot ask " + database + ": it must be one question, without anything after its semicolon\n");
        assertThat(run("query", sql, "--db", database, "--csv", csv)).isEqualTo(1);
        assertThat(csv).doesNotExist();

        Files.writeString(sql, "SELECT ';' AS mark");
        assertThat(run("query", sql, "--db", database)).isZero();
        assertThat(printed()).contains("| ;    |");
        assertThat(run("query", sql, "--db", database, "--rows", "-1")).isEqualTo(2);
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws Exception {
        Path file = folder.resolve("other");
        for (String content :
                new String[] {"", "DUCK", "SQLite format 3\u0000\u0001\u0001", "{\"newsclaims\":\"1\"}"}) {
            Files.writeString(file, content);

            assertThat(run("query", "most-quoted", "--db", file)).isEqualTo(1);
            assertThat(failed()).isEqualTo("Cannot read " + file + ": it is not a database of DuckDB\n");
        }
    }

    @Test
    void doesNotChangeTheDatabaseThatItAsks() throws Exception {
        run("load", corpus, "--db", database);
        Path sql = folder.resolve("mine.sql");
        Files.writeString(sql, "DROP TABLE claims");

        assertThat(run("query", sql, "--db", database)).isEqualTo(1);
        assertThat(first("SELECT COUNT(*) > 0 FROM claims")).isEqualTo("true");
    }

    @Test
    void refusesAnUnknownQueryAndAMissingDatabase() {
        assertThat(run("query", "most-quotd", "--db", corpus)).isEqualTo(2);
        assertThat(failed()).startsWith("Unknown query 'most-quotd'; corpus queries lists the queries\n");

        assertThat(run("query", "most-quoted", "--db", database)).isEqualTo(1);
        assertThat(failed()).isEqualTo("Cannot read " + database + ": there is no such file\n");
    }

    @Test
    void listsTheQueries() {
        assertThat(run("queries")).isZero();
        assertThat(printed().lines())
                .hasSize(10)
                .allSatisfy(line -> assertThat(line).matches("[a-z-]+ +[A-Z].*\\?"));

        assertThat(run("queries", "--sql")).isZero();
        assertThat(printed()).contains("WITH quoted AS (");
    }
}
