package io.github.newsclaims.json.internal.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignDateTest {
    @ParameterizedTest
    @CsvSource({
        "2031, 2031",
        "2031-04, 2031-04",
        "2031-4, 2031-04",
        "2031-04-02, 2031-04-02",
        "2021-7-20, 2021-07-20",
        "2020-10-07 20:05, 2020-10-07T20:05",
        "2020-10-07T20:05, 2020-10-07T20:05",
        "2017-03-01 20:30:17 UTC, 2017-03-01T20:30:17Z",
        "2020-03-10T12:31:20+01:00, 2020-03-10T12:31:20+01:00",
        "2019-01-23T14:22:00+0100, 2019-01-23T14:22:00+01:00",
        "2019-01-23 14:22:00 -0530, 2019-01-23T14:22:00-05:30",
        "2015-11-28 05:36:00.000000, 2015-11-28T05:36:00",
        "2019-06-28T12:33:19.549074+00:00, 2019-06-28T12:33:19.549074Z",
        "2019-06-28T12:33:19.123456789000Z, 2019-06-28T12:33:19.123456789Z",
        "2019-06-28T12:33-00:00, 2019-06-28T12:33Z"
    })
    void readsTheFrequentForms(String text, String date) {
        assertThat(ForeignDate.parse(text)).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02/03/2031",
                "2031/03/02",
                "20310402",
                "1617235200",
                "2 April 2031",
                "31-04-02",
                "2031-04-02T",
                "2031-04-02T10",
                "2031-04-02 10:30 PM",
                "2031-04-02T10:30.5",
                "2031-04-02T10:30:00 CET",
                "2031-04-02T10:30:00+1",
                "٢٠٣١-04-02",
                "",
                "2031~"
            })
    void refusesOtherForms(String text) {
        assertThatThrownBy(() -> ForeignDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid date: it must be written like 2031-04-02 or 2031-04-02T10:30:00Z, got \"" + text
                        + "\"");
    }

    @Test
    void refusesADayOrATimeThatDoesNotExist() {
        assertThatThrownBy(() -> ForeignDate.parse("2031-02-30"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid date: ");
        assertThatThrownBy(() -> ForeignDate.parse("2031-02-20T25:00:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid date: the calendar and the clock must have this day and time, got"
                        + " \"2031-02-20T25:00:00\"");
    }

    @Test
    void refusesMoreThanNanoseconds() {
        assertThatThrownBy(() -> ForeignDate.parse("2031-04-02T10:30:00.1234567891Z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid date: a fraction of a second has at most 9 digits, got \"1234567891\"");
    }

    @Test
    void refusesAHugeFraction() {
        assertThatThrownBy(() -> ForeignDate.parse("2031-04-02T10:30:00." + "1".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid date: it must be written like 2031-04-02 or 2031-04-02T10:30:00Z, got"
                        + " \"2031-04-02T10:30:00." + "1".repeat(60) + "…\"");
    }
}
