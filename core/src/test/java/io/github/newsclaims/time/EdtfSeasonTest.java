package io.github.newsclaims.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a year by number, and intervals within each year. */
class EdtfSeasonTest {
    /** The months of 2018 in which each of them is: a digit or letter for a month, a dot for one that it excludes. */
    @ParameterizedTest
    @CsvSource({
        "21, ..3456..9OND, 2018-03-01, 2018-12-31",
        "22, 123..6789..D, 2017-12-01, 2019-03-31",
        "23, ..3456..9OND, 2018-03-01, 2018-12-31",
        "24, 123..6789..D, 2017-12-01, 2019-03-31",
        "25, ..3456......, 2018-03-01, 2018-06-30",
        "26, .....6789..., 2018-06-01, 2018-09-30",
        "27, ........9OND, 2018-09-01, 2018-12-31",
        "28, 123........D, 2017-12-01, 2019-03-31",
        "29, ........9OND, 2018-09-01, 2018-12-31",
        "30, 123........D, 2017-12-01, 2019-03-31",
        "31, ..3456......, 2018-03-01, 2018-06-30",
        "32, .....6789..., 2018-06-01, 2018-09-30",
        "33, 123........., 2018-01-01, 2018-03-31",
        "34, ...456......, 2018-04-01, 2018-06-30",
        "35, ......789..., 2018-07-01, 2018-09-30",
        "36, .........OND, 2018-10-01, 2018-12-31",
        "37, 1234........, 2018-01-01, 2018-04-30",
        "38, ....5678...., 2018-05-01, 2018-08-31",
        "39, ........9OND, 2018-09-01, 2018-12-31",
        "40, 123456......, 2018-01-01, 2018-06-30",
        "41, ......789OND, 2018-07-01, 2018-12-31",
    })
    void coversItsMonthsAndNoOthers(int number, String months, LocalDate earliest, LocalDate latest) {
        Edtf season = Edtf.parse("2018-" + number);
        Edtf ofAnyYear = Edtf.parse("XXXX-" + number);
        Edtf ofSomeYears = Edtf.parse("2X18-" + number);
        for (int month = 1; month <= 12; month++) {
            Edtf date = Edtf.parse(String.format("2018-%02d", month));
            boolean covered = months.charAt(month - 1) != '.';
            assertThat(season.contains(date)).as("%s", date).isEqualTo(covered);
            assertThat(ofAnyYear.contains(date)).as("%s", date).isEqualTo(covered);
            assertThat(ofSomeYears.contains(date)).as("%s", date).isEqualTo(covered);
        }
        assertThat(season.earliest()).contains(earliest);
        assertThat(season.latest()).contains(latest);
        assertThat(ofAnyYear.contains(season)).isTrue();
        assertThat(ofSomeYears.contains(season)).isTrue();
        assertThat(season.contains(ofAnyYear)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-28, 2017-12-15, true",
        "2018-28, 2019-03-31, true",
        "2018-28, 2017-12/2018-03, true",
        "2018-28, 2018-12-20/2019-01-10, true",
        "2018-28, 2018-03/2018-12, false",
        "2018-28, 2018, false",
        "2018-28, 2016-12, false",
        "2018-28, 2019-04-01, false",
        "2018-28, 2018-30, true",
        "2018-24, 2018-28, true",
        "2018-24, 2018-32, true",
        "2018-24, 2018-25, false",
        "201X-28, 2014-28, true",
        "201X-28, 2014-12-20/2015-01-10, true",
        "201X-28, 2009-12, true",
        "201X-28, 2020-03, true",
        "201X-28, 2020-12, false",
        "201X-28, 2014-07, false",
        "2X18-28, 2117-12, true",
        "2X18-28, 2118-12-20/2119-01-10, true",
        "2X18-28, 2119-12, false",
        "2X18-28, 2X18-30, true",
        "2X18-28, 2X18-25, false",
        "XXXX-28, XXXX-12, true",
        "XXXX-28, XXXX-02-28, true",
        "XXXX-28, XXXX-06, false",
        "-0001-28, 0000-01, true",
    })
    void coversOneThatRunsOverTheTurnOfTheYearAtBothEnds(String season, String date, boolean covered) {
        assertThat(Edtf.parse(season).contains(Edtf.parse(date))).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-11-10/XXXX-11-12, 2018-11-11, true",
        "XXXX-11-10/XXXX-11-12, 2018-11-10/2018-11-12, true",
        "XXXX-11-10/XXXX-11-12, XXXX-11-1X, false",
        "XXXX-11-10/XXXX-11-12, XXXX-11-12, true",
        "XXXX-11-10/XXXX-11-12, 2018-06-01, false",
        "XXXX-11-10/XXXX-11-12, 2018-11-13, false",
        "XXXX-11-10/XXXX-11-12, 2018-11-09/2018-11-11, false",
        "XXXX-11-10/XXXX-11-12, 2017-11-11/2018-11-11, false",
        "XXXX-11-28/XXXX-12-03, 2018-11-30/2018-12-01, true",
        "XXXX-11-28/XXXX-12-03, 2018-12-04, false",
        "XXXX-10-28/XXXX-12-03, 2018-11, true",
        "XXXX-06/XXXX-08, 2018-07, true",
        "XXXX-06/XXXX-08, 2018-06-10/2018-08-31, true",
        "XXXX-06/XXXX-08, 2018-09, false",
        "XXXX-06-XX/XXXX-08-XX, 2018-08-31, true",
        "XXXX-25/XXXX-26, 2018-07, true",
        "XXXX-25/XXXX-26, 2018-10, false",
        "XXXX-12-30/XXXX-01-02, 2018-12-31, true",
        "XXXX-12-30/XXXX-01-02, 2018-12-31/2019-01-01, true",
        "XXXX-12-30/XXXX-01-02, 2018-01-03, false",
        "201X-12-30/201X-01-02, 2010-01-01, false",
        "201X-12-30/201X-01-02, 2011-01-01, true",
        "XXXX-11-10/XXXX-11-12, XXXX-11-10/XXXX-11-11, true",
        "XXXX-11-10/XXXX-11-11, XXXX-11-10/XXXX-11-12, false",
        "'[XXXX-11-10..XXXX-11-12]', 2018-06, false",
        "'[XXXX-11-10..XXXX-11-12]', 2018-11-11, true",
        "XXXX-11-10/201X-11-12, 2018-06, true",
        "201X/201X, 2018-06, true",
        "?XXXX-11-10/XXXX-11-12~, 2018-11-11, true",
        "?XXXX-11-10/XXXX-11-12~, 2018-06, false",
    })
    void coversTheSameDaysOfEachYearInAnIntervalWithoutTheYear(String interval, String date, boolean covered) {
        assertThat(Edtf.parse(interval).contains(Edtf.parse(date))).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-11-10/XXXX-11-12, 0000-11-10, 9999-11-12",
        "201X-12-30/201X-01-02, 2010-12-30, 2019-01-02",
        "2X18-28, 2017-12-01, 2919-03-31",
        "-000X-28, -0010-12-01, 0000-03-31",
    })
    void hasTheBoundsOfAllItsYears(String text, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.parse(text).earliest()).contains(earliest);
        assertThat(Edtf.parse(text).latest()).contains(latest);
    }
}
