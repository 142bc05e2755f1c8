package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.RelationType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a claim. */
@Tag("jackson")
class ClaimTest {
    private static final JsonType<Claim> FORM = JsonType.of(Claim.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"id":"c1","sameAs":["https://claims.example/7"],"proposition":"Crews left.","language":"nb",\
                "wording":["They left"],\
                "attribution":{"quotation":"direct","origin":{"speaker":{"kind":"unstated"}}},\
                "factuality":{"certainty":"certain","polarity":"positive"},"types":["causal"],"about":["e"],\
                "insertions":[["left"]],\
                "figures":[{"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"}}],"times":[{"edtf":"2031"}],\
                "places":[{"name":"Skarvik"}],"relations":[{"type":"supports","target":{"claim":"c2"}}],\
                "appearances":[{"title":"T"}],"assessments":[{"verdict":"V"}],"provenance":[{"agent":"A"}],"note":"N."}""";
        Claim value = Claim.builder()
                .id("c1")
                .addSameAs("https://claims.example/7")
                .proposition("Crews left.")
                .language("nb")
                .wording("They left")
                .attribution(Attribution.direct(AttributionStep.byUnstated()))
                .factuality(new Factuality(Certainty.CERTAIN, Polarity.POSITIVE))
                .addType(ClaimType.CAUSAL)
                .addAbout("e")
                .addInsertion("left")
                .addFigure(Figure.of(Amount.exact(1), Unit.COUNT))
                .addTime(TimeExpression.of("2031"))
                .addPlace("Skarvik")
                .addRelation(RelationType.SUPPORTS, "c2")
                .addAppearance(Appearance.builder().title("T").build())
                .addAssessment(Assessment.builder().verdict("V").build())
                .addProvenance(Provenance.by("A"))
                .note("N.")
                .build();

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"proposition":"P","id":"c"}                                    | {"id":"c","proposition":"P"}
            {"id":"c","wording":"w"}                                        | {"id":"c","wording":["w"]}
            {"id":"c","wording":[{"start":0,"end":1,"exact":"w"}]}          | {"id":"c","wording":[{"start":0,"end":1,"exact":"w"}]}
            {"id":"c","proposition":"P","ownVoice":true}                    | {"id":"c","proposition":"P","ownVoice":true}
            {"id":"c","proposition":"P","ownVoice":false}                   | {"id":"c","proposition":"P"}
            {"id":"c","proposition":"P","ownVoice":null,"types":null}       | {"id":"c","proposition":"P"}
            {"id":"c","proposition":"P","wording":[]}                       | {"id":"c","proposition":"P"}
            {"id":"c","proposition":"P","types":["eye-witness"]}            | {"id":"c","proposition":"P","types":["eye-witness"]}
            {"id":"c","proposition":"P","place":"Skarvik"}                  | {"id":"c","proposition":"P","place":"Skarvik"}
            {"id":"c","kind":"later","proposition":"P","figures":[]}        | {"id":"c","proposition":"P","kind":"later"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"proposition":"P"}                                             | claim is missing required field id
            {"id":"c"}                                                      | claim is missing required field proposition or wording
            {"id":"c","proposition":null,"wording":null}                    | claim is missing required field proposition or wording
            {"id":"c","proposition":¦["P"]}                                 | proposition must be a string, got an array at /proposition
            {"id":"c","wording":¦1}                                         | wording must be an array, got 1 at /wording
            {"id":"c","wording":[]}                                         | claim is missing required field proposition or wording
            {"id":"c","proposition":"P","wording":[],"insertions":¦[["x"]]} | Invalid claim: insertions need a wording at /insertions
            {"id":"c","proposition":"P","attribution":¦[]}                  | attribution must be an object, got an array at /attribution
            {"id":"c","proposition":"P","ownVoice":¦"true"}                 | ownVoice must be true or false, got "true" at /ownVoice
            {"id":"c","proposition":"P","factuality":¦"certain"}            | factuality must be an object, got "certain" at /factuality
            {"id":"c","proposition":"P","types":["causal",¦"Big"]}          | Invalid claim type: a term is lower-case words joined by hyphens, like on-record, got "Big" at /types/1
            {"id":"c","proposition":"P","types":[¦1]}                       | an item of types must be a string, got 1 at /types/0
            {"id":"c","proposition":"P","types":[¦null]}                    | types must not hold null at /types/0
            {"id":"c","proposition":"P","figures":¦{}}                      | figures must be an array, got an object at /figures
            {"id":"c","proposition":"P","figures":[¦1]}                     | figure must be an object, got 1 at /figures/0
            {"id":"c","proposition":"P","insertions":¦[["x"]]}              | Invalid claim: insertions need a wording at /insertions
            {"id":"c","wording":["P"],"insertions":[["x"],¦1]}              | insertions must be an array, got 1 at /insertions/1
            {"id":"c","wording":["P"],"insertions":[¦[{"start":0,"end":1,"exact":"a"}]]}  | Invalid claim: an insertion with a place needs a claim wording with a place, got "a" at /insertions/0
            {"id":"c","proposition":"P","ownVoice":¦true,"attribution":{"quotation":"direct","origin":{"speaker":{"kind":"unstated"}}}}  | Invalid claim: attribution and ownVoice exclude each other at /ownVoice
            {"id":"c","proposition":"P","relations":[{"type":"supports","target":¦{"claim":"c"}}]}  | Invalid claim: a claim is not related to itself, got "c" at /relations/0/target
            {"id":"c","proposition":"P","sameAs":[¦"a b"]}                   | Invalid URI: it must be written as RFC 3986 asks, got "a b" at /sameAs/0
            {"id":"c","proposition":"P","language":¦"e_n"}                   | Invalid claim: language must be a well-formed BCP 47 tag, got "e_n" at /language
            {"id":"c","proposition":"P","about":¦"e"}                        | about must be an array, got "e" at /about
            {"id":"c","proposition":"P","about":["e",¦"e"]}                  | Invalid claim: about must be distinct, got "e" at /about/1
            {"id":"c","proposition":"P","places":¦"Skarvik"}                 | places must be an array, got "Skarvik" at /places
            {"id":"c","proposition":"P","places":[¦"Skarvik"]}               | place must be an object, got "Skarvik" at /places/0
            {"id":"c","proposition":"P","appearances":[{"title":"T","first":true},{"title":"U","first":¦true}]}   | Invalid claim: at most one appearance is the first at /appearances/1/first
            {"id":"c","proposition":"P","note":¦" "}                        | Invalid claim: note must not be blank, got " " at /note
            {"id":"c","proposition":"P",¦"id":"d"}                          | field "id" stands twice at /id
            1                                                               | claim must be an object, got 1
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
