package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Speaker;
import io.github.newsclaims.json.JsonType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a speaker. */
@Tag("jackson")
class SpeakerTest {
    private static final JsonType<Speaker> FORM = JsonType.of(Speaker.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"kind":"candidates","ids":["b","a"]}""";
        Speaker value = Speaker.candidates("b", "a");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"kind":"known","ids":["s"]}        | {"kind":"known","ids":["s"]}
            {"ids":["t","s"],"kind":"known"}    | {"kind":"known","ids":["t","s"]}
            {"kind":"unresolved"}               | {"kind":"unresolved"}
            {"ids":null,"kind":"unresolved"}    | {"kind":"unresolved"}
            {"kind":"unstated"}                 | {"kind":"unstated"}
            {"ids":null,"kind":"unstated"}      | {"kind":"unstated"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"ids":["s"]}                            | speaker is missing required field kind
            {"kind":null,"ids":["s"]}                | speaker is missing required field kind
            {"kind":"known"}                         | known speaker is missing required field ids
            {"kind":"candidates","ids":null}         | candidates speaker is missing required field ids
            {"kind":¦1}                              | kind must be a string, got 1 at /kind
            {"kind":¦"someone"}                      | kind must be one of known, candidates, unresolved, unstated, got "someone" at /kind
            {"kind":¦"Known","ids":["s"]}            | kind must be one of known, candidates, unresolved, unstated, got "Known" at /kind
            {"kind":"unresolved","ids":¦["s"]}       | unresolved speaker has no field "ids" at /ids
            {"kind":"unstated","ids":¦["s"]}         | unstated speaker has no field "ids" at /ids
            {"ids":¦[],"kind":"unstated"}            | unstated speaker has no field "ids" at /ids
            {"kind":"known","ids":¦"s"}              | ids must be an array, got "s" at /ids
            {"kind":"known","ids":["s",¦1]}          | an item of ids must be a string, got 1 at /ids/1
            {"kind":"known","ids":["s",¦null]}       | ids must not hold null at /ids/1
            {"kind":"known","ids":[]}                | Invalid speaker: known needs at least one source
            {"kind":"candidates","ids":["s"]}        | Invalid speaker: candidates needs at least two sources, got 1
            {"kind":"known","ids":["s","s"]}         | Invalid speaker: a source stands at most once, got "s"
            {"kind":"known","ids":["s"],¦"ids":[]}   | field "ids" stands twice at /ids
            {"kind":"unstated","x":¦1}               | speaker has no field "x" at /x
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
