package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.compare.Shares;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.term.FigureBasis;
import java.util.Optional;

/**
 * The number of a figure in the unit and rate in which two figures are compared.
 *
 * @param stated the numbers that the words allow, without the margin
 * @param margin the margin of error
 * @param direction how the number words make it approximate; absent if they do not
 * @param estimated whether it was estimated or projected
 * @param fraction whether it is a fraction of a whole
 */
record ComparedAmount(
        AmountInterval stated,
        Optional<Ratio> margin,
        Optional<Approximation> direction,
        boolean estimated,
        boolean fraction) {

    /** Returns the amount of a figure, which must not be vague, multiplied by a factor. */
    static ComparedAmount of(Figure figure, Ratio factor) {
        Amount amount = figure.amount();
        return new ComparedAmount(
                stated(amount).times(factor),
                figure.margin().map(margin -> Ratio.of(margin).times(factor)),
                direction(amount),
                isEstimated(figure),
                Shares.isFraction(amount));
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

    /** Returns whether the tolerance applies to it. */
    boolean isSoft() {
        return estimated || direction.isPresent();
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
