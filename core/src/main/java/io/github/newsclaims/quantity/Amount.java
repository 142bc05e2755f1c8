package io.github.newsclaims.quantity;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * What the number words of a figure say, exactly as precise as they are.
 *
 * <p>It does not say how the number was obtained: "an estimated 93,000" is exact 93000, and the figure's basis is estimated.
 * Numbers are kept in their normal form (150, 150.0 and 1.5E+2 are equal), with at most 100 digits before and 100 after the
 * point; other numbers are refused with an {@code IllegalArgumentException}. Each factory takes a {@code long}, a {@code
 * BigDecimal} or a string in plain notation such as "1.5". None takes a {@code double}, because 0.1 would not be 0.1.
 */
public sealed interface Amount {
    /**
     * {@return what the method of a visitor for this kind of amount returns}
     * @param visitor the visitor
     * @param <R> the type of the result
     */
    <R> R accept(AmountVisitor<R> visitor);

    /**
     * {@return the lower bound that the words give: 150 for "150", 3 for "3 to 5", 100 (exclusive) for "just over 100"; empty if
     * there is none, as in "at most 10", "about 80" and "dozens", and for every fraction, which may have no decimal}
     */
    default Optional<Bound> lower() {
        return accept(Bounds.LOWER);
    }

    /**
     * {@return the upper bound that the words give: 150 for "150", 5 for "3 to 5", 100 (exclusive) for "nearly 100"; empty if
     * there is none, as in "at least 10", "about 80" and "dozens", and for every fraction, which may have no decimal}
     */
    default Optional<Bound> upper() {
        return accept(Bounds.UPPER);
    }

    /** {@return whether the words give a number near the true one: true for {@link Approximate} only} */
    default boolean isApproximate() {
        return this instanceof Approximate;
    }

    /**
     * A number given as it is: "$150".
     *
     * @param value the number, in the figure's unit, for example 150
     */
    record Exact(BigDecimal value) implements Amount {
        /**
         * Brings the number into its normal form.
         * @param value the number
         * @throws IllegalArgumentException if it has more than 100 digits before or after the point
         */
        public Exact {
            value = Decimals.normal("amount", Objects.requireNonNull(value, "value"));
        }

        @Override
        public <R> R accept(AmountVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitExact(this);
        }
    }

    /**
     * A number near the true one: "about 80", "nearly 100".
     *
     * @param value the number named, in the figure's unit, for example 80
     * @param direction the side of the number on which the amount lies
     */
    record Approximate(BigDecimal value, Approximation direction) implements Amount {
        /**
         * Brings the number into its normal form.
         * @param value the number named
         * @param direction the side of the number on which the amount lies
         * @throws IllegalArgumentException if it has more than 100 digits before or after the point
         */
        public Approximate {
            value = Decimals.normal("amount", Objects.requireNonNull(value, "value"));
            Objects.requireNonNull(direction, "direction");
        }

        @Override
        public <R> R accept(AmountVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitApproximate(this);
        }
    }

    /**
     * Numbers between two bounds, or beyond one: "3 to 5", "more than 50,000".
     *
     * @param lower the lower bound; empty if the words give none
     * @param upper the upper bound; empty if the words give none
     */
    record Range(Optional<Bound> lower, Optional<Bound> upper) implements Amount {
        /**
         * Checks that there is a bound and that the range is not empty.
         * @param lower the lower bound
         * @param upper the upper bound
         * @throws IllegalArgumentException if there is no bound, lower is greater than upper, or they are equal and one of
         *     them is not inclusive
         */
        public Range {
            Bounds.check(lower, upper);
        }

        @Override
        public <R> R accept(AmountVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitRange(this);
        }
    }

    /**
     * A part of a whole: "two thirds". It is not reduced: two quarters remain two quarters.
     *
     * @param numerator the number of parts, for example 2; at most 100 digits
     * @param denominator the number of parts of the whole, for example 3; positive, at most 100 digits
     */
    record Fraction(BigInteger numerator, BigInteger denominator) implements Amount {
        /**
         * Checks the denominator and the size of both numbers.
         * @param numerator the number of parts
         * @param denominator the number of parts of the whole
         * @throws IllegalArgumentException if the denominator is not positive or either has more than 100 digits
         */
        public Fraction {
            numerator = Decimals.bounded("fraction", Objects.requireNonNull(numerator, "numerator"));
            denominator = Decimals.bounded("fraction", Objects.requireNonNull(denominator, "denominator"));
            if (denominator.signum() <= 0) {
                throw Invalid.value("fraction", "denominator must be positive", denominator);
            }
        }

        @Override
        public <R> R accept(AmountVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitFraction(this);
        }
    }

    /** A quantity without a number: "dozens", "many". Only the figure's wording says how much it is. */
    record Vague() implements Amount {
        private static final Vague VALUE = new Vague();

        @Override
        public <R> R accept(AmountVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitVague(this);
        }
    }

