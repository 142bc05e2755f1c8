package io.github.newsclaims.examples.corpus;

import io.github.newsclaims.examples.tables.CorpusTable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table on their way into the database: a table function whose rows another thread gives. One INSERT takes
 * them all. The appender of DuckDB's JDBC driver runs an INSERT for every 2,048 rows.
 */
final class TableFeed implements DuckDBTableFunction<Object, Object, Object> {
    /** The rows of a batch, which DuckDB takes in one piece. */
    private static final int ROWS = 2048;
    /** A batch with as many characters is full: so that the memory for them is bounded. */
    private static final int CHARACTERS = 4_000_000;

    private static final int WAITING = 4;
    private static final List<@Nullable Object[]> END = List.of();

    private final CorpusTable table;
    private final BlockingQueue<List<@Nullable Object[]>> batches = new ArrayBlockingQueue<>(WAITING);
    private List<@Nullable Object[]> batch = new ArrayList<>(ROWS);
    private long characters;

    TableFeed(CorpusTable table) {
        this.table = table;
    }

    CorpusTable table() {
        return table;
    }

    /**
     * Adds a row.
     *
     * @return whether the batch is full, so that it is to be sent
     */
    boolean add(@Nullable Object[] row) {
        batch.add(row);
        for (Object cell : row) {
            characters += cell instanceof String text ? text.length() : 0;
        }
        return batch.size() == ROWS || characters >= CHARACTERS;
    }

    /**
     * Sends the batch if the database takes it within a second.
     *
     * @return whether it was taken
     */
    boolean send() throws InterruptedException {
        if (!batch.isEmpty()) {
            if (!batches.offer(batch, 1, TimeUnit.SECONDS)) {
                return false;
            }
            batch = new ArrayList<>(ROWS);
            characters = 0;
        }
        return true;
    }

    /** Ends the rows, if the database takes this within a second. */
    boolean end() throws InterruptedException {
        return batches.offer(END, 1, TimeUnit.SECONDS);
    }

    @Override
    public @Nullable Object bind(DuckDBTableFunctionBindInfo info) {
        for (CorpusTable.Column column : table.columns()) {
            info.addResultColumn(column.name(), DuckDBColumnType.valueOf(column.type()));
        }
        return null;
    }

    @Override
    public @Nullable Object init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return null;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter out) throws InterruptedException {
        List<@Nullable Object[]> rows = batches.take();
        for (int column = 0; column < table.columns().size(); column++) {
            write(rows, column, table.columns().get(column).type(), out.vector(column));
        }
        return rows.size();
    }

    private static void write(List<@Nullable Object[]> rows, int column, String type, DuckDBWritableVector vector) {
        if (type.equals("VARCHAR")) {
            // setStrings encodes one character after the other if one of a text is not Latin-1, such as a quotation
            // mark.
            byte[][] texts = new byte[rows.size()][];
            for (int row = 0; row < texts.length; row++) {
                texts[row] =
                        rows.get(row)[column] instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : null;
            }
            vector.setStringUtf8Batch(0, texts);
            return;
        }
        for (int row = 0; row < rows.size(); row++) {
            Object cell = rows.get(row)[column];
            if (cell == null) {
                vector.setNull(row);
            } else if (cell instanceof Integer number) {
                vector.setInt(row, number);
            } else if (cell instanceof Long number) {
                vector.setLong(row, number);
            } else if (cell instanceof Boolean flag) {
                vector.setBoolean(row, flag);
            } else if (cell instanceof Double number) {
                vector.setDouble(row, number);
            } else if (cell instanceof LocalDate day) {
                vector.setDate(row, day);
            } else {
                vector.setTimestamp(row, (LocalDateTime) cell);
            }
        }
    }
}
