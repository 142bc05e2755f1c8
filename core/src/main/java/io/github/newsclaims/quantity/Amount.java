package io.github.newsclaims.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the number words of a figure say, exactly as precise as they are.
 *
 * <p>It does not say how the number was obtained: "an estimated 93,000" is exact 93000, and the figure's basis is estimated.
 * A string is a decimal or a fraction, "1.5" or "2/3". No factory takes a {@code double}, because 0.1 would not be 0.1.
 */
public sealed interface Amount {
    /**
     * {@return what the method of a visitor for this kind of amount returns}
     * @param visitor the visitor
     * @param <R> the type of the result
     */
    <R> R accept(AmountVisitor<R> visitor);

    /** {@return the lower bound: 3 for "3 to 5", exclusive 100 for "just over 100"; empty for "at most 10" and "about 80"} */
    default Optional<Bound> lower() {
        return accept(Bounds.LOWER);
    }

    /** {@return the upper bound: 5 for "3 to 5", exclusive 100 for "nearly 100"; empty for "at least 10" and "about 80"} */
    default Optional<Bound> upper() {
        return accept(Bounds.UPPER);
    }

    /** {@return whether the words give numbers near the true one: "about 80", "around 3 to 5"; false for {@link Vague}} */
    default boolean isApproximate() {
        return this instanceof Approximate || this instanceof Range range && range.approximate();
    }

    /**
     * A number given as it is: "$150", "two thirds".
     *
     * @param number the number, in the figure's unit, for example 1500000
     * @param significantDigits how many digits of a decimal were said, for example 2 for "1.5 million"; empty if not recorded
     */
    record Exact(ReportedNumber number, OptionalInt significantDigits) implements Amount {
        /**
         * Checks the number of digits.
         * @param number the number
         * @param significantDigits how many digits were said; not fewer than the digits up to the last that is not 0
         * @throws IllegalArgumentException if they are too few, reach beyond the limits, or the number is a fraction
         */
        public Exact {
            Numbers.checkDigits(number, significantDigits);
        }

        /**
         * {@return this amount with another {@link #significantDigits()}}
         * @param digits for example 2
         * @throws IllegalArgumentException if they are too few or too many, or the number is a fraction
         */
        public Exact withSignificantDigits(int digits) {
            return new Exact(number, OptionalInt.of(digits));
        }

        @Override
        public <R> R accept(AmountVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitExact(this);
        }
    }

