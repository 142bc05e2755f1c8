package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.numbers.NumberReader;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons of amounts with what words say. */
class AmountReadingTest {
    @ParameterizedTest
    @CsvSource({
        "80, true",
        "81, false",
        "two thirds, false",
        "about 80, false",
        "nearly 80, false",
        "just over 80, false",
        "more than 80, false",
        "up to 80, false",
        "between 80 and 90, false",
        "the 80s, true",
        "dozens, false",
    })
    void comparesAnExactAmount(String words, boolean agrees) {
        assertThat(agrees(Amount.exact(80), Unit.COUNT, words)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "80, true",
        "81, false",
        "about 80, true",
        "about 81, false",
        "nearly 80, true",
        "just over 80, true",
        "more than 80, true",
        "up to 80, true",
        "between 80 and 90, false",
        "the 80s, true",
        "the 1980s, false",
        "the 90s, false",
        "the 70s, false",
        "dozens, false",
    })
    void comparesAnApproximateAmount(String words, boolean agrees) {
        assertThat(agrees(Amount.about(80), Unit.COUNT, words)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "about 80, true, true",
        "nearly 80, true, false",
        "just over 80, false, true",
        "nearly 90, false, false",
        "just over 90, false, false",
        "more than 80, true, true",
    })
    void comparesTheDirectionOfAnApproximateAmount(String words, boolean under, boolean over) {
        assertThat(agrees(Amount.justUnder(80), Unit.COUNT, words)).isEqualTo(under);
        assertThat(agrees(Amount.justOver(80), Unit.COUNT, words)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "30, true",
        "40, false",
        "50, true",
        "about 20, false",
        "about 30, true",
        "about 40, true",
        "about 50, true",
        "about 60, false",
        "nearly 30, false",
        "nearly 50, true",
        "nearly 40, true",
        "just over 30, true",
        "just over 50, false",
        "just over 40, true",
        "more than 30, true",
        "more than 50, false",
        "less than 30, false",
        "less than 50, true",
        "between 30 and 50, true",
        "between 30 and 60, false",
        "between 20 and 50, false",
        "dozens, false",
        "the 40s, false",
        "three fifths, false",
    })
    void comparesARange(String words, boolean agrees) {
        assertThat(agrees(Amount.between(30, 50), Unit.COUNT, words)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({"30, 39, true", "31, 39, true", "31, 40, false", "31, 33, true", "29, 33, false", "33, 40, false"})
    void comparesARangeWithADecade(int lower, int upper, boolean agrees) {
        assertThat(agrees(Amount.between(lower, upper), Unit.COUNT, "in her 30s"))
                .isEqualTo(agrees);
    }

    @Test
    void findsAboutANumberInARangeThatIsOpenAtOneEnd() {
        assertThat(agrees(Amount.atLeast(80), Unit.COUNT, "about 100")).isTrue();
        assertThat(agrees(Amount.atLeast(79), Unit.COUNT, "about 100")).isFalse();
        assertThat(agrees(Amount.atLeast(101), Unit.COUNT, "about 100")).isFalse();
        assertThat(agrees(Amount.atMost(120), Unit.COUNT, "about 100")).isTrue();
        assertThat(agrees(Amount.atMost(121), Unit.COUNT, "about 100")).isFalse();
        assertThat(agrees(Amount.atMost(99), Unit.COUNT, "about 100")).isFalse();
        assertThat(agrees(Amount.lessThan(100), Unit.COUNT, "nearly 100")).isTrue();
        assertThat(agrees(Amount.moreThan(100), Unit.COUNT, "nearly 100")).isFalse();
        assertThat(agrees(Amount.moreThan(100), Unit.COUNT, "just over 100")).isTrue();
        assertThat(agrees(Amount.lessThan(100), Unit.COUNT, "just over 100")).isFalse();
        assertThat(agrees(Amount.atMost(-25), Unit.COUNT, "about −30")).isTrue();
        assertThat(agrees(Amount.atMost(-23), Unit.COUNT, "about −30")).isFalse();
        assertThat(agrees(Amount.atLeast(100), Unit.COUNT, "less than 100")).isFalse();
        assertThat(agrees(Amount.atMost(100), Unit.COUNT, "more than 100")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3/2, true",
        "1.5, true",
        "two thirds, false",
        "6, false",
        "about 1.5, false",
    })
    void comparesAFraction(String words, boolean agrees) {
        assertThat(agrees(Amount.fraction(6, 4), Unit.UNITLESS, words)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({
        "two thirds, 67, true",
        "two thirds, 66.7, true",
        "two thirds, 66, true",
        "two thirds, 67.7, false",
        "two thirds, 65.6, false",
        "a third, 33, true",
        "half, 50, true",
        "half, 49, true",
        "half, 51, true",
        "half, 51.1, false",
        "half, 48.9, false",
        "half, 0.5, true",
        "one in 200, 0.5, true",
        "one in 200, 0.55, true",
        "one in 200, 0.45, true",
        "one in 200, 0.6, false",
        "one in 200, 0.4, false",
        "one in four, 4, false",
        "2/3, 67, true",
    })
    void comparesAShareInPercent(String words, String percent, boolean agrees) {
        assertThat(agrees(Amount.exact(percent), Unit.PERCENT, words)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({"0.67, true", "0.66, true", "0.667, true", "0.68, false", "0.65, false", "67, false", "2, false"})
    void comparesAShareInDecimals(String share, boolean agrees) {
        assertThat(agrees(Amount.about(share), Unit.UNITLESS, "two thirds")).isEqualTo(agrees);
    }

    @Test
    void comparesAShareWithBounds() {
        assertThat(agrees(Amount.lessThan("2/3"), Unit.UNITLESS, "nearly two thirds"))
                .isTrue();
        assertThat(agrees(Amount.lessThan(67), Unit.PERCENT, "nearly two thirds"))
                .isTrue();
        assertThat(agrees(Amount.moreThan(67), Unit.PERCENT, "nearly two thirds"))
                .isFalse();
        assertThat(agrees(Amount.moreThan(33), Unit.PERCENT, "more than a third"))
                .isTrue();
        assertThat(agrees(Amount.exact(33), Unit.PERCENT, "more than a third")).isFalse();
        assertThat(agrees(Amount.exact(33), Unit.PERCENT, "nearly a third")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "12, dozens, true",
        "100, dozens, false",
        "100, hundreds, true",
        "12, a few dozen, true",
        "10000, tens of thousands, true",
        "1000, tens of thousands, false",
        "100, several hundred, true",
        "12, several, true",
        "12, the 30s, true",
        "12, 30, false",
        "12, most of the 30, true"
    })
    void comparesTheMagnitudeOfAVagueAmount(long magnitude, String words, boolean agrees) {
        assertThat(agrees(Amount.vague().withMagnitude(magnitude), Unit.COUNT, words))
                .isEqualTo(agrees);
    }

    @Test
    void comparesAVagueAmountWithoutAMagnitude() {
        assertThat(agrees(Amount.vague(), Unit.COUNT, "dozens")).isTrue();
        assertThat(agrees(Amount.vague(), Unit.COUNT, "30")).isFalse();
    }

    @Test
    void comparesOrdinalsWithOrdinals() {
        assertThat(agrees(Amount.exact(4), Unit.ORDINAL, "the third")).isFalse();
        assertThat(agrees(Amount.exact(3), Unit.ORDINAL, "the third")).isTrue();
        assertThat(agrees(Amount.exact(4), Unit.ORDINAL, "number three")).isFalse();
        assertThat(agrees(Amount.exact(3), Unit.ORDINAL, "number three")).isTrue();
        assertThat(agrees(Amount.exact(4), Unit.COUNT, "the third boat")).isTrue();
        assertThat(agrees(Amount.exact(4), Unit.COUNT, "the third of 5 boats")).isFalse();
        assertThat(agrees(Amount.exact(3), Unit.COUNT, "the third of 5 boats")).isFalse();
    }

    @Test
    void takesTheTrendForTheSignOfANumber() {
        Figure falling = figure(Amount.exact("-0.3"), Unit.PERCENT, "0.3 percent");

        assertThat(falling.amount()).isEqualTo(Amount.exact("-0.3"));
        assertThat(agrees(falling)).isFalse();
        assertThat(agrees(falling.withTrend(Trend.DECREASING))).isTrue();
        assertThat(agrees(falling.withTrend(Trend.INCREASING))).isFalse();
        assertThat(agrees(Amount.exact("-0.3"), Unit.PERCENT, "fell 0.3 percent"))
                .isTrue();
        assertThat(agrees(Amount.exact("0.3"), Unit.PERCENT, "fell 0.3 percent"))
                .isTrue();
        assertThat(agrees(Amount.exact("0.3"), Unit.PERCENT, "fell −0.3 percent"))
                .isFalse();
    }

    @Test
    void readsCentsAsHundredthsOfACurrency() {
        Unit euro = Unit.currency("EUR");

        assertThat(agrees(Amount.between("0.2", "0.5"), euro, "20 to 50 cents")).isTrue();
        assertThat(agrees(Amount.between("0.2", "50"), euro, "20 to 50 cents")).isFalse();
        assertThat(agrees(Amount.between(20, 50), Unit.COUNT, "20 to 50 cents")).isTrue();
        assertThat(agrees(Amount.exact("0.005"), euro, "half a cent")).isTrue();
    }

    private static boolean agrees(Amount amount, Unit unit, String words) {
        return agrees(figure(amount, unit, words));
    }

    /** Returns whether nothing is reported, which includes words that state nothing. */
    private static boolean agrees(Figure figure) {
        String words = figure.wording().orElseThrow().text();
        var readings = NumberReader.read(words, "en");
        return AmountReading.stated(figure, readings).isEmpty()
                || readings.stream().anyMatch(reading -> AmountReading.agrees(figure, reading));
    }

    private static Figure figure(Amount amount, Unit unit, String words) {
        return Figure.builder()
                .wording(words)
                .amount(amount)
                .unit(unit)
                .measuredEntity("boats")
                .build();
    }
}
