package io.github.newsclaims.json.jmh;

import java.util.Arrays;
import java.util.Locale;

/** Samples by their median, lowest and highest. */
record Spread(double median, double low, double high) {
    static Spread of(double[] samples) {
        double[] sorted = samples.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /** The median with a unit, and the other two in brackets where they differ: "0.62 (0.60–0.65)". */
    String show(String format) {
        String middle = String.format(Locale.ROOT, format, median);
        String number = format.split(" ")[0];
        String from = String.format(Locale.ROOT, number, low);
        String to = String.format(Locale.ROOT, number, high);
        return from.equals(to) ? middle : middle + " (" + from + "–" + to + ")";
    }
}
