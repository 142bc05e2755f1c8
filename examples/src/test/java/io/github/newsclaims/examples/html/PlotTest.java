package io.github.newsclaims.examples.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Figure;
import io.github.newsclaims.examples.html.DrawnScale.Tick;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How amounts are drawn on a scale from 0 to 90, whose places are the numbers plus 5. */
class PlotTest {
    private static final DrawnScale SCALE = DrawnScale.between(List.of(0.0, 90.0));

    @ParameterizedTest
    @MethodSource("amounts")
    void drawsAnAmount(Amount amount, Plot plot) {
        assertThat(Plot.of(Figure.of(amount, Unit.COUNT).withWording("w"), SCALE))
                .contains(plot);
    }

    static Stream<Arguments> amounts() {
        Optional<Bound> over10 = Optional.of(new Bound(ReportedNumber.of(10), false));
        Optional<Bound> upTo40 = Optional.of(new Bound(ReportedNumber.of(40), true));
        return Stream.of(
                arguments(Amount.exact(45), new Plot("dot", 50, 50, 50, "in", "in")),
                arguments(Amount.fraction(1, 2), new Plot("dot", 5.5, 5.5, 5.5, "in", "in")),
                arguments(Amount.about(45), new Plot("about", 50, 50, 50, "in", "in")),
                arguments(Amount.justUnder(45), new Plot("under", 50, 50, 50, "in", "in")),
                arguments(Amount.justOver(45), new Plot("over", 50, 50, 50, "in", "in")),
                arguments(new Amount.Range(over10, upTo40, false), new Plot("bar", 30, 15, 45, "out", "in")),
                arguments(new Amount.Range(over10, upTo40, true), new Plot("about-bar", 30, 15, 45, "out", "in")),
                arguments(Amount.atLeast(45), new Plot("bar", 74.5, 50, 99, "in", "none")),
                arguments(Amount.lessThan(45), new Plot("bar", 25.5, 1, 50, "none", "out")));
    }

    @Test
    void drawsAMarginAsALine() {
        assertThat(Plot.of(Figure.of(Amount.exact(45), Unit.PERCENT).withMargin("3"), SCALE))
                .contains(new Plot("dot", 50, 47, 53, "in", "in"));
    }

    @Test
    void drawsNoVagueAmount() {
        Figure vague = Figure.vague("dozens", "hands");

        assertThat(Plot.of(vague, SCALE)).isEmpty();
        assertThat(Plot.numbers(vague)).isEmpty();
    }

    @Test
    void drawsAnIntervalWhoseEndsAreTheSameAsADot() {
        assertThat(Plot.interval(true, Optional.of(7.0), Optional.of(7.0)))
                .isEqualTo(new Plot("about", 7, 7, 7, "in", "in"));
    }

    @Test
    void beginsWithZeroUnlessTheNumbersAreAlmostTheSame() {
        assertThat(DrawnScale.of(List.of(10.0, 45.0, 90.0)).ticks(DrawnScale::digits))
                .containsExactly(
                        new Tick(5, "0"),
                        new Tick(25, "20"),
                        new Tick(45, "40"),
                        new Tick(65, "60"),
                        new Tick(85, "80"));
        assertThat(DrawnScale.of(List.of(85.0, 90.0)).ticks(DrawnScale::digits))
                .first()
                .isEqualTo(new Tick(5, "85"));
    }

    @Test
    void isLogarithmicForNumbersThatAreFarFromEachOther() {
        DrawnScale scale = DrawnScale.of(List.of(1.0, 1e6));

        assertThat(scale.logarithmic()).isTrue();
        assertThat(scale.at(1000)).isEqualTo(50);
        assertThat(scale.ticks(DrawnScale::digits))
                .extracting(Tick::label)
                .containsExactly("1", "100", "10,000", "1,000,000");
        assertThat(DrawnScale.of(List.of(-1.0, 1e6)).logarithmic()).isFalse();
    }

    @Test
    void drawsNumbersOfAnySize() {
        DrawnScale one = DrawnScale.of(List.of(5.0));
        DrawnScale huge = DrawnScale.of(List.of(-1e100, 1e100));

        assertThat(one.at(5)).isEqualTo(80);
        assertThat(huge.at(0)).isEqualTo(50);
        assertThat(huge.ticks(DrawnScale::digits)).hasSizeBetween(2, 7);
        assertThat(DrawnScale.digits(2.5)).isEqualTo("2.5");
        assertThat(DrawnScale.digits(1e30)).isEqualTo("1E+30");
        assertThat(DrawnScale.of(List.of()).ticks(DrawnScale::digits)).isNotEmpty();
    }
}
