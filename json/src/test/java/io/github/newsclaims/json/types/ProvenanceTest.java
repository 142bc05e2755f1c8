package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Provenance;
import io.github.newsclaims.json.JsonType;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a provenance. */
@Tag("jackson")
class ProvenanceTest {
    private static final JsonType<Provenance> FORM = JsonType.of(Provenance.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"agent":"tool","version":"2.1","generatedAt":"2031-04-02T10:00:00Z","confidence":"0.87"}""";
        Provenance value = Provenance.builder()
                .agent("tool")
                .version("2.1")
                .generatedAt(Instant.parse("2031-04-02T10:00:00Z"))
                .confidence("0.87")
                .build();

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"version":null,"agent":"A"}                              | {"agent":"A"}
            {"agent":"A","confidence":0.870}                          | {"agent":"A","confidence":"0.87"}
            {"agent":"A","generatedAt":"2031-04-02T12:00:00+02:00"}   | {"agent":"A","generatedAt":"2031-04-02T10:00:00Z"}
            {"x":1,"agent":"A"}                                       | {"agent":"A","x":1}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"version":"1"}                              | provenance is missing required field agent
            {"agent":null}                               | provenance is missing required field agent
            {"agent":¦[]}                                | agent must be a string, got an array at /agent
            {"agent":"A","version":¦2}                   | version must be a string, got 2 at /version
            {"agent":"A","confidence":¦"1.1"}            | Invalid provenance: confidence must lie between 0 and 1, got 1.1 at /confidence
            {"agent":"A","confidence":¦true}             | confidence must be a decimal, got true at /confidence
            {"agent":"A","generatedAt":¦"2031"}          | Invalid instant: it must be written like 2031-04-02T10:00:00Z, got "2031" at /generatedAt
            {"agent":"A",¦"agent":"A"}                   | field "agent" stands twice at /agent
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
