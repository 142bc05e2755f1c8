package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.quantity.Per;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of what a figure is for each of. */
@Tag("jackson")
class PerTest {
    private static final JsonType<Per> FORM = JsonType.of(Per.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"kind":"count","quantity":"100000","counted":"inhabitants"}""";
        Per value = Per.counted(100_000, "inhabitants");

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"duration":"P1M","kind":"period"}                    | {"kind":"period","duration":"P1M"}
            {"kind":"period","quantity":1.0,"duration":"P1M"}     | {"kind":"period","duration":"P1M"}
            {"kind":"period","quantity":2,"duration":"P1W"}       | {"kind":"period","quantity":"2","duration":"P1W"}
            {"kind":"measure","quantity":null,"code":"h"}         | {"kind":"measure","code":"h"}
            {"kind":"count","counted":"hand"}                      | {"kind":"count","counted":"hand"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"duration":"P1M"}                                    | per is missing required field kind
            {"kind":"period"}                                     | period per is missing required field duration
            {"kind":"measure"}                                    | measure per is missing required field code
            {"kind":"count","counted":null}                        | count per is missing required field counted
            {"kind":¦"year"}                                      | kind must be one of period, measure, count, got "year" at /kind
            {"kind":"period","duration":¦1}                       | duration must be a string, got 1 at /duration
            {"kind":"period","duration":"1M"}                     | Invalid period: an ISO 8601 duration longer than zero is written like P1M, got "1M"
            {"kind":"count","quantity":"0","counted":"e"}          | Invalid per: quantity must be positive, got 0
            {"kind":"count","quantity":¦{},"counted":"e"}          | quantity must be a decimal, got an object at /quantity
            {"kind":"period","duration":"P1M","code":¦"h"}        | period per has no field "code" at /code
            {"kind":"count","counted":"e","duration":¦"P1M"}       | count per has no field "duration" at /duration
            {"kind":"measure","code":"h","counted":¦"e"}           | measure per has no field "counted" at /counted
            {"kind":"measure","code":"h",¦"code":"h"}             | field "code" stands twice at /code
            {"kind":"measure","code":"h","x":¦1}                  | per has no field "x" at /x
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
