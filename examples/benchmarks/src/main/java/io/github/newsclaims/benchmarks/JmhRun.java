package io.github.newsclaims.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One round of the JMH benchmarks: each contender in a fresh JVM, one after the other. */
final class JmhRun {
    private static final TimeValue ITERATION = TimeValue.milliseconds(100);

    private final Size size;
    private final Measurements measurements;

    JmhRun(Size size, Measurements measurements) {
        this.size = size;
        this.measurements = measurements;
    }

    /** Returns the name of the measurement of a method with its parameters. */
    static String name(Class<?> benchmark, String method, Object... parameters) {
        return benchmark.getSimpleName() + "." + method + Arrays.toString(parameters);
    }

    void codecs(String method, Documents document, Contenders... contenders) throws RunnerException {
        String[] names = Arrays.stream(contenders).map(Enum::name).toArray(String[]::new);
        run(
                options(CodecBenchmark.class, method)
                        .param("contender", names)
                        .param("document", document.name())
                        .warmupIterations(3)
                        .warmupTime(ITERATION)
                        .measurementTime(ITERATION),
                CodecBenchmark.class,
                method,
                List.of("document", "contender"));
    }

    void articles(String method) throws RunnerException {
        run(
                options(ArticleBenchmark.class, method)
                        .warmupIterations(size.warmUpBatches)
                        .warmupBatchSize(ArticleBenchmark.BATCH)
                        .measurementBatchSize(ArticleBenchmark.BATCH),
                ArticleBenchmark.class,
                method,
                List.of());
    }

    private ChainedOptionsBuilder options(Class<?> benchmark, String method) {
        return new OptionsBuilder()
                .include("^" + benchmark.getName() + "\\." + method + "$")
                .forks(1)
                .measurementIterations(size.iterations)
                .jvmArgs("-Xms1g", "-Xmx1g", "-D" + CodecBenchmark.WARM_UP + "=" + size.warmUpBytes)
                .addProfiler(CpuProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    private void run(ChainedOptionsBuilder options, Class<?> benchmark, String method, List<String> parameters)
            throws RunnerException {
        for (RunResult result : new Runner(options.build()).run()) {
            Object[] values =
                    parameters.stream().map(result.getParams()::getParam).toArray();
            double wall = result.getPrimaryResult().getStatistics().getMin();
            double thread = result.getSecondaryResults().get(CpuProfiler.LABEL).getScore();
            measurements.add(name(benchmark, method, values), new Cost(wall, thread, Double.NaN));
        }
    }
}
