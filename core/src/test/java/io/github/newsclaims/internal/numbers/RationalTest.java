package io.github.newsclaims.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RationalTest {
    private static final Rational HALF = fraction(1, 2);
    private static final Rational THIRD = fraction(1, 3);

    @Test
    void calculatesExactly() {
        assertThat(HALF.plus(THIRD)).hasToString("5/6");
        assertThat(THIRD.plus(THIRD)).hasToString("2/3");
        assertThat(Rational.of(2).plus(HALF)).hasToString("5/2");
        assertThat(HALF.times(THIRD)).hasToString("1/6");
        assertThat(HALF.dividedBy(THIRD)).hasToString("3/2");
        assertThat(THIRD.negate()).hasToString("-1/3");
    }

    @Test
    void comparesByValue() {
        assertThat(THIRD).isLessThan(HALF);
        assertThat(HALF).isGreaterThan(THIRD);
        assertThat(HALF).isEqualByComparingTo(fraction(2, 4));
        assertThat(THIRD.isLess(HALF)).isTrue();
        assertThat(HALF.isLess(HALF)).isFalse();
    }

    @Test
    void isAFractionIfItsDenominatorIsNotOne() {
        assertThat(THIRD.isFraction()).isTrue();
        assertThat(Rational.of(new BigDecimal("2.50")).isFraction()).isFalse();
        assertThat(Rational.of(new BigDecimal("2.50"))).hasToString("2.5");
        assertThat(Rational.of(new BigDecimal("0.00"))).hasToString("0");
        assertThat(Rational.of(100)).hasToString("100");
    }

    @Test
    void isShownAsADecimalIfItHasAtMostFourPlaces() {
        assertThat(HALF.shortest()).isEqualTo("0.5");
        assertThat(fraction(1, 16).shortest()).isEqualTo("0.0625");
        assertThat(fraction(1, 32).shortest()).isEqualTo("1/32");
        assertThat(THIRD.shortest()).isEqualTo("1/3");
        assertThat(fraction(6, 3).shortest()).isEqualTo("2");
    }

    private static Rational fraction(long numerator, long denominator) {
        return Rational.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }
}
