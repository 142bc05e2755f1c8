package io.github.newsclaims.examples.corpus;

import io.github.newsclaims.examples.tables.ArticleRows;
import io.github.newsclaims.examples.tables.CorpusTable;
import io.github.newsclaims.json.corpus.CorpusLine;
import io.github.newsclaims.json.corpus.CorpusReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.jspecify.annotations.Nullable;

/**
 * Loads a corpus into tables. The calling thread and others read articles, which checks every rule; the calling thread makes
 * rows of them; and one thread for each table runs the INSERT that takes its rows.
 */
final class CorpusLoader {
    private final DuckDBConnection connection;
    private final int threads;
    private final Map<CorpusTable, TableFeed> feeds = new EnumMap<>(CorpusTable.class);
    private final Map<CorpusTable, Future<Void>> inserts = new EnumMap<>(CorpusTable.class);

    /**
     * Prepares loading.
     *
     * @param connection a database without these tables
     * @param threads how many threads read articles
     */
    CorpusLoader(DuckDBConnection connection, int threads) {
        this.connection = connection;
        this.threads = threads;
    }

    /** How many articles and bad lines were loaded. */
    record Loaded(long articles, long badLines) {}

    /**
     * Makes the tables and loads a corpus.
     *
     * @param corpus the corpus, from its first line
     * @param progress is given the number of bytes that were read so far
     */
    Loaded load(CorpusReader corpus, LongConsumer progress) throws IOException, SQLException, InterruptedException {
        ExecutorService reading = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        ExecutorService inserting = Executors.newCachedThreadPool();
        try {
            for (CorpusTable table : CorpusTable.values()) {
                create(table);
                TableFeed feed = new TableFeed(table);
                feeds.put(table, feed);
                inserts.put(table, inserting.submit(() -> insert(feed)));
            }
            Loaded loaded = read(threads == 1 ? corpus : corpus.inParallel(reading, 8 * threads), progress);
            for (CorpusTable table : CorpusTable.values()) {
                send(table);
                while (!feeds.get(table).end()) {
                    check(table);
                }
            }
            for (Future<Void> insert : inserts.values()) {
                await(insert);
            }
            return loaded;
        } finally {
            reading.shutdownNow();
            inserting.shutdownNow();
        }
    }

    private Loaded read(CorpusReader corpus, LongConsumer progress)
            throws IOException, SQLException, InterruptedException {
        long lines = 0;
        long bad = 0;
        for (Optional<CorpusLine> line = corpus.next(); line.isPresent(); line = corpus.next()) {
            ArticleRows.of(line.get(), this::add);
            lines++;
            bad += line.get() instanceof CorpusLine.Bad ? 1 : 0;
            progress.accept(corpus.bytesRead());
        }
        return new Loaded(lines - bad, bad);
    }

    private void add(CorpusTable table, @Nullable Object[] row) throws IOException {
        if (feeds.get(table).add(row)) {
            try {
                send(table);
            } catch (SQLException | InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    /** Sends the rows of a table. If the database does not take them because it failed, throws its failure. */
    private void send(CorpusTable table) throws IOException, SQLException, InterruptedException {
        while (!feeds.get(table).send()) {
            check(table);
        }
    }

    private void check(CorpusTable table) throws IOException, SQLException, InterruptedException {
        if (inserts.get(table).isDone()) {
            await(inserts.get(table));
        }
    }

    private Void insert(TableFeed feed) throws SQLException {
        String name = "feed_" + feed.table().table();
        try (Connection own = connection.duplicate();
                Statement statement = own.createStatement()) {
            DuckDBFunctions.tableFunction().withName(name).withFunction(feed).register(own);
            statement.execute("INSERT INTO " + feed.table().table() + " SELECT * FROM " + name + "()");
            return null;
        }
    }

    private static void await(Future<Void> insert) throws SQLException, InterruptedException {
        try {
            insert.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException failure ? failure : new SQLException(e.getCause());
        }
    }

    private void create(CorpusTable table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + table.table() + " ("
                    + table.columns().stream()
                            .map(column -> column.name() + " " + column.type())
                            .collect(Collectors.joining(", "))
                    + ")");
            statement.execute("COMMENT ON TABLE " + table.table() + " IS " + CorpusDatabase.quoted(table.comment()));
            for (CorpusTable.Column column : table.columns()) {
                statement.execute("COMMENT ON COLUMN " + table.table() + "." + column.name() + " IS "
                        + CorpusDatabase.quoted(column.comment()));
            }
        }
    }
}