    /**
     * {@return a number given as it is}
     * @param value for example 150
     */
    static Exact exact(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    /**
     * {@return a number given as it is}
     * @param value for example 150 or 150
     */
    static Exact exact(BigDecimal value) {
        return new Exact(value);
    }

    /**
     * {@return a number given as it is}
     * @param value for example "150" or "150"
     * @throws IllegalArgumentException if it is not a plain decimal or is beyond the limits
     */
    static Exact exact(String value) {
        return exact(Bounds.decimal("value", value));
    }

    /**
     * {@return "about" a number}
     * @param value for example 80
     */
    static Approximate about(long value) {
        return about(BigDecimal.valueOf(value));
    }

    /**
     * {@return "about" a number}
     * @param value for example 80 or 1.5
     */
    static Approximate about(BigDecimal value) {
        return new Approximate(value, Approximation.ABOUT);
    }

    /**
     * {@return "about" a number}
     * @param value for example "80" or "1.5"
     * @throws IllegalArgumentException if it is not a plain decimal or is beyond the limits
     */
    static Approximate about(String value) {
        return about(Bounds.decimal("value", value));
    }

    /**
     * {@return "nearly" a number}
     * @param value for example 100
     */
    static Approximate justUnder(long value) {
        return justUnder(BigDecimal.valueOf(value));
    }

    /**
     * {@return "nearly" a number}
     * @param value for example 100 or 1.5
     */
    static Approximate justUnder(BigDecimal value) {
        return new Approximate(value, Approximation.JUST_UNDER);
    }

    /**
     * {@return "nearly" a number}
     * @param value for example "100" or "1.5"
     * @throws IllegalArgumentException if it is not a plain decimal or is beyond the limits
     */
    static Approximate justUnder(String value) {
        return justUnder(Bounds.decimal("value", value));
    }

    /**
     * {@return "just over" a number}
     * @param value for example 100
     */
    static Approximate justOver(long value) {
        return justOver(BigDecimal.valueOf(value));
    }

    /**
     * {@return "just over" a number}
     * @param value for example 100 or 1.5
     */
    static Approximate justOver(BigDecimal value) {
        return new Approximate(value, Approximation.JUST_OVER);
    }

    /**
     * {@return "just over" a number}
     * @param value for example "100" or "1.5"
     * @throws IllegalArgumentException if it is not a plain decimal or is beyond the limits
     */
    static Approximate justOver(String value) {
        return justOver(Bounds.decimal("value", value));
    }

    /**
     * {@return "more than" a number, which is itself excluded}
     * @param value for example 50000
     */
    static Range moreThan(long value) {
        return moreThan(BigDecimal.valueOf(value));
    }

    /**
     * {@return "more than" a number, which is itself excluded}
     * @param value for example 50000 or 1.5
     */
    static Range moreThan(BigDecimal value) {
        return Bounds.from(value, false);
    }

    /**
     * {@return "more than" a number, which is itself excluded}
     * @param value for example "50000" or "1.5"
     * @throws IllegalArgumentException if it is not a plain decimal or is beyond the limits
     */
    static Range moreThan(String value) {
        return moreThan(Bounds.decimal("value", value));
    }

    /**
     * {@return "at least" a number, which is itself included}
     * @param value for example 50000
     */
    static Range atLeast(long value) {
        return atLeast(BigDecimal.valueOf(value));
    }

    /**
     * {@return "at least" a number, which is itself included}
     * @param value for example 50000 or 1.5
     */
    static Range atLeast(BigDecimal value) {
        return Bounds.from(value, true);
    }

    /**
     * {@return "at least" a number, which is itself included}
     * @param value for example "50000" or "1.5"
     * @throws IllegalArgumentException if it is not a plain decimal or is beyond the limits
     */
    static Range atLeast(String value) {
        return atLeast(Bounds.decimal("value", value));
    }

    /**
     * {@return "less than" a number, which is itself excluded}
     * @param value for example 10
     */
    static Range lessThan(long value) {
        return lessThan(BigDecimal.valueOf(value));
    }

    /**
     * {@return "less than" a number, which is itself excluded}
     * @param value for example 10 or 1.5
     */
    static Range lessThan(BigDecimal value) {
        return Bounds.to(value, false);
    }

    /**
     * {@return "less than" a number, which is itself excluded}
     * @param value for example "10" or "1.5"
     * @throws IllegalArgumentException if it is not a plain decimal or is beyond the limits
     */
    static Range lessThan(String value) {
        return lessThan(Bounds.decimal("value", value));
    }

    /**
     * {@return "at most" or "up to" a number, which is itself included}
     * @param value for example 10
     */
    static Range atMost(long value) {
        return atMost(BigDecimal.valueOf(value));
    }

    /**
     * {@return "at most" or "up to" a number, which is itself included}
     * @param value for example 10 or 1.5
     */
    static Range atMost(BigDecimal value) {
        return Bounds.to(value, true);
    }

    /**
     * {@return "at most" or "up to" a number, which is itself included}
     * @param value for example "10" or "1.5"
     * @throws IllegalArgumentException if it is not a plain decimal or is beyond the limits
     */
    static Range atMost(String value) {
        return atMost(Bounds.decimal("value", value));
    }

    /**
     * {@return a range such as "3 to 5", which includes both numbers}
     * @param lower for example 3
     * @param upper for example 5
     * @throws IllegalArgumentException if lower is greater than upper
     */
    static Range between(long lower, long upper) {
        return between(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper));
    }

    /**
     * {@return a range such as "1.5 to 2.5", which includes both numbers}
     * @param lower for example 1.5
     * @param upper for example 2.5
     * @throws IllegalArgumentException if lower is greater than upper
     */
    static Range between(BigDecimal lower, BigDecimal upper) {
        return Bounds.between(lower, upper);
    }

    /**
     * {@return a range such as "1.5 to 2.5", which includes both numbers}
     * @param lower for example "1.5"
     * @param upper for example "2.5"
     * @throws IllegalArgumentException if either is not a plain decimal or lower is greater than upper
     */
    static Range between(String lower, String upper) {
        return between(Bounds.decimal("lower", lower), Bounds.decimal("upper", upper));
    }

    /**
     * {@return a part of a whole such as "two thirds", not reduced}
     * @param numerator for example 2
     * @param denominator for example 3; positive
     * @throws IllegalArgumentException if the denominator is not positive
     */
    static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** {@return a quantity without a number: "dozens", "many"} */
    static Vague vague() {
        return Vague.VALUE;
    }
}
