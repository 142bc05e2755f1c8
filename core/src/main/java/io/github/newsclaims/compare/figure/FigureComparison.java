package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison of two figures came to, and why.
 *
 * <pre>{@code
 * FigureComparison comparison = FigureComparison.of(overseas, inRussia);
 * comparison.verdict();      // NOT_COMPARABLE
 * comparison.explanation();  // "not comparable: places differ, overseas and Russia; the first gives no date"
 * }</pre>
 *
 * <ul>
 *   <li>Figures of different entity, property, qualifier, place, time or unit are never in conflict: they are not
 *       comparable. The same holds for a target against anything else, and where there is no number.
 *   <li>What only one of them states keeps equal numbers from being more than compatible, and different ones from being
 *       more than not comparable. So does it where neither says what is measured, where one was estimated and the other
 *       not, and where their dates overlap. Parts that neither states do not count.
 *   <li>Two exact numbers that differ are in conflict; two ranges are where no number lies in both; an approximate,
 *       estimated or projected number is beyond the tolerance of {@link ComparisonRules}, measured from the larger of the
 *       approximate ones. "Nearly" and "just over" count as approximate: neither side of the number is excluded. A margin
 *       of error makes a range of a number.
 *   <li>Periods are brought together by exact factors alone: 12 months a year, 7 days a week, 24 hours a day; never days
 *       a month. So are the units of time of UCUM. "Per 1,000" and "per 100,000 inhabitants" are. A fraction without a
 *       unit and a percentage are both shares of a whole, and compatible where rounding explains the difference. All
 *       else needs a factor of the caller.
 *   <li>A place or a time that a {@link ReportedFigure} lacks is taken from its claim.
 * </ul>
 *
 * <p>The verdict and the set of things said are the same in both orders.
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
     * Compares two figures as they stand, by the standard rules.
     *
     * @param first a figure
     * @param second another one
     * @return the verdict with its reasons
     */
    public static FigureComparison of(Figure first, Figure second) {
        return ComparisonRules.standard().compare(first, second);
    }

    /**
     * Compares two figures by the standard rules, with what their claims say of place and time.
     *
     * @param first a figure with its claim
     * @param second another one
     * @return the verdict with its reasons
     */
    public static FigureComparison of(ReportedFigure first, ReportedFigure second) {
        return ComparisonRules.standard().compare(first, second);
    }

    /**
     * What it came to.
     *
     * @return for example {@link FigureVerdict#NOT_COMPARABLE}
     */
    public FigureVerdict verdict() {
        return verdict;
    }

    /**
     * What led to it, the weightiest first.
     *
     * @return one or more reasons, for example that places differ
     */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * The conversions that were made.
     *
     * @return for example the first ×12, 12 months a year; empty where there were none
     */
    public List<ConversionStep> steps() {
        return reasons.stream()
                .filter(Reason.Converted.class::isInstance)
                .map(reason -> ((Reason.Converted) reason).step())
                .toList();
    }

    /**
     * How many times the second number goes into the first, after the conversions; how sure the numbers are is not looked
     * at. It is there for figures of different places too: 93,000 abroad are 1.86 times the 50,000 in Russia.
     *
     * @return for example 93/50, exact, to be {@link Ratio#rounded rounded} where decimals are wanted; empty where one is
     *     not a single number, the second is zero, or the units and rates are not the same
     */
    public Optional<Ratio> ratio() {
        return ratio;
    }

    /**
     * The verdict and its reasons in one line.
     *
     * @return for example "not comparable: places differ, overseas and Russia; the first gives no date"
     */
    public String explanation() {
        return reasons.stream().map(Reason::words).collect(Collectors.joining("; ", verdict + ": ", ""));
    }

    /** Two are equal when they come to the same for the same reasons. */
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
