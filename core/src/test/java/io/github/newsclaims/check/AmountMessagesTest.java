package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings say about amounts and units that differ from their words. */
class AmountMessagesTest {
    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$30 | cur:EUR | '\"$\", and the unit is EUR'",
                "€30 | cur:USD | 'EUR, and the unit is USD'",
                "A$30 | cur:USD | 'AUD, and the unit is USD'",
                "30 yen | percent | 'JPY, and the unit is percent'",
                "$30 | count | '\"$\", and the unit is a count'",
                "$30 | m:km | '\"$\", and the unit is km'",
                "30 percent | pp | '\"percent\", and the unit is percentage points'",
                "30 percent | bp | '\"percent\", and the unit is basis points'",
                "30 percent | ordinal | '\"percent\", and the unit is an ordinal'",
                "$30 | times | '\"$\", and the unit is times'",
                "$30 | unitless | '\"$\", and the unit is unitless'",
                "30 percentage points | percent | '\"percentage points\", and the unit is percent'",
                "30 basis points | percent | '\"basis points\", and the unit is percent'",
                "30 km | m:kg | '\"km\", and the unit is kg'",
            })
    void saysWhichUnitDiffers(String words, String unit, String message) {
        assertThat(AmountPhrase.of(words + "\t30\t" + unit).findings("en"))
                .containsExactly(new Finding(
                        CheckRule.AMOUNT_DIFFERS,
                        "/claims/0/figures/0/unit",
                        words,
                        "\"" + words + "\" says " + message + "; correct one of them"));
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fell $2 to $45 | 20 | cur:USD | '2 to 45 or 2 or 45, and the amount is exactly 20'",
                "12 out of 30 boats | 13 | count | '12/30 or 12 or 30, and the amount is exactly 13'",
                "nearly 100 | <10 | count | 'just under 100, and the amount is a range from open to 10'",
                "just over 100 | ~10 | count | 'just over 100, and the amount is about 10'",
                "a year and a half | 15 | m:a | '1.5, and the amount is exactly 15'",
                "the 1990s | 19 | count | '1990 or 1990 to 1999, and the amount is exactly 19'",
                "30 cents | 30 | cur:USD | '30 hundredths, and the amount is exactly 30'",
                "−0.3% | 0.3 | percent | '-0.3, and the amount is exactly 0.3'",
                "the 21st boat | 20 | ordinal | '21, and the amount is exactly 20'",
                "two thirds | 6 | percent | '2/3, and the amount is exactly 6'",
                "dozens | 24 | count | 'no number, and the amount is exactly 24'",
                "dozens | v100 | count | 'no number, with the magnitude 12, and the amount is vague, with the magnitude 100'",
            })
    void saysWhichAmountDiffers(String words, String amount, String unit, String message) {
        assertThat(AmountPhrase.of(words + "\t" + amount + "\t" + unit).findings("en"))
                .containsExactly(new Finding(
                        CheckRule.AMOUNT_DIFFERS,
                        "/claims/0/figures/0/amount",
                        words,
                        "\"" + words + "\" says " + message + "; correct one of them"));
    }

    @Test
    void readsAWordingInALanguageThatIsNotKnownAsEnglishWithTheDigitsOfAnyLanguage() {
        AmountPhrase thousand = AmountPhrase.of("1.234 boats\t1234\tcount");

        assertThat(thousand.findings("und")).isEmpty();
        assertThat(AmountPhrase.of("1.234 boats\t1.234\tcount").findings("und")).isEmpty();
        assertThat(AmountPhrase.of("1.234 boats\t12.34\tcount").findings("und")).hasSize(1);
        assertThat(thousand.findings("en")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"en, 1", "EN, 1", "en-GB, 1", "und, 1", "it, 0", "enm, 0", "zxx, 0", "ja, 0"})
    void readsWordingsInLanguagesThatItKnows(String language, int findings) {
        assertThat(AmountPhrase.of("30 boats\t300\tcount").findings(language)).hasSize(findings);
    }
}
