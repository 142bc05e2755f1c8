package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a comparison of figures may use beyond the figures: a tolerance for approximate numbers, factors that the caller
 * answers for, and parts that the caller knows to be the same.
 *
 * <pre>{@code
 * FigureComparison comparison = ComparisonRules.standard()
 *     .withTolerance(new BigDecimal("0.05"))
 *     .withFactor(ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5").withDate("2031-04-02"))
 *     .compare(first, second);
 * }</pre>
 *
 * @param tolerance how far an approximate or estimated number may be off, as a share of itself, for example 0.1 for 10
 *     percent; 0 or more
 * @param factors factors that the caller answers for; the first that fits is used, in either direction
 * @param takenAsSame parts that are not looked at, because the caller knows that they agree
 */
public record ComparisonRules(BigDecimal tolerance, List<ConversionFactor> factors, Set<FigureAspect> takenAsSame) {
    private static final ComparisonRules STANDARD = new ComparisonRules(new BigDecimal("0.1"), List.of(), Set.of());

    /**
     * Checks and copies the parts.
     *
     * @param tolerance how far an approximate or estimated number may be off
     * @param factors factors that the caller answers for
     * @param takenAsSame parts that are not looked at
     * @throws IllegalArgumentException if the tolerance is negative or has more than 100 digits before or after the point
     */
    public ComparisonRules {
        if (tolerance.signum() < 0) {
            throw Invalid.value("comparison rules", "tolerance must not be negative", tolerance);
        }
        tolerance = Decimals.normal("tolerance", tolerance);
        factors = List.copyOf(factors);
        takenAsSame = Set.copyOf(takenAsSame);
    }

    /**
     * A tolerance of 10 percent, and nothing from the caller.
     *
     * @return the rules that {@link FigureComparison#of(Figure, Figure)} uses
     */
    public static ComparisonRules standard() {
        return STANDARD;
    }

    /**
     * These rules with another tolerance.
     *
     * @param share how far an approximate or estimated number may be off, as a share of itself, for example 0.1
     * @return the new value
     * @throws IllegalArgumentException if it is negative or has more than 100 digits before or after the point
     */
    public ComparisonRules withTolerance(BigDecimal share) {
        return new ComparisonRules(share, factors, takenAsSame);
    }

    /**
     * These rules with one factor more.
     *
     * @param factor for example 10.5 NOK for one USD
     * @return the new value
     */
    public ComparisonRules withFactor(ConversionFactor factor) {
        List<ConversionFactor> more = new ArrayList<>(factors);
        more.add(factor);
        return new ComparisonRules(tolerance, more, takenAsSame);
    }

    /**
     * These rules with one more part that the caller knows to be the same, however it is worded or if it is not stated:
     * "North Koreans" and "workers from the North". The result says that it was taken so.
     *
     * @param part for example {@link FigureAspect#ENTITY}
     * @return the new value
     */
    public ComparisonRules withSame(FigureAspect part) {
        Set<FigureAspect> more = EnumSet.of(part);
        more.addAll(takenAsSame);
        return new ComparisonRules(tolerance, factors, more);
    }

    /**
     * Compares two figures by these rules, as they stand.
     *
     * @param first a figure
     * @param second another one
     * @return the verdict with its reasons
     */
    public FigureComparison compare(Figure first, Figure second) {
        return compare(ReportedFigure.of(first), ReportedFigure.of(second));
    }

    /**
     * Compares two figures by these rules, with what their claims say of place and time.
     *
     * @param first a figure with its claim
     * @param second another one
     * @return the verdict with its reasons
     */
    public FigureComparison compare(ReportedFigure first, ReportedFigure second) {
        return new FigureComparer(this, first, second).compare();
    }
}
