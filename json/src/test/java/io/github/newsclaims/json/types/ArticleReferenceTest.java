package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.json.JsonType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a reference to an article. */
@Tag("jackson")
class ArticleReferenceTest {
    private static final JsonType<ArticleReference> FORM = JsonType.of(ArticleReference.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"article":"b"}""";
        ArticleReference value = ArticleReference.to("b");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"uri":"HTTPS://Agency.EXAMPLE/%c3"} | {"uri":"https://agency.example/%C3"}
            {"article":null,"uri":"a:b"}         | {"uri":"a:b"}
            {"x":1,"article":"b"}                | {"article":"b","x":1}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {}                             | article reference is missing required field article or uri
            {"article":"b","uri":"a:b"}    | Invalid article reference: either article or uri is required
            {"article":¦1}                 | article must be a string, got 1 at /article
            {"article":¦""}                | Invalid article reference: article must not be blank, got "" at /article
            {"uri":¦"a b"}                 | Invalid URI: it must be written as RFC 3986 asks, got "a b" at /uri
            {"article":"b",¦"article":"b"} | field "article" stands twice at /article
            "b"                            | article reference must be an object, got "b"
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
