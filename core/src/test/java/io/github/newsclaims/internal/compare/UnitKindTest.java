package io.github.newsclaims.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.quantity.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitKindTest {
    private static final List<Unit> UNITS = List.of(
            Unit.BASIS_POINTS,
            Unit.COUNT,
            Unit.currency("NOK"),
            Unit.measure("km"),
            Unit.ORDINAL,
            Unit.PERCENT,
            Unit.PERCENTAGE_POINTS,
            Unit.TIMES,
            Unit.UNITLESS);

    @Test
    void hasAKindForEveryUnit() {
        assertThat(Stream.of(Unit.class.getPermittedSubclasses()))
                .containsExactlyInAnyOrderElementsOf(
                        UNITS.stream().<Class<?>>map(Unit::getClass).toList());
        assertThat(UNITS)
                .extracting(unit -> UnitKind.of(unit).words())
                .containsExactly(
                        "basis points",
                        "count",
                        "currency",
                        "measure",
                        "ordinal",
                        "percent",
                        "percentage points",
                        "times",
                        "unitless");
    }
}
