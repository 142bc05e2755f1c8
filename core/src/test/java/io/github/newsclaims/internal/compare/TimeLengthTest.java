package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.quantity.Ratio;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths of time have an exact factor if both are of months, or both of seconds. */
class TimeLengthTest {
    @ParameterizedTest
    @CsvSource({
        "min, s, 60",
        "h, min, 60",
        "d, h, 24",
        "wk, d, 7",
        "a, mo, 12",
        "mo, a, 1/12",
        "s, min, 1/60",
        "mo, mo, 1",
        "s, s, 1"
    })
    void fitsIntoAnother(String code, String other, String times) {
        assertThat(length(code).in(length(other)).orElseThrow()).hasToString(times);
    }

    @Test
    void doesNotConvertMonthsIntoDays() {
        assertThat(length("mo").in(length("d"))).isEmpty();
        assertThat(length("d").in(length("a"))).isEmpty();
        assertThat(TimeLength.ofDuration("P1M1D").in(length("mo"))).isEmpty();
        assertThat(TimeLength.ofDuration("P1M1D").in(length("d"))).isEmpty();
    }

    @Test
    void convertsAMixtureIntoAMultipleOfIt() {
        assertThat(TimeLength.ofDuration("P2M2D").in(TimeLength.ofDuration("P1M1D")))
                .contains(Ratio.of(2));
    }

    @ParameterizedTest
    @CsvSource({
        "P2Y, a",
        "P18M, mo",
        "P3M, mo",
        "P14D, wk",
        "P10D, d",
        "PT36H, h",
        "PT90M, min",
        "PT61S, s",
        "P1DT1S, s"
    })
    void namesTheLargestUnitOfWhichItIsAWholeMultiple(String duration, String code) {
        assertThat(TimeLength.ofDuration(duration).ucum()).contains(code);
    }

    @Test
    void namesNoUnitOfAMixture() {
        assertThat(TimeLength.ofDuration("P1M1D").ucum()).isEmpty();
    }

    @Test
    void isMultiplied() {
        assertThat(length("d").times(Ratio.of(7))).isEqualTo(length("wk"));
        assertThat(length("mo").times(Ratio.of(12))).isEqualTo(length("a"));
    }

    @Test
    void knowsUnitsOfTimeOnly() {
        assertThat(TimeLength.ofUcum("km")).isEqualTo(Optional.empty());
    }

    private static TimeLength length(String code) {
        return TimeLength.ofUcum(code).orElseThrow();
    }
}
