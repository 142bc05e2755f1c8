package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.QuotationType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a step of an attribution. */
@Tag("jackson")
class AttributionStepTest {
    private static final JsonType<AttributionStep> FORM = JsonType.of(AttributionStep.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"speaker":{"kind":"known","ids":["s"]},"mention":["a cook"],"cue":["told"],"time":{"edtf":"2031"},\
                "place":{"name":"Skarvik"},"channel":"interview","uri":"https://example.org/said",\
                "addressees":["post","crew"],"quotation":"indirect",\
                "factuality":{"certainty":"possible","polarity":"positive"}}""";
        AttributionStep value = AttributionStep.by("s")
                .withMention("a cook")
                .withCue("told")
                .withTime(TimeExpression.of("2031"))
                .withAddressees(List.of("post", "crew"))
                .withPlace(Place.of("Skarvik"))
                .withChannel(Channel.INTERVIEW)
                .withUri("https://example.org/said")
                .withQuotation(QuotationType.INDIRECT)
                .withFactuality(Factuality.of(Certainty.POSSIBLE, Polarity.POSITIVE));

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"cue":"told","speaker":{"kind":"unstated"}}                                  | {"speaker":{"kind":"unstated"},"cue":["told"]}
            {"speaker":{"kind":"unstated"},"cue":null,"time":null,"addressees":[]}        | {"speaker":{"kind":"unstated"}}
            {"x":[],"speaker":{"kind":"unstated"},"mention":["he"]}                       | {"speaker":{"kind":"unstated"},"mention":["he"],"x":[]}
            {"speaker":{"kind":"unstated"},"mention":[],"cue":[]}                         | {"speaker":{"kind":"unstated"}}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"cue":["told"]}                                                  | attribution step is missing required field speaker
            {"speaker":null}                                                  | attribution step is missing required field speaker
            {"speaker":¦"s"}                                                  | speaker must be an object, got "s" at /speaker
            {"speaker":{"kind":"unstated"},"cue":¦{}}                         | quote is missing required field exact at /cue
            {"speaker":{"kind":"unstated"},"mention":["a",¦1]}                | an item of mention must be a string, got 1 at /mention/1
            {"speaker":{"kind":"unstated"},"time":¦"2031"}                    | time must be an object, got "2031" at /time
            {"speaker":{"kind":"unstated"},"addressees":["s",¦"s"]}           | Invalid attribution step: addressees must be distinct, got "s" at /addressees/1
            {"speaker":{"kind":"unstated"},"addressees":[¦1]}                 | an item of addressees must be a string, got 1 at /addressees/0
            {"speaker":{"kind":"unstated"},"quotation":¦"quoted"}             | quotation must be one of direct, mixed, indirect, got "quoted" at /quotation
            {"speaker":{"kind":"unstated"},"place":¦"Skarvik"}                 | place must be an object, got "Skarvik" at /place
            {"speaker":{"kind":"unstated"},"channel":¦"Radio"}                 | Invalid channel: a term is lower-case words joined by hyphens, like on-record, got "Radio" at /channel
            {"speaker":{"kind":"unstated"},"uri":¦"a b"}                       | Invalid URI: it must be written as RFC 3986 asks, got "a b" at /uri
            {"speaker":{"kind":"unstated"},"factuality":¦"certain"}            | factuality must be an object, got "certain" at /factuality
            {"speaker":{"kind":"unstated"},"cue":["a"],¦"cue":["a"]}          | field "cue" stands twice at /cue
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
