package io.github.newsclaims.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A result with its lowest and highest value. */
record Spread(double found, double low, double high) {
    /** Returns the median, lowest and highest value of samples. */
    static Spread of(double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /**
     * Returns the ratio of the values that are picked from two lists of samples, and its range if the samples of any one
     * round are left out.
     */
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

    /** Returns the ratio, or NaN if the work was too short for its clock or was stopped. */
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

    /** Returns for example "0.62 (0.60–0.65)", "0.62" if both ends are the same, and "–" if the result is missing. */
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
