package io.github.newsclaims.quantity;

import static io.github.newsclaims.testing.BrokenRule.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "NO", "NOKK", "nok", "N0K", "$", "ＮＯＫ", "NÖK", "NO\u00a0"})
    void refusesACurrencyThatIsNoThreeCapitals(String code) {
        String shown = code.replace("\u00a0", "\\u00a0");
        of(
                        "Invalid currency: an ISO 4217 code is three capital letters, got \"" + shown + "\"",
                        () -> Unit.currency(code))
                .verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k m", "[lb_av", "lb]", "m{a", "m}", "{a{b}}", "µm", "(m", "m)", ")m(", "k\u0007"})
    void refusesAMeasureThatIsNotFormedAsUcumAsks(String code) {
        String shown = code.replace("\u0007", "\\u0007");
        String rule =
                "Invalid measure: a UCUM code is visible ASCII with balanced brackets, like km or [lb_av], got \"";
        of(rule + shown + "\"", () -> Unit.measure(code)).verify();
        of(rule + shown + "\"", () -> Per.measured(code)).verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"km", "[lb_av]", "m/s2", "10*3/uL", "{people}", "g{a[b}", "(m.s)/[ft_i]", "%", "a"})
    void keepsAMeasureThatIsFormedAsUcumAsks(String code) {
        assertThat(Unit.measure(code).code()).isEqualTo(code);
    }

    @Test
    void marksACurrencyThatIsAssumed() {
        assertThat(Unit.currency("NOK").assumed()).isFalse();
        assertThat(Unit.assumedCurrency("NOK").assumed()).isTrue();
        assertThat(Unit.currency("NOK").isAssumed()).isFalse();
        assertThat(Unit.assumedCurrency("NOK").isAssumed()).isTrue();
        assertThat(Unit.COUNT.isAssumed()).isFalse();
        assertThat(Unit.assumedCurrency("NOK")).isNotEqualTo(Unit.currency("NOK"));
    }

    @Test
    void keepsTheUnitsWithoutPartsApart() {
        assertThat(Set.of(
                        Unit.COUNT,
                        Unit.PERCENT,
                        Unit.PERCENTAGE_POINTS,
                        Unit.BASIS_POINTS,
                        Unit.ORDINAL,
                        Unit.TIMES,
                        Unit.UNITLESS))
                .hasSize(7);
    }
}
