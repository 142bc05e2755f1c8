package io.github.newsclaims.examples.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.TimeModifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of amounts, figures, times and phrases. */
class WordsTest {
    @ParameterizedTest
    @MethodSource("amounts")
    void saysAnAmountInItsUnit(Amount amount, Unit unit, String words) {
        assertThat(AmountWords.of(amount, unit)).isEqualTo(words);
    }

    static Stream<Arguments> amounts() {
        Optional<Bound> over3 = Optional.of(new Bound(ReportedNumber.of(3), false));
        Optional<Bound> upTo5 = Optional.of(new Bound(ReportedNumber.of(5), true));
        return Stream.of(
                arguments(Amount.exact(999), Unit.COUNT, "999"),
                arguments(Amount.exact(1000), Unit.COUNT, "1,000"),
                arguments(Amount.exact(-123_456), Unit.COUNT, "-123,456"),
                arguments(Amount.exact("-1234567.8901"), Unit.UNITLESS, "-1,234,567.8901"),
                arguments(Amount.about(80), Unit.COUNT, "about 80"),
                arguments(Amount.justUnder(100), Unit.PERCENT, "just under 100 percent"),
                arguments(Amount.justOver(60_000), Unit.currency("EUR"), "just over 60,000 EUR"),
                arguments(Amount.moreThan(50_000), Unit.assumedCurrency("USD"), "more than 50,000 USD (assumed)"),
                arguments(Amount.atLeast(2), Unit.PERCENTAGE_POINTS, "at least 2 percentage points"),
                arguments(Amount.lessThan(30), Unit.measure("a"), "less than 30 years"),
                arguments(Amount.atMost(3), Unit.measure("km"), "at most 3 km"),
                arguments(Amount.between(3, 5), Unit.measure("h"), "3 to 5 hours"),
                arguments(new Amount.Range(over3, upTo5, false), Unit.COUNT, "more than 3 and at most 5"),
                arguments(Amount.between(3, 5).withApproximate(true), Unit.COUNT, "about 3 to 5"),
                arguments(Amount.fraction(2, 3), Unit.UNITLESS, "2/3"),
                arguments(Amount.fraction(1, 1000), Unit.UNITLESS, "1/1,000"),
                arguments(Amount.justUnder("2/3"), Unit.UNITLESS, "just under 2/3"),
                arguments(Amount.moreThan("1/3"), Unit.UNITLESS, "more than 1/3"),
                arguments(Amount.exact(25), Unit.BASIS_POINTS, "25 basis points"),
                arguments(Amount.fraction(1, 2), Unit.ORDINAL, "1/2 in order"),
                arguments(Amount.exact(1), Unit.measure("d"), "1 day"),
                arguments(Amount.exact(3), Unit.TIMES, "3 times"),
                arguments(Amount.exact(1), Unit.ORDINAL, "1st"),
                arguments(Amount.exact(12), Unit.ORDINAL, "12th"),
                arguments(Amount.exact(22), Unit.ORDINAL, "22nd"),
                arguments(Amount.exact(1113), Unit.ORDINAL, "1,113th"),
                arguments(Amount.exact("2.5"), Unit.ORDINAL, "2.5 in order"));
    }

    @ParameterizedTest
    @MethodSource("divisors")
    void saysWhatARateIsPer(Per per, String words) {
        assertThat(AmountWords.of(per)).isEqualTo(words);
    }

    static Stream<Arguments> divisors() {
        return Stream.of(
                arguments(Per.MONTH, "per month"),
                arguments(new Per.Period(BigDecimal.valueOf(2), "P1W"), "per 2 weeks"),
                arguments(Per.period("P10D"), "per P10D"),
                arguments(Per.measured("kg"), "per kg"),
                arguments(Per.each("person"), "per person"),
                arguments(Per.counted(100_000, "inhabitants"), "per 100,000 inhabitants"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void saysAFigureInOnePhrase(Figure figure, String words) {
        assertThat(FigureWords.of(figure)).isEqualTo(words);
    }

    static Stream<Arguments> figures() {
        Figure count = Figure.of(Amount.exact(93_000), Unit.COUNT);
        return Stream.of(
                arguments(count, "93,000"),
                arguments(
                        count.withAmount(Amount.exact(1_500_000).withSignificantDigits(2))
                                .withMeasuredEntity("workers"),
                        "1,500,000 workers; significant digits: 2"),
                arguments(
                        count.withMeasuredEntity("workers")
                                .withBasis(FigureBasis.ESTIMATED)
                                .withAsOf(TimeExpression.of("2018-01"))
                                .plusPlace("Russia"),
                        "93,000 workers; estimated; as of 2018-01; place: Russia"),
                arguments(
                        Figure.of(Amount.exact(31), Unit.PERCENT).withMargin(BigDecimal.valueOf(3)),
                        "31 percent, give or take 3"),
                arguments(
                        Figure.of(Amount.exact(6000), Unit.currency("USD"))
                                .withPer(List.of(Per.each("person"), Per.YEAR))
                                .withMeasuredEntity("cooks")
                                .withMeasuredProperty("pay"),
                        "6,000 USD per person per year: cooks, pay"),
                arguments(Figure.vague("dozens of boats", "boats"), "no number: boats"),
                arguments(
                        Figure.vague("dozens of boats", "boats")
                                .withAmount(Amount.vague().withMagnitude(12)),
                        "some multiple of 12: boats"),
                arguments(
                        Figure.vague("millions", "money").withUnit(Unit.currency("EUR")), "no number, in EUR: money"));
    }

    @ParameterizedTest
    @MethodSource("times")
    void saysATime(TimeExpression time, String words) {
        assertThat(TimeWords.of(time)).isEqualTo(words);
    }

    static Stream<Arguments> times() {
        return Stream.of(
                arguments(TimeExpression.of("2031-04-02"), "2031-04-02"),
                arguments(
                        TimeExpression.of("XXXX-03-10")
                                .withWording("on March 10")
                                .withResolved("2031-03-10"),
                        "\"on March 10\" (XXXX-03-10, which is 2031-03-10)"),
                arguments(TimeExpression.of("XXXX-03").withResolved("2031?-03"), "XXXX-03, perhaps 2031?-03"),
                arguments(
                        TimeExpression.of("2018")
                                .withEvent(TimeEvent.entity("strike"))
                                .withModifier(TimeModifier.AFTER),
                        "2018, after strike"),
                arguments(
                        TimeExpression.builder()
                                .event(TimeEvent.claim("c4"))
                                .modifier(TimeModifier.UNTIL)
                                .build(),
                        "until claim c4"),
                arguments(TimeExpression.words("until the ice is gone"), "\"until the ice is gone\" (no date)"),
                arguments(TimeExpression.words("last week").withResolved("2031-03"), "\"last week\" (2031-03)"),
                arguments(TimeExpression.of("2031").withModifier(TimeModifier.START), "start of 2031"),
                arguments(TimeExpression.of("../2032"), "not later than 2032"),
                arguments(TimeExpression.of("2029/.."), "from 2029 on"),
                arguments(TimeExpression.of("2029/2031"), "2029 to 2031"),
                arguments(TimeExpression.of("2030-22"), "summer 2030"));
    }

    @Test
    void joinsWhatIsListed() {
        assertThat(Phrases.and(List.of())).isEmpty();
        assertThat(Phrases.and(List.of("a"))).isEqualTo("a");
        assertThat(Phrases.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Phrases.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(Phrases.count(1, "claim")).isEqualTo("1 claim");
        assertThat(Phrases.count(0, "claim")).isEqualTo("0 claims");
    }
}
