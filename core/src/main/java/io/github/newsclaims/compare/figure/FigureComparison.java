package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.internal.FieldNames.VERDICT;
import static io.github.newsclaims.internal.ResultNames.RATIO;
import static io.github.newsclaims.internal.ResultNames.REASONS;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.MeasureConverter;
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
 * comparison.explanation();  // "not comparable: places differ, overseas and Russia; the first gives no date, …"
 * }</pre>
 *
 * <ul>
 *   <li>Figures with a different entity, property, qualifier, place, time or unit are <b>not comparable</b>; they never conflict.
 *       The same applies to a level and a change, to a target and anything else, and to a figure without a number.
 *   <li>If only one figure states a part, equal numbers are at best compatible and different numbers are not comparable. The
 *       same applies if neither names an entity, and if their dates overlap. If neither states a property or a qualifier, they
 *       agree in it.
 *   <li>If neither says where or neither says when, different numbers are <b>possibly conflicting</b>: 19,000 and 50,000 North
 *       Koreans. They are <b>conflicting</b> only if both state the place and the time, or the place and time of their claims
 *       are taken, or the caller vouches for them: {@link ComparisonRules#withVouchedFor}, {@link ReportedFigure#withPlaces},
 *       {@link ReportedFigure#withTime}. If neither says when and one report is later, its number takes the place of the other
 *       one: they are not comparable.
 *   <li>Two exact numbers are <b>compatible</b> if they differ by less than one unit in the last significant digit of the
 *       coarser one: 66.7 and 67, or 1.48 and 1.5 million with {@linkplain Amount.Exact#significantDigits() two significant
 *       digits}. If no digits are recorded, all count. If only zeros at the end explain the difference, they are possibly
 *       conflicting: 1,480,000 and 1,500,000. A fraction and a percentage or decimal are compatible within one percentage point.
 *   <li>Ranges are compatible if a number is in both. A margin of error makes a number a range. A number at a bound that a range
 *       excludes is possibly conflicting: 50,000 and "more than 50,000".
 *   <li>An approximate, estimated or projected number conflicts if it is beyond the tolerance of {@link ComparisonRules}, which is
 *       a share of the larger of them. "Nearly" and "just over" tolerate on their side only: "nearly 100" is not 104.
 *   <li>The trend of a change is its sign: "down 5" equals -5. That of a level means nothing. If neither figure says which of both
 *       it is, opposite trends are never equal.
 *   <li>Only exact factors convert: those of {@link MeasureConverter#exact()}, 12 months a year, 7 days a week, but never days a
 *       month; 100 basis points a percentage point; percent, fractions, decimals between 0 and 1 and "per 100,000", which are
 *       shares of a whole. All others, and every exchange rate, need a factor or a converter from the caller.
 * </ul>
 *
 * <p>The verdict and the set of reasons are the same in both orders.
 */
public final class FigureComparison {
    static {
        ResultMakers.register(FigureComparison.class, FigureComparison::read);
    }

    private final FigureVerdict verdict;
    private final List<Reason> reasons;
    private final Optional<Ratio> ratio;

    FigureComparison(FigureVerdict verdict, List<Reason> reasons, Optional<Ratio> ratio) {
        this.verdict = verdict;
        this.reasons = List.copyOf(reasons);
        this.ratio = ratio;
    }

    private static FigureComparison read(ResultParts parts) {
        List<Reason> reasons = parts.list(REASONS, Reason.class);
        if (reasons.isEmpty()) {
            throw Invalid.value("figure comparison", "it must have a reason");
        }
        return new FigureComparison(parts.get(VERDICT, FigureVerdict.class), reasons, parts.find(RATIO, Ratio.class));
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
     * @return for example "not comparable: places differ, overseas and Russia; the first gives no date, the second gives 2018-01"
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
