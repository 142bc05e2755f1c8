package io.github.newsclaims.benchmarks;

import io.github.newsclaims.examples.corpus.CorpusCommand;
import io.github.newsclaims.examples.output.Console;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The speed of {@code corpus load} against that of DuckDB's own {@code read_json}, which checks nothing, on the same file: English
 * articles of 25 KB, each different. Each is a process of its own, which writes a database on the disk. Then each query is asked
 * in a process of its own.
 */
public final class CorpusInSql {
    private static final int ARTICLES = 100_000;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private CorpusInSql() {}

    /**
     * Prints the speeds.
     *
     * @param arguments the number of articles, 100,000 by default, and the number of rounds, 1 by default; or what to do in a
     *     process of its own
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length > 0 && arguments[0].equals("read_json")) {
            readJson(arguments[1], arguments[2]);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("corpus")) {
            corpus(List.of(arguments).subList(1, arguments.length));
            return;
        }
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ARTICLES;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("newsclaims-sql");
        Path corpus = folder.resolve("corpus.ndjson");
        Path json = folder.resolve("json.duckdb");
        Path tables = folder.resolve("corpus.duckdb");
        try {
            write(corpus, articles);
            double size = Files.size(corpus) / MEGABYTE;
            System.out.printf("%d articles, %.0f MB%n", articles, size);
            for (int round = 0; round < rounds; round++) {
                Files.deleteIfExists(json);
                Cost base = run("read_json", corpus, json);
                Cost load = run("corpus", "load", corpus, "--db", tables, "--replace", "--no-progress");
                print("read_json", base, size);
                print("corpus load", load, size);
                System.out.printf(
                        "corpus load: speed, read_json = 1: %.2f by wall time, %.2f by CPU time%n",
                        base.wall() / load.wall(), base.process() / load.process());
            }
            for (String query : queries()) {
                Cost cost = run("corpus", "query", query, "--db", tables, "--rows", 0);
                System.out.printf("query %-20s %.1f s%n", query, cost.wall() / NANOS);
            }
        } finally {
            for (Path file : List.of(corpus, json, tables)) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        }
    }

    private static void write(Path corpus, int articles) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(corpus))) {
            for (int seed = 1; seed <= articles; seed++) {
                out.write(Documents.ENGLISH.document(seed));
                out.write('\n');
            }
        }
    }

    private static void print(String what, Cost cost, double size) {
        System.out.printf(
                "%-12s %.1f s, %.1f MB/s, %.1f s of CPU time%n",
                what, cost.wall() / NANOS, size / (cost.wall() / NANOS), cost.process() / NANOS);
    }

    /** Returns the names that {@code corpus queries} lists. */
    private static List<String> queries() {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        CorpusCommand.commands(new Console(new PrintStream(list), System.err)).execute("queries");
        return list.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    /** Runs this class in a JVM of its own and returns the cost that it prints last. */
    private static Cost run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CorpusInSql.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed: " + lines);
        }
        return Cost.parse(lines.get(lines.size() - 1));
    }

    private static void readJson(String corpus, String database) throws SQLException {
        Cost start = Cost.now();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE articles AS SELECT * FROM read_json('" + corpus + "', format = 'newline_delimited')");
        }
        System.out.println(Cost.now().minus(start));
    }

    private static void corpus(List<String> arguments) {
        Cost start = Cost.now();
        Console console = new Console(new PrintStream(OutputStream.nullOutputStream()), System.err);
        int status = CorpusCommand.commands(console).execute(arguments.toArray(String[]::new));
        if (status != 0) {
            System.exit(status);
        }
        System.out.println(Cost.now().minus(start));
    }
}
