package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.TimeModifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a time. */
@Tag("jackson")
class TimeExpressionTest {
    private static final JsonType<TimeExpression> FORM = JsonType.of(TimeExpression.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"wording":["in March"],"edtf":"XXXX-03","modifier":"start","resolved":"2031-03","event":{"claim":"c"}}""";
        TimeExpression value = TimeExpression.of("XXXX-03")
                .withWording("in March")
                .withModifier(TimeModifier.START)
                .withResolved("2031-03")
                .withEvent(TimeEvent.claim("c"));

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"resolved":"2031-03","edtf":"2031"}                   | {"edtf":"2031","resolved":"2031-03"}
            {"wording":"soon"}                                     | {"wording":["soon"]}
            {"wording":["soon"],"edtf":null,"modifier":null}       | {"wording":["soon"]}
            {"edtf":"2031","modifier":"on-or-before"}              | {"edtf":"2031","modifier":"on-or-before"}
            {"event":{"entity":"e"},"modifier":"until"}            | {"modifier":"until","event":{"entity":"e"}}
            {"event":{"claim":"c"},"edtf":"../2031"}               | {"edtf":"../2031","event":{"claim":"c"}}
            {"wording":[],"edtf":"2031"}                           | {"edtf":"2031"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"modifier":"start"}                       | time is missing required field wording or edtf or event
            {"wording":null,"edtf":null}               | time is missing required field wording or edtf or event
            {"wording":¦true}                          | wording must be an array, got true at /wording
            {"edtf":¦2031}                             | edtf must be a string, got 2031 at /edtf
            {"edtf":¦"soon"}                           | Invalid date: a date is written like 2018, 2018-11 or 2018-11-10, got "soon" at /edtf
            {"edtf":"2031","modifier":¦"within"}       | modifier must be one of before, after, on-or-before, on-or-after, until, since, during, start, middle, end, approximately, got "within" at /modifier
            {"edtf":"2031","modifier":¦"START"}        | modifier must be one of before, after, on-or-before, on-or-after, until, since, during, start, middle, end, approximately, got "START" at /modifier
            {"wording":"soon","modifier":¦"start"}     | Invalid time: a modifier needs an edtf or an event, got START at /modifier
            {"edtf":"../2019","modifier":¦"start"}     | Invalid time: an open interval takes no modifier, got ../2019 at /modifier
            {"edtf":"2031-04","resolved":¦"2031-05"}   | Invalid time: every day of resolved must be one that edtf 2031-04 allows, got 2031-05 at /resolved
            {"edtf":"2031","modifier":"before","resolved":¦"2032"}   | Invalid time: resolved must be before edtf 2031, got 2032 at /resolved
            {"edtf":"2031","modifier":"since","resolved":¦"2030"}   | Invalid time: resolved must not be before edtf 2031, got 2030 at /resolved
            {"event":¦"c"}                              | time event must be an object, got "c" at /event
            {"edtf":"2031",¦"edtf":"2031"}             | field "edtf" stands twice at /edtf
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
