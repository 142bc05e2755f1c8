package io.github.newsclaims.quantity;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * What the number words of a figure say, no more and no less exactly than they do.
 *
 * <p>How the number was got is not part of it: "an estimated 93,000" is exact 93000, and the figure's basis is estimated.
 * Numbers are kept in their normal form (150, 150.0 and 1.5E+2 are equal), with at most 100 digits before and 100 after
 * the point. There is no factory for {@code double}: 0.1 would not be 0.1.
 */
public sealed interface Amount {

    /**
     * A number given as it is: "$150".
     *
     * @param value the number, in the figure's unit, for example 150
     */
    record Exact(BigDecimal value) implements Amount {
        /**
         * Brings the number into its normal form.
         *
         * @param value the number
         * @throws IllegalArgumentException if it has more than 100 digits before or after the point
         */
        public Exact {
            value = Decimals.normal("amount", value);
        }
    }

    /**
     * A number said to be near the true one: "about 80", "nearly 100".
     *
     * @param value the number named, in the figure's unit, for example 80
     * @param direction on which side of it the amount lies
     */
    record Approximate(BigDecimal value, Approximation direction) implements Amount {
        /**
         * Brings the number into its normal form.
         *
         * @param value the number named
         * @param direction on which side of it the amount lies
         * @throws IllegalArgumentException if it has more than 100 digits before or after the point
         */
        public Approximate {
            value = Decimals.normal("amount", value);
            Objects.requireNonNull(direction, "direction");
        }
    }

    /**
     * Numbers between two ends, or beyond one: "3 to 5", "more than 50,000".
     *
     * @param lower the lower end; absent where none is named
     * @param upper the upper end; absent where none is named
     */
    record Range(Optional<Bound> lower, Optional<Bound> upper) implements Amount {
        /**
         * Checks that the range has a bound, is not turned around and is not empty.
         *
         * @param lower the lower end
         * @param upper the upper end
         * @throws IllegalArgumentException if both ends are absent, lower is greater than upper, or they are equal and one of
         *     them is not inclusive
         */
        public Range {
            Objects.requireNonNull(lower, "lower");
            Objects.requireNonNull(upper, "upper");
            if (lower.isEmpty() && upper.isEmpty()) {
                throw Invalid.value("range", "a lower or an upper bound is required");
            }
            if (lower.isPresent() && upper.isPresent()) {
                BigDecimal low = lower.get().value();
                BigDecimal high = upper.get().value();
                if (low.compareTo(high) > 0) {
                    throw Invalid.value("range", "lower must not be greater than upper " + high.toPlainString(), low);
                }
                if (low.compareTo(high) == 0
                        && !(lower.get().inclusive() && upper.get().inclusive())) {
                    throw Invalid.value("range", "both bounds must be inclusive where lower equals upper", low);
                }
            }
        }
    }

    /**
     * A part of a whole: "two thirds". It is not reduced: two quarters stay two quarters.
     *
     * @param numerator the parts taken, for example 2; at most 100 digits
     * @param denominator the parts of the whole, for example 3; positive, at most 100 digits
     */
    record Fraction(BigInteger numerator, BigInteger denominator) implements Amount {
        /**
         * Checks the denominator and the size of both.
         *
         * @param numerator the parts taken
         * @param denominator the parts of the whole
         * @throws IllegalArgumentException if the denominator is not positive or either has more than 100 digits
         */
        public Fraction {
            numerator = Decimals.bounded("fraction", numerator);
            denominator = Decimals.bounded("fraction", denominator);
            if (denominator.signum() <= 0) {
                throw Invalid.value("fraction", "denominator must be positive", denominator);
            }
        }
    }

    /** A quantity without a number: "dozens", "many". What it says stands in the figure's wording alone. */
    record Vague() implements Amount {
        private static final Vague VALUE = new Vague();
    }

    /**
     * A number given as it is.
     *
     * @param value for example 150
     * @return the amount
     */
    static Exact exact(long value) {
        return new Exact(BigDecimal.valueOf(value));
    }

    /**
     * A number given as it is, with a fraction or of any size.
     *
     * @param value in plain notation, for example "1.5"
     * @return the amount
     * @throws IllegalArgumentException if it is no plain decimal or is beyond the limits
     */
    static Exact exact(String value) {
        return new Exact(decimal(value));
    }

    /**
     * "About" a number.
     *
     * @param value for example 80
     * @return the amount
     */
    static Approximate about(long value) {
        return new Approximate(BigDecimal.valueOf(value), Approximation.ABOUT);
    }

    /**
     * "About" a number with a fraction or of any size.
     *
     * @param value in plain notation, for example "1.5"
     * @return the amount
     * @throws IllegalArgumentException if it is no plain decimal or is beyond the limits
     */
    static Approximate about(String value) {
        return new Approximate(decimal(value), Approximation.ABOUT);
    }

    /**
     * "Nearly" a number.
     *
     * @param value for example 100
     * @return the amount
     */
    static Approximate justUnder(long value) {
        return new Approximate(BigDecimal.valueOf(value), Approximation.JUST_UNDER);
    }

    /**
     * "Just over" a number.
     *
     * @param value for example 100
     * @return the amount
     */
    static Approximate justOver(long value) {
        return new Approximate(BigDecimal.valueOf(value), Approximation.JUST_OVER);
    }

    /**
     * "More than" a number: the number itself is not meant.
     *
     * @param value for example 50000
     * @return a range without an upper end
     */
    static Range moreThan(long value) {
        return new Range(bound(value, false), Optional.empty());
    }

    /**
     * "At least" a number: the number itself may be meant.
     *
     * @param value for example 50000
     * @return a range without an upper end
     */
    static Range atLeast(long value) {
        return new Range(bound(value, true), Optional.empty());
    }

    /**
     * "Less than" a number: the number itself is not meant.
     *
     * @param value for example 10
     * @return a range without a lower end
     */
    static Range lessThan(long value) {
        return new Range(Optional.empty(), bound(value, false));
    }

    /**
     * "At most" or "up to" a number: the number itself may be meant.
     *
     * @param value for example 10
     * @return a range without a lower end
     */
    static Range atMost(long value) {
        return new Range(Optional.empty(), bound(value, true));
    }

    /**
     * "3 to 5": both numbers may be meant.
     *
     * @param lower for example 3
     * @param upper for example 5
     * @return the range
     * @throws IllegalArgumentException if lower is greater than upper
     */
    static Range between(long lower, long upper) {
        return new Range(bound(lower, true), bound(upper, true));
    }

    /**
     * "1.5 to 2.5": both numbers may be meant.
     *
     * @param lower in plain notation, for example "1.5"
     * @param upper in plain notation, for example "2.5"
     * @return the range
     * @throws IllegalArgumentException if either is no plain decimal or lower is greater than upper
     */
    static Range between(String lower, String upper) {
        return new Range(Optional.of(new Bound(decimal(lower), true)), Optional.of(new Bound(decimal(upper), true)));
    }

    /**
     * "Two thirds".
     *
     * @param numerator for example 2
     * @param denominator for example 3; positive
     * @return the fraction, not reduced
     * @throws IllegalArgumentException if the denominator is not positive
     */
    static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * "Dozens", "many": no number at all.
     *
     * @return the amount
     */
    static Vague vague() {
        return Vague.VALUE;
    }

    private static BigDecimal decimal(String value) {
        return Decimals.parse("amount", value);
    }

    private static Optional<Bound> bound(long value, boolean inclusive) {
        return Optional.of(new Bound(BigDecimal.valueOf(value), inclusive));
    }
}
