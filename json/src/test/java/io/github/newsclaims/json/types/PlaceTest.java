package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Place;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.PlaceRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a place. */
@Tag("jackson")
class PlaceTest {
    private static final JsonType<Place> FORM = JsonType.of(Place.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"wording":["to Skarvik"],"name":"Skarvik","role":"to","entity":"e"}""";
        Place value = Place.builder()
                .wording("to Skarvik")
                .name("Skarvik")
                .role(PlaceRole.TO)
                .entity("e")
                .build();

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"role":"from","name":"Skarvik"}                | {"name":"Skarvik","role":"from"}
            {"name":"Skarvik","wording":"here"}             | {"wording":["here"],"name":"Skarvik"}
            {"name":"Skarvik","role":"on-the-way-to"}       | {"name":"Skarvik","role":"on-the-way-to"}
            {"wording":null,"name":"Skarvik","entity":null} | {"name":"Skarvik"}
            {"later":[],"name":"Skarvik"}                   | {"name":"Skarvik","later":[]}
            {"wording":[],"name":"Skarvik"}                 | {"name":"Skarvik"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"wording":["here"]}               | place is missing required field name
            {"name":null}                      | place is missing required field name
            {"name":¦1}                        | name must be a string, got 1 at /name
            {"name":¦" "}                      | Invalid place: name must not be blank, got " " at /name
            {"name":"Skarvik","wording":¦{}}   | quote is missing required field exact at /wording
            {"name":"Skarvik","role":¦"At"}    | Invalid place role: a term is lower-case words joined by hyphens, like on-record, got "At" at /role
            {"name":"Skarvik","entity":¦""}    | Invalid place: entity must not be blank, got "" at /entity
            {"name":"Skarvik","entity":¦["e"]} | entity must be a string, got an array at /entity
            {"name":"Skarvik",¦"name":"S"}     | field "name" stands twice at /name
            "Skarvik"                          | place must be an object, got "Skarvik"
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
