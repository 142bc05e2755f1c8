package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.text.TextQuote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of words with their context. */
@Tag("jackson")
class TextQuoteTest {
    private static final JsonType<TextQuote> FORM = JsonType.of(TextQuote.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"exact":"told","prefix":"a shift leader ","suffix":" the Post"}""";
        TextQuote value = TextQuote.of("told").withPrefix("a shift leader ").withSuffix(" the Post");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"exact":"told"}                                | {"exact":"told"}
            {"exact":"told","prefix":"","suffix":""}        | {"exact":"told"}
            {"exact":"told","prefix":null,"suffix":null}    | {"exact":"told"}
            {"suffix":" ","prefix":" ","exact":"told"}      | {"exact":"told","prefix":" ","suffix":" "}
            {"suffix":" ","exact":"told"}                   | {"exact":"told","suffix":" "}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"prefix":"a"}                         | quote is missing required field exact
            {"exact":null,"suffix":"a"}            | quote is missing required field exact
            {"exact":" "}                          | Invalid wording: it must not be blank, got " "
            {"exact":¦1}                           | exact must be a string, got 1 at /exact
            {"exact":"a","prefix":¦[]}             | prefix must be a string, got an array at /prefix
            {"exact":"a","suffix":¦true}           | suffix must be a string, got true at /suffix
            {"exact":"a",¦"exact":"a"}             | field "exact" stands twice at /exact
            {"exact":"a","start":¦0}               | quote has no field "start" at /start
            {"exact":"a","tool:x":¦0}              | quote has no field "tool:x" at /tool:x
            ¦"a"                                   | quote must be an object, got "a"
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
