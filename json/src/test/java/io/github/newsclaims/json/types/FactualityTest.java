package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a factuality. */
@Tag("jackson")
class FactualityTest {
    private static final JsonType<Factuality> FORM = JsonType.of(Factuality.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"certainty":"probable","polarity":"negative"}""";
        Factuality value = new Factuality(Certainty.PROBABLE, Polarity.NEGATIVE);

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"polarity":"positive","certainty":"certain"}         | {"certainty":"certain","polarity":"positive"}
            {"certainty":"possible","polarity":"unknown"}         | {"certainty":"possible","polarity":"unknown"}
            {"certainty":"uncommitted","polarity":"unknown"}      | {"certainty":"uncommitted","polarity":"unknown"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"polarity":"positive"}                               | factuality is missing required field certainty
            {"certainty":"certain"}                               | factuality is missing required field polarity
            {"certainty":"certain","polarity":null}               | factuality is missing required field polarity
            {"certainty":¦"sure","polarity":"positive"}           | certainty must be one of certain, probable, possible, uncommitted, got "sure" at /certainty
            {"certainty":"certain","polarity":¦"Positive"}        | polarity must be one of positive, negative, unknown, got "Positive" at /polarity
            {"certainty":¦1,"polarity":"positive"}                | certainty must be a string, got 1 at /certainty
            {"certainty":"certain",¦"certainty":"certain"}        | field "certainty" stands twice at /certainty
            {"certainty":"certain","polarity":"unknown","x":¦1}   | factuality has no field "x" at /x
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
