package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Evidence;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.Stance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a piece of evidence. */
@Tag("jackson")
class EvidenceTest {
    private static final JsonType<Evidence> FORM = JsonType.of(Evidence.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"uri":"https://example.org/pay","title":"Pay tables","publisher":"Statistics Office",\
                "words":"150 crowns","stance":"supports","note":"N."}""";
        Evidence value = Evidence.builder()
                .uri("https://example.org/pay")
                .title("Pay tables")
                .publisher("Statistics Office")
                .words("150 crowns")
                .stance(Stance.SUPPORTS)
                .note("N.")
                .build();

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"words":"They pay."}                     | {"words":"They pay."}
            {"stance":"beside-the-point","title":"T"} | {"title":"T","stance":"beside-the-point"}
            {"uri":"HTTP://X/%c3","note":null}        | {"uri":"http://x/%C3"}
            {"title":"T","tool:x":null}               | {"title":"T","tool:x":null}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"stance":"supports"}         | evidence is missing required field uri or title or words
            {"words":null}                | evidence is missing required field uri or title or words
            {"words":¦["w"]}              | words must be a string, got an array at /words
            {"words":¦""}                 | Invalid evidence: words must not be blank, got "" at /words
            {"title":"T","stance":¦"Pro"} | Invalid stance: a term is lower-case words joined by hyphens, like on-record, got "Pro" at /stance
            {"uri":¦"a b"}                | Invalid URI: it must be written as RFC 3986 asks, got "a b" at /uri
            {"title":"T",¦"title":"U"}    | field "title" stands twice at /title
            1                             | evidence must be an object, got 1
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
