package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.text.TextSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a span. */
@Tag("jackson")
class TextSpanTest {
    private static final JsonType<TextSpan> FORM = JsonType.of(TextSpan.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"start":4,"end":7,"exact":"pay","prefix":"hey ","suffix":" more"}""";
        TextSpan value = TextSpan.of(4, 7, "pay").withContext("hey ", " more");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"exact":"pay","end":7,"start":4}     | {"start":4,"end":7,"exact":"pay"}
            {"start":0,"end":1,"exact":"😀"}       | {"start":0,"end":1,"exact":"😀"}
            {"start":4,"end":7,"exact":"pay","suffix":" "}               | {"start":4,"end":7,"exact":"pay","suffix":" "}
            {"prefix":"y ","start":4,"end":7,"exact":"pay"}              | {"start":4,"end":7,"exact":"pay","prefix":"y "}
            {"start":4,"end":7,"exact":"pay","prefix":"","suffix":null}  | {"start":4,"end":7,"exact":"pay"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"end":7,"exact":"pay"}                          | span is missing required field start
            {"start":4,"exact":"pay"}                        | span is missing required field end
            {"start":4,"end":7}                              | span is missing required field exact
            {"start":4,"end":7,"exact":null}                 | span is missing required field exact
            {"start":¦"4","end":7,"exact":"pay"}             | start must be a whole number, got "4" at /start
            {"start":¦-1,"end":7,"exact":"pay"}              | start must be a whole number from 0 to 2147483647, got -1 at /start
            {"start":4,"end":¦7.0,"exact":"pay"}             | end must be a whole number, got 7.0 at /end
            {"start":4,"end":7,"exact":¦["pay"]}             | exact must be a string, got an array at /exact
            {"start":4,"end":7,"exact":"pays"}               | Invalid span: exact must be as long as the span of 3 code points, got "pays"
            {"start":4,"end":7,"exact":"pay","prefix":¦1}    | prefix must be a string, got 1 at /prefix
            {"start":4,"end":7,"exact":"pay","suffix":¦{}}   | suffix must be a string, got an object at /suffix
            {"start":1,"end":2,"exact":"a","prefix":"ab"}    | Invalid span: prefix must not be longer than the text before start 1, got "ab"
            {"start":1,"end":2,"prefix":"a"}                 | span is missing required field exact
            {"start":4,"end":7,"exact":"pay",¦"end":7}       | field "end" stands twice at /end
            {"start":4,"end":7,"exact":"pay","x":¦1}         | span has no field "x" at /x
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
