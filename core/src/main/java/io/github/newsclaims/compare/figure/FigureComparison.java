package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of a comparison of two figures: a verdict and the reasons for it.
 *
 * <pre>{@code
 * FigureComparison comparison = FigureComparison.of(overseas, inRussia);
 * comparison.verdict();      // NOT_COMPARABLE
 * comparison.explanation();  // "not comparable: places differ, overseas and Russia; the first gives no date"
 * }</pre>
 *
 * <ul>
 *   <li>Figures with a different entity, property, qualifier, place, time or unit are not comparable; they never conflict. The
 *       same applies to a target and anything else, and to a figure without a number.
 *   <li>If only one figure states a part, equal numbers are at best compatible and different numbers are not comparable. The
 *       same applies if neither says what is measured, if only one was estimated, and if their dates overlap. Other parts that
 *       neither states do not matter.
 *   <li>Two different exact numbers conflict. Two ranges conflict if no number is in both. An approximate, estimated or
 *       projected number conflicts if it is beyond the tolerance of {@link ComparisonRules}, which is a share of the larger of
 *       the approximate numbers. "Nearly" and "just over" mean approximate: neither side of the number is excluded. A margin of
 *       error makes a number a range.
 *   <li>Only exact factors convert periods: 12 months a year, 7 days a week, 24 hours a day, but never days a month. The
 *       same applies to the UCUM units of time, and to "per 1,000" and "per 100,000 inhabitants". A fraction without a unit
 *       and a percentage are both shares of a whole; they are compatible if rounding explains the difference. All other
 *       conversions need a factor from the caller.
 *   <li>A place or a time that a {@link ReportedFigure} lacks is taken from its claim.
 * </ul>
 *
 * <p>The verdict and the set of reasons are the same in both orders.
 */
public final class FigureComparison {
    private final FigureVerdict verdict;
    private final List<Reason> reasons;
    private final Optional<Ratio> ratio;

    FigureComparison(FigureVerdict verdict, List<Reason> reasons, Optional<Ratio> ratio) {
        this.verdict = verdict;
        this.reasons = List.copyOf(reasons);
        this.ratio = ratio;
    }

    /**
     * Compares two figures by the standard rules, without their claims.
     *
     * @param first a figure
     * @param second another figure
     * @return the verdict with its reasons
     */
    public static FigureComparison of(Figure first, Figure second) {
        return ComparisonRules.standard().compare(first, second);
    }

    /**
     * Compares two figures by the standard rules, with the places and times of their claims.
     *
     * @param first a figure with its claim
     * @param second another figure
     * @return the verdict with its reasons
     */
    public static FigureComparison of(ReportedFigure first, ReportedFigure second) {
        return ComparisonRules.standard().compare(first, second);
    }

    /**
     * Returns the verdict.
     *
     * @return for example {@link FigureVerdict#NOT_COMPARABLE}
     */
    public FigureVerdict verdict() {
        return verdict;
    }

    /**
     * Returns the reasons for the verdict, the most important first.
     *
     * @return one or more reasons, for example that places differ
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * Returns the conversions that were made.
     *
     * @return for example the first ×12, 12 months a year; empty if there were none
     */
    public List<ConversionStep> steps() {
        return reasons.stream()
                .filter(UnitReason.Converted.class::isInstance)
                .map(reason -> ((UnitReason.Converted) reason).step())
                .toList();
    }

    /**
     * Returns the first number divided by the second, after the conversions. It is also there for figures that are not
     * comparable: 93,000 abroad are 1.86 times the 50,000 in Russia.
     *
     * @return for example 93/50, an exact number that can be {@link Ratio#rounded rounded}; absent if one is not a single
     *     number, the second is zero, or the units or rates differ
     */
    public Optional<Ratio> ratio() {
        return ratio;
    }

    /**
     * Returns the verdict and its reasons in one line.
     *
     * @return for example "not comparable: places differ, overseas and Russia; the first gives no date"
     */
    public String explanation() {
        return reasons.stream().map(Reason::words).collect(Collectors.joining("; ", verdict.words() + ": ", ""));
    }

    /** Two comparisons are equal if their verdicts, reasons and ratios are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureComparison that
                && verdict == that.verdict
                && reasons.equals(that.reasons)
                && ratio.equals(that.ratio);
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict, reasons, ratio);
    }

    /** The {@link #explanation()}. */
    @Override
    public String toString() {
        return explanation();
    }
}
