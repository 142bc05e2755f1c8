package io.github.newsclaims.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.examples.tables.CorpusQuery;
import io.github.newsclaims.examples.tables.CorpusTable;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables and the answers of Spark are those that the tests of the examples expect of DuckDB. */
class SparkCorpusTest {
    private static final String EXAMPLES = "/io/github/newsclaims/examples/";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void load() throws IOException {
        // Splits of 4,000 bytes: the corpus is read in several pieces.
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", "4000")
                .getOrCreate();
        Path corpus = folder.resolve("corpus.ndjson");
        Files.write(corpus, bundled());
        Dataset<Row> lines = SparkCorpus.lines(spark, corpus.toString());
        assertThat(lines.javaRDD().getNumPartitions()).isGreaterThan(2);
        SparkCorpus.write(lines, folder.resolve("tables").toString());
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static byte[] bundled() throws IOException {
        try (InputStream article = SparkCorpusTest.class.getResourceAsStream(EXAMPLES + "show/harbour-post.json");
                InputStream reports = SparkCorpusTest.class.getResourceAsStream(EXAMPLES + "show/coast.ndjson")) {
            String line = NewsClaimsJson.write(NewsClaimsJson.read(article)) + "\n";
            return (line + new String(reports.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static List<String> queries() {
        return CorpusQuery.NAMES;
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersEachQueryAsDuckDbDoes(String query) throws Exception {
        SparkCorpus.open(spark, folder.resolve("tables").toString());

        assertThat(cells(spark.sql(SparkCorpus.query(query)))).isEqualTo(expected("queries/" + query));
    }

    @ParameterizedTest
    @EnumSource(CorpusTable.class)
    void fillsEachTableAsDuckDbDoes(CorpusTable table) throws Exception {
        SparkCorpus.open(spark, folder.resolve("tables").toString());

        assertThat(cells(spark.table(table.table())))
                .containsExactlyInAnyOrderElementsOf(expected("tables/" + table.table()));
    }

    @Test
    void badLinesAreRowsAndDoNotStopTheOthers() throws Exception {
        Path corpus = folder.resolve("bad.ndjson");
        String good = "{\"newsclaims\":\"1\",\"id\":\"a\"}";
        byte[] bytes = ("\n" + good + "\r\n{\"newsclaims\":\"1\",\"id\":\"b\",\"published\":\"last May\"}\n \t\n" + good
                        + "\nnot JSON é\n" + good)
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(corpus, bytes);
        String tables = folder.resolve("bad").toString();

        SparkCorpus.write(SparkCorpus.lines(spark, corpus.toString()), tables);
        SparkCorpus.open(spark, tables);

        assertThat(cells(spark.sql("SELECT article, id FROM articles ORDER BY article")))
                .containsExactly(List.of("2", "a"), List.of("5", "a"), List.of("7", "a"));
        assertThat(cells(
                        spark.sql("SELECT line, byte_offset, line_column, pointer, rule FROM bad_lines ORDER BY line")))
                .containsExactly(
                        List.of(
                                "3",
                                "30",
                                "40",
                                "/published",
                                "Invalid date: a date is written like 2018, 2018-11 or 2018-11-10"),
                        List.of("6", "112", "10", "", "document is not valid UTF-8"));
    }

    @Test
    void saysThatThereIsNoSuchQuery() {
        assertThatThrownBy(() -> SparkCorpus.query("most-quotd"))
                .isInstanceOf(IOException.class)
                .hasMessage("There is no query most-quotd; the queries are " + CorpusQuery.NAMES);
    }

    private static List<List<String>> expected(String name) throws Exception {
        Path csv = Path.of(SparkCorpusTest.class
                .getResource(EXAMPLES + "corpus/" + name + ".csv")
                .toURI());
        Dataset<Row> rows = spark.read()
                .option("header", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(csv.toString());
        return cells(rows);
    }

    /** Returns each cell as DuckDB writes it to CSV; "" for null. */
    private static List<List<String>> cells(Dataset<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows.collectAsList()) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                line.add(cell(row.get(column)));
            }
            cells.add(line);
        }
        return cells;
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            String plain = new BigDecimal(number.toString()).toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        return value instanceof LocalDateTime time ? TIME.format(time) : value.toString();
    }
}
