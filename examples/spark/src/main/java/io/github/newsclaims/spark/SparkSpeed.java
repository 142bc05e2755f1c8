package io.github.newsclaims.spark;

import com.sun.management.OperatingSystemMXBean;
import io.github.newsclaims.examples.tables.CorpusQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/**
 * The speed of one and of two cores: loads a corpus and asks all queries with {@code local[1]} and with {@code local[2]}, and prints
 * the ratio. Everything is done twice, and the second time counts, because the JVM compiles in the first. Then it prints how many
 * bytes each query moves between tasks, for the plan of a cluster.
 */
public final class SparkSpeed {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    private SparkSpeed() {}

    /**
     * Prints the speeds.
     *
     * @param arguments a corpus, and a folder for the tables, which is replaced
     * @throws IOException if the corpus is not a file
     * @throws TimeoutException if Spark does not say what it did
     */
    public static void main(String[] arguments) throws IOException, TimeoutException {
        double size = Files.size(Path.of(arguments[0])) / MEGABYTE;
        for (int time = 1; time <= 2; time++) {
            double[] one = run("local[1]", arguments[0], arguments[1], false);
            double[] two = run("local[2]", arguments[0], arguments[1], time == 2);
            System.out.printf(
                    "load %.0f MB: %.1f s on one core, %.1f s on two: %.2f times as fast, %.1f MB/s%n",
                    size, one[0], two[0], one[0] / two[0], size / two[0]);
            System.out.printf("cores that were used to load: %.2f and %.2f%n", one[2] / one[0], two[2] / two[0]);
            System.out.printf(
                    "ten queries: %.1f s on one core, %.1f s on two: %.2f times as fast%n",
                    one[1], two[1], one[1] / two[1]);
        }
    }

    /** Returns the seconds of loading and of all queries, and the seconds of CPU time of loading. */
    private static double[] run(String master, String corpus, String tables, boolean prints)
            throws IOException, TimeoutException {
        SparkSession spark = SparkSession.builder()
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "8")
                .getOrCreate();
        try {
            Shuffled shuffled = new Shuffled();
            spark.sparkContext().addSparkListener(shuffled);
            long start = System.nanoTime();
            long cpu = SYSTEM.getProcessCpuTime();
            SparkCorpus.write(SparkCorpus.lines(spark, corpus), tables);
            long loaded = System.nanoTime();
            long cpuToLoad = SYSTEM.getProcessCpuTime() - cpu;
            SparkCorpus.open(spark, tables);
            long articles = prints ? spark.table("articles").count() : 1;
            long asking = System.nanoTime();
            for (String query : CorpusQuery.NAMES) {
                spark.sql(SparkCorpus.query(query)).write().format("noop").mode("overwrite").save();
                if (prints) {
                    spark.sparkContext().listenerBus().waitUntilEmpty();
                    System.out.printf(
                            "%-20s %.0f bytes of shuffle for an article%n",
                            query, shuffled.bytes.getAndSet(0) / (double) articles);
                }
            }
            return new double[] {
                (loaded - start) / SECOND, (System.nanoTime() - asking) / SECOND, cpuToLoad / SECOND
            };
        } finally {
            spark.stop();
        }
    }

    /** Counts what tasks write for other tasks. */
    private static final class Shuffled extends SparkListener {
        private final AtomicLong bytes = new AtomicLong();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            bytes.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
        }
    }
}
