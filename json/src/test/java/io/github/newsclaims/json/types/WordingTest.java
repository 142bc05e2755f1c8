package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a wording: its places in the text, or its words alone. */
@Tag("jackson")
class WordingTest {
    private static final JsonType<Wording> FORM = JsonType.of(Wording.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                [{"start":4,"end":7,"exact":"pay"},{"start":8,"end":12,"exact":"more"}]""";
        Wording value = Anchor.of(TextSpan.of(4, 7, "pay"), TextSpan.of(8, 12, "more"));

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    @Test
    void readsAndWritesWordsWithTheirContext() {
        String json = """
                [{"exact":"told","prefix":"He ","suffix":" me"},"twice"]""";
        Wording value = Words.ofQuotes(TextQuote.of("told").withPrefix("He ").withSuffix(" me"), TextQuote.of("twice"));

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ["They","left"]                             | ["They","left"]
            "They left"                                 | ["They left"]
            [{"exact":"pay","end":7,"start":4}]         | [{"start":4,"end":7,"exact":"pay"}]
            [{"prefix":"y ","exact":"pay","end":7,"start":4}]  | [{"start":4,"end":7,"exact":"pay","prefix":"y "}]
            {"exact":"told","suffix":" me"}             | [{"exact":"told","suffix":" me"}]
            {"exact":"told"}                            | ["told"]
            [{"exact":"told"},"twice"]                  | ["told","twice"]
            ["told",{"prefix":" ","exact":"twice"}]     | ["told",{"exact":"twice","prefix":" "}]
            [{"start":null,"end":null,"exact":"told"}]  | ["told"]
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            1                                           | document must be an array, got 1
            {}                                          | quote is missing required field exact
            {"start":¦0,"end":1,"exact":"a"}            | quote has no field "start" at /start
            []                                          | Invalid wording: at least one piece is required
            [¦" "]                                      | Invalid wording: it must not be blank, got " " at /0
            [¦{"exact":""}]                             | Invalid wording: it must not be blank, got "" at /0
            [¦{}]                                       | quote is missing required field exact at /0
            [¦{"prefix":"a"}]                           | quote is missing required field exact at /0
            [¦{"end":1,"exact":"a"}]                    | span is missing required field start at /0
            [¦{"start":0,"exact":"a"}]                  | span is missing required field end at /0
            [{"exact":"a","x":¦1}]                      | span has no field "x" at /0/x
            ["a",{"exact":"a","x":¦1}]                  | quote has no field "x" at /1/x
            ""                                          | Invalid wording: it must not be blank, got ""
            ["a",¦1]                                    | an item of document must be a string, got 1 at /1
            ["a",¦null]                                 | document must not hold null at /1
            ["a",{"start":¦0,"end":1,"exact":"a"}]      | quote has no field "start" at /1/start
            [{"exact":"a"},{"start":¦0,"end":1,"exact":"a"}]   | quote has no field "start" at /1/start
            [{"start":0,"end":1,"exact":"a"},¦{"exact":"b"}]   | span is missing required field start at /1
            [{"start":0,"end":1,"exact":"a"},¦"b"]      | an item of document must be a span like those before it, got "b" at /1
            [{"start":1,"end":3,"exact":"bc"},{"start":2,"end":3,"exact":"c"}]  | Invalid anchor: spans must be in the order of the text and disjoint, so span 1 starts at or after 3, got 2
            [¦{"start":0,"end":1,"exact":"ab"}]         | Invalid span: exact must be as long as the span of 1 code point, got "ab" at /0
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
