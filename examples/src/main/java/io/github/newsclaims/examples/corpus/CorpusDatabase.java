package io.github.newsclaims.examples.corpus;

import io.github.newsclaims.examples.output.TerminalTable;
import io.github.newsclaims.examples.tables.CorpusTable;
import io.github.newsclaims.json.corpus.CorpusReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.LongConsumer;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A database with the tables of a corpus. It opens no network connection. */
final class CorpusDatabase implements AutoCloseable {
    /** The digits of a double that are sure to be right. */
    private static final MathContext DIGITS = new MathContext(15);

    /** The bytes before the letters by which a database of DuckDB is known. */
    private static final int CHECKSUM = 8;

    private static final String MAGIC = "DUCK";

    private final DuckDBConnection connection;

    private CorpusDatabase(String file, boolean readOnly) throws SQLException {
        Properties options = new Properties();
        options.setProperty("autoinstall_known_extensions", "false");
        options.setProperty("duckdb.read_only", String.valueOf(readOnly));
        this.connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, options);
    }

    static CorpusDatabase inMemory() throws SQLException {
        return new CorpusDatabase("", false);
    }

    /** Opens a file to write; it is made if it does not exist. */
    static CorpusDatabase writing(Path file) throws SQLException {
        return new CorpusDatabase(file.toString(), false);
    }

    /** Opens a file to read. */
    static CorpusDatabase reading(Path file) throws SQLException {
        return new CorpusDatabase(file.toString(), true);
    }

    /** Returns whether a file begins as databases of DuckDB do. For other files DuckDB looks for extensions that read them. */
    static boolean isDatabase(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] start = stream.readNBytes(CHECKSUM + MAGIC.length());
            return new String(start, StandardCharsets.ISO_8859_1).startsWith(MAGIC, CHECKSUM);
        }
    }

    /** Makes the tables and loads a corpus. */
    CorpusLoader.Loaded load(CorpusReader corpus, LongConsumer progress)
            throws IOException, SQLException, InterruptedException {
        // Each INSERT then runs in its own thread. With more threads, DuckDB's own ones take over work, and those that
        // wait
        // for them spin.
        execute("SET threads = 1");
        CorpusLoader.Loaded loaded =
                new CorpusLoader(connection, Runtime.getRuntime().availableProcessors()).load(corpus, progress);
        execute("RESET threads");
        return loaded;
    }

    /** Writes each table to a file of Parquet. */
    void writeParquet(Path folder) throws SQLException {
        for (CorpusTable table : CorpusTable.values()) {
            Path file = folder.resolve(table.table() + ".parquet");
            execute("COPY " + table.table() + " TO " + quoted(file.toString()) + " (FORMAT parquet)");
        }
    }

    /** Writes the answer to a question as CSV, with a header. */
    void writeCsv(String sql, Path file) throws SQLException {
        requireOneQuestion(sql);
        execute("COPY (" + withoutEnd(sql) + "\n) TO " + quoted(file.toString()) + " (FORMAT csv, HEADER)");
    }

    /**
     * Prints the answer to a question.
     *
     * @param most how many rows are printed; the others are counted
     */
    void print(String sql, int most, PrintStream out) throws SQLException {
        requireOneQuestion(sql);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(withoutEnd(sql))) {
            int columns = result.getMetaData().getColumnCount();
            List<String> header = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                header.add(result.getMetaData().getColumnLabel(column));
            }
            TerminalTable table = new TerminalTable(header);
            long rows = 0;
            for (; result.next(); rows++) {
                if (rows < most) {
                    List<String> cells = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        cells.add(shown(result.getObject(column)));
                    }
                    table.add(cells);
                }
            }
            table.print(out);
            if (rows > most) {
                out.print("and " + (rows - most) + " more rows\n");
            }
        }
    }

    /** DuckDB runs several statements and answers the last one only. */
    private void requireOneQuestion(String sql) throws SQLException {
        if (withoutEnd(sql).contains(";")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("EXPLAIN SELECT * FROM (" + withoutEnd(sql) + "\n)");
            } catch (SQLException e) {
                throw new SQLException("it must be one question, without anything after its semicolon", e);
            }
        }
    }

    private static String shown(@Nullable Object cell) {
        if (cell instanceof Double number && !number.isInfinite() && !number.isNaN()) {
            return new BigDecimal(number, DIGITS).stripTrailingZeros().toPlainString();
        }
        return cell == null ? "" : cell.toString();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String withoutEnd(String sql) {
        return sql.strip().replaceFirst(";$", "");
    }

    /** Returns a text as a literal of SQL. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
