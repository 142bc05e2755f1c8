package io.github.newsclaims.json.jmh;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading one document from bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@NullUnmarked
public class ReadBenchmark {
    /** What is read. */
    @Param
    public Documents document;

    /** Who reads it. */
    @Param
    public Contenders contender;

    private byte[][] documents;
    private Contender reader;
    private Scan scan;
    private int next;
    private int warmed;

    /** Makes the documents, and holds the reader to them. */
    @Setup
    public void prepare() throws IOException {
        documents = document.all();
        reader = contender.make();
        scan = reader instanceof Scan floor ? floor : null;
        for (byte[] json : documents) {
            Contenders.verify(reader, json);
        }
        // By work, not by the clock: on a busy machine a second is no measure of how much was compiled.
        for (long read = 0; read < Rounds.WARM_UP; read += documents[0].length) {
            warmed += read() == null ? 0 : 1;
        }
    }

    /** Reads the next document. */
    @Benchmark
    public @Nullable Object read() throws IOException {
        byte[] json = documents[next++ % Documents.COUNT];
        return scan != null ? (Object) scan.scan(json) : reader.read(json);
    }
}
