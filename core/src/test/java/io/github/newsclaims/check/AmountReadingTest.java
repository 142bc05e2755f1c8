package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.numbers.NumberReading;
import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons of amounts with what words say. */
class AmountReadingTest {
    @ParameterizedTest
    @CsvSource({
        "NUMBER, 80, 0, true",
        "NUMBER, 81, 0, false",
        "FRACTION, 160, 2, true",
        "FRACTION, 80, 2, false",
        "ABOUT, 80, 0, false",
        "MORE, 80, 0, false",
        "LESS, 80, 0, false",
        "BETWEEN, 80, 80, false",
    })
    void comparesAnExactAmount(Sense sense, BigDecimal first, BigDecimal second, boolean agrees) {
        assertThat(agrees(Amount.exact(80), sense, first, second)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 80, 0, true",
        "NUMBER, 81, 0, false",
        "ABOUT, 80, 0, true",
        "ABOUT, 81, 0, false",
        "MORE, 80, 0, true",
        "LESS, 80, 0, true",
        "FRACTION, 160, 2, true",
        "FRACTION, 80, 2, false",
        "BETWEEN, 80, 90, false",
        "VAGUE, 80, 0, false",
    })
    void comparesAnApproximateAmount(Sense sense, BigDecimal first, BigDecimal second, boolean agrees) {
        assertThat(agrees(Amount.about(80), sense, first, second)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 3, 0, true",
        "NUMBER, 4, 0, false",
        "NUMBER, 5, 0, true",
        "ABOUT, 2, 0, false",
        "ABOUT, 3, 0, true",
        "ABOUT, 4, 0, true",
        "ABOUT, 5, 0, true",
        "ABOUT, 6, 0, false",
        "MORE, 3, 0, true",
        "MORE, 5, 0, false",
        "LESS, 3, 0, false",
        "LESS, 5, 0, true",
        "BETWEEN, 3, 5, true",
        "BETWEEN, 3, 6, false",
        "BETWEEN, 2, 5, false",
        "FRACTION, 3, 1, false",
        "VAGUE, 3, 0, false",
    })
    void comparesARange(Sense sense, BigDecimal first, BigDecimal second, boolean agrees) {
        assertThat(agrees(Amount.between(3, 5), sense, first, second)).isEqualTo(agrees);
    }

    @Test
    void findsAboutANumberInARangeThatIsOpenAtOneEnd() {
        assertThat(agrees(Amount.atLeast(3), Sense.ABOUT, 9)).isTrue();
        assertThat(agrees(Amount.atLeast(3), Sense.ABOUT, 2)).isFalse();
        assertThat(agrees(Amount.atMost(5), Sense.ABOUT, 1)).isTrue();
        assertThat(agrees(Amount.atMost(5), Sense.ABOUT, 6)).isFalse();
        assertThat(agrees(Amount.atLeast(3), Sense.LESS, 3)).isFalse();
        assertThat(agrees(Amount.atMost(5), Sense.MORE, 5)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FRACTION, 3, 2, true",
        "FRACTION, 12, 8, true",
        "FRACTION, 2, 3, false",
        "NUMBER, 1.5, 0, true",
        "NUMBER, 6, 0, false",
        "ABOUT, 1.5, 0, false",
    })
    void comparesAFraction(Sense sense, BigDecimal first, BigDecimal second, boolean agrees) {
        assertThat(agrees(Amount.fraction(6, 4), sense, first, second)).isEqualTo(agrees);
    }

    @Test
    void comparesAVagueAmount() {
        Figure dozens = Figure.vague("dozens", "boats");

        assertThat(AmountReading.agrees(dozens, NumberReading.VAGUE, "dozens")).isTrue();
        assertThat(AmountReading.agrees(dozens, NumberReading.of(Sense.NUMBER, BigDecimal.ZERO), "0"))
                .isFalse();
    }

    @Test
    void comparesOrdinalsWithOrdinalsOnly() {
        NumberReading third = NumberReading.of(Sense.ORDINAL, BigDecimal.valueOf(3));
        NumberReading three = NumberReading.of(Sense.NUMBER, BigDecimal.valueOf(3));

        assertThat(AmountReading.agrees(Figure.of(Amount.exact(4), Unit.ORDINAL), third, "third"))
                .isFalse();
        assertThat(AmountReading.agrees(Figure.of(Amount.exact(3), Unit.ORDINAL), third, "third"))
                .isTrue();
        assertThat(AmountReading.agrees(Figure.of(Amount.exact(4), Unit.ORDINAL), three, "three"))
                .isTrue();
        assertThat(AmountReading.agrees(Figure.of(Amount.exact(4), Unit.COUNT), third, "third"))
                .isTrue();
    }

    @Test
    void takesALetterAfterDigitsOfAMeasureForItsUnit() {
        NumberReading millions = NumberReading.of(Sense.NUMBER, BigDecimal.valueOf(30_000_000));

        assertThat(AmountReading.agrees(Figure.of(Amount.exact(30), Unit.measure("m")), millions, "30m"))
                .isTrue();
        assertThat(AmountReading.agrees(Figure.of(Amount.exact(30), Unit.measure("m")), millions, "30 million"))
                .isFalse();
        assertThat(AmountReading.agrees(Figure.of(Amount.exact(30), Unit.COUNT), millions, "30m"))
                .isFalse();
    }

    @Test
    void readsCentsAsHundredthsOfACurrency() {
        NumberReading cents = reading(Sense.BETWEEN, "20", "50").inMinorUnits();
        NumberReading half = reading(Sense.FRACTION, "1", "2").inMinorUnits();
        Unit euro = Unit.currency("EUR");

        assertThat(AmountReading.agrees(Figure.of(Amount.between("0.2", "0.5"), euro), cents, "20 to 50 cents"))
                .isTrue();
        assertThat(AmountReading.agrees(Figure.of(Amount.between("0.2", "50"), euro), cents, "20 to 50 cents"))
                .isFalse();
        assertThat(AmountReading.agrees(Figure.of(Amount.between(20, 50), Unit.COUNT), cents, "20 to 50 cents"))
                .isTrue();
        assertThat(AmountReading.agrees(Figure.of(Amount.exact("0.005"), euro), half, "half a cent"))
                .isTrue();
    }

    @Test
    void saysWhatAnAmountIs() {
        assertThat(AmountReading.words(Amount.exact(9300))).isEqualTo("exactly 9300");
        assertThat(AmountReading.words(Amount.about(80))).isEqualTo("about 80");
        assertThat(AmountReading.words(Amount.between(3, 5))).isEqualTo("a range from 3 to 5");
        assertThat(AmountReading.words(Amount.moreThan(30))).isEqualTo("a range from 30 to open");
        assertThat(AmountReading.words(Amount.atMost(5))).isEqualTo("a range from open to 5");
        assertThat(AmountReading.words(Amount.fraction(2, 3))).isEqualTo("2/3");
        assertThat(AmountReading.words(Amount.vague())).isEqualTo("vague");
    }

    private static boolean agrees(Amount amount, Sense sense, long number) {
        return agrees(amount, sense, BigDecimal.valueOf(number), BigDecimal.ZERO);
    }

    private static boolean agrees(Amount amount, Sense sense, BigDecimal first, BigDecimal second) {
        return AmountReading.agrees(
                Figure.of(amount, Unit.COUNT), new NumberReading(sense, first, second, false), "words");
    }

    private static NumberReading reading(Sense sense, String first, String second) {
        return new NumberReading(sense, new BigDecimal(first), new BigDecimal(second), false);
    }
}
