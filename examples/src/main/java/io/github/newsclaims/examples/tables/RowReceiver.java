package io.github.newsclaims.examples.tables;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Receives the rows of tables. */
@FunctionalInterface
public interface RowReceiver {
    /**
     * Takes a row.
     *
     * @param table the table of the row
     * @param cells a cell for each column, of the class that its type says, or null; the receiver may keep the array
     * @throws IOException if the row cannot be written
     */
    void add(CorpusTable table, @Nullable Object[] cells) throws IOException;
}
