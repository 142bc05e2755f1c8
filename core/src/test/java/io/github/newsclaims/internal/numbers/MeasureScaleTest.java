package io.github.newsclaims.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasureScaleTest {
    @Test
    void convertsUnitsOfOneDimension() {
        assertThat(MeasureScale.factor("km", "m").orElseThrow()).isEqualByComparingTo(Rational.of(1000));
        assertThat(MeasureScale.factor("h", "min").orElseThrow()).isEqualByComparingTo(Rational.of(60));
    }

    @Test
    void doesNotConvertOtherUnits() {
        assertThat(MeasureScale.factor("km", "h")).isEmpty();
        assertThat(MeasureScale.factor("km", "foo")).isEmpty();
        assertThat(MeasureScale.factor("foo", "km")).isEmpty();
    }

    @Test
    void knowsTheUnitsOfTheTable() {
        assertThat(MeasureScale.isKnown("km")).isTrue();
        assertThat(MeasureScale.isKnown("foo")).isFalse();
    }

    @Test
    void knowsUnitsOfTime() {
        assertThat(MeasureScale.isTime(Set.of("min"))).isTrue();
        assertThat(MeasureScale.isTime(Set.of("a"))).isTrue();
        assertThat(MeasureScale.isTime(Set.of("m", "min"))).isTrue();
        assertThat(MeasureScale.isTime(Set.of("km", "foo"))).isFalse();
    }
}
