package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.ReportedNumber;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a bound. */
@Tag("jackson")
class BoundTest {
    private static final JsonType<Bound> FORM = JsonType.of(Bound.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"value":"5.5","inclusive":false}""";
        Bound value = new Bound(ReportedNumber.of("5.5"), false);

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"inclusive":true,"value":3}                       | {"value":"3","inclusive":true}
            {"inclusive":true,"denominator":3,"numerator":1}   | {"numerator":"1","denominator":"3","inclusive":true}
            {"numerator":null,"value":3,"inclusive":true}      | {"value":"3","inclusive":true}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"inclusive":true}                           | bound is missing required field value
            {"numerator":1,"inclusive":true}             | bound is missing required field denominator
            {"denominator":2,"inclusive":true}           | bound is missing required field numerator
            {"value":1,"numerator":¦1,"denominator":2,"inclusive":true}  | Invalid bound: value and numerator exclude each other at /numerator
            {"value":1,"denominator":¦2,"inclusive":true}  | Invalid bound: value and denominator exclude each other at /denominator
            {"numerator":1,"denominator":1,"inclusive":true}  | Invalid fraction: denominator must be at least 2, got 1
            {"numerator":1,"denominator":2,"inclusive":true,"significantDigits":¦1}  | bound has no field "significantDigits" at /significantDigits
            {"value":"3"}                                | bound is missing required field inclusive
            {"value":"3","inclusive":null}               | bound is missing required field inclusive
            {"value":¦[],"inclusive":true}               | value must be a decimal, got an array at /value
            {"value":"3","inclusive":¦1}                 | inclusive must be true or false, got 1 at /inclusive
            {"value":"3","inclusive":true,¦"value":3}    | field "value" stands twice at /value
            {"value":"3","inclusive":true,"x":¦3}        | bound has no field "x" at /x
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
