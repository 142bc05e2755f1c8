package io.github.newsclaims.compare.figure;

import io.github.newsclaims.quantity.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The verdict on two numbers, without regard to anything else.
 *
 * @param verdict equal, compatible or conflicting
 * @param reason the reason for it
 */
record AmountComparison(FigureVerdict verdict, AmountReason reason) {

    static AmountComparison of(ComparedAmount a, ComparedAmount b, ComparisonRules rules, boolean shares) {
        if (a.stated().equals(b.stated())) {
            boolean same = a.margin().equals(b.margin()) && a.direction().equals(b.direction());
            return new AmountComparison(
                    same ? FigureVerdict.EQUAL : FigureVerdict.COMPATIBLE, new AmountReason.SameAmount(a.stated()));
        }
        if (a.interval().overlaps(b.interval())) {
            AmountReason reason = a.stated().overlaps(b.stated())
                    ? new AmountReason.BoundsOverlap(a.interval(), b.interval())
                    : new AmountReason.WithinMargin(a.interval(), b.interval());
            return new AmountComparison(FigureVerdict.COMPATIBLE, reason);
        }
        if (a.isSoft() || b.isSoft()) {
            return tolerated(a, b, rules.tolerance());
        }
        return apart(a, b, shares);
    }

    private static AmountComparison tolerated(ComparedAmount a, ComparedAmount b, BigDecimal tolerance) {
        boolean below = a.interval().isBelow(b.interval());
        Ratio near = facing(a, below);
        Ratio other = facing(b, !below);
        Ratio size = Ratio.ZERO;
        if (a.isSoft()) {
            size = near.abs();
        }
        if (b.isSoft() && other.abs().compareTo(size) > 0) {
            size = other.abs();
        }
        Ratio allowed = size.times(Ratio.of(tolerance));
        return near.minus(other).abs().compareTo(allowed) <= 0
                ? new AmountComparison(
                        FigureVerdict.COMPATIBLE,
                        new AmountReason.WithinTolerance(a.interval(), b.interval(), tolerance))
                : new AmountComparison(
                        FigureVerdict.CONFLICTING,
                        new AmountReason.BeyondTolerance(a.interval(), b.interval(), tolerance));
    }

    /** Returns the end that is nearer to the other number. It exists, because the two do not overlap. */
    private static Ratio facing(ComparedAmount quantity, boolean upper) {
        AmountInterval interval = quantity.interval();
        return (upper ? interval.upper() : interval.lower()).orElseThrow().value();
    }

    private static AmountComparison apart(ComparedAmount a, ComparedAmount b, boolean shares) {
        Optional<Ratio> first = a.interval().number();
        Optional<Ratio> second = b.interval().number();
        if (first.isEmpty() || second.isEmpty()) {
            return new AmountComparison(
                    FigureVerdict.CONFLICTING, new AmountReason.BoundsApart(a.interval(), b.interval()));
        }
        if (shares && a.fraction() != b.fraction()) {
            Ratio fraction = a.fraction() ? first.get() : second.get();
            // A percentage without a finite decimal is the result of a conversion, so its digits do not come from
            // rounding.
            Optional<BigDecimal> percent = (a.fraction() ? second : first)
                    .get()
                    .exactDecimal()
                    .filter(one -> round(fraction, one.scale()).compareTo(one) == 0);
            if (percent.isPresent()) {
                return new AmountComparison(
                        FigureVerdict.COMPATIBLE, new AmountReason.RoundsToSame(fraction, percent.get()));
            }
        }
        return new AmountComparison(
                FigureVerdict.CONFLICTING, new AmountReason.AmountsDiffer(a.interval(), b.interval()));
    }

    private static BigDecimal round(Ratio fraction, int scale) {
        return new BigDecimal(fraction.numerator())
                .divide(new BigDecimal(fraction.denominator()), Math.max(0, scale), RoundingMode.HALF_UP);
    }
}
