package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which units of a figure fit the unit that its words say. */
class UnitReadingTest {
    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | 30 | cur:EUR",
                "three times | 3 | cur:EUR",
                "30 cents | 0.3 | cur:USD",
                "30 dollars | 30 | cur:CAD",
                "30 cents | 30 | count",
                "30 km | 30 | count",
                "three times | 3 | count",
                "300 percent | 3 | times",
                "30 percent | 30 | unitless",
                "30 percent | 0.3 | unitless",
                "30 | 30 | percent",
                "12 out of 30 | 40 | percent",
                "tripled | 200 | percent",
                "30 | 30 | pp",
                "25 basis points | 0.25 | pp",
                "25 | 25 | bp",
                "2 percentage points | 200 | bp",
                "30 | 30 | m:km",
                "three times | 3 | m:km",
                "5 km | 5000 | m:m",
                "5 km | 5 | m:Bq",
                "$30 | 30 | m:Bq",
                "30m | 30 | m:m",
            })
    void acceptsAUnitThatFits(String words, String amount, String unit) {
        assertThat(AmountPhrase.of(words + "\t" + amount + "\t" + unit).findings("en"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} is not {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "30 km | 30 | cur:EUR",
                "30 cents | 30 | cur:USD",
                "300 percent | 300 | times",
                "30 percent | 3 | unitless",
                "12 out of 30 | 12 | percent",
                "12 out of 30 | 12 | unitless",
                "30 percent | 30 | pp",
                "25 basis points | 25 | pp",
                "2 percentage points | 2 | bp",
                "25 percent | 25 | bp",
                "$30 | 30 | m:km",
                "5 km | 5 | m:m",
                "5 km | 5 | m:kg",
                "30m | 30 | m:km",
                "30m | 30 | m:Bq",
            })
    void reportsAUnitThatDoesNotFit(String words, String amount, String unit) {
        assertThat(AmountPhrase.of(words + "\t" + amount + "\t" + unit).findings("en"))
                .hasSize(1);
    }
}
