package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.quantity.ReportedNumber;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of a number on its own. */
@Tag("jackson")
class ReportedNumberTest {
    private static final JsonType<ReportedNumber> FORM = JsonType.of(ReportedNumber.class);

    @Test
    void readsAndWritesADecimal() {
        String json = """
                {"value":"1.5"}""";

        assertThat(FORM.read(json)).isEqualTo(ReportedNumber.of("1.5"));
        assertThat(FORM.write(ReportedNumber.of("1.5"))).isEqualTo(json);
    }

    @Test
    void readsAndWritesAFraction() {
        String json = """
                {"numerator":"2","denominator":"3"}""";

        assertThat(FORM.read(json)).isEqualTo(ReportedNumber.fraction(2, 3));
        assertThat(FORM.write(ReportedNumber.fraction(2, 3))).isEqualTo(json);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {}                                    | number is missing required field value
            {"numerator":1}                       | number is missing required field denominator
            {"value":1,"numerator":¦1,"denominator":2} | Invalid number: value and numerator exclude each other at /numerator
            {"value":"1",¦"value":1}              | field "value" stands twice at /value
            {"value":"1","x":¦3}                  | number has no field "x" at /x
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
