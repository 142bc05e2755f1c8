package io.github.newsclaims.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/** A benchmark of reading one document from bytes and writing it to bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked
public class CodecBenchmark {
    /** The system property for the bytes of JSON that a contender reads or writes before it is measured. */
    static final String WARM_UP = "benchmarks.warmUp";

    @Param
    public Documents document;

    @Param
    public Contenders contender;

    private final Object[] articles = new Object[Documents.COUNT];
    private byte[][] documents;
    private Contender codec;
    private int next;
    private long warmed;

    /** Makes the documents, verifies that the contender reads and writes all of them, and warms it up. */
    @Setup
    public void prepare(BenchmarkParams benchmark) throws IOException {
        documents = document.all();
        codec = contender.make();
        for (int index = 0; index < Documents.COUNT; index++) {
            Contenders.verify(codec, documents[index]);
            articles[index] = codec.read(documents[index]);
        }
        boolean writes = benchmark.getBenchmark().endsWith("write");
        // The warm-up has a fixed amount of work. On a busy machine, a fixed time may not be enough to compile
        // everything.
        for (long done = 0; done < Long.getLong(WARM_UP); done += documents[0].length) {
            warmed += (writes ? write() : read()) == null ? 0 : 1;
        }
    }

    @Setup(Level.Iteration)
    public void begin() {
        CpuProfiler.begin();
    }

    @TearDown(Level.Iteration)
    public void end() {
        CpuProfiler.end();
    }

    @Benchmark
    public @Nullable Object read() throws IOException {
        return codec.read(documents[next++ % Documents.COUNT]);
    }

    @Benchmark
    public byte[] write() throws IOException {
        return codec.write(articles[next++ % Documents.COUNT]);
    }
}
