package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.compare.Shares;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.term.FigureBasis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Everything about a statement except its digits. If a number conflicts with one of this shape, it also conflicts with all of the
 * shape that are farther away on the same side, unless {@link #isInOrder} says otherwise.
 *
 * @param parts everything else that is compared
 * @param scale the unit and the rate
 * @param form the kind of amount, and what else decides how far two numbers may differ
 * @param decimals the decimal places of the last digit that counts; negative if it is before the point
 * @param zeros the same for the last digit that is not zero
 * @param plain whether only equal numbers of the shape agree
 * @param open whether a bound is exclusive
 * @param narrow whether no whole number may be between the bounds
 */
record NumberShape(
        List<Object> parts,
        List<Object> scale,
        List<Object> form,
        int decimals,
        int zeros,
        boolean plain,
        boolean open,
        boolean narrow) {
    /** More than the decimal places of any decimal, for a fraction such as 2/3. */
    private static final int WITHOUT_END = 1_000;

    static NumberShape of(Statement statement, Figure figure) {
        Amount amount = figure.amount();
        List<ReportedNumber> numbers = numbers(amount);
        boolean rounded = amount instanceof Amount.Exact exact
                && exact.significantDigits().isPresent();
        boolean decimal = numbers.stream().allMatch(number -> number.decimal().isPresent());
        boolean open = amount instanceof Amount.Range && bounds(amount).anyMatch(bound -> !bound.inclusive());
        return new NumberShape(
                statement.parts(),
                List.of(figure.unit(), figure.per()),
                List.of(
                        amount.getClass(),
                        amount.lower().map(Bound::inclusive),
                        amount.upper().map(Bound::inclusive),
                        numbers.stream()
                                .map(number -> number.ratio().compareTo(Ratio.ZERO) < 0)
                                .toList(),
                        amount instanceof Amount.Approximate about ? about.direction() : Approximation.ABOUT,
                        amount.isApproximate(),
                        rounded,
                        decimal,
                        Shares.isShare(figure),
                        Shares.isShareOfFractions(figure)),
                greatest(numbers, digits -> decimals(amount, digits)),
                greatest(numbers, digits -> digits.stripTrailingZeros().scale()),
                amount instanceof Amount.Exact && decimal && !rounded && !isSoft(figure),
                open,
                open
                        && width(amount)
                                .filter(width -> width.compareTo(Ratio.ONE) <= 0)
                                .isPresent());
    }

    private static int greatest(List<ReportedNumber> numbers, ToIntFunction<BigDecimal> places) {
        return numbers.stream()
                .mapToInt(number -> number.decimal().isPresent()
                        ? places.applyAsInt(number.decimal().get())
                        : WITHOUT_END)
                .max()
                .orElse(0);
    }

    private static int decimals(Amount amount, BigDecimal digits) {
        return amount instanceof Amount.Exact exact && exact.significantDigits().isPresent()
                ? exact.significantDigits().getAsInt() - digits.precision() + digits.scale()
                : digits.scale();
    }

    private static boolean isSoft(Figure figure) {
        return figure.margin().isPresent()
                || figure.basis()
                        .filter(basis -> basis.equals(FigureBasis.ESTIMATED) || basis.equals(FigureBasis.PROJECTED))
                        .isPresent();
    }

    private static Stream<Bound> bounds(Amount amount) {
        return Stream.of(amount.lower(), amount.upper()).flatMap(Optional::stream);
    }

    private static List<ReportedNumber> numbers(Amount amount) {
        return amount instanceof Amount.Approximate about
                ? List.of(about.number())
                : bounds(amount).map(Bound::number).toList();
    }

    private static Optional<Ratio> width(Amount amount) {
        return lowest(amount).flatMap(low -> highest(amount).map(high -> high.minus(low)));
    }

    /** Returns the lower end of an amount; empty if it has none. */
    static Optional<Ratio> lowest(Amount amount) {
        return amount instanceof Amount.Approximate about
                ? Optional.of(about.number().ratio())
                : amount.lower().map(bound -> bound.number().ratio());
    }

    /** Returns the upper end of an amount; empty if it has none. */
    static Optional<Ratio> highest(Amount amount) {
        return amount instanceof Amount.Approximate about
                ? Optional.of(about.number().ratio())
                : amount.upper().map(bound -> bound.number().ratio());
    }

    /** Returns this shape without regard to zeros at the end. Plain numbers agree only if they are equal, also if it is the same. */
    NumberShape withoutZeros() {
        return new NumberShape(parts, scale, form, decimals, 0, plain, open, narrow);
    }

    /**
     * Returns whether a number of this shape conflicts with all numbers of another one that are farther away than one with which
     * it conflicts.
     *
     * @param tolerance how far an approximate number may differ, as a share of it
     */
    boolean isInOrder(NumberShape other, BigDecimal tolerance) {
        // "More than 50" possibly conflicts with 50 and agrees with 49.7, which is 50 when it is rounded.
        boolean closes = open != other.open
                && (!scale.equals(other.scale)
                        || !form.get(form.size() - 1).equals(other.form.get(form.size() - 1))
                        || (open ? decimals > other.decimals : other.decimals > decimals));
        // A tolerance of more than the whole reaches the farther the larger a number is.
        return !narrow && !other.narrow && !closes && tolerance.compareTo(BigDecimal.ONE) <= 0;
    }
}
