package io.github.newsclaims.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of day in intervals and comparisons. */
class EdtfTimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-11-10T12:00Z/2018-11-10T10:00Z",
                "2018-11-10T12:00:01Z/2018-11-10T12:00Z",
                "2018-11-10T12:00+01:00/2018-11-10T11:30+02:00",
                "2018-11-10T12:00/2018-11-10T10:00",
                "2018-11-11T12:00/2018-11-10",
                "2018-11-12/2018-11-11T12:00Z",
                "2018-11-12T12:00Z/2018-11-11T12:00",
            })
    void refusesAnIntervalWhoseEndIsBeforeItsStart(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid date: the end must not be before the start, got \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-11-10T10:00Z/2018-11-10T12:00Z",
                "2018-11-10T10:00Z/2018-11-10T10:00Z",
                "2018-11-11T00:30+01:00/2018-11-10T23:45Z",
                "2018-11-11T00:30+01:00/2018-11-10T23:30Z",
                "2018-11-10T12:00/2018-11-10T10:00Z",
                "2018-11-10T12:00Z/2018-11-10T10:00",
                "2018-11-10T12:00Z/2018-11-10",
                "2018-11-10/2018-11-10T12:00",
                "2018-11-10T12:00Z/..",
            })
    void acceptsAnIntervalByItsInstants(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @Test
    void hasBothLocalDaysOfAnIntervalWhoseLaterTimeHasTheEarlierDay() {
        Edtf night = Edtf.parse("2018-11-11T00:30+01:00/2018-11-10T23:45Z");

        assertThat(night.earliest()).contains(LocalDate.of(2018, 11, 10));
        assertThat(night.latest()).contains(LocalDate.of(2018, 11, 11));
        assertThat(night.instant()).isEmpty();
        assertThat(Edtf.parse("2018-11").contains(night)).isTrue();
        assertThat(Edtf.parse("2018-11-10").contains(night)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-10T23:00-05:00, 2018-11-11T04:00Z, true",
        "2018-11-11T04:00Z, 2018-11-10T23:00-05:00, true",
        "2018-11-10T10:00Z, 2018-11-10T10:01Z, false",
        "2018-11-10T10:00Z, 2018-11-10T10:00:59Z, true",
        "2018-11-10T10:00:00Z, 2018-11-10T10:00Z, false",
        "2018-11-10T10:00:00Z, 2018-11-10T10:00:00.5Z, true",
        "2018-11-10T10:00:00.5Z, 2018-11-10T10:00:00.55Z, true",
        "2018-11-10T10:00:00.5Z, 2018-11-10T10:00:00.6Z, false",
        "2018-11-10T10:00:00.5Z, 2018-11-10T10:00:00Z, false",
        "2018-11-10T10:00Z/2018-11-10T12:00Z, 2018-11-10T11:00Z, true",
        "2018-11-10T10:00Z/2018-11-10T12:00Z, 2018-11-10T12:00:30Z, true",
        "2018-11-10T10:00Z/2018-11-10T12:00Z, 2018-11-10T13:30+01:00, false",
        "2018-11-10T10:00Z/2018-11-10T12:00Z, 2018-11-10T12:30+01:00, true",
        "2018-11-10T10:00Z/.., 2030-01-01T00:00Z, true",
        "2018-11-10T10:00Z/.., 2018-11-10T09:00Z, false",
        "../2018-11-10T10:00Z, 2018-11-10T09:00Z, true",
        "2018-11-10T10:00Z/.., ../2018-11-10T12:00Z, false",
        "2018-11-11T00:30+01:00/2018-11-10T23:45Z, 2018-11-10T23:40Z, true",
        "2018-11-11T00:30+01:00/2018-11-10T23:45Z, 2018-11-10T23:20Z, false",
        "2018-11-10T10:00, 2018-11-10T12:00, true",
        "2018-11-10, 2018-11-10T12:00Z, true",
        "2018-11-10T10:00Z, 2018-11-10, true",
        "2018-11-10T10:00Z/2018-11-10T12:00, 2018-11-10T08:00Z, true",
        "../.., 2018-11-10T12:00Z, true",
    })
    void containsByInstantIfAllTimesHaveAnOffset(String wide, String narrow, boolean contained) {
        assertThat(Edtf.parse(wide).contains(Edtf.parse(narrow))).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-10T08:00Z/2018-11-10T09:00Z, 2018-11-10T10:00Z, true",
        "2018-11-10T08:00Z/2018-11-10T10:00Z, 2018-11-10T10:00Z, ",
        "2018-11-10T10:00Z, 2018-11-10T08:00Z/2018-11-10T10:00Z, false",
        "2018-11-10T10:00Z, 2018-11-10T08:00Z/2018-11-10T11:00Z, ",
        "2018-11-10T08:00Z/2018-11-10T09:00Z, 2018-11-10T10:30+01:00/2018-11-10T12:00Z, true",
        "2018-11-10T08:00Z/2018-11-10T09:00Z, 2018-11-10T09:30+01:00, ",
        "2018-11-10T10:00Z, 2018-11-11T00:30+14:00, true",
        "2018-11-10T10:00Z, 2018-11-10T12:00Z/.., true",
        "2018-11-10T10:00Z, ../2018-11-10T09:00Z, false",
        "../2018-11-10T09:00Z, 2018-11-10T10:00Z, true",
    })
    void isBeforeByInstant(String first, String second, Boolean before) {
        assertThat(Edtf.parse(first).isBefore(Edtf.parse(second))).isEqualTo(Optional.ofNullable(before));
        assertThat(Edtf.parse(second).isAfter(Edtf.parse(first))).isEqualTo(Optional.ofNullable(before));
    }

    /** What docs/dates.md says that this library does not read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-12-31T23:59:60Z | the calendar and the clock must have this day and time",
                "2016-12-31T23:59:60 | the calendar and the clock must have this day and time",
                "-0044-03-15T10:00Z | a date with a time is written like 2018-11-10T10:30:00Z",
                "..2004/2008.. | a date is written like 2018, 2018-11 or 2018-11-10",
                "..2004-06-01/2008 | a date is written like 2018, 2018-11 or 2018-11-10",
                "2004/2008.. | a date is written like 2018, 2018-11 or 2018-11-10",
                "2004../2008 | a date is written like 2018, 2018-11 or 2018-11-10",
                "2018-11-10/P3D | a date is written like 2018, 2018-11 or 2018-11-10",
            })
    void refusesWhatThePageOnDatesNames(String text, String rule) {
        assertThatThrownBy(() -> Edtf.parse(text)).hasMessage("Invalid date: " + rule + ", got \"" + text + "\"");
    }
}
