package io.github.newsclaims.json.jmh;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleBiFunction;
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

    /** What is made of all pairs of samples, and the lowest and highest of it when any one pair is left out. */
    static Spread leavingOut(double[] ones, double[] others, ToDoubleBiFunction<double[], double[]> make) {
        double found = make.applyAsDouble(ones, others);
        double low = found;
        double high = found;
        for (int left = 0; left < ones.length && ones.length > 1; left++) {
            double made = make.applyAsDouble(without(ones, left), without(others, left));
            low = Math.min(low, made);
            high = Math.max(high, made);
        }
        return new Spread(found, low, high);
    }

    private static double[] without(double[] samples, int left) {
        return IntStream.range(0, samples.length)
                .filter(index -> index != left)
                .mapToDouble(index -> samples[index])
                .toArray();
    }

    /** What was found with a unit, and the other two in brackets where they differ: "0.62 (0.60–0.65)". */
    String show(String format) {
        String middle = String.format(Locale.ROOT, format, found);
        String number = format.split(" ")[0];
        String from = String.format(Locale.ROOT, number, low);
        String to = String.format(Locale.ROOT, number, high);
        return from.equals(to) ? middle : middle + " (" + from + "–" + to + ")";
    }
}
