package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.json.JsonType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of the event of a time. */
@Tag("jackson")
class TimeEventTest {
    private static final JsonType<TimeEvent> FORM = JsonType.of(TimeEvent.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"claim":"c"}""";
        TimeEvent value = TimeEvent.claim("c");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"entity":"e"}              | {"entity":"e"}
            {"claim":null,"entity":"e"} | {"entity":"e"}
            {"x":1,"claim":"c"}         | {"claim":"c","x":1}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {}                           | time event is missing required field claim or entity
            {"claim":null}               | time event is missing required field claim or entity
            {"claim":"c","entity":"e"}   | Invalid time event: either claim or entity is required
            {"claim":¦1}                 | claim must be a string, got 1 at /claim
            {"claim":¦""}                | Invalid time event: claim must not be blank, got "" at /claim
            {"entity":¦" "}              | Invalid time event: entity must not be blank, got " " at /entity
            {"entity":"e",¦"entity":"e"} | field "entity" stands twice at /entity
            "c"                          | time event must be an object, got "c"
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
