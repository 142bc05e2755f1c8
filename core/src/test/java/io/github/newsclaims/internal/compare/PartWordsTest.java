package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.TimeModifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of figures are shown to people. */
class PartWordsTest {
    static Stream<Arguments> times() {
        TimeExpression year = TimeExpression.of("2018");
        TimeExpression before = year.withModifier(TimeModifier.BEFORE);
        TimeEvent strike = TimeEvent.entity("strike");
        return Stream.of(
                arguments(year, "2018"),
                arguments(year.withModifier(TimeModifier.ON_OR_BEFORE), "on or before 2018"),
                arguments(before.withResolved("2017-05"), "2017-05"),
                arguments(year.withModifier(TimeModifier.END).withResolved("2018-12"), "end 2018-12"),
                arguments(before.withEvent(strike), "2018, before the time of strike"),
                arguments(year.withEvent(TimeEvent.claim("c2")), "2018, the time of c2"),
                arguments(TimeExpression.words("last spring"), "“last spring”"),
                arguments(
                        TimeExpression.words("before it").withEvent(strike).withModifier(TimeModifier.BEFORE),
                        "“before it”, before the time of strike"),
                arguments(TimeExpression.builder().event(strike).build(), "the time of strike"));
    }

    @ParameterizedTest
    @MethodSource("times")
    void showsATime(TimeExpression time, String words) {
        assertThat(PartWords.time(time)).isEqualTo(words);
    }

    static Stream<Arguments> rates() {
        return Stream.of(
                arguments(List.of(), "no rate"),
                arguments(List.of(Per.MONTH), "per month"),
                arguments(List.of(Per.period("P2M")), "per P2M"),
                arguments(List.of(new Per.Period(BigDecimal.TEN, "P1D")), "per 10 days"),
                arguments(List.of(Per.counted(1000, "inhabitants"), Per.YEAR), "per 1000 inhabitants per year"),
                arguments(List.of(Per.measured("km")), "per km"));
    }

    @ParameterizedTest
    @MethodSource("rates")
    void showsARate(List<Per> per, String words) {
        assertThat(PartWords.per(per)).isEqualTo(words);
    }

    @Test
    void showsAMeasureWithItsRate() {
        assertThat(PartWords.rate(Unit.measure("km"), List.of(Per.HOUR))).isEqualTo("km per hour");
        assertThat(PartWords.rate(Unit.measure("km"), List.of())).isEqualTo("km");
        assertThat(PartWords.unit(Unit.currency("NOK"))).isEqualTo("NOK");
        assertThat(PartWords.unit(Unit.PERCENTAGE_POINTS)).isEqualTo("percentage points");
    }

    @Test
    void saysHowManyOfOnePeriodAreInAnother() {
        assertThat(PartWords.exact(Per.MONTH, Per.YEAR)).isEqualTo("12 months a year");
        assertThat(PartWords.exact(Per.measured("mo"), Per.YEAR)).isEqualTo("12 months a year");
        assertThat(PartWords.exact(Per.DAY, Per.YEAR)).isEqualTo("per day to per year");
        assertThat(PartWords.exact(Per.measured("m"), Per.measured("km"))).isEqualTo("per m to per km");
    }

    @Test
    void showsTheNumberOfPeriodsIfItIsNotOne() {
        Per days = new Per.Period(BigDecimal.TEN, "P1D");

        assertThat(PartWords.exact(days, Per.WEEK)).isEqualTo("per 10 days to per week");
        assertThat(PartWords.exact(Per.DAY, new Per.Period(BigDecimal.TEN, "P1W")))
                .isEqualTo("per day to per 10 weeks");
    }

    @Test
    void saysHowManyOfOneUnitOfTimeAreInAnother() {
        assertThat(PartWords.exact(Unit.measure("h"), Unit.measure("d"))).isEqualTo("24 hours a day");
        assertThat(PartWords.exact(Unit.measure("s"), Unit.measure("d"))).isEqualTo("d to s");
    }
}
