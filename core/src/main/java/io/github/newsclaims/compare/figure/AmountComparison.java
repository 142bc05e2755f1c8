package io.github.newsclaims.compare.figure;

import io.github.newsclaims.quantity.Ratio;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verdict on two numbers, without regard to anything else.
 *
 * @param verdict equal, compatible, possibly conflicting or conflicting
 * @param reason the reason for it
 */
record AmountComparison(FigureVerdict verdict, AmountReason reason) {

    /**
     * How two numbers are compared.
     *
     * @param tolerance how far an approximate number may differ, as a share of it
     * @param onePoint one percentage point, if both are shares of a whole
     * @param wholeThings whether both count whole things
     */
    record Terms(BigDecimal tolerance, Optional<Ratio> onePoint, boolean wholeThings) {}

    static AmountComparison of(ComparedAmount a, ComparedAmount b, Terms terms) {
        if (a.stated().equals(b.stated())) {
            boolean same = a.margin().equals(b.margin()) && a.direction().equals(b.direction());
            return new AmountComparison(
                    same ? FigureVerdict.EQUAL : FigureVerdict.COMPATIBLE, new AmountReason.SameAmount(a.stated()));
        }
        AmountInterval one = a.interval();
        AmountInterval other = b.interval();
        if (!one.overlaps(other)) {
            return apart(a, b, terms);
        }
        if (terms.wholeThings() && haveNoWholeNumber(one, other)) {
            return conflicting(new AmountReason.NoWholeNumber(one, other));
        }
        return compatible(
                a.stated().overlaps(b.stated())
                        ? new AmountReason.BoundsOverlap(one, other)
                        : new AmountReason.WithinMargin(one, other));
    }

    /** A range without a whole number allows nothing. Two other ranges are compared if both have whole ends. */
    private static boolean haveNoWholeNumber(AmountInterval a, AmountInterval b) {
        AmountInterval one = a.ofWholeNumbers();
        AmountInterval other = b.ofWholeNumbers();
        return one.isEmpty() || other.isEmpty() || a.hasWholeEnds() && b.hasWholeEnds() && !one.overlaps(other);
    }

    private static AmountComparison apart(ComparedAmount a, ComparedAmount b, Terms terms) {
        AmountInterval one = a.interval();
        AmountInterval other = b.interval();
        boolean below = one.isBelow(other);
        Ratio gap = facing(one, below).minus(facing(other, !below)).abs();
        boolean aReaches = a.isSoft(below);
        boolean bReaches = b.isSoft(!below);
        if ((aReaches || bReaches) && gap.compareTo(allowed(a, b, terms, below)) <= 0) {
            return compatible(new AmountReason.WithinTolerance(one, other, terms.tolerance()));
        }
        boolean hasNumber =
                a.stated().number().isPresent() || b.stated().number().isPresent();
        if (gap.isZero() && hasNumber) {
            return possibly(new AmountReason.AtOpenBound(one, other));
        }
        if (a.fraction() != b.fraction()
                && terms.onePoint().filter(point -> gap.compareTo(point) <= 0).isPresent()) {
            return compatible(new AmountReason.WithinOnePoint(one, other));
        }
        if (isLess(gap, a.place(), b.place())) {
            return compatible(new AmountReason.WithinRounding(one, other));
        }
        if (a.zeros().isPresent() && b.zeros().isPresent() && isLess(gap, a.zeros(), b.zeros())) {
            return possibly(new AmountReason.TrailingZeros(one, other));
        }
        if (aReaches || bReaches) {
            return conflicting(new AmountReason.BeyondTolerance(one, other, terms.tolerance()));
        }
        if (a.isSoft() || b.isSoft()) {
            return conflicting(new AmountReason.BesideDirection(one, other));
        }
        return conflicting(
                one.number().isPresent() && other.number().isPresent()
                        ? new AmountReason.AmountsDiffer(one, other)
                        : new AmountReason.BoundsApart(one, other));
    }

    /** Returns the end that is nearer to the other number. It exists, because the two do not overlap. */
    private static Ratio facing(AmountInterval interval, boolean upper) {
        return (upper ? interval.upper() : interval.lower()).orElseThrow().value();
    }

    /** Returns the tolerance of the larger number that reaches towards the other one. */
    private static Ratio allowed(ComparedAmount a, ComparedAmount b, Terms terms, boolean below) {
        Ratio size = Ratio.ZERO;
        if (a.isSoft(below)) {
            size = facing(a.interval(), below).abs();
        }
        Ratio other = facing(b.interval(), !below).abs();
        if (b.isSoft(!below) && other.compareTo(size) > 0) {
            size = other;
        }
        return size.times(Ratio.of(terms.tolerance()));
    }

    private static boolean isLess(Ratio gap, Optional<Ratio> one, Optional<Ratio> other) {
        return Stream.of(one, other).flatMap(Optional::stream).anyMatch(unit -> gap.compareTo(unit) < 0);
    }

    private static AmountComparison compatible(AmountReason reason) {
        return new AmountComparison(FigureVerdict.COMPATIBLE, reason);
    }

    private static AmountComparison possibly(AmountReason reason) {
        return new AmountComparison(FigureVerdict.POSSIBLY_CONFLICTING, reason);
    }

    private static AmountComparison conflicting(AmountReason reason) {
        return new AmountComparison(FigureVerdict.CONFLICTING, reason);
    }
}
