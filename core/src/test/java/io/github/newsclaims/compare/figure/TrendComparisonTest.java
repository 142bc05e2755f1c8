package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.testing.Crews.placed;
import static io.github.newsclaims.testing.Crews.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.Trend;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The trend is the sign of a change, and means nothing for a level. */
class TrendComparisonTest {
    @Test
    void takesTheTrendOfAChangeAsItsSign() {
        Figure down = down(Amount.exact(5)).withMeasures(Measures.CHANGE);
        Figure minus = percent(Amount.exact(-5)).withMeasures(Measures.CHANGE);
        Figure up = up(Amount.exact(5)).withMeasures(Measures.CHANGE);

        assertThat(FigureComparison.of(down, minus)).hasToString("equal: both are -5");
        assertThat(FigureComparison.of(down, up)).hasToString("conflicting: -5 and 5 differ");
    }

    @Test
    void doesNotLookAtTheTrendOfALevel() {
        Figure falling = down(Amount.exact(5)).withMeasures(Measures.LEVEL);
        Figure rising = up(Amount.exact(5)).withMeasures(Measures.LEVEL);

        assertThat(FigureComparison.of(falling, rising)).hasToString("equal: both are 5");
        assertThat(FigureComparison.of(falling, rising.withAmount(Amount.exact(-5))))
                .hasToString("conflicting: 5 and -5 differ");
    }

    static Stream<Arguments> changes() {
        Figure five = percent(Amount.exact(5));
        Figure change = five.withMeasures(Measures.CHANGE);
        Figure level = five.withMeasures(Measures.LEVEL);
        Figure down = down(Amount.exact(5)).withMeasures(Measures.CHANGE);
        return Stream.of(
                arguments(change, level, "not comparable: the first is a change, the second a level"),
                arguments(down, change, "compatible: both are 5; the first is decreasing, the second gives no trend"),
                arguments(
                        change,
                        change.withTrend(Trend.INCREASING),
                        "compatible: both are 5; the second is increasing, the first gives no trend"),
                arguments(
                        down,
                        change.withAmount(Amount.exact(0)),
                        "conflicting: 5 and 0 differ; the first is decreasing, the second gives no trend"),
                arguments(
                        change.withBasis(FigureBasis.ESTIMATED),
                        five,
                        "compatible: both are 5; the first is a change, the second does not say whether it is one; "
                                + "the first is estimated"),
                arguments(down, down, "equal: both are -5"),
                arguments(
                        down,
                        change.withAmount(Amount.exact(7)),
                        "conflicting: 5 and 7 differ; the first is decreasing, the second gives no trend"),
                arguments(
                        down.withAmount(Amount.between(3, 5)),
                        change.withAmount(Amount.exact(-4)),
                        "compatible: -5 to -3 and -4 overlap"),
                arguments(
                        down.withAmount(Amount.moreThan(5)),
                        change.withAmount(Amount.exact(-6)),
                        "compatible: less than -5 and -6 overlap"),
                arguments(
                        down.withAmount(Amount.justUnder(50)),
                        change.withAmount(Amount.exact(-48)),
                        "compatible: -50 and -48 are within 10 percent; the first is approximate"),
                arguments(
                        down.withAmount(Amount.justOver(50)),
                        change.withAmount(Amount.exact(-52)),
                        "compatible: -50 and -52 are within 10 percent; the first is approximate"),
                arguments(
                        down.withAmount(Amount.justOver(50)),
                        change.withAmount(Amount.exact(-48)),
                        "conflicting: -50 and -48 differ, on the side that nearly or just over excludes; "
                                + "the first is approximate"),
                arguments(
                        down.withAmount(Amount.about(50)),
                        change.withAmount(Amount.exact(-52)),
                        "compatible: -50 and -52 are within 10 percent; the first is approximate"),
                arguments(down.withAmount(Amount.exact(-5)), down, "equal: both are -5"),
                arguments(
                        five.withTrend(Trend.INCREASING),
                        five.withTrend(Trend.DECREASING),
                        "possibly conflicting: neither says whether it is a level or a change; 5 and -5 differ; "
                                + "trends differ, increasing and decreasing"),
                arguments(
                        five.withTrend(Trend.STABLE),
                        five.withTrend(Trend.INCREASING),
                        "compatible: both are 5; trends differ, stable and increasing"),
                arguments(
                        five.withTrend(Trend.INCREASING),
                        five,
                        "compatible: both are 5; the first is increasing, the second gives no trend"),
                arguments(
                        five.withTrend(Trend.DECREASING),
                        percent(Amount.exact(-5)),
                        "possibly conflicting: neither says whether it is a level or a change; 5 and -5 differ"),
                arguments(
                        five.withTrend(Trend.INCREASING),
                        percent(Amount.exact(7)).withTrend(Trend.DECREASING),
                        "conflicting: 5 and 7 differ; trends differ, increasing and decreasing"),
                arguments(five.withTrend(Trend.DECREASING), five.withTrend(Trend.DECREASING), "equal: both are 5"),
                arguments(
                        change,
                        five,
                        "compatible: both are 5; the first is a change, the second does not say whether it is one"),
                arguments(
                        five.withAmount(Amount.exact(105)),
                        change,
                        "possibly conflicting: the second is a change, the first does not say whether it is one; "
                                + "105 and 5 differ"),
                arguments(
                        level.withTrend(Trend.DECREASING),
                        five.withTrend(Trend.INCREASING),
                        "compatible: both are 5; the first is a level, the second does not say whether it is one"),
                arguments(
                        down,
                        percent(Amount.exact(-5)),
                        "compatible: both are -5; the first is a change, the second does not say whether it is one"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void explainsTrends(Figure first, Figure second, String explanation) {
        assertThat(FigureComparison.of(first, second)).hasToString(explanation);
        assertThat(explanation)
                .startsWith(FigureComparison.of(second, first).verdict().words() + ": ");
    }

    private static Figure percent(Amount amount) {
        return placed(share(amount, Unit.PERCENT));
    }

    private static Figure up(Amount amount) {
        return percent(amount).withTrend(Trend.INCREASING);
    }

    private static Figure down(Amount amount) {
        return percent(amount).withTrend(Trend.DECREASING);
    }
}
