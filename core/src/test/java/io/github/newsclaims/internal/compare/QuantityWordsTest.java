package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts are shown to people as they would say them. */
class QuantityWordsTest {
    static Stream<Arguments> amounts() {
        return Stream.of(
                Arguments.of(Amount.exact(150), "150"),
                Arguments.of(Amount.exact(1_500_000).withSignificantDigits(2), "1500000 (2 significant)"),
                Arguments.of(Amount.fraction(2, 3), "2/3"),
                Arguments.of(Amount.about(80), "about 80"),
                Arguments.of(Amount.justUnder(100), "just under 100"),
                Arguments.of(Amount.justOver("1.5"), "just over 1.5"),
                Arguments.of(Amount.between(3, 5), "3 to 5"),
                Arguments.of(Amount.between(3, 5).withApproximate(true), "about 3 to 5"),
                Arguments.of(Amount.moreThan(50_000), "more than 50000"),
                Arguments.of(Amount.atLeast(50), "at least 50"),
                Arguments.of(Amount.lessThan(10), "less than 10"),
                Arguments.of(Amount.atMost(10), "at most 10"),
                Arguments.of(
                        new Amount.Range(
                                Amount.moreThan(3).lower(), Amount.atMost(5).upper(), false),
                        "more than 3 and at most 5"),
                Arguments.of(
                        new Amount.Range(
                                Amount.atLeast(3).lower(), Amount.lessThan(5).upper(), false),
                        "at least 3 and less than 5"),
                Arguments.of(Amount.vague(), "no number"),
                Arguments.of(Amount.vague().withMagnitude(12), "no number (counted in 12)"));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void showsAnAmount(Amount amount, String words) {
        assertThat(QuantityWords.of(amount)).isEqualTo(words);
    }

    @Test
    void showsTheUnitAndTheRate() {
        assertThat(QuantityWords.of(
                        Figure.of(Amount.exact(150), Unit.currency("NOK")).withPer(Per.MONTH)))
                .isEqualTo("150 NOK per month");
        assertThat(QuantityWords.of(Figure.of(Amount.exact(150), Unit.assumedCurrency("NOK"))))
                .isEqualTo("150 NOK (assumed)");
        assertThat(QuantityWords.of(Figure.of(Amount.about(2), Unit.PERCENTAGE_POINTS)))
                .isEqualTo("about 2 percentage points");
    }
}
