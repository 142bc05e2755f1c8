package io.github.newsclaims.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets and lists against each other. */
class EdtfSetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[2016,2018,2020]; {2020,2016}; true",
                "[2016,2018,2020]; {2020,2017}; false",
                "[2016..2018,2020]; [2016,2017,2018]; true",
                "[2016,2017,2018]; [2016..2018]; true",
                "[2018,2016,2017]; 2016-06/2018-03; true",
                "[2016,2018]; 2016/2018; false",
                "[..2016,2018]; ../2015; true",
                "[..2016,2018..]; 2017; false",
                "[..2016,2018..]; 2030/..; true",
                "[..2016,2018..]; ../..; false",
                "[..2016,2017..]; ../..; true",
                "[XXXX-11-10,XXXX-12-24]; [2018-11-10,2019-12-24]; true",
                "[XXXX-11-10,XXXX-12-24]; [XXXX-12-24,XXXX-11-10]; true",
                "[XXXX-11-10,XXXX-12-24]; [XXXX-12-24,XXXX-11-11]; false",
                "[XXXX-11-10,XXXX-11-11,2018]; 2019-11-10/2019-11-11; true",
                "[XXXX-11-10,XXXX-11-11,2018]; 2019-11-10/2019-11-12; false",
                "[X9XX-11,2018]; {19X0-11,2018-03}; true",
                "[X9XX-11,2018]; {18X0-11}; false",
                "[XXX4-02-29,2018]; 2004-02-29; true",
            })
    void containsEachMember(String wide, String narrow, boolean contained) {
        assertThat(Edtf.parse(wide).contains(Edtf.parse(narrow))).isEqualTo(contained);
    }

    /** Longer than any that can be written: each member is looked for once, and not in all members of the other. */
    @Test
    void comparesTwoLongOnesByLookingForEachMember() {
        List<Days> years = new ArrayList<>();
        List<Days> days = new ArrayList<>();
        IntStream.range(0, 200_000).forEach(number -> {
            years.add(days(new Years.YearRange(2L * number, 2L * number), DayPattern.ALL_DAYS));
            days.add(days(new Years.YearRange(2L * number, 2L * number), 1));
        });
        Days wide = Days.anyOf(years);

        assertThat(wide.contains(Days.anyOf(days))).isTrue();
        assertThat(wide.contains(Days.anyOf(years))).isTrue();
        days.add(days(new Years.YearRange(199_999, 199_999), 1));
        assertThat(wide.contains(Days.anyOf(days))).isFalse();
    }

    private static Days days(Years years, int daysOfMonth) {
        return new DayPattern(years, daysOfMonth == 1 ? 1 : DayPattern.ALL_MONTHS, daysOfMonth);
    }
}
