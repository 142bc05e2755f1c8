package io.github.newsclaims.json.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing one document to bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked
public class WriteBenchmark {
    /** What is written. */
    @Param
    public Documents document;

    /** Who writes it. */
    @Param
    public Contenders contender;

    private final Object[] articles = new Object[Documents.COUNT];
    private Contender writer;
    private int next;
    private long warmed;

    /** Reads the documents, and holds the writer to them. */
    @Setup
    public void prepare() throws IOException {
        writer = contender.make();
        byte[][] documents = document.all();
        for (int index = 0; index < Documents.COUNT; index++) {
            Contenders.verify(writer, documents[index]);
            articles[index] = writer.read(documents[index]);
        }
        for (long written = 0; written < Rounds.WARM_UP; written += documents[0].length) {
            warmed += write().length;
        }
    }

    /** Writes the next document. */
    @Benchmark
    public byte[] write() throws IOException {
        return writer.write(articles[next++ % Documents.COUNT]);
    }
}
