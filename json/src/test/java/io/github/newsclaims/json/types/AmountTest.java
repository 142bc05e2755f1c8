package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.quantity.Amount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of an amount. */
@Tag("jackson")
class AmountTest {
    private static final JsonType<Amount> FORM = JsonType.of(Amount.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"kind":"range","lower":{"value":"3","inclusive":true},"upper":{"value":"5","inclusive":true}}""";
        Amount value = Amount.between(3, 5);

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"value":"150","kind":"exact"}                                           | {"kind":"exact","value":"150"}
            {"kind":"exact","value":1.50e2}                                          | {"kind":"exact","value":"150"}
            {"kind":"exact","value":"-0.50"}                                         | {"kind":"exact","value":"-0.5"}
            {"kind":"exact","value":"1","direction":null,"lower":null}               | {"kind":"exact","value":"1"}
            {"direction":"about","kind":"approximate","value":80}                    | {"kind":"approximate","value":"80","direction":"about"}
            {"kind":"approximate","value":"100","direction":"just-under"}            | {"kind":"approximate","value":"100","direction":"just-under"}
            {"kind":"approximate","value":"100","direction":"just-over"}             | {"kind":"approximate","value":"100","direction":"just-over"}
            {"kind":"range","lower":{"value":"3","inclusive":false}}                 | {"kind":"range","lower":{"value":"3","inclusive":false}}
            {"kind":"range","lower":null,"upper":{"value":"3","inclusive":false}}    | {"kind":"range","upper":{"value":"3","inclusive":false}}
            {"significantDigits":2,"kind":"exact","value":1.5e6}                     | {"kind":"exact","value":"1500000","significantDigits":2}
            {"kind":"exact","value":2.0,"significantDigits":2}                       | {"kind":"exact","value":"2","significantDigits":2}
            {"kind":"exact","numerator":2,"denominator":"3"}                         | {"kind":"exact","numerator":"2","denominator":"3"}
            {"kind":"exact","denominator":3e0,"numerator":"2.0","value":null}        | {"kind":"exact","numerator":"2","denominator":"3"}
            {"kind":"exact","numerator":"-2","denominator":"4"}                      | {"kind":"exact","numerator":"-2","denominator":"4"}
            {"direction":"just-under","numerator":2,"denominator":3,"kind":"approximate"}  | {"kind":"approximate","numerator":"2","denominator":"3","direction":"just-under"}
            {"kind":"range","lower":{"numerator":"1","denominator":"3","inclusive":false}}  | {"kind":"range","lower":{"numerator":"1","denominator":"3","inclusive":false}}
            {"approximate":true,"kind":"range","lower":{"value":"3","inclusive":true}}  | {"kind":"range","lower":{"value":"3","inclusive":true},"approximate":true}
            {"kind":"range","lower":{"value":"3","inclusive":true},"approximate":false}  | {"kind":"range","lower":{"value":"3","inclusive":true}}
            {"kind":"vague","magnitude":null}                                        | {"kind":"vague"}
            {"magnitude":1.2e1,"kind":"vague"}                                       | {"kind":"vague","magnitude":"12"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"value":"1"}                                                            | amount is missing required field kind
            {"kind":null,"value":"1"}                                                | amount is missing required field kind
            {"kind":"exact"}                                                         | exact amount is missing required field value
            {"kind":"exact","value":null}                                            | exact amount is missing required field value
            {"kind":"approximate","value":"1"}                                       | approximate amount is missing required field direction
            {"kind":"approximate","direction":"about"}                               | approximate amount is missing required field value
            {"kind":"range"}                                                         | Invalid range: a lower or an upper bound is required
            {"kind":"exact","denominator":"2"}                                       | exact amount is missing required field numerator
            {"kind":"exact","numerator":"1"}                                         | exact amount is missing required field denominator
            {"kind":"approximate","numerator":"1","denominator":null,"direction":"about"}  | approximate amount is missing required field denominator
            {"kind":"approximate","numerator":"1","denominator":"2"}                 | approximate amount is missing required field direction
            {"kind":"exact","value":"1","numerator":¦"1","denominator":"2"}          | Invalid exact amount: value and numerator exclude each other at /numerator
            {"kind":"exact","value":"1","denominator":¦"2"}                          | Invalid exact amount: value and denominator exclude each other at /denominator
            {"kind":¦"about","value":"1"}                                            | kind must be one of exact, approximate, range, vague, got "about" at /kind
            {"kind":¦"fraction","numerator":"2","denominator":"3"}                   | kind must be one of exact, approximate, range, vague, got "fraction" at /kind
            {"kind":"exact","value":"12","significantDigits":1}                      | Invalid amount: significantDigits must be from 2 to 102, got 1
            {"kind":"exact","value":"12","significantDigits":0}                      | Invalid amount: significantDigits must be from 2 to 102, got 0
            {"kind":"exact","value":"1","significantDigits":¦"1"}                    | significantDigits must be a whole number, got "1" at /significantDigits
            {"kind":"exact","value":"1","significantDigits":¦1.0}                    | significantDigits must be a whole number, got 1.0 at /significantDigits
            {"kind":"exact","value":"1","significantDigits":¦-1}                     | significantDigits must be a whole number from 0 to 2147483647, got -1 at /significantDigits
            {"kind":"exact","numerator":"1","denominator":"2","significantDigits":1}  | Invalid amount: a fraction has no significantDigits, got 1
            {"kind":"approximate","value":"1","direction":"about","significantDigits":¦1}  | approximate amount has no field "significantDigits" at /significantDigits
            {"kind":"exact","value":"1","approximate":¦true}                         | exact amount has no field "approximate" at /approximate
            {"kind":"range","approximate":true}                                      | Invalid range: a lower or an upper bound is required
            {"kind":"range","lower":{"value":"1","inclusive":true},"approximate":¦1}  | approximate must be true or false, got 1 at /approximate
            {"kind":"vague","magnitude":"0"}                                         | Invalid amount: magnitude must be positive, got 0
            {"kind":"vague","magnitude":"-12"}                                       | Invalid amount: magnitude must be positive, got -12
            {"kind":"vague","magnitude":¦true}                                       | magnitude must be a decimal, got true at /magnitude
            {"kind":"exact","value":"12","magnitude":¦"12"}                          | exact amount has no field "magnitude" at /magnitude
            {"kind":¦{}}                                                             | kind must be a string, got an object at /kind
            {"kind":"exact","value":"1","direction":¦"about"}                        | exact amount has no field "direction" at /direction
            {"kind":"exact","value":"1","lower":¦{"value":"1","inclusive":true}}     | exact amount has no field "lower" at /lower
            {"value":¦"1","kind":"vague"}                                            | vague amount has no field "value" at /value
            {"kind":"range","lower":{"value":"1","inclusive":true},"numerator":¦"1"}  | range amount has no field "numerator" at /numerator
            {"kind":"exact","numerator":"1","denominator":"2","upper":¦{"value":"1","inclusive":true}}  | exact amount has no field "upper" at /upper
            {"kind":"approximate","value":"1","direction":"about","denominator":¦1}  | Invalid approximate amount: value and denominator exclude each other at /denominator
            {"kind":"vague","denominator":¦1}                                        | vague amount has no field "denominator" at /denominator
            {"kind":"vague","unit":¦1}                                               | amount has no field "unit" at /unit
            {"kind":"exact","value":"1",¦"value":"1"}                                | field "value" stands twice at /value
            {"kind":"approximate","value":"1","direction":¦"around"}                 | direction must be one of about, just-under, just-over, got "around" at /direction
            {"kind":"range","lower":¦"1"}                                            | bound must be an object, got "1" at /lower
            {"kind":"range","lower":{"value":"2","inclusive":true},"upper":{"value":"1","inclusive":true}}  | Invalid range: lower must not be greater than upper 1, got 2
            {"kind":"exact","numerator":"1","denominator":"0"}                       | Invalid fraction: denominator must be at least 2, got 0
            {"kind":"approximate","numerator":"1","denominator":"1","direction":"about"}  | Invalid fraction: denominator must be at least 2, got 1
            {"kind":"exact","numerator":¦"1.5","denominator":"2"}                    | numerator must be an integer, got "1.5" at /numerator
            {"kind":"exact","numerator":"1","denominator":¦2.5}                      | denominator must be an integer, got 2.5 at /denominator
            {"kind":"exact","value":¦true}                                           | value must be a decimal, got true at /value
            {"kind":"exact","value":¦"150.000,00"}                                   | Invalid value: a decimal is written like 150 or -0.5, got "150.000,00" at /value
            {"kind":"exact","value":¦"+1"}                                           | Invalid value: a decimal is written like 150 or -0.5, got "+1" at /value
            {"kind":"exact","value":¦""}                                             | Invalid value: a decimal is written like 150 or -0.5, got "" at /value
            {"kind":"exact","value":¦"١"}                                            | Invalid value: a decimal is written like 150 or -0.5, got "١" at /value
            {"kind":"exact","value":¦1e999999999}                                    | Invalid value: a decimal has at most 100 digits before and 100 after the point, got 1E+999999999 at /value
            {"kind":"exact","value":¦1e-999999999}                                   | Invalid value: a decimal has at most 100 digits before and 100 after the point, got 1E-999999999 at /value
            {"kind":"exact","value":¦"1e999999999"}                                  | Invalid value: a decimal is written like 150 or -0.5, got "1e999999999" at /value
            {"kind":"exact","value":¦1e99999999999}                                  | value must be a decimal within the limits, got 1e99999999999 at /value
            {"kind":"exact","value":¦-1e-99999999999}                                | value must be a decimal within the limits, got -1e-99999999999 at /value
            {"kind":"range","lower":{"value":¦1e999999999,"inclusive":true}}         | Invalid value: a decimal has at most 100 digits before and 100 after the point, got 1E+999999999 at /lower/value
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }
}
