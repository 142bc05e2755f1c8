package io.github.newsclaims.internal.numbers;

import java.math.BigDecimal;

/**
 * A number as words give it, exact also for "two thirds".
 *
 * @param numerator the number of parts
 * @param denominator the number of parts of the whole, positive; 1 for a decimal
 */
public record Rational(BigDecimal numerator, BigDecimal denominator) implements Comparable<Rational> {
    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);

    static Rational of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    static Rational of(BigDecimal number) {
        return new Rational(number, BigDecimal.ONE);
    }

    static Rational of(BigDecimal numerator, BigDecimal denominator) {
        return new Rational(numerator, denominator);
    }

    boolean isFraction() {
        return denominator.compareTo(BigDecimal.ONE) != 0;
    }

    Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Rational plus(Rational other) {
        if (denominator.equals(other.denominator)) {
            return new Rational(numerator.add(other.numerator), denominator);
        }
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    boolean isLess(Rational other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Returns a decimal, for example {@code 2.5}, or a fraction, for example {@code 2/3}. */
    @Override
    public String toString() {
        String top = plain(numerator);
        return isFraction() ? top + "/" + plain(denominator) : top;
    }

    /** Returns the decimal if the digits end after few places, else the fraction. */
    public String shortest() {
        for (int scale = 0; scale <= 4; scale++) {
            BigDecimal shifted = numerator.scaleByPowerOfTen(scale);
            if (shifted.remainder(denominator).signum() == 0) {
                return plain(shifted.divide(denominator).scaleByPowerOfTen(-scale));
            }
        }
        return toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
