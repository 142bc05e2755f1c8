package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures that are a part of a whole: "66 percent", "two thirds", 0.66, and "66 per 100 inhabitants". */
public final class Shares {
    private static final Unit PERCENT_OF_UCUM = Unit.measure("%");

    private Shares() {}

    /**
     * A figure as a share.
     *
     * @param form how it is given: two figures of one form are compared without converting them into percent
     * @param percent how many percent one unit of the figure is, for example 100 for "two thirds"
     * @param rest what else it is per, for example [per year]
     */
    public record Share(Form form, Ratio percent, List<Per> rest) {}

    /** The form in which a share is given. */
    public enum Form {
        /** "66 percent". */
        PERCENT,
        /** "Two thirds", 0.66. */
        NUMBER,
        /** "66 per 100 inhabitants". */
        RATE
    }

    /** Returns a figure as a share of a whole; empty if it is none. */
    public static Optional<Share> of(Figure figure) {
        if (figure.unit().equals(Unit.PERCENT) || figure.unit().equals(PERCENT_OF_UCUM)) {
            return Optional.of(new Share(Form.PERCENT, Ratio.ONE, figure.per()));
        }
        if (isShare(figure)) {
            return Optional.of(new Share(Form.NUMBER, Ratio.of(100), figure.per()));
        }
        List<Per> rest = new ArrayList<>(figure.per());
        rest.removeIf(Per.Counted.class::isInstance);
        List<Per> counted = new ArrayList<>(figure.per());
        counted.removeAll(rest);
        return figure.unit().equals(Unit.COUNT)
                ? Stream.of(counted)
                        .filter(one -> one.size() == 1)
                        .map(one -> Ratio.of(one.get(0).quantity()))
                        // "Two cars per person" is not a share of the persons.
                        .filter(quantity -> quantity.compareTo(Ratio.ONE) > 0)
                        .map(quantity -> new Share(Form.RATE, Ratio.of(100).times(quantity.inverse()), rest))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns whether a figure is a part of a whole as a number without a unit, which 100 converts into a percentage. */
    public static boolean isShare(Figure figure) {
        return figure.unit() instanceof Unit.Unitless
                && (isFraction(figure.amount()) || isBetweenNothingAndAll(figure.amount()));
    }

    /** Returns whether a figure is a part of a whole in fractions: "two thirds", "nearly two thirds", "more than a third". */
    public static boolean isShareOfFractions(Figure figure) {
        return figure.unit() instanceof Unit.Unitless && isFraction(figure.amount());
    }

    private static boolean isFraction(Amount amount) {
        List<ReportedNumber> numbers = numbers(amount);
        return !numbers.isEmpty() && numbers.stream().allMatch(ReportedNumber.Fraction.class::isInstance);
    }

    /** A score or an index may be 0, 1 or 1.2, but 0.66 is the way to write a share. */
    private static boolean isBetweenNothingAndAll(Amount amount) {
        List<Ratio> numbers =
                numbers(amount).stream().map(ReportedNumber::ratio).toList();
        return numbers.stream()
                        .allMatch(number -> number.compareTo(Ratio.ZERO) >= 0 && number.compareTo(Ratio.ONE) <= 0)
                && numbers.stream().anyMatch(number -> !number.isZero() && !number.equals(Ratio.ONE));
    }

    private static List<ReportedNumber> numbers(Amount amount) {
        if (amount instanceof Amount.Approximate approximate) {
            return List.of(approximate.number());
        }
        return Stream.of(amount.lower(), amount.upper())
                .flatMap(Optional::stream)
                .map(Bound::number)
                .toList();
    }
}
