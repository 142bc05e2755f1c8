package io.github.newsclaims.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The levels as the Library of Congress's specification of February 4, 2019 sorts its sections. */
class EdtfLevelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018; 0",
                "2018-11; 0",
                "2018-11-10; 0",
                "2018-11-10T10:00Z; 0",
                "1964/2008; 0",
                "2004-02-01/2005; 0",
                "-1985; 1",
                "-1985-04; 1",
                "-1985-04-12; 1",
                "-19; 1",
                "-1985/2000; 1",
                "Y170000; 1",
                "2001-21; 1",
                "-2001-21; 1",
                "2001-21~; 1",
                "1984?; 1",
                "2004-06-11%; 1",
                "201X; 1",
                "20XX; 1",
                "-20XX; 1",
                "2004-XX; 1",
                "1985-04-XX; 1",
                "1985-XX-XX; 1",
                "XXXX; 1",
                "XXXX-XX; 1",
                "XXXX-XX-XX; 1",
                "1985-04/..; 1",
                "/2006; 1",
                "1984~/2004-06; 1",
                "2018-21/2018-23; 1",
                "1XXX; 2",
                "1XXX-XX; 2",
                "201X-XX; 2",
                "20XX-XX-XX; 2",
                "156X-12-25; 2",
                "XXXX-12-XX; 2",
                "1984-1X; 2",
                "1984-XX-10; 2",
                "X98X; 2",
                "201X-21; 2",
                "2001-25; 2",
                "2001-41; 2",
                "2004-06-XX/2004-07-03; 2",
                "198X/1999; 2",
                "1999/200X; 2",
                "2004-06-~01/2004-06-~20; 2",
                "2018-11-10T10:00Z/2018-11-10T12:00Z; 2",
                "2018-11-10T10:00Z/..; 2",
                "2018/2018-11-10T10:00; 2",
                "Y-17E7; 2",
                "1950S2; 2",
                "199; 2",
                "[1667,1668]; 2",
                "{..1984}; 2",
            })
    void isTheLowestThatHasTheForm(String text, int level) {
        assertThat(Edtf.parse(text).level()).isEqualTo(level);
    }
}
