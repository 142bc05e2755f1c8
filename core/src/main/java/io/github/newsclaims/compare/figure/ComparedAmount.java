package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
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
                amount instanceof Amount.Approximate about ? Optional.of(about.direction()) : Optional.empty(),
                isEstimated(figure),
                amount instanceof Amount.Fraction);
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

    boolean hasMargin() {
        return margin.isPresent() && !margin.get().isZero();
    }

    /** Returns the numbers that it allows, with the margin. */
    AmountInterval interval() {
        return margin.isPresent() ? stated.widened(margin.get()) : stated;
    }

    private static AmountInterval stated(Amount amount) {
        if (amount instanceof Amount.Approximate about) {
            return AmountInterval.of(Ratio.of(about.value()));
        }
        if (amount instanceof Amount.Fraction part) {
            return AmountInterval.of(new Ratio(part.numerator(), part.denominator()));
        }
        return new AmountInterval(
                amount.lower().map(ComparedAmount::end), amount.upper().map(ComparedAmount::end));
    }

    private static AmountInterval.End end(Bound bound) {
        return new AmountInterval.End(Ratio.of(bound.value()), bound.inclusive());
    }
}
