package io.github.newsclaims.compare.figure;

import io.github.newsclaims.internal.compare.Folding;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.internal.compare.TimeLength;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the denominators of two rates, exact conversions first. The order of exact conversions does not matter, because their
 * product is the same.
 */
final class CommonRate {
    private final CommonTerms terms;
    private final List<Per> first;
    private final List<Per> second;

    CommonRate(CommonTerms terms, List<Per> first, List<Per> second) {
        this.terms = terms;
        this.first = first;
        this.second = second;
    }

    private interface Joint {
        /** Converts one denominator into the other if possible, and returns whether it was. */
        boolean join(Per a, Per b);
    }

    void unite() {
        List<Per> left = new ArrayList<>(first);
        List<Per> others = new ArrayList<>(second);
        pair(left, others, this::joinExactly);
        pair(left, others, this::joinByFactor);
        pair(left, others, this::joinByConverter);
        if (left.isEmpty() && others.isEmpty()) {
            return;
        }
        terms.fault(new UnitReason.RatesDiffer(first, second));
        if (left.size() == 1 && others.size() == 1) {
            unit(left.get(0))
                    .ifPresent(from ->
                            unit(others.get(0)).ifPresent(to -> terms.fault(new UnitReason.FactorMissing(from, to))));
        }
    }

    private static void pair(List<Per> left, List<Per> others, Joint joint) {
        Iterator<Per> each = left.iterator();
        while (each.hasNext()) {
            Per a = each.next();
            for (int index = 0; index < others.size(); index++) {
                if (joint.join(a, others.get(index))) {
                    others.remove(index);
                    each.remove();
                    break;
                }
            }
        }
    }

    private boolean joinExactly(Per a, Per b) {
        // A rate per month times 12 is a rate per year: the rate with the smaller denominator is multiplied.
        Optional<Ratio> fits = fits(b, a);
        fits.ifPresent(factor -> terms.step(factor, PartWords.exact(a, b), PartWords.exact(b, a)));
        return fits.isPresent();
    }

    private boolean joinByConverter(Per a, Per b) {
        if (!(a instanceof Per.Measured one) || !(b instanceof Per.Measured other)) {
            return false;
        }
        Optional<Ratio> factor = terms.rules()
                .convertersFactor(Unit.measure(other.code()), Unit.measure(one.code()))
                .map(ratio -> ratio.times(quotient(b, a)));
        factor.ifPresent(fits -> terms.step(
                fits,
                PartWords.converted(PartWords.per(a), PartWords.per(b)),
                PartWords.converted(PartWords.per(b), PartWords.per(a))));
        return factor.isPresent();
    }

    /** Returns how many times the smaller fits into the larger, exactly. */
    private Optional<Ratio> fits(Per larger, Per smaller) {
        Optional<TimeLength> length = length(larger);
        if (length.isPresent() && length(smaller).isPresent()) {
            return length(smaller).flatMap(length.get()::in);
        }
        Optional<Ratio> factor = Optional.empty();
        if (larger instanceof Per.Counted a && smaller instanceof Per.Counted b) {
            factor = Optional.of(Ratio.ONE)
                    .filter(any -> Folding.fold(a.counted()).equals(Folding.fold(b.counted())));
        } else if (larger instanceof Per.Measured a && smaller instanceof Per.Measured b) {
            factor = terms.rules().exactFactor(Unit.measure(a.code()), Unit.measure(b.code()));
        }
        return factor.map(ratio -> ratio.times(quotient(larger, smaller)));
    }

    private static Ratio quotient(Per larger, Per smaller) {
        return Ratio.of(larger.quantity()).times(Ratio.of(smaller.quantity()).inverse());
    }

    private static Optional<TimeLength> length(Per per) {
        Optional<TimeLength> length = Optional.empty();
        if (per instanceof Per.Period period) {
            length = Optional.of(TimeLength.ofDuration(period.duration()));
        } else if (per instanceof Per.Measured measure) {
            length = TimeLength.ofUcum(measure.code());
        }
        return length.map(one -> one.times(Ratio.of(per.quantity())));
    }

    private boolean joinByFactor(Per a, Per b) {
        for (ConversionFactor factor : terms.factors()) {
            if (factor.from() instanceof Unit.Measure from && factor.to() instanceof Unit.Measure to) {
                Per one = Per.measured(from.code());
                Per many = Per.measured(to.code());
                if (join(factor, Side.FIRST, fits(one, a), a, one, fits(many, b), b, many)
                        || join(factor, Side.SECOND, fits(one, b), b, one, fits(many, a), a, many)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Converts one side to a rate per one unit, the other to a rate per another unit, and that to a rate per the first. */
    private boolean join(
            ConversionFactor factor,
            Side side,
            Optional<Ratio> fits,
            Per per,
            Per one,
            Optional<Ratio> otherFits,
            Per otherPer,
            Per many) {
        if (fits.isEmpty() || otherFits.isEmpty()) {
            return false;
        }
        Side other = side == Side.FIRST ? Side.SECOND : Side.FIRST;
        terms.step(ConversionStep.exact(side, fits.get(), PartWords.exact(per, one)));
        terms.step(ConversionStep.exact(other, otherFits.get(), PartWords.exact(otherPer, many)));
        terms.step(ConversionStep.given(other, factor));
        return true;
    }

    /** Returns the unit to name in the reason that a factor is missing. */
    private static Optional<Unit> unit(Per per) {
        return length(per)
                .flatMap(TimeLength::ucum)
                .or(() -> per instanceof Per.Measured measure ? Optional.of(measure.code()) : Optional.empty())
                .map(Unit::measure);
    }
}
