package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.compare.Shares;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.term.FigureBasis;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The number of a figure in the unit and rate in which two figures are compared.
 *
 * @param stated the numbers that the words allow, without the margin
 * @param margin the margin of error; absent if it is zero
 * @param direction how the number words make it approximate; absent if they do not
 * @param estimated whether it was estimated or projected
 * @param fraction whether it is a fraction of a whole, such as "two thirds"
 * @param place one unit in the last place of a single number whose digits all count; absent for a range or a fraction
 * @param zeros one unit in the last place that is not zero, for an exact number that may be rounded; absent for others
 */
record ComparedAmount(
        AmountInterval stated,
        Optional<Ratio> margin,
        Optional<Approximation> direction,
        boolean estimated,
        boolean fraction,
        Optional<Ratio> place,
        Optional<Ratio> zeros) {

    /** Returns the amount of a figure, which must not be vague, multiplied by a factor. */
    static ComparedAmount of(Figure figure, Ratio factor) {
        Amount amount = figure.amount();
        return new ComparedAmount(
                stated(amount).times(factor),
                figure.margin()
                        .filter(margin -> margin.signum() != 0)
                        .map(margin -> Ratio.of(margin).times(factor)),
                direction(amount),
                isEstimated(figure),
                Shares.isShareOfFractions(figure),
                place(amount).map(factor::times),
                zeros(amount).map(factor::times));
    }

    /** A range may be approximate, too: "around 3 to 5" may lie on either side of 3 to 5. */
    private static Optional<Approximation> direction(Amount amount) {
        if (amount instanceof Amount.Approximate about) {
            return Optional.of(about.direction());
        }
        return amount.isApproximate() ? Optional.of(Approximation.ABOUT) : Optional.empty();
    }

    static boolean isEstimated(Figure figure) {
        return figure.basis()
                .filter(basis -> basis.equals(FigureBasis.ESTIMATED) || basis.equals(FigureBasis.PROJECTED))
                .isPresent();
    }

    private static Optional<Ratio> place(Amount amount) {
        if (amount instanceof Amount.Exact exact) {
            return exact.number()
                    .decimal()
                    .map(value -> powerOfTen(
                            exact.significantDigits().isPresent()
                                    ? value.precision()
                                            - value.scale()
                                            - exact.significantDigits().getAsInt()
                                    : -value.scale()));
        }
        return amount instanceof Amount.Approximate about
                ? about.number().decimal().map(value -> powerOfTen(-value.scale()))
                : Optional.empty();
    }

    private static Optional<Ratio> zeros(Amount amount) {
        if (amount instanceof Amount.Exact exact && exact.significantDigits().isEmpty()) {
            return exact.number()
                    .decimal()
                    .map(BigDecimal::stripTrailingZeros)
                    .map(value -> powerOfTen(-value.scale()));
        }
        return place(amount).filter(any -> amount instanceof Amount.Exact);
    }

    private static Ratio powerOfTen(int power) {
        BigInteger number = BigInteger.TEN.pow(Math.abs(power));
        return power < 0 ? new Ratio(BigInteger.ONE, number) : new Ratio(number, BigInteger.ONE);
    }

    /** Returns the amount of a change downwards: "nearly 5" becomes a little more than -5. */
    ComparedAmount negated() {
        return new ComparedAmount(
                stated.negated(),
                margin,
                direction.map(side -> switch (side) {
                    case ABOUT -> Approximation.ABOUT;
                    case JUST_UNDER -> Approximation.JUST_OVER;
                    case JUST_OVER -> Approximation.JUST_UNDER;
                }),
                estimated,
                fraction,
                place,
                zeros);
    }

    /** Returns whether the words or the basis say that the number is not exact. */
    boolean isSoft() {
        return estimated || direction.isPresent();
    }

    /** Returns whether the tolerance reaches from the number upwards or downwards: "nearly 100" is not 104. */
    boolean isSoft(boolean upwards) {
        Approximation side = upwards ? Approximation.JUST_OVER : Approximation.JUST_UNDER;
        return estimated
                || direction
                        .filter(one -> one == Approximation.ABOUT || one == side)
                        .isPresent();
    }

    /** Returns the numbers that it allows, with the margin. */
    AmountInterval interval() {
        return margin.isPresent() ? stated.widened(margin.get()) : stated;
    }

    private static AmountInterval stated(Amount amount) {
        if (amount instanceof Amount.Approximate about) {
            return AmountInterval.of(about.number().ratio());
        }
        return new AmountInterval(
                amount.lower().map(ComparedAmount::end), amount.upper().map(ComparedAmount::end));
    }

    private static AmountInterval.End end(Bound bound) {
        return new AmountInterval.End(bound.number().ratio(), bound.inclusive());
    }
}
