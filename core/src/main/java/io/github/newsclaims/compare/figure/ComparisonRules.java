package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which two figures are compared: a tolerance for approximate numbers, conversion factors from the caller, and
 * parts that the caller knows to be the same.
 *
 * <pre>{@code
 * FigureComparison comparison = ComparisonRules.standard()
 *     .withTolerance(new BigDecimal("0.05"))
 *     .withFactor(ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5").withDate("2031-04-02"))
 *     .compare(first, second);
 * }</pre>
 */
public final class ComparisonRules {
    private static final ComparisonRules STANDARD = new ComparisonRules(new BigDecimal("0.1"), List.of(), Set.of());

    private final BigDecimal tolerance;
    private final List<ConversionFactor> factors;
    private final Set<FigureAspect> takenAsSame;

    private ComparisonRules(BigDecimal tolerance, List<ConversionFactor> factors, Set<FigureAspect> takenAsSame) {
        this.tolerance = tolerance;
        this.factors = List.copyOf(factors);
        this.takenAsSame = Set.copyOf(takenAsSame);
    }

    /**
     * Returns rules with a tolerance of 10 percent, without factors and without parts taken as the same.
     *
     * @return the rules that {@link FigureComparison#of(Figure, Figure)} uses
     */
    public static ComparisonRules standard() {
        return STANDARD;
    }

    /**
     * Returns how far an approximate or estimated number may differ.
     *
     * @return a share of the number, for example 0.1 for 10 percent; 0 or more
     */
    public BigDecimal tolerance() {
        return tolerance;
    }

    /**
     * Returns the conversion factors from the caller. A factor is used in either direction.
     *
     * @return the factors, of which the first that fits is used; empty if there are none
     */
    public List<ConversionFactor> factors() {
        return factors;
    }

    /**
     * Returns the parts that are not compared, because the caller knows that they are the same.
     *
     * @return the parts; empty if there are none
     */
    public Set<FigureAspect> takenAsSame() {
        return takenAsSame;
    }

    /**
     * Returns these rules with another tolerance.
     *
     * @param share how far an approximate or estimated number may differ, as a share of the number, for example 0.1
     * @return the new value
     * @throws IllegalArgumentException if it is negative or has more than 100 digits before or after the point
     */
    public ComparisonRules withTolerance(BigDecimal share) {
        Objects.requireNonNull(share, "share");
        if (share.signum() < 0) {
            throw Invalid.value("comparison rules", "tolerance must not be negative", share);
        }
        return new ComparisonRules(Decimals.normal("tolerance", share), factors, takenAsSame);
    }

    /**
     * Returns these rules with one more conversion factor.
     *
     * @param factor for example 10.5 NOK for one USD
     * @return the new value
     */
    public ComparisonRules withFactor(ConversionFactor factor) {
        Objects.requireNonNull(factor, "factor");
        List<ConversionFactor> more = new ArrayList<>(factors);
        more.add(factor);
        return new ComparisonRules(tolerance, more, takenAsSame);
    }

    /**
     * Returns these rules with one more part that the caller knows to be the same, even if it is worded differently or not
     * stated: "North Koreans" and "workers from the North". The result of a comparison mentions it.
     *
     * @param part for example {@link FigureAspect#ENTITY}
     * @return the new value
     */
    public ComparisonRules withSame(FigureAspect part) {
        Set<FigureAspect> more = EnumSet.of(Objects.requireNonNull(part, "part"));
        more.addAll(takenAsSame);
        return new ComparisonRules(tolerance, factors, more);
    }

    /**
     * Compares two figures by these rules, without their claims.
     *
     * @param first a figure
     * @param second another figure
     * @return the verdict with its reasons
     */
    public FigureComparison compare(Figure first, Figure second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        return compare(ReportedFigure.of(first), ReportedFigure.of(second));
    }

    /**
     * Compares two figures by these rules, with the places and times of their claims.
     *
     * @param first a figure with its claim
     * @param second another figure with its claim
     * @return the verdict with its reasons
     */
    public FigureComparison compare(ReportedFigure first, ReportedFigure second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        return new FigureComparer(this, first, second).compare();
    }

    /** Two sets of rules are equal if all their parts are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparisonRules that
                && tolerance.equals(that.tolerance)
                && factors.equals(that.factors)
                && takenAsSame.equals(that.takenAsSame);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tolerance, factors, takenAsSame);
    }

    /** The rules, for example {@code tolerance 0.1, factors [], taken as same [TIME]}. */
    @Override
    public String toString() {
        return "tolerance " + tolerance.toPlainString() + ", factors " + factors + ", taken as same " + takenAsSame;
    }
}
