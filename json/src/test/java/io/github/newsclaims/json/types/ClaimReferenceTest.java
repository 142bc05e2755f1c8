package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.json.JsonType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a reference to a claim. */
@Tag("jackson")
class ClaimReferenceTest {
    private static final JsonType<ClaimReference> FORM = JsonType.of(ClaimReference.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"article":"b","claim":"c"}""";
        ClaimReference value = ClaimReference.to("c").withArticle("b");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"claim":"c","article":"b"}     | {"article":"b","claim":"c"}
            {"article":null,"claim":"c"}    | {"claim":"c"}
            {"uri":"HTTPS://X.example/%c3"} | {"uri":"https://x.example/%C3"}
            {"claim":"c","figure":"f"}      | {"claim":"c","figure":"f"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"article":"b"}                    | claim reference is missing required field claim or uri
            {"claim":null}                     | claim reference is missing required field claim or uri
            {"claim":¦1}                       | claim must be a string, got 1 at /claim
            {"claim":¦""}                      | Invalid claim reference: claim must not be blank, got "" at /claim
            {"article":¦[],"claim":"c"}        | article must be a string, got an array at /article
            {"claim":"c",¦"claim":"c"}         | field "claim" stands twice at /claim
            {"claim":"c","uri":"a:b"}          | Invalid claim reference: either claim or uri is required
            {"article":¦"b","uri":"a:b"}       | Invalid claim reference: a uri takes no article, got "b" at /article
            {"uri":¦"a b"}                     | Invalid URI: it must be written as RFC 3986 asks, got "a b" at /uri
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
