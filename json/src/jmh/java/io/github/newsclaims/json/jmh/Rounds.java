package io.github.newsclaims.json.jmh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all contenders on a document, each in a fresh JVM, round after round. A shared machine has two speeds, the slower
 * one for seconds on end: so of the short iterations of all rounds a contender's fastest counts, which was disturbed the
 * least. Whether there were enough of them is seen by leaving out each round in turn.
 */
final class Rounds {
    /** Bytes of JSON that go through a contender before it is measured. */
    static final long WARM_UP = 500_000_000;

    private static final TimeValue ITERATION = TimeValue.milliseconds(100);

    private final Class<?> benchmark;
    private final Map<Documents, List<Map<Contenders, Score>>> rounds = new HashMap<>();

    /** How long one call took in microseconds, and how many bytes it allocated. */
    record Score(double time, double allocated) {}

    Rounds(Class<?> benchmark) {
        this.benchmark = benchmark;
    }

    void run(Documents document) throws RunnerException {
        Map<Contenders, Score> round = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .param("document", document.name())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(ITERATION)
                        .measurementIterations(40)
                        .measurementTime(ITERATION)
                        .jvmArgs("-Xms1g", "-Xmx1g")
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run()) {
            Contenders contender = Contenders.valueOf(result.getParams().getParam("contender"));
            double allocated =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            round.put(contender, new Score(result.getPrimaryResult().getStatistics().getMin(), allocated));
        }
        rounds.computeIfAbsent(document, any -> new ArrayList<>()).add(round);
    }

    /** How many times as fast one contender is as another. */
    Spread speed(Documents document, Contenders contender, Contenders base) {
        return Spread.leavingOut(
                times(document, base), times(document, contender), (one, other) -> fastest(one) / fastest(other));
    }

    /** How many times as fast a contender reads one kind of document as another. */
    Spread speed(Contenders contender, Documents document, Documents base) {
        return Spread.leavingOut(
                times(base, contender), times(document, contender), (one, other) -> fastest(one) / fastest(other));
    }

    /** Microseconds a call. */
    double time(Documents document, Contenders contender) {
        return fastest(times(document, contender));
    }

    /** Bytes allocated per byte of JSON. */
    Spread allocated(Documents document, Contenders contender) {
        double length = 0;
        for (byte[] json : document.all()) {
            length += json.length / (double) Documents.COUNT;
        }
        double bytes = length;
        return Spread.of(rounds.get(document).stream()
                .mapToDouble(round -> round.get(contender).allocated() / bytes)
                .toArray());
    }

    private double[] times(Documents document, Contenders contender) {
        return rounds.get(document).stream()
                .mapToDouble(round -> round.get(contender).time())
                .toArray();
    }

    private static double fastest(double[] times) {
        return Arrays.stream(times).min().orElseThrow();
    }
}
