package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.Trend;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a figure. */
@Tag("jackson")
class FigureTest {
    private static final JsonType<Figure> FORM = JsonType.of(Figure.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"id":"f1","wording":["150 crowns"],"amount":{"kind":"exact","value":"150"},\
                "unit":{"kind":"currency","code":"NOK"},"per":[{"kind":"period","duration":"P1M"}],"margin":"2.5",\
                "measuredEntity":"crews","entity":"e","measuredProperty":"pay","qualifier":"before tax",\
                "basis":"estimated","asOf":{"edtf":"2031"},"places":[{"name":"Skarvik"}],"measures":"level",\
                "trend":"increasing","relations":[{"type":"part-of","target":{"figure":"f2"}}],\
                "provenance":[{"agent":"A"}],"note":"N."}""";
        Figure value = Figure.builder()
                .id("f1")
                .wording("150 crowns")
                .amount(Amount.exact(150))
                .unit(Unit.currency("NOK"))
                .addPer(Per.MONTH)
                .margin("2.5")
                .measuredEntity("crews")
                .entity("e")
                .measuredProperty("pay")
                .qualifier("before tax")
                .basis(FigureBasis.ESTIMATED)
                .asOf("2031")
                .addPlace("Skarvik")
                .measures(Measures.LEVEL)
                .trend(Trend.INCREASING)
                .addRelation(FigureRelation.of(FigureRelationType.PART_OF, "f2"))
                .addProvenance(Provenance.by("A"))
                .note("N.")
                .build();

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"unit":{"kind":"count"},"amount":{"kind":"exact","value":1}}                       | {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"}}
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"margin":0.50}       | {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"margin":"0.5"}
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"margin":null,"per":[]}  | {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"}}
            {"amount":{"kind":"vague"},"x":1,"unit":{"kind":"count"},"wording":"many"}          | {"wording":["many"],"amount":{"kind":"vague"},"unit":{"kind":"count"},"x":1}
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"basis":"guess-work"}  | {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"basis":"guess-work"}
            {"wording":[],"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"}}        | {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"}}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"unit":{"kind":"count"}}                                                        | figure is missing required field amount
            {"amount":{"kind":"exact","value":"1"}}                                          | figure is missing required field unit
            {"amount":{"kind":"exact","value":"1"},"unit":null}                              | figure is missing required field unit
            {"amount":¦1,"unit":{"kind":"count"}}                                            | amount must be an object, got 1 at /amount
            {"amount":{"kind":"exact","value":"1"},"unit":¦"count"}                          | unit must be an object, got "count" at /unit
            {"amount":¦{"kind":"vague"},"unit":{"kind":"count"}}                             | Invalid figure: a vague amount needs a wording at /amount
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"margin":¦"-1"}   | Invalid figure: margin must not be negative, got -1 at /margin
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"margin":¦true}   | margin must be a decimal, got true at /margin
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"trend":¦"up"}    | trend must be one of increasing, decreasing, stable, got "up" at /trend
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"basis":¦"A guess"}  | Invalid figure basis: a term is lower-case words joined by hyphens, like on-record, got "A guess" at /basis
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"per":¦{}}        | per must be an array, got an object at /per
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"per":[¦null]}    | per must not hold null at /per/0
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"asOf":¦"2031"}   | time must be an object, got "2031" at /asOf
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"places":¦"L"}    | places must be an array, got "L" at /places
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"entity":¦""}      | Invalid figure: entity must not be blank, got "" at /entity
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"measures":¦"both"}   | measures must be one of level, change, got "both" at /measures
            {"id":"f","amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"relations":[{"type":"part-of","target":¦{"figure":"f"}}]}   | Invalid figure: a figure is not related to itself, got "f" at /relations/0/target
            {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},¦"unit":1}        | field "unit" stands twice at /unit
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