    /**
     * A number near the true one: "about 80", "nearly two thirds".
     *
     * @param number the number named, in the figure's unit, for example 80
     * @param direction the side of the number on which the amount lies
     */
    record Approximate(ReportedNumber number, Approximation direction) implements Amount {
        /**
         * Refuses null.
         * @param number the number named
         * @param direction the side of the number on which the amount lies
         */
        public Approximate {
            Objects.requireNonNull(number, "number");
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
     * @param approximate true if the bounds are near the true ones: "around 3 to 5"
     */
    record Range(Optional<Bound> lower, Optional<Bound> upper, boolean approximate) implements Amount {
        /**
         * Checks that there is a bound and that the range is not empty.
         * @param lower the lower bound
         * @param upper the upper bound
         * @param approximate true if the bounds are near the true ones
         * @throws IllegalArgumentException if there is no bound, or no number lies between the bounds
         */
        public Range {
            Bounds.check(lower, upper);
        }

        /**
         * {@return this range with another {@link #approximate()}}
         * @param newApproximate true for "around 3 to 5"
         */
        public Range withApproximate(boolean newApproximate) {
            return new Range(lower, upper, newApproximate);
        }

        @Override
        public <R> R accept(AmountVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitRange(this);
        }
    }

    /**
     * A quantity without a number: "dozens", "many". Only the figure's wording says how much it is.
     *
     * @param magnitude what the words count in: 12 for "dozens", 100000 for "hundreds of thousands"; empty for "many"
     */
    record Vague(Optional<BigDecimal> magnitude) implements Amount {
        /**
         * Brings the magnitude into its normal form.
         * @param magnitude what the words count in
         * @throws IllegalArgumentException if it is not positive or has more than 100 digits before or after the point
         */
        public Vague {
            magnitude = Objects.requireNonNull(magnitude, "magnitude").map(Numbers::magnitude);
        }

        /**
         * {@return this amount with another {@link #magnitude()}}
         * @param value for example 12
         * @throws IllegalArgumentException if it is not positive
         */
        public Vague withMagnitude(long value) {
            return new Vague(Optional.of(BigDecimal.valueOf(value)));
        }

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
     * @param value for example 1500000 or 1.5
     */
    static Exact exact(BigDecimal value) {
        return new Exact(Bounds.number(value), OptionalInt.empty());
    }

    /**
     * {@return a number given as it is}
     * @param value for example "1.5" or "2/3"
     * @throws IllegalArgumentException if it is neither a plain decimal nor a fraction, or is beyond the limits
     */
    static Exact exact(String value) {
        return new Exact(Bounds.number(value), OptionalInt.empty());
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
        return new Approximate(Bounds.number(value), Approximation.ABOUT);
    }

    /**
     * {@return "about" a number}
     * @param value for example "80" or "2/3"
     * @throws IllegalArgumentException if it is neither a plain decimal nor a fraction, or is beyond the limits
     */
    static Approximate about(String value) {
        return new Approximate(Bounds.number(value), Approximation.ABOUT);
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
        return new Approximate(Bounds.number(value), Approximation.JUST_UNDER);
    }

    /**
     * {@return "nearly" a number}
     * @param value for example "100" or "2/3"
     * @throws IllegalArgumentException if it is neither a plain decimal nor a fraction, or is beyond the limits
     */
    static Approximate justUnder(String value) {
        return new Approximate(Bounds.number(value), Approximation.JUST_UNDER);
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
        return new Approximate(Bounds.number(value), Approximation.JUST_OVER);
    }

    /**
     * {@return "just over" a number}
     * @param value for example "100" or "2/3"
     * @throws IllegalArgumentException if it is neither a plain decimal nor a fraction, or is beyond the limits
     */
    static Approximate justOver(String value) {
        return new Approximate(Bounds.number(value), Approximation.JUST_OVER);
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
     * @param value for example "50000" or "1/3"
     * @throws IllegalArgumentException if it is neither a plain decimal nor a fraction, or is beyond the limits
     */
    static Range moreThan(String value) {
        return Bounds.from(value, false);
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
     * @param value for example "50000" or "1/3"
     * @throws IllegalArgumentException if it is neither a plain decimal nor a fraction, or is beyond the limits
     */
    static Range atLeast(String value) {
        return Bounds.from(value, true);
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
     * @param value for example "10" or "1/3"
     * @throws IllegalArgumentException if it is neither a plain decimal nor a fraction, or is beyond the limits
     */
    static Range lessThan(String value) {
        return Bounds.to(value, false);
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
     * @param value for example "10" or "1/3"
     * @throws IllegalArgumentException if it is neither a plain decimal nor a fraction, or is beyond the limits
     */
    static Range atMost(String value) {
        return Bounds.to(value, true);
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
     * {@return a range such as "a third to a half", which includes both numbers}
     * @param lower for example "1/3" or "1.5"
     * @param upper for example "1/2" or "2.5"
     * @throws IllegalArgumentException if either is neither a plain decimal nor a fraction, or lower is greater than upper
     */
    static Range between(String lower, String upper) {
        return Bounds.between(lower, upper);
    }

    /**
     * {@return a part of a whole such as "two thirds", given as it is and not reduced}
     * @param numerator for example 2
     * @param denominator for example 3; at least 2
     * @throws IllegalArgumentException if the denominator is less than 2
     */
    static Exact fraction(long numerator, long denominator) {
        return new Exact(ReportedNumber.fraction(numerator, denominator), OptionalInt.empty());
    }

    /** {@return a quantity without a number: "dozens", "many"} */
    static Vague vague() {
        return new Vague(Optional.empty());
    }
}
