package io.github.newsclaims.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {
    @Test
    void readsEveryInstantThatTheJdkReads() {
        Random random = new Random(1);
        for (int count = 0; count < 20_000; count++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(-90_000_000_000L, 300_000_000_000L));
            assertThat(Scalars.instant(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2031-04-02T24:00:00Z", "2016-12-31T23:59:60Z", "2031-04-02T10:00:00.5Z", "0000-02-29T23:59:59Z"
            })
    void readsRareSpellingsAsTheJdkDoes(String text) {
        assertThat(Scalars.instant(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2031-02-29T10:00:00Z", "2031-13-01T10:00:00Z", "2031-04-02T10:61:00Z", "2031-04-02T10:00:00"})
    void refusesWhatNoCalendarHas(String text) {
        assertThatThrownBy(() -> Scalars.instant(text))
                .hasMessage("Invalid instant: it must be written like 2031-04-02T10:00:00Z, got \"" + text + "\"");
    }
}
