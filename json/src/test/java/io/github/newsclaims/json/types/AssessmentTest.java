package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Assessment;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Rating;
import io.github.newsclaims.json.JsonType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of an assessment. */
@Tag("jackson")
class AssessmentTest {
    private static final JsonType<Assessment> FORM = JsonType.of(Assessment.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"reviewer":"R","verdict":"false","rating":{"value":"1","worst":"1","best":"5"},"justification":"J",\
                "evidence":[{"title":"T"}],"uri":"https://facts.example/1","date":"2031-04-03"}""";
        Assessment value = Assessment.builder()
                .reviewer("R")
                .verdict("false")
                .rating(Rating.of(1, 1, 5))
                .justification("J")
                .addEvidence(Evidence.builder().title("T").build())
                .uri("https://facts.example/1")
                .date("2031-04-03")
                .build();

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"verdict":"V"}                          | {"verdict":"V"}
            {"reviewer":null,"rating":{"value":1}}   | {"rating":{"value":"1"}}
            {"justification":"J","reviewer":"R"}     | {"reviewer":"R","justification":"J"}
            {"verdict":"V","uri":"HTTP://X/%c3"}     | {"verdict":"V","uri":"http://x/%C3"}
            {"x":[null],"verdict":"V"}               | {"verdict":"V","x":[null]}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"reviewer":"R"}                                     | assessment is missing required field verdict or rating or justification
            {"verdict":null,"rating":null}                       | assessment is missing required field verdict or rating or justification
            {"verdict":"V","reviewer":¦""}                       | Invalid assessment: reviewer must not be blank, got "" at /reviewer
            {"justification":¦" "}                               | Invalid assessment: justification must not be blank, got " " at /justification
            {"verdict":"V","evidence":¦{}}                       | evidence must be an array, got an object at /evidence
            {"verdict":"V","evidence":[¦{"note":"N"}]}           | evidence is missing required field uri or title or words at /evidence/0
            {"reviewer":¦1}                                      | reviewer must be a string, got 1 at /reviewer
            {"reviewer":"R","date":¦"2031-13"}                   | Invalid date: a month is 01 to 12, got "2031-13" at /date
            {"reviewer":"R","rating":¦2}                         | rating must be an object, got 2 at /rating
            {"reviewer":"R","rating":{"value":¦"1e5"}}           | Invalid value: a decimal is written like 150 or -0.5, got "1e5" at /rating/value
            {"reviewer":"R","uri":¦"a b"}                        | Invalid URI: it must be written as RFC 3986 asks, got "a b" at /uri
            {"reviewer":"R",¦"reviewer":"R"}                     | field "reviewer" stands twice at /reviewer
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
