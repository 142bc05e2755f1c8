package io.github.newsclaims.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "?2018-11-10, 2018?-11-10, 2",
                "2018?-11-10, 2018?-11-10, 2",
                "2018?-11?-10, 2018-11?-10, 2",
                "2018-11-10?, 2018-11-10?, 1",
                "?2018-?11-?10, 2018-11-10?, 1",
                "2004?-06~-11, 2004%-~06-11, 2",
                "2004-?06-11, 2004-?06-11, 2",
                "2004?~, \"\", 0",
                "2018-~11-~10, 2018-~11-~10, 2",
                "%2001-?29, 2001%-?29, 2",
                "\"[1667, 1668,1670..1672]\", \"[1667,1668,1670..1672]\", 2",
                "2018-11-10T10:30:00.120+00:00, 2018-11-10T10:30:00.12Z, 0",
                "2018-11-10T10:30:00.000-05, 2018-11-10T10:30:00-05:00, 0",
                "2018-11-10T10:30, 2018-11-10T10:30, 0",
                "2018-12-31T24:00Z, 2019-01-01T00:00Z, 0",
                "Y-17E7, Y-17E7, 2",
                "1950S2, 1950S2, 2",
                "201X, 201X, 1",
                "2X18, 2X18, 2",
                "XXXX-11-10, XXXX-11-10, 2",
                "2018-XX, 2018-XX, 1",
                "2018-1X, 2018-1X, 2",
                "20, 20, 0",
                "199, 199, 2",
                "2018-21, 2018-21, 1",
                "2018-34, 2018-34, 2",
                "-0044-03-15, -0044-03-15, 1",
            })
    void writesEachDateInOneWay(String text, String canonical, int level) {
        if (canonical.isEmpty()) {
            assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        Edtf date = Edtf.parse(text);
        assertThat(date)
                .hasToString(canonical)
                .isEqualTo(Edtf.parse(canonical))
                .hasSameHashCodeAs(Edtf.parse(canonical));
        assertThat(date.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "2019-02-29 | the calendar must have this day",
                "2020-04-31 | the calendar must have this day",
                "XXXX-02-30 | the calendar must have this day",
                "XXX1-02-29 | the calendar must have this day",
                "2018-00    | a month is 01 to 12",
                "2018-13    | a month is 01 to 12",
                "2018-2X    | a month is 01 to 12",
                "2018-42    | a month is 01 to 12, a season or part of a year 21 to 41",
                "2018-21-05 | a season has no day",
                "2018-11-32 | a day is 01 to 31",
                "2018-11-1  | a day is 01 to 31",
                "199-05     | a month needs a year of four digits",
                "1950S2-05  | a month needs a year of four digits",
                "1950S5     | a year has no more significant digits than digits",
                "-0000      | there is no year -0",
                "Y1234      | a year written with Y has five digits or more",
                "Y012345    | a long year is written like Y170000, Y-17E7 or Y171010000S3",
                "Y1234567890123456789 | a long year is written like Y170000, Y-17E7 or Y171010000S3",
                "Y12E17     | a year has at most 18 digits",
                "Y170000-05 | a year written with Y stands alone",
                "2018-11-10-12 | a date is written like 2018, 2018-11 or 2018-11-10",
                "November   | a date is written like 2018, 2018-11 or 2018-11-10",
                "2018-11-10T25:00Z | the calendar and the clock must have this day and time",
                "2018-02-30T10:00Z | the calendar and the clock must have this day and time",
                "2018-11-10T10Z    | a date with a time is written like 2018-11-10T10:30:00Z",
                "2018-11-10T10:30+15:00 | an offset lies between -12:00 and +14:00",
                "2019/2018  | the end must not be before the start",
                "[2019..2018] | the end must not be before the start",
                "2018/2019/2020 | an interval has one slash",
                "/          | an interval has a start or an end",
                "[2018}     | a set or list ends with the bracket that goes with its first",
                "[..]       | a member of a set or list has a date",
                "[2018,..2019] | only the first member of a set or list goes back without end",
                "[2018..,2019] | only the last member of a set or list goes on without end",
            })
    void saysWhyADateIsRefused(String text, String rule) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid date: " + rule + ", got \"" + text + "\"");
    }

    @Test
    void refusesTheEmptyStringAndOneThatIsTooLong() {
        assertThatThrownBy(() -> Edtf.parse("")).hasMessage("Invalid date: it must not be empty, got \"\"");
        assertThatThrownBy(() -> Edtf.parse("[" + "2018,".repeat(40) + "2018]"))
                .hasMessageStartingWith("Invalid date: it has at most 200 characters, got \"[2018,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018 ",
                " 2018",
                "２０１８",
                "2018\u00a0",
                "2018-11-10t10:00Z",
                "2018–11",
                "?",
                "-",
                "X",
                "Y",
                "[",
                "2018-"
            })
    void refusesWhatOnlyLooksLikeADate(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid date: ");
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018-01-01, 2018-12-31",
        "2020-02, 2020-02-01, 2020-02-29",
        "2018-11-10, 2018-11-10, 2018-11-10",
        "XXXX-11-10, 0000-11-10, 9999-11-10",
        "XXXX-02-29, 0000-02-29, 9996-02-29",
        "19XX-02-29, 1904-02-29, 1996-02-29",
        "2018-XX-31, 2018-01-31, 2018-12-31",
        "-19XX, -1999-01-01, -1900-12-31",
        "199, 1990-01-01, 1999-12-31",
        "19, 1900-01-01, 1999-12-31",
        "-05, -0500-01-01, -0401-12-31",
        "1950S2, 1900-01-01, 1999-12-31",
        "2018/2019-06, 2018-01-01, 2019-06-30",
        "../2019, , 2019-12-31",
        "2019/, 2019-01-01,",
        "'[2016,2018..2020]', 2016-01-01, 2020-12-31",
        "Y1000000000, , ",
        "2018-25, 2018-03-01, 2018-06-30",
        "2018-28, 2017-12-01, 2019-03-31",
        "2018-21, 2018-03-01, 2018-12-31",
        "2018-36, 2018-10-01, 2018-12-31",
        "2018-38, 2018-05-01, 2018-08-31",
        "2018-11-10T23:30-05:00, 2018-11-10, 2018-11-10"
    })
    void tellsTheFirstAndTheLastDayThatItMayMean(String text, LocalDate earliest, LocalDate latest) {
        Edtf date = Edtf.parse(text);
        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-11-10, 2018-11-10, true",
        "XXXX-11-10, 2018?-11-10, true",
        "XXXX-11-10, 2018-11, false",
        "XXXX-03, 2031-03, true",
        "XXXX-03, 2031-03-05, true",
        "2018, 2018-06, true",
        "2018, 2018/2019, false",
        "2018-06, 2018, false",
        "../2019, 2018-11, true",
        "../2019, 2019-12/2020, false",
        "../2019, ../2018, true",
        "2019/.., 2020, true",
        "201X, 2018, true",
        "20XX-12-25, XXXX-12-25, false",
        "XXXX-XX-XX, XXXX-XX-XX, true",
        "'[2018,2020]', 2018, true",
        "'[2018,2020]', 2019, false",
        "'[2018,2019]', 2018-06/2019-03, true",
        "'[2016,2018]', '{2016,2018-03}', true",
        "2018-02, 2018-02-XX, true",
        "2018-XX-10, 2018-03-10, true",
        "2018-XX-10, 2018-03-11, false",
        "XXXX-XX-28, XXXX-02-28, true",
        "XX1X, 2011/2019, true",
        "XX1X, 2011/2020, false",
        "XX1X-06, 2015-06-10/2015-06-12, true",
        "2018-21, 2018-04, true",
        "2018, 2018-25, true",
        "2018, 2018-28, false",
        "19XX, 195, true",
        "19, 19XX, true",
        "2018-11-10, 2018-11-10T10:00Z, true",
        "2018-11-10T10:00Z, 2018-11-10T10:00Z, true",
        "Y-17E7, Y-170000000, true",
        "Y17E7, 2018, false",
        "'[2012,2016]', 201X-02-29, false"
    })
    void coversWhatIsNotBeyondIt(String wide, String narrow, boolean covers) {
        assertThat(Edtf.parse(wide).contains(Edtf.parse(narrow))).isEqualTo(covers);
    }

    @Test
    void tellsOpenAndUnknownSidesApart() {
        Edtf open = Edtf.parse("../2019");
        assertThat(open.isOpenStart()).isTrue();
        assertThat(open.isUnknownStart()).isFalse();
        assertThat(open.isOpenInterval()).isTrue();
        Edtf unknown = Edtf.parse("2019/");
        assertThat(unknown.isUnknownEnd()).isTrue();
        assertThat(unknown.isOpenEnd()).isFalse();
        assertThat(unknown.isOpenInterval()).isTrue();
        assertThat(Edtf.parse("2018/2019").isOpenInterval()).isFalse();
        assertThat(Edtf.parse("2018/2019").isInterval()).isTrue();
        assertThat(Edtf.parse("[..2019]").isOpenStart()).isTrue();
        assertThat(Edtf.parse("[..2019]").isOpenInterval()).isFalse();
        assertThat(Edtf.parse("{2018..}").isOpenEnd()).isTrue();
    }

    @Test
    void tellsMarksAndOpenDigits() {
        assertThat(Edtf.parse("2018?-11-10").isUncertain()).isTrue();
        assertThat(Edtf.parse("2018?-11-10").isApproximate()).isFalse();
        assertThat(Edtf.parse("2018~").isApproximate()).isTrue();
        assertThat(Edtf.parse("2018%").isUncertain()).isTrue();
        assertThat(Edtf.parse("2018%").isApproximate()).isTrue();
        assertThat(Edtf.parse("2018").isUncertain()).isFalse();
        assertThat(Edtf.parse("201X").hasUnspecifiedDigits()).isTrue();
        assertThat(Edtf.parse("2018").hasUnspecifiedDigits()).isFalse();
    }

    @Test
    void keepsTheLocalDayOfATimeAndTellsItsInstant() {
        Edtf late = Edtf.parse("2018-11-10T22:30-05:00");
        assertThat(late.latest()).contains(LocalDate.of(2018, 11, 10));
        assertThat(late.instant()).contains(Instant.parse("2018-11-11T03:30:00Z"));
        assertThat(Edtf.parse("2018-11-10T22:30").instant()).isEmpty();
    }

    @Test
    void isMadeOfTypesOfTheJdk() {
        assertThat(Edtf.of(LocalDate.of(2018, 3, 5))).hasToString("2018-03-05");
        assertThat(Edtf.of(LocalDate.of(-44, 3, 15))).hasToString("-0044-03-15");
        assertThat(Edtf.of(YearMonth.of(2018, 3))).hasToString("2018-03");
        assertThat(Edtf.of(Year.of(2018))).hasToString("2018");
        assertThat(Edtf.of(Year.of(-44))).hasToString("-0044");
        assertThat(Edtf.of(Instant.parse("2018-11-10T10:30:00.120Z"))).hasToString("2018-11-10T10:30:00.12Z");
        assertThat(Edtf.of(OffsetDateTime.parse("2018-11-10T10:30:00-05:00"))).hasToString("2018-11-10T10:30:00-05:00");
        assertThat(Edtf.of(OffsetDateTime.parse("2018-11-10T10:30:15Z"))).hasToString("2018-11-10T10:30:15Z");
        assertThatThrownBy(() -> Edtf.of(LocalDate.of(10000, 1, 1)))
                .hasMessage("Invalid date: the year of a plain date has four digits, got 10000");
        assertThatThrownBy(() -> Edtf.of(Year.of(10000)))
                .hasMessage("Invalid date: the year of a plain date has four digits, got 10000");
        assertThatThrownBy(() -> Edtf.of(Instant.parse("-0044-03-15T10:00:00Z")))
                .hasMessage("Invalid date: a date with a time is written like 2018-11-10T10:30:00Z,"
                        + " got \"-0044-03-15T10:00:00Z\"");
        assertThatThrownBy(() -> Edtf.of(OffsetDateTime.parse("2018-11-10T10:30:00+15:00")))
                .hasMessage(
                        "Invalid date: an offset lies between -12:00 and +14:00, got \"2018-11-10T10:30:00+15:00\"");
    }

    @Test
    void isTheSameForAnInstantAndForItsLocalTimeInUtc() {
        for (String time : new String[] {
            "2018-11-10T10:30:00Z", "2018-11-10T00:00:00Z", "2018-11-10T10:30:15Z", "2018-11-10T10:30:00.120Z"
        }) {
            Instant instant = Instant.parse(time);
            assertThat(Edtf.of(instant.atOffset(ZoneOffset.UTC))).isEqualTo(Edtf.of(instant));
        }
    }

    @Test
    void isReadByTheNameThatMappersLookFor() {
        assertThat(Edtf.valueOf("?2018-11")).isEqualTo(Edtf.parse("2018?-11"));
        assertThatThrownBy(() -> Edtf.valueOf("November"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got \"November\"");
    }

    @Test
    void makesAnIntervalOfTwoDates() {
        assertThat(Edtf.interval(Edtf.parse("2018"), Edtf.parse("2019-06~"))).hasToString("2018/2019-06~");
        assertThatThrownBy(() -> Edtf.interval(Edtf.parse("2019"), Edtf.parse("2018")))
                .hasMessage("Invalid date: the end must not be before the start, got \"2019/2018\"");
        assertThatThrownBy(() -> Edtf.interval(Edtf.parse("2017/2018"), Edtf.parse("2019")))
                .hasMessage("Invalid date: the start of an interval is a single date, got \"2017/2018\"");
        for (String several : new String[] {"[2017,2018]", "{2017,2018}", "2017/2018", "2017/.."}) {
            assertThatThrownBy(() -> Edtf.interval(Edtf.parse(several), Edtf.parse("2019")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Invalid date: the start of an interval is a single date, got \"" + several + "\"");
            assertThatThrownBy(() -> Edtf.interval(Edtf.parse("2016"), Edtf.parse(several)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Invalid date: the end of an interval is a single date, got \"" + several + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1964/2008, 1964, 2008",
        "2018-11-10T10:00Z/2018?, 2018-11-10T10:00Z, 2018?",
        "../2019, , 2019",
        "/2019, , 2019",
        "2019/.., 2019,",
        "2019/, 2019,",
        "2019, ,",
        "'[2018..2019]', ,",
        "'{2018,2019}', ,"
    })
    void hasTheTwoSidesOfAnInterval(String text, String start, String end) {
        Edtf date = Edtf.parse(text);
        assertThat(date.start()).isEqualTo(Optional.ofNullable(start).map(Edtf::parse));
        assertThat(date.end()).isEqualTo(Optional.ofNullable(end).map(Edtf::parse));
    }

    @Test
    void tellsSetsAndListsApart() {
        assertThat(Edtf.parse("[1984,1986]").isOneOf()).isTrue();
        assertThat(Edtf.parse("[1984,1986]").isAllOf()).isFalse();
        assertThat(Edtf.parse("{1984,1986}").isAllOf()).isTrue();
        assertThat(Edtf.parse("{1984,1986}").isOneOf()).isFalse();
        assertThat(Edtf.parse("1984/1986").isOneOf()).isFalse();
        assertThat(Edtf.parse("1984/1986").isAllOf()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2019-03, true",
        "2018, 2017, false",
        "2018-06, 2018, ",
        "2018, 2018-06, ",
        "2018-11-10, 2018-11-10, false",
        "2018-11-10, 2018-11-11, true",
        "2018-11, 2018-11-30, ",
        "2018-11-30, 2018-11, false",
        "../2019, 2020, true",
        "/2019, 2020, true",
        "../2019, 2019-06, ",
        "2019/.., 2018, false",
        "2019/.., 2020, ",
        "2018/2020, 2019, ",
        "XXXX-11-10, 2018, ",
        "201X, 2020, true",
        "'[2018,2020]', 2019, ",
        "'{2018,2020}', 2021, true",
        "Y-17E7, 2018, true",
        "2018, Y-17E7, false",
        "2018~, 2031, ",
        "2018, 2031?, ",
        "2018-11-10T10:00Z, 2018-11-10T11:00Z, true",
        "2018-11-10T10:00Z, 2018-11-10T10:00Z, false",
        "2018-11-10T23:00-10:00, 2018-11-11T01:00+14:00, false",
        "2018-11-10T10:00, 2018-11-10T11:00, ",
        "2018-11-10, 2018-11-10T11:00Z, ",
        "2018-11-10T10:00, 2018-11-11, true"
    })
    void isBeforeAnotherDateIfThatIsKnown(String first, String second, Boolean before) {
        Edtf one = Edtf.parse(first);
        Edtf other = Edtf.parse(second);
        assertThat(one.isBefore(other)).isEqualTo(Optional.ofNullable(before));
        assertThat(other.isAfter(one)).isEqualTo(Optional.ofNullable(before));
    }
}
