package io.github.newsclaims.compare.conflict;

import static io.github.newsclaims.testing.Crews.crews;
import static io.github.newsclaims.testing.Crews.pay;
import static io.github.newsclaims.testing.Crews.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureKeyTest {
    static Stream<Arguments> figures() {
        return Stream.of(
                arguments(crews(36), "[boat crews, , count]"),
                arguments(crews(36).withMeasuredEntity("Boat\u00a0 CREWS"), "[boat crews, , count]"),
                arguments(pay("150", Per.MONTH), "[boat crews, pay, currency, time]"),
                arguments(pay("150", Per.measured("h")), "[boat crews, pay, currency, time]"),
                arguments(pay("150", Per.measured("km")), "[boat crews, pay, currency, measure]"),
                arguments(pay("150", Per.YEAR, Per.counted(1, "Person")), "[boat crews, pay, currency, person, time]"),
                arguments(share(Amount.exact(2), Unit.PERCENTAGE_POINTS), "[boat crews, , percentage points]"),
                arguments(share(Amount.exact(25), Unit.BASIS_POINTS), "[boat crews, , percentage points]"),
                arguments(share(Amount.justUnder("2/3"), Unit.UNITLESS), "[boat crews, , percent]"),
                arguments(share(Amount.moreThan("1/3"), Unit.UNITLESS), "[boat crews, , percent]"),
                arguments(share(Amount.exact(2), Unit.PERCENT), "[boat crews, , percent]"),
                arguments(share(Amount.fraction(2, 3), Unit.UNITLESS), "[boat crews, , percent]"),
                arguments(share(Amount.exact(2), Unit.measure("%")), "[boat crews, , percent]"),
                arguments(
                        share(Amount.exact(55), Unit.COUNT).withPer(Per.counted(100_000, "inhabitants")),
                        "[boat crews, , percent]"),
                arguments(
                        share(Amount.exact(55), Unit.COUNT)
                                .withPer(List.of(Per.counted(1000, "inhabitants"), Per.YEAR)),
                        "[boat crews, , percent, time]"),
                arguments(share(Amount.exact(60), Unit.measure("km/h")), "[boat crews, , measure]"),
                arguments(share(Amount.exact(60), Unit.measure("km")).withPer(Per.HOUR), "[boat crews, , measure]"),
                arguments(
                        share(Amount.exact(60), Unit.measure("L")).withPer(Per.each("person")),
                        "[boat crews, , measure, person]"),
                arguments(share(Amount.exact(2), Unit.UNITLESS), "[boat crews, , percent]"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void namesWhatIsMeasuredAndInWhichKindOfUnit(Figure figure, String key) {
        assertThat(FigureKey.standard(ReportedFigure.of(figure)))
                .hasValueSatisfying(found -> assertThat(found).hasToString(key));
    }

    @Test
    void isAbsentWithoutAnEntityOrANumber() {
        assertThat(FigureKey.standard(ReportedFigure.of(Figure.of(Amount.exact(3), Unit.COUNT))))
                .isEmpty();
        assertThat(FigureKey.standard(ReportedFigure.of(crews(Amount.vague())))).isEmpty();
    }

    @Test
    void isMadeOfStringsInTheirOrder() {
        assertThat(FigureKey.of("boat crews", "", "count"))
                .isEqualTo(FigureKey.standard(ReportedFigure.of(crews(1))).orElseThrow())
                .isNotEqualTo(FigureKey.of("", "boat crews", "count"));
        assertThat(FigureKey.of("a", "b").parts()).containsExactly("a", "b");
    }
}
