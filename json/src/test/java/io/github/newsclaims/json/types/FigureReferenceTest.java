package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.FigureReference;
import io.github.newsclaims.json.JsonType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a reference to a figure. */
@Tag("jackson")
class FigureReferenceTest {
    private static final JsonType<FigureReference> FORM = JsonType.of(FigureReference.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"article":"b","claim":"c","figure":"f"}""";
        FigureReference value = FigureReference.to("f").withClaim("c").withArticle("b");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"figure":"f"}                            | {"figure":"f"}
            {"figure":"f","claim":"c","article":null} | {"claim":"c","figure":"f"}
            {"x":1,"figure":"f"}                      | {"figure":"f","x":1}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"claim":"c"}                 | figure reference is missing required field figure
            {"figure":null}               | figure reference is missing required field figure
            {"article":¦"b","figure":"f"} | Invalid figure reference: an article needs a claim, got "b" at /article
            {"figure":¦1}                 | figure must be a string, got 1 at /figure
            {"figure":¦""}                | Invalid figure reference: figure must not be blank, got "" at /figure
            {"claim":¦[],"figure":"f"}    | claim must be a string, got an array at /claim
            {"figure":"f",¦"figure":"f"}  | field "figure" stands twice at /figure
            "f"                           | figure reference must be an object, got "f"
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
