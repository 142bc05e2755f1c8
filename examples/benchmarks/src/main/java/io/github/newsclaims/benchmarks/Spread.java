package io.github.newsclaims.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What was found, and between what it lies. */
record Spread(double found, double low, double high) {
    /** Samples by their median, lowest and highest. */
    static Spread of(double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** The ratio of what is picked from two lists of samples, and its range when the samples of any one round are left out. */
    static Spread leavingOut(double[] over, double[] under, ToDoubleFunction<double[]> pick) {
        double found = ratio(over, under, pick);
        double low = found;
        double high = found;
        for (int left = 0; left < over.length && over.length > 1; left++) {
            double ratio = ratio(without(over, left), without(under, left), pick);
            low = Math.min(low, ratio);
            high = Math.max(high, ratio);
        }
        return new Spread(found, low, high);
    }

    /** No number where work was too short for its clock, or endless. */
    private static double ratio(double[] over, double[] under, ToDoubleFunction<double[]> pick) {
        double dividend = pick.applyAsDouble(over);
        double divisor = pick.applyAsDouble(under);
        return dividend > 0 && divisor > 0 && Double.isFinite(divisor) ? dividend / divisor : Double.NaN;
    }

    private static double[] without(double[] samples, int left) {
        return IntStream.range(0, samples.length)
                .filter(index -> index != left)
                .mapToDouble(index -> samples[index])
                .toArray();
    }

    /** For example "0.62 (0.60–0.65)", only "0.62" where both ends are the same, "–" where nothing could be measured. */
    @Override
    public String toString() {
        if (!Double.isFinite(found)) {
            return "–";
        }
        String from = String.format(Locale.ROOT, "%.2f", low);
        String to = String.format(Locale.ROOT, "%.2f", high);
        String middle = String.format(Locale.ROOT, "%.2f", found);
        return from.equals(to) ? middle : middle + " (" + from + "–" + to + ")";
    }
}
