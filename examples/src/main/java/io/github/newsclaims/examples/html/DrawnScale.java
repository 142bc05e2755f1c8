package io.github.newsclaims.examples.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** A scale from the smallest to the largest of some numbers, for drawings whose places are percentages of their width. */
public final class DrawnScale {
    private static final double MARGIN = 5;
    private static final double WIDTH = 90;
    /** A scale over more than this ratio is logarithmic, because small numbers would fall together. */
    private static final double WIDE = 100;

    /** Numbers whose smallest is at least this part of the largest are almost the same. */
    private static final double NEAR = 0.9;

    private static final int TICKS = 5;
    private static final List<Double> STEPS = List.of(1.0, 2.0, 2.5, 5.0, 10.0);

    private final double low;
    private final double high;
    private final boolean logarithmic;

    private DrawnScale(double low, double high, boolean logarithmic) {
        this.low = low;
        this.high = high;
        this.logarithmic = logarithmic;
    }

    /**
     * Returns the scale of some numbers. It begins with zero, unless the numbers are almost the same.
     *
     * @param numbers finite numbers
     * @return a scale, which is logarithmic if all numbers are positive and far from each other
     */
    public static DrawnScale of(Collection<Double> numbers) {
        DrawnScale plain = between(numbers);
        if (plain.low > 0 && plain.high / plain.low > WIDE) {
            return new DrawnScale(plain.low, plain.high, true);
        }
        if (plain.low > 0 && plain.low < NEAR * plain.high) {
            return new DrawnScale(0, plain.high, false);
        }
        return plain;
    }

    /**
     * Returns the scale between the smallest and the largest of some numbers, such as days.
     *
     * @param numbers finite numbers
     * @return a linear scale
     */
    public static DrawnScale between(Collection<Double> numbers) {
        double low = numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return low < high ? new DrawnScale(low, high, false) : new DrawnScale(low - 1, high + 1, false);
    }

    /**
     * Returns whether equal ratios have equal lengths.
     *
     * @return true if the numbers are far from each other
     */
    public boolean logarithmic() {
        return logarithmic;
    }

    /**
     * Returns the place of a number.
     *
     * @param number any number; what is outside of the scale has the place of the nearest end
     * @return a percentage from 5 to 95, rounded to hundredths
     */
    public double at(double number) {
        double part = logarithmic
                ? (Math.log(Math.max(number, low)) - Math.log(low)) / (Math.log(high) - Math.log(low))
                : (number / 2 - low / 2) / (high / 2 - low / 2);
        return Math.round(100 * (MARGIN + WIDTH * Math.min(1, Math.max(0, part)))) / 100.0;
    }

    /**
     * A number on the axis.
     *
     * @param at its place as a percentage
     * @param label its digits
     */
    public record Tick(double at, String label) {}

    /**
     * Returns round numbers for the axis.
     *
     * @param label writes a number
     * @return at most seven, in ascending order
     */
    public List<Tick> ticks(DoubleFunction<String> label) {
        List<Tick> ticks = new ArrayList<>();
        if (logarithmic) {
            int first = (int) Math.ceil(Math.log10(low));
            int last = (int) Math.floor(Math.log10(high));
            for (int power = first; power <= last; power += Math.max(1, (last - first + TICKS) / TICKS)) {
                ticks.add(tick(Math.pow(10, power), label));
            }
            return ticks;
        }
        double raw = (high / TICKS - low / TICKS);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = STEPS.stream()
                .map(factor -> factor * power)
                .filter(round -> round >= raw)
                .findFirst()
                .orElse(raw);
        for (double number = Math.ceil(low / step) * step; number <= high && ticks.size() <= TICKS; number += step) {
            ticks.add(tick(number, label));
        }
        return ticks;
    }

    private Tick tick(double number, DoubleFunction<String> label) {
        return new Tick(at(number), label.apply(number));
    }

    /**
     * Writes a number for an axis.
     *
     * @param number a finite number
     * @return for example "2,500" or "1E+30"
     */
    public static String digits(double number) {
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(6));
        return Math.abs(number) < 1e12
                ? String.format(
                        Locale.ROOT,
                        "%,." + Math.max(0, rounded.stripTrailingZeros().scale()) + "f",
                        rounded)
                : rounded.stripTrailingZeros().toString();
    }
}
