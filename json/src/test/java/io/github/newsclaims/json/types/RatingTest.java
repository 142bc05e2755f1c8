package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.Rating;
import io.github.newsclaims.json.JsonType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a rating. */
@Tag("jackson")
class RatingTest {
    private static final JsonType<Rating> FORM = JsonType.of(Rating.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"value":"2","worst":"1","best":"5","tool:label":"mostly false"}""";
        Rating value = Rating.of(2, 1, 5).withExtensions(Extensions.none().with("tool:label", "mostly false"));

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"best":5,"value":2.50}         | {"value":"2.5","best":"5"}
            {"value":"2","worst":null}      | {"value":"2"}
            {"scale":"2","value":"2"}       | {"value":"2","scale":"2"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"worst":"1"}                            | rating is missing required field value
            {"value":null}                           | rating is missing required field value
            {"value":¦"two"}                         | Invalid value: a decimal is written like 150 or -0.5, got "two" at /value
            {"value":"2","worst":¦false}             | worst must be a decimal, got false at /worst
            {"value":"2","worst":"5","best":"1"}     | Invalid rating: worst must be less than best 1, got 5
            {"value":"2",¦"value":"2"}               | field "value" stands twice at /value
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
