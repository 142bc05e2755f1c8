package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.quantity.MeasureConverter;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which two figures are compared: a tolerance for approximate numbers, conversion factors and a converter from the
 * caller, and parts for which the caller vouches.
 *
 * <pre>{@code
 * FigureComparison comparison = ComparisonRules.standard()
 *     .withTolerance(new BigDecimal("0.05"))
 *     .withFactor(ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5").withDate("2031-04-02"))
 *     .withVouchedFor(FigureAspect.PLACE)
 *     .compare(first, second);
 * }</pre>
 */
public final class ComparisonRules {
    private static final ComparisonRules STANDARD =
            new ComparisonRules(new BigDecimal("0.1"), List.of(), Optional.empty(), Set.of(), Set.of());

    private final BigDecimal tolerance;
    private final List<ConversionFactor> factors;
    private final Optional<MeasureConverter> converter;
    private final Set<FigureAspect> takenAsSame;
    private final Set<FigureAspect> vouchedFor;

    private ComparisonRules(
            BigDecimal tolerance,
            List<ConversionFactor> factors,
            Optional<MeasureConverter> converter,
            Set<FigureAspect> takenAsSame,
            Set<FigureAspect> vouchedFor) {
        this.tolerance = tolerance;
        this.factors = List.copyOf(factors);
        this.converter = converter;
        this.takenAsSame = Set.copyOf(takenAsSame);
        this.vouchedFor = Set.copyOf(vouchedFor);
    }

    /**
     * Returns rules with a tolerance of 10 percent, without factors, and without parts for which the caller vouches.
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
     * Returns the converter of the caller, which is asked about measures that no exact factor and no factor of the caller joins.
     *
     * @return the converter; absent if there is none
     */
    public Optional<MeasureConverter> converter() {
        return converter;
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
     * Returns the parts that are the same if neither figure states them, because the caller vouches for it.
     *
     * @return the parts; empty if there are none
     */
    public Set<FigureAspect> vouchedFor() {
        return vouchedFor;
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
        return new ComparisonRules(Decimals.normal("tolerance", share), factors, converter, takenAsSame, vouchedFor);
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
        return new ComparisonRules(tolerance, more, converter, takenAsSame, vouchedFor);
    }

    /**
     * Returns these rules with one more part that the caller knows to be the same, even if it is worded differently or not
     * stated: "North Koreans" and "workers from the North". The result of a comparison mentions it.
     *
     * @param part for example {@link FigureAspect#ENTITY}
     * @return the new value
     */
    public ComparisonRules withSame(FigureAspect part) {
        return new ComparisonRules(tolerance, factors, converter, plus(takenAsSame, part), vouchedFor);
    }

    /**
     * Returns these rules with one more part for which the caller vouches: if neither figure states it, it is the same. What a
     * figure or its claim states is still compared. Without this, two different numbers are possibly conflicting at most if
     * neither says where or neither says when. The result of a comparison mentions it.
     *
     * @param part for example {@link FigureAspect#PLACE}, if all figures are about one town
     * @return the new value
     */
    public ComparisonRules withVouchedFor(FigureAspect part) {
        return new ComparisonRules(tolerance, factors, converter, takenAsSame, plus(vouchedFor, part));
    }

    private static Set<FigureAspect> plus(Set<FigureAspect> parts, FigureAspect part) {
        Set<FigureAspect> more = EnumSet.of(Objects.requireNonNull(part, "part"));
        more.addAll(parts);
        return more;
    }

    /**
     * Returns these rules with a converter for units of measure that the library does not convert itself. What it converts
     * exactly, and the factors of the caller, come first.
     *
     * @param newConverter for example one that asks a library for UCUM
     * @return the new value
     */
    public ComparisonRules withConverter(MeasureConverter newConverter) {
        Objects.requireNonNull(newConverter, "newConverter");
        return new ComparisonRules(tolerance, factors, Optional.of(newConverter), takenAsSame, vouchedFor);
    }

    /** Returns how many of another unit equal one of a unit, by definition. */
    Optional<Ratio> exactFactor(Unit.Measure from, Unit.Measure to) {
        return from.equals(to)
                ? Optional.of(Ratio.ONE)
                : MeasureConverter.exact().factor(from, to);
    }

    /** Asks the converter of the caller for a factor, in the same order for both orders of the units. */
    Optional<Ratio> convertersFactor(Unit.Measure from, Unit.Measure to) {
        if (converter.isEmpty()) {
            return Optional.empty();
        }
        if (from.code().compareTo(to.code()) > 0) {
            return convertersFactor(to, from).map(Ratio::inverse);
        }
        Optional<Ratio> factor = Objects.requireNonNull(converter.get().factor(from, to), "the factor of a converter");
        factor.filter(one -> one.compareTo(Ratio.ZERO) <= 0).ifPresent(one -> {
            throw Invalid.value("conversion factor", "it must be positive", one);
        });
        return factor;
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
                && converter.equals(that.converter)
                && takenAsSame.equals(that.takenAsSame)
                && vouchedFor.equals(that.vouchedFor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tolerance, factors, converter, takenAsSame, vouchedFor);
    }

    /** The rules, for example {@code tolerance 0.1, factors [], taken as same [TIME], vouched for []}. */
    @Override
    public String toString() {
        return "tolerance " + tolerance.toPlainString() + ", factors " + factors + ", "
                + converter.map(any -> "a converter, ").orElse("") + "taken as same " + sorted(takenAsSame)
                + ", vouched for " + sorted(vouchedFor);
    }

    private static List<FigureAspect> sorted(Set<FigureAspect> parts) {
        return parts.stream().sorted().toList();
    }
}
