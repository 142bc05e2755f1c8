package io.github.newsclaims.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * A profiler that measures the CPU time of the thread that runs a benchmark: nanoseconds per operation, the lowest of all
 * iterations. A benchmark calls {@link #begin} at the end of the set-up of an iteration and {@link #end} at the start of its
 * tear-down.
 */
public final class CpuProfiler implements InternalProfiler {
    static final String LABEL = "cpu";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static volatile long begun;
    private static volatile long spent;

    static void begin() {
        begun = THREADS.getCurrentThreadCpuTime();
    }

    static void end() {
        spent = THREADS.getCurrentThreadCpuTime() - begun;
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double cost = (double) spent / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, cost, "ns/op", AggregationPolicy.MIN));
    }

    @Override
    public String getDescription() {
        return "CPU time of the benchmark's thread";
    }
}
