package io.github.newsclaims.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDurationTest {
    @ParameterizedTest
    @CsvSource({
        "P1M, 1, 0",
        "P1Y6M, 18, 0",
        "P0.5Y, 6, 0",
        "P2W, 0, 1209600",
        "P1D, 0, 86400",
        "PT1H30M, 0, 5400",
        "PT0.25S, 0, 0.25",
        "P1Y2M3W4DT5H6M7.8S, 14, 2178367.8",
        "P1MT1M, 1, 60",
        "P0D, 0, 0"
    })
    void givesMonthsAndSeconds(String text, BigDecimal months, BigDecimal seconds) {
        assertThat(IsoDuration.parse(text)).hasValueSatisfying(length -> {
            assertThat(length.months()).isEqualByComparingTo(months);
            assertThat(length.seconds()).isEqualByComparingTo(seconds);
            assertThat(length.isPositive()).isEqualTo(months.signum() + seconds.signum() > 0);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "P", "PT", "P1", "1M", "P-1M", "P1,5D", "P1.5M1D", "P1.5MT1S", "P1D1M", "P1M1M", "P1MT", "PT1M1H",
                "p1m", "P1.D", "P.5D", "+P1D", "P1H", "PT1D", "PT1W", "P 1D", "P1D ", "P1D\n", "P1.5D\n", "P١M",
                        "P1DT1D"
            })
    void refusesAnythingElse(String text) {
        assertThat(IsoDuration.parse(text)).isEmpty();
    }

    @Test
    void takesAtMostAHundredCharacters() {
        assertThat(IsoDuration.parse("P" + "9".repeat(98) + "M")).isPresent();
        assertThat(IsoDuration.parse("P" + "9".repeat(99) + "M")).isEmpty();
        assertThat(IsoDuration.parse("P" + "1".repeat(10_000_000) + "M")).isEmpty();
    }
}
