package io.github.newsclaims.spark;

import io.github.newsclaims.examples.tables.ArticleRows;
import io.github.newsclaims.examples.tables.CorpusTable;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.io.Text;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The rows of one line of a corpus: one row with a column for each table, which holds the rows of the line in that table. So a
 * pass over the corpus fills all tables.
 */
final class LineRows {
    private static final Map<String, DataType> TYPES = Map.of(
            "BIGINT", DataTypes.LongType,
            "INTEGER", DataTypes.IntegerType,
            "DOUBLE", DataTypes.DoubleType,
            "BOOLEAN", DataTypes.BooleanType,
            "VARCHAR", DataTypes.StringType,
            "DATE", DataTypes.DateType,
            "TIMESTAMP", DataTypes.TimestampNTZType);

    private LineRows() {}

    /** Returns the columns: an array of structs for each table. */
    static StructType schema() {
        StructType schema = new StructType();
        for (CorpusTable table : CorpusTable.values()) {
            StructField[] columns = table.columns().stream()
                    .map(column -> DataTypes.createStructField(column.name(), TYPES.get(column.type()), true)
                            .withComment(column.comment()))
                    .toArray(StructField[]::new);
            schema = schema.add(
                    table.table(), DataTypes.createArrayType(new StructType(columns), false), false, table.comment());
        }
        return schema;
    }

    /** Returns whether a line has only a byte order mark, spaces and tabs, as in a reader of a corpus. */
    static boolean isBlank(Text line) {
        return line.toString().replaceFirst("^\ufeff", "").chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r');
    }

    /**
     * Reads a line.
     *
     * @param number the number of the line in the corpus, counted from 1
     * @param offset the number of bytes before it in its file
     * @param json the line, which is not blank
     * @return the rows of its article, or one row in the table of bad lines
     */
    static Row of(long number, long offset, byte[] json) {
        List<List<Row>> tables = new ArrayList<>();
        for (int table = 0; table < CorpusTable.values().length; table++) {
            tables.add(new ArrayList<>());
        }
        try {
            ArticleRows.of(
                    number,
                    NewsClaimsJson.read(json),
                    (table, cells) -> tables.get(table.ordinal()).add(RowFactory.create(cells)));
        } catch (NewsClaimsJsonException e) {
            @Nullable Object[] bad = ArticleRows.badLine(number, offset, e);
            tables.get(CorpusTable.BAD_LINES.ordinal()).add(RowFactory.create(bad));
        } catch (IOException e) {
            throw new UncheckedIOException("a list takes every row", e);
        }
        return RowFactory.create(tables.stream()
                .map(rows ->
                        CollectionConverters.asScala(rows).toSeq())
                .toArray());
    }
}
