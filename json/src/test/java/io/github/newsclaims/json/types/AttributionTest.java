package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.json.JsonType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of an attribution. */
@Tag("jackson")
class AttributionTest {
    private static final JsonType<Attribution> FORM = JsonType.of(Attribution.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"quotation":"mixed","translatedFrom":"nb","origin":{"speaker":{"kind":"known","ids":["s"]}},\
                "relays":[{"speaker":{"kind":"unstated"}}],"provenance":[{"agent":"A"}]}""";
        Attribution value = Attribution.mixed(AttributionStep.by("s"), AttributionStep.byUnstated())
                .withTranslatedFrom("nb")
                .withProvenance(List.of(Provenance.by("A")));

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"origin":{"speaker":{"kind":"unstated"}},"quotation":"direct"}                  | {"quotation":"direct","origin":{"speaker":{"kind":"unstated"}}}
            {"quotation":"indirect","origin":{"speaker":{"kind":"unstated"}},"relays":[]}    | {"quotation":"indirect","origin":{"speaker":{"kind":"unstated"}}}
            {"quotation":"indirect","origin":{"speaker":{"kind":"unstated"}},"relays":null}  | {"quotation":"indirect","origin":{"speaker":{"kind":"unstated"}}}
            {"origin":{"speaker":{"kind":"unstated"}},"quotation":null}                      | {"origin":{"speaker":{"kind":"unstated"}}}
            {"quotation":"direct","x":1,"origin":{"speaker":{"kind":"unstated"}}}            | {"quotation":"direct","origin":{"speaker":{"kind":"unstated"}},"x":1}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"quotation":"direct"}                                                            | attribution is missing required field origin
            {"quotation":"direct","origin":null}                                              | attribution is missing required field origin
            {"quotation":¦"verbatim","origin":{"speaker":{"kind":"unstated"}}}                | quotation must be one of direct, mixed, indirect, got "verbatim" at /quotation
            {"quotation":¦"Direct","origin":{"speaker":{"kind":"unstated"}}}                  | quotation must be one of direct, mixed, indirect, got "Direct" at /quotation
            {"quotation":"direct","origin":¦"s"}                                              | attribution step must be an object, got "s" at /origin
            {"quotation":"direct","translatedFrom":¦"e_n","origin":{"speaker":{"kind":"unstated"}}}  | Invalid attribution: translatedFrom must be a well-formed BCP 47 tag, got "e_n" at /translatedFrom
            {"quotation":"direct","origin":{"speaker":{"kind":"unstated"},"quotation":¦"direct"}}    | Invalid attribution: only a relay has a quotation of its own, got DIRECT at /origin/quotation
            {"origin":{"speaker":{"kind":"unstated"},"factuality":¦{"certainty":"certain","polarity":"positive"}}}    | Invalid attribution: only a relay has a factuality of its own, got Factuality[certainty=CERTAIN, polarity=POSITIVE] at /origin/factuality
            {"quotation":"direct","origin":{"speaker":{"kind":"unstated"}},"relays":[¦null]}  | relays must not hold null at /relays/0
            {"quotation":"direct","origin":{"speaker":{"kind":"unstated"}},"relays":¦{}}      | relays must be an array, got an object at /relays
            {"quotation":"direct","origin":{"speaker":{"kind":"unstated"}},¦"quotation":1}    | field "quotation" stands twice at /quotation
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
