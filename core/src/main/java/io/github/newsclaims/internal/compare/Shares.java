package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import java.util.stream.Stream;

/** Figures that are a part of a whole, and can be compared with percentages. */
public final class Shares {
    private Shares() {}

    /** Returns whether all numbers of an amount are fractions: "two thirds", "nearly two thirds", "more than a third". */
    public static boolean isFraction(Amount amount) {
        if (amount instanceof Amount.Exact exact) {
            return isFraction(exact.number());
        }
        if (amount instanceof Amount.Approximate approximate) {
            return isFraction(approximate.number());
        }
        return amount instanceof Amount.Range range
                && Stream.concat(range.lower().stream(), range.upper().stream())
                        .map(Bound::number)
                        .allMatch(Shares::isFraction);
    }

    private static boolean isFraction(ReportedNumber number) {
        return number instanceof ReportedNumber.Fraction;
    }

    /** Returns whether a figure is a fraction without a unit, which 100 converts into a percentage. */
    public static boolean isShare(Figure figure) {
        return isFraction(figure.amount()) && figure.unit() instanceof Unit.Unitless;
    }
}
