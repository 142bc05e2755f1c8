package io.github.newsclaims.spark;

import io.github.newsclaims.examples.tables.CorpusQuery;
import io.github.newsclaims.examples.tables.CorpusTable;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A corpus on Spark. {@code load} reads NDJSON, a file, a folder or a pattern, and writes the tables to Parquet; {@code query}
 * asks them one of the queries of the examples.
 *
 * <pre>{@code
 * spark-submit newsclaims-spark.jar load "s3a://news/2031/*.ndjson" s3a://news/tables
 * spark-submit newsclaims-spark.jar query most-quoted s3a://news/tables
 * }</pre>
 */
public final class SparkCorpus {
    private static final int SHOWN = 20;

    private SparkCorpus() {}

    /**
     * Runs a program.
     *
     * @param arguments "load", the input and the output, or "query", a name and the output of "load"
     * @throws IOException if there is no such query
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 || !List.of("load", "query").contains(arguments[0])) {
            System.err.println("Usage: load INPUT TABLES | query NAME TABLES, with a NAME of " + CorpusQuery.NAMES);
            System.exit(2);
        }
        boolean loads = arguments[0].equals("load");
        String sql = loads ? "" : query(arguments[1]);
        SparkSession spark = SparkSession.builder()
                .appName("newsclaims")
                .config("spark.master", System.getProperty("spark.master", "local[*]"))
                .getOrCreate();
        try {
            if (loads) {
                write(lines(spark, arguments[1]), arguments[2]);
            } else {
                open(spark, arguments[2]);
                spark.sql(sql).show(SHOWN, false);
            }
        } finally {
            spark.stop();
        }
    }

    /**
     * Reads a corpus. Spark splits files that are not packed; the library reads each line where it is.
     *
     * @param spark the session
     * @param input a file, a folder or a pattern; the lines are numbered through all files, in the order of their names
     * @return a row for each line, with the rows of every table
     */
    static Dataset<Row> lines(SparkSession spark, String input) {
        Configuration configuration = new Configuration(spark.sparkContext().hadoopConfiguration());
        // Otherwise a carriage return alone would end a line.
        configuration.set("textinputformat.record.delimiter", "\n");
        JavaRDD<Row> rows = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .newAPIHadoopFile(input, TextInputFormat.class, LongWritable.class, Text.class, configuration)
                .zipWithIndex()
                .filter(line -> !LineRows.isBlank(line._1()._2()))
                // Hadoop uses its objects again for the next line, so the bytes are copied.
                .map(line -> LineRows.of(
                        line._2() + 1, line._1()._1().get(), line._1()._2().copyBytes()));
        return spark.createDataFrame(rows, LineRows.schema());
    }

    /**
     * Writes the tables to Parquet, all in one pass over the corpus.
     *
     * @param lines what {@link #lines} returns
     * @param output a folder, which is replaced
     */
    static void write(Dataset<Row> lines, String output) {
        lines.write().mode("overwrite").parquet(output);
    }

    /**
     * Makes the tables of a folder known to SQL.
     *
     * @param spark the session
     * @param folder what {@link #write} wrote
     */
    static void open(SparkSession spark, String folder) {
        Dataset<Row> lines = spark.read().schema(LineRows.schema()).parquet(folder);
        for (CorpusTable table : CorpusTable.values()) {
            lines.selectExpr("inline(" + table.table() + ")").createOrReplaceTempView(table.table());
        }
    }

    /**
     * Returns a question of the examples.
     *
     * @param name for example "most-quoted"
     * @return its SQL, which Spark and DuckDB both understand
     * @throws IOException if there is no such question
     */
    static String query(String name) throws IOException {
        String sql = CorpusQuery.named(name)
                .orElseThrow(() ->
                        new IOException("There is no query " + name + "; the queries are " + CorpusQuery.NAMES))
                .sql();
        return sql.strip().replaceFirst(";$", "");
    }
}
