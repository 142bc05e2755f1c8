package io.github.newsclaims.json.jmh;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How the work of grounding grows with the text and with the claims. */
final class GroundingScale {
    private static final List<String> SIZES = List.of("250", "500", "1000");

    private GroundingScale() {}

    static String report() throws RunnerException {
        Map<String, Double> times = new HashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(GroundingBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(500))
                        .jvmArgs("-Xms2g", "-Xmx2g")
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run()) {
            String key = result.getParams().getParam("kind") + result.getParams().getParam("thousands")
                    + result.getParams().getParam("claims");
            times.put(key, result.getPrimaryResult().getStatistics().getMin());
        }
        StringBuilder report = new StringBuilder(Report.machine());
        report.append("\n### Grounding, 250 claims in 250,000 characters = 1.00\n\n")
                .append(Report.head(
                        "text", "time", "500 claims", "1,000 claims", "500,000 characters", "1,000,000 characters", "both × 4"));
        for (GroundingBenchmark.Kind kind : GroundingBenchmark.Kind.values()) {
            double base = times.get(kind + SIZES.get(0) + SIZES.get(0));
            report.append(Report.row(
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    String.format(Locale.ROOT, "%.0f ms", base),
                    ratio(times.get(kind + "250500"), base),
                    ratio(times.get(kind + "2501000"), base),
                    ratio(times.get(kind + "500250"), base),
                    ratio(times.get(kind + "1000250"), base),
                    ratio(times.get(kind + "10001000"), base)));
        }
        return report.toString();
    }

    private static String ratio(double time, double base) {
        return String.format(Locale.ROOT, "%.2f", time / base);
    }
}
