package io.github.newsclaims.quantity;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as an article gives it: a decimal such as 1.5 or a fraction such as 2/3.
 *
 * <p>Two decimals are equal if they have the same value (150 and 150.0 are). A fraction is not reduced, so 2/4 and 1/2 are
 * different values, and 1/2 and 0.5 are, too. For that reason there is no natural order. {@link #ratio()} gives the numbers to
 * compare.
 */
public sealed interface ReportedNumber {
    /**
     * Calls the method of a visitor for this kind of number.
     *
     * @param visitor the visitor
     * @param <R> the type of the result
     * @return what the visitor returns
     */
    <R> R accept(ReportedNumberVisitor<R> visitor);

    /**
     * Returns the number, if it is given as a decimal.
     *
     * @return for example 1.5; absent for every fraction, also for 1/2
     */
    default Optional<BigDecimal> decimal() {
        return this instanceof Decimal decimal ? Optional.of(decimal.value()) : Optional.empty();
    }

    /**
     * Returns the exact value.
     *
     * @return for example 3/2 for 1.5, and 1/2 for 2/4
     */
    Ratio ratio();

    /**
     * A decimal.
     *
     * @param value for example 1.5; in its normal form, so 150, 150.0 and 1.5E+2 are equal; at most 100 digits before and 100
     *     after the point
     */
    record Decimal(BigDecimal value) implements ReportedNumber {
        /**
         * Brings the number into its normal form.
         *
         * @param value the number
         * @throws IllegalArgumentException if it has more than 100 digits before or after the point
         */
        public Decimal {
            value = Decimals.normal("number", Objects.requireNonNull(value, "value"));
        }

        @Override
        public <R> R accept(ReportedNumberVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitDecimal(this);
        }

        @Override
        public Ratio ratio() {
            return Ratio.of(value);
        }

        /** Returns the number in plain notation, for example {@code 1.5}. */
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /**
     * A fraction of two integers. It is not reduced: two quarters remain two quarters.
     *
     * @param numerator the number of parts, for example 2; negative for a fraction below zero; at most 100 digits
     * @param denominator the number of parts of the whole, for example 3; at least 2, at most 100 digits
     */
    record Fraction(BigInteger numerator, BigInteger denominator) implements ReportedNumber {
        /**
         * Checks the denominator and the size of both integers.
         *
         * @param numerator the number of parts
         * @param denominator the number of parts of the whole
         * @throws IllegalArgumentException if the denominator is less than 2 or either has more than 100 digits
         */
        public Fraction {
            numerator = Decimals.bounded("fraction", Objects.requireNonNull(numerator, "numerator"));
            denominator = Decimals.bounded("fraction", Objects.requireNonNull(denominator, "denominator"));
            if (denominator.compareTo(BigInteger.TWO) < 0) {
                throw Invalid.value("fraction", "denominator must be at least 2", denominator);
            }
        }

        @Override
        public <R> R accept(ReportedNumberVisitor<R> visitor) {
            return Objects.requireNonNull(visitor, "visitor").visitFraction(this);
        }

        @Override
        public Ratio ratio() {
            return new Ratio(numerator, denominator);
        }

        /** Returns both integers, for example {@code 2/3}. */
        @Override
        public String toString() {
            return numerator + "/" + denominator;
        }
    }

    /**
     * Returns an integer.
     *
     * @param value for example 150
     * @return the number, a decimal
     */
    static Decimal of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    /**
     * Returns a decimal.
     *
     * @param value for example 1.5
     * @return the number
     * @throws IllegalArgumentException if it has more than 100 digits before or after the point
     */
    static Decimal of(BigDecimal value) {
        return new Decimal(value);
    }

    /**
     * Returns a decimal or a fraction.
     *
     * @param text for example "1.5", "-0.5", "2/3" or "-1/2"; no exponent, no "+", no white space
     * @return the number; a fraction if the text has a slash
     * @throws IllegalArgumentException if it is neither a plain decimal nor a fraction, or it is beyond the limits
     */
    static ReportedNumber of(String text) {
        return Numbers.parse("number", Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns a fraction.
     *
     * @param numerator for example 2
     * @param denominator for example 3; at least 2
     * @return the fraction, not reduced
     * @throws IllegalArgumentException if the denominator is less than 2
     */
    static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
