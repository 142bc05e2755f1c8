package io.github.newsclaims.quantity;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact number: a fraction of two integers in lowest terms. It is rounded only by {@link #rounded}.
 *
 * <p>The natural order is the numeric order.
 *
 * @param numerator the upper integer, for example 93
 * @param denominator the lower integer, for example 50; positive
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    /** 0. */
    public static final Ratio ZERO = of(0);
    /** 1. */
    public static final Ratio ONE = of(1);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    /** More than any number of the model has, also one that was converted to seconds. */
    private static final int MAX_DIGITS = 400;

    /**
     * Brings the fraction to its lowest terms.
     *
     * @param numerator the upper integer
     * @param denominator the lower integer
     * @throws IllegalArgumentException if the denominator is not positive
     */
    public Ratio {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        if (denominator.signum() <= 0) {
            throw Invalid.value("ratio", "denominator must be positive", denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /**
     * A ratio as a decimal, with the way it was rounded.
     *
     * @param value the number, for example 0.667
     * @param context the precision and the rounding mode, for example three digits
     * @param exact true if no digit was lost
     */
    public record Rounded(BigDecimal value, MathContext context, boolean exact) {
        /**
         * Refuses null. The parts are kept as they are.
         *
         * @param value the number
         * @param context the precision and the rounding mode
         * @param exact true if no digit was lost
         */
        public Rounded {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(context, "context");
        }
    }

    /**
     * Returns an integer as a ratio.
     *
     * @param value for example 3
     * @return 3/1
     */
    public static Ratio of(long value) {
        return new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * Returns a decimal as a ratio.
     *
     * @param value for example 1.86
     * @return 93/50
     * @throws IllegalArgumentException if it has more than 400 digits before or after the point
     */
    public static Ratio of(BigDecimal value) {
        return exact(Decimals.normal("ratio", Objects.requireNonNull(value, "value"), MAX_DIGITS));
    }

    private static Ratio exact(BigDecimal value) {
        return value.scale() > 0
                ? new Ratio(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Ratio(value.toBigIntegerExact(), BigInteger.ONE);
    }

    /**
     * Returns the number as a decimal.
     *
     * @param context the number of digits to keep and the rounding mode, for example {@code new MathContext(3)}
     * @return for example 1.86 for 93/50, exact
     * @throws ArithmeticException if the context requires all digits or no rounding, and the digits do not end
     */
    public Rounded rounded(MathContext context) {
        Objects.requireNonNull(context, "context");
        BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
        return new Rounded(value, context, exact(value.stripTrailingZeros()).equals(this));
    }

    /**
     * Returns the number as a decimal if its digits end.
     *
     * @return for example 1.86 for 93/50; empty for 2/3
     */
    public Optional<BigDecimal> exactDecimal() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        if (!rest.equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(numerator).divide(new BigDecimal(denominator)));
    }

    /**
     * Returns the sum.
     *
     * @param other the number to add
     * @return this plus the other
     */
    public Ratio plus(Ratio other) {
        Objects.requireNonNull(other, "other");
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Returns the difference.
     *
     * @param other the number to subtract
     * @return this minus the other
     */
    public Ratio minus(Ratio other) {
        Objects.requireNonNull(other, "other");
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    /**
     * Returns the product.
     *
     * @param other the factor
     * @return this times the other
     */
    public Ratio times(Ratio other) {
        Objects.requireNonNull(other, "other");
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns one divided by this number.
     *
     * @return for example 50/93 for 93/50
     * @throws IllegalArgumentException if this is zero
     */
    public Ratio inverse() {
        return numerator.signum() > 0
                ? new Ratio(denominator, numerator)
                : new Ratio(denominator.negate(), numerator.negate());
    }

    /**
     * Returns the absolute value.
     *
     * @return for example 93/50 for -93/50
     */
    public Ratio abs() {
        return numerator.signum() < 0 ? new Ratio(numerator.negate(), denominator) : this;
    }

    /**
     * Returns whether this is zero.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Compares two numbers by their values. */
    @Override
    public int compareTo(Ratio other) {
        Objects.requireNonNull(other, "other");
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Returns the decimal if its digits end, for example {@code 1.86}, else the fraction, for example {@code 2/3}. */
    @Override
    public String toString() {
        return exactDecimal().map(BigDecimal::toPlainString).orElseGet(() -> numerator + "/" + denominator);
    }
}
