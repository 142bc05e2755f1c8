package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.quantity.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a unit. */
@Tag("jackson")
class UnitTest {
    private static final JsonType<Unit> FORM = JsonType.of(Unit.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"kind":"currency","code":"NOK","assumed":true}""";
        Unit value = Unit.assumedCurrency("NOK");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"code":"NOK","kind":"currency"}                    | {"kind":"currency","code":"NOK"}
            {"kind":"currency","code":"NOK","assumed":false}    | {"kind":"currency","code":"NOK"}
            {"kind":"currency","code":"NOK","assumed":null}     | {"kind":"currency","code":"NOK"}
            {"kind":"measure","code":"[lb_av]"}                 | {"kind":"measure","code":"[lb_av]"}
            {"kind":"count","code":null}                        | {"kind":"count"}
            {"kind":"percent"}                                  | {"kind":"percent"}
            {"kind":"percentage-points"}                        | {"kind":"percentage-points"}
            {"kind":"basis-points"}                             | {"kind":"basis-points"}
            {"kind":"ordinal"}                                  | {"kind":"ordinal"}
            {"kind":"times"}                                    | {"kind":"times"}
            {"kind":"unitless"}                                 | {"kind":"unitless"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"code":"NOK"}                                      | unit is missing required field kind
            {"kind":"currency"}                                 | currency unit is missing required field code
            {"kind":"measure","code":null}                      | measure unit is missing required field code
            {"kind":¦"dollars"}                                 | kind must be one of currency, count, percent, percentage-points, basis-points, measure, ordinal, times, unitless, got "dollars" at /kind
            {"kind":¦1}                                         | kind must be a string, got 1 at /kind
            {"kind":"currency","code":¦1}                       | code must be a string, got 1 at /code
            {"kind":"currency","code":"NOK","assumed":¦"true"}  | assumed must be true or false, got "true" at /assumed
            {"kind":"currency","code":"kr"}                     | Invalid currency: an ISO 4217 code is three capital letters, got "kr"
            {"kind":"measure","code":"k m"}                     | Invalid measure: a UCUM code is visible ASCII with balanced brackets, like km or [lb_av], got "k m"
            {"kind":"measure","code":"km","assumed":¦false}     | measure unit has no field "assumed" at /assumed
            {"code":¦"NOK","kind":"count"}                      | count unit has no field "code" at /code
            {"kind":"count",¦"kind":"count"}                    | field "kind" stands twice at /kind
            {"kind":"count","x":¦1}                             | unit has no field "x" at /x
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
