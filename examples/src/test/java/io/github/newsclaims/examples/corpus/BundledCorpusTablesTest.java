package io.github.newsclaims.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.examples.tables.CorpusQuery;
import io.github.newsclaims.examples.tables.CorpusTable;
import io.github.newsclaims.json.corpus.CorpusReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rows of the bundled corpus in every table, and the answers to every query, as CSV among the resources. The tests of
 * {@code examples/spark} expect the same. With {@code -Dnewsclaims.update=true} the files are written again.
 */
class BundledCorpusTablesTest {
    private static final boolean UPDATE = Boolean.getBoolean("newsclaims.update");
    private static final Path EXPECTED =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/io/github/newsclaims/examples/corpus");

    @TempDir
    private static Path folder;

    private static CorpusDatabase database;

    @BeforeAll
    static void load() throws Exception {
        database = CorpusDatabase.inMemory();
        try (CorpusReader corpus = CorpusReader.open(BundledCorpus.open())) {
            assertThat(database.load(corpus, bytes -> {})).isEqualTo(new CorpusLoader.Loaded(4, 0));
        }
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    private static List<CorpusQuery> queries() throws IOException {
        return CorpusQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersEachQuery(CorpusQuery query) throws Exception {
        assertAnswer(query.sql(), EXPECTED.resolve("queries/" + query.name() + ".csv"));
    }

    @ParameterizedTest
    @EnumSource(CorpusTable.class)
    void fillsEachTable(CorpusTable table) throws Exception {
        assertAnswer(
                "SELECT * FROM " + table.table() + " ORDER BY ALL",
                EXPECTED.resolve("tables/" + table.table() + ".csv"));
    }

    private static void assertAnswer(String sql, Path expected) throws Exception {
        Path csv = folder.resolve("answer.csv");
        database.writeCsv(sql, csv);
        if (UPDATE) {
            Files.createDirectories(expected.getParent());
            Files.copy(csv, expected, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(Files.readString(csv)).isEqualTo(Files.readString(expected));
    }

    /** What the README shows for those who do not use this library. */
    @Test
    void sqlOfTheReadmeReadsDirectQuotationsWithoutTheLibrary() throws Exception {
        Path corpus = folder.resolve("corpus.ndjson");
        try (InputStream bundled = BundledCorpus.open()) {
            Files.copy(bundled, corpus);
        }
        Path csv = folder.resolve("readme.csv");
        Path tables = folder.resolve("tables.csv");
        String readme = Files.readString(Path.of(System.getProperty("basedir", ""), "../README.md"));
        String sql = readme.split("```sql\n")[1].split("```")[0];

        database.writeCsv(sql.replace("corpus.ndjson", corpus.toString()), csv);
        database.writeCsv(
                "SELECT id AS article, claim, source, proposition FROM claims JOIN articles USING (article) "
                        + "JOIN steps USING (article, claim) WHERE claims.quotation = 'direct' AND step = 0 AND speaker = 0 "
                        + "ORDER BY ALL",
                tables);

        assertThat(Files.readAllLines(csv)).hasSize(13).containsExactlyInAnyOrderElementsOf(Files.readAllLines(tables));
    }

    @Test
    void commentsSayWhatEachTableAndColumnMeans() throws Exception {
        Path csv = folder.resolve("comments.csv");
        database.writeCsv(
                "SELECT table_name FROM duckdb_tables() WHERE comment IS NULL UNION ALL "
                        + "SELECT column_name FROM duckdb_columns() WHERE comment IS NULL AND NOT internal",
                csv);
        assertThat(csv).hasContent("table_name");
    }

    @Test
    void eachTableHasTheExpectedRowsAndEachQueryAnAnswer() throws IOException {
        try (Stream<Path> files = Files.walk(EXPECTED)) {
            assertThat(files.filter(file -> file.toString().endsWith(".csv"))
                            .filter(file -> !file.endsWith("bad_lines.csv")))
                    .hasSize(CorpusTable.values().length - 1 + CorpusQuery.all().size())
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeGreaterThan(1));
        }
    }
}
