package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.json.JsonType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of an appearance. */
@Tag("jackson")
class AppearanceTest {
    private static final JsonType<Appearance> FORM = JsonType.of(Appearance.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"uri":"https://fjordtv.example/1","title":"Boats","publisher":"Fjord TV","date":"2031-04-01",\
                "first":true,"note":"N."}""";
        Appearance value = Appearance.builder()
                .uri("https://fjordtv.example/1")
                .title("Boats")
                .publisher("Fjord TV")
                .date("2031-04-01")
                .first(true)
                .note("N.")
                .build();

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"title":"T"}                            | {"title":"T"}
            {"first":false,"uri":"HTTP://X/%c3"}     | {"uri":"http://x/%C3"}
            {"uri":null,"title":"T","first":null}    | {"title":"T"}
            {"title":"T","x":{"y":[]},"date":"2031"} | {"title":"T","date":"2031","x":{"y":[]}}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"publisher":"P"}              | appearance is missing required field uri or title
            {"uri":null,"title":null}      | appearance is missing required field uri or title
            {"uri":¦"a b"}                 | Invalid URI: it must be written as RFC 3986 asks, got "a b" at /uri
            {"title":¦""}                  | Invalid appearance: title must not be blank, got "" at /title
            {"title":"T","publisher":¦" "} | Invalid appearance: publisher must not be blank, got " " at /publisher
            {"title":"T","date":¦"soon"}   | Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got "soon" at /date
            {"title":"T","first":¦"true"}  | first must be true or false, got "true" at /first
            {"title":"T",¦"title":"U"}     | field "title" stands twice at /title
            []                             | appearance must be an object, got an array
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
