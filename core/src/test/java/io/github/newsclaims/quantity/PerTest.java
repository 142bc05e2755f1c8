package io.github.newsclaims.quantity;

import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.testing.BrokenRule;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerTest {
    @ParameterizedTest
    @MethodSource("quantities")
    void namesTheRule(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> quantities() {
        BigDecimal minus = new BigDecimal("-0.5");
        BigDecimal hostile = new BigDecimal("1e999999999");
        String bound = "Invalid per: a decimal has at most 100 digits before and 100 after the point, got 1E+999999999";
        return Stream.of(
                of("Invalid per: quantity must be positive, got 0", () -> new Per.Period(BigDecimal.ZERO, "P1M")),
                of("Invalid per: quantity must be positive, got -0.5", () -> new Per.Measured(minus, "km")),
                of("Invalid per: quantity must be positive, got -1", () -> Per.counted(-1, "inhabitants")),
                of(bound, () -> new Per.Period(hostile, "P1M")),
                of(bound, () -> new Per.Measured(hostile, "km")),
                of(bound, () -> new Per.Counted(hostile, "inhabitants")),
                of("Invalid per entity: it must not be blank, got \" \"", () -> Per.each(" ")),
                of(
                        "Invalid per entity: it has an unpaired surrogate at UTF-16 index 0, got \"\\ud800\"",
                        () -> Per.each("\ud800")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "P", "PT", "P1", "1M", "P0M", "PT0S", "P-1M", "P1,5D", "P1.5M1D", "P1D1M", "P1MT", "p1m", "P1.D",
                "+P1D", "P1H", "PT1D", "P 1D", "P١M"
            })
    void refusesAPeriodThatIsNoDurationLongerThanZero(String duration) {
        of(
                        "Invalid period: an ISO 8601 duration longer than zero is written like P1M, got \"" + duration
                                + "\"",
                        () -> Per.period(duration))
                .verify();
    }

    @Test
    void refusesAHostilePeriod() {
        String hostile = "P" + "1".repeat(100_000) + "M";
        of(
                        "Invalid period: an ISO 8601 duration longer than zero is written like P1M, got \"P"
                                + "1".repeat(79) + "…\"",
                        () -> Per.period(hostile))
                .verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1M", "P1Y6M", "P2W", "PT1H30M", "PT0.5S", "P1Y2M3W4DT5H6M7.8S", "P0Y1D", "P0.5Y"})
    void keepsAPeriodAsItIsWritten(String duration) {
        assertThat(Per.period(duration)).isEqualTo(new Per.Period(BigDecimal.ONE, duration));
    }

    @Test
    void keepsPeriodsOfTheSameLengthApart() {
        assertThat(Per.period("P12M")).isNotEqualTo(Per.YEAR);
        assertThat(new Per.Period(BigDecimal.valueOf(2), "P1M")).isNotEqualTo(Per.period("P2M"));
    }

    @Test
    void bringsAQuantityIntoItsNormalForm() {
        assertThat(new Per.Counted(new BigDecimal("1e5"), "inhabitants"))
                .isEqualTo(Per.counted(100_000, "inhabitants"));
        assertThat(new Per.Measured(new BigDecimal("1.0"), "km")).isEqualTo(Per.measured("km"));
        assertThat(new Per.Period(new BigDecimal("1.00"), "P1M")).isEqualTo(Per.MONTH);
        assertThat(Per.each("person").quantity()).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void namesTheUsualPeriods() {
        assertThat(Stream.of(Per.HOUR, Per.DAY, Per.WEEK, Per.MONTH, Per.QUARTER, Per.YEAR)
                        .map(per -> ((Per.Period) per).duration()))
                .containsExactly("PT1H", "P1D", "P1W", "P1M", "P3M", "P1Y");
    }
}
