package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Section;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.SectionKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a section. */
@Tag("jackson")
class SectionTest {
    private static final JsonType<Section> FORM = JsonType.of(Section.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"kind":"live-entry","start":2,"end":7,"published":"2031-04-02T10:00:00Z"}""";
        Section value = Section.of(SectionKind.LIVE_ENTRY, 2, 7).withPublished("2031-04-02T10:00:00Z");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"end":7,"start":2,"kind":"caption"}            | {"kind":"caption","start":2,"end":7}
            {"kind":"pull-quote","start":0,"end":1}         | {"kind":"pull-quote","start":0,"end":1}
            {"kind":"body","later":true,"start":0,"end":1}  | {"kind":"body","start":0,"end":1,"later":true}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"start":0,"end":3}                              | section is missing required field kind
            {"kind":"body","end":3}                          | section is missing required field start
            {"kind":"body","start":0,"end":null}             | section is missing required field end
            {"kind":¦{},"start":0,"end":3}                   | kind must be a string, got an object at /kind
            {"kind":¦"The body","start":0,"end":3}           | Invalid section kind: a term is lower-case words joined by hyphens, like on-record, got "The body" at /kind
            {"kind":"body","start":¦"0","end":3}             | start must be a whole number, got "0" at /start
            {"kind":"body","start":¦0.0,"end":3}             | start must be a whole number, got 0.0 at /start
            {"kind":"body","start":¦-1,"end":2}              | start must be a whole number from 0 to 2147483647, got -1 at /start
            {"kind":"body","start":0,"end":¦2147483648}      | end must be a whole number from 0 to 2147483647, got 2147483648 at /end
            {"kind":"body","start":0,"end":¦99999999999999999999}  | end must be a whole number from 0 to 2147483647, got 99999999999999999999 at /end
            {"kind":"body","start":2,"end":¦2}               | Invalid section: end must be after start 2, got 2 at /end
            {"kind":"body","start":0,"end":3,"published":¦"soon"}  | Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got "soon" at /published
            {"kind":"body","start":0,"end":3,¦"end":3}       | field "end" stands twice at /end
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
