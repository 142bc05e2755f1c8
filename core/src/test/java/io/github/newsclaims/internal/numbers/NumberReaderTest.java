package io.github.newsclaims.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "93,000 | 93000",
                "an estimated 93,000 workers | 93000",
                "$500 million | 500000000",
                "1.5bn | 1500000000",
                "$3m | 3000000",
                "20k people | 20000",
                "12,34,567 rupees | 1234567",
                "150 crowns a month | 150",
                "$6,000 per person per year | 6000",
                "55 per 100,000 inhabitants | 55",
                "a dozen | 12",
                "half a dozen | 6",
                "two dozen boats | 24",
                "half a million | 500000",
                "a quarter of a million | 250000",
                "three quarters of a billion | 750000000",
                "one and a half million | 1500000",
                "twenty-five | 25",
                "two hundred and fifty thousand | 250000",
                "a hundred | 100",
                "five million yen | 5000000",
                "36-year-old | 36",
                "93,000 in 2017 | 93000",
                "30 percent | 30",
                "30% | 30",
                "US$ 15 | 15",
                "3 dollars 50 cents | 3.5",
                "50 cents | 50 hundredths",
                "two thirds | 2/3",
                "two-thirds of the crews | 2/3",
                "a third of them | 1/3",
                "half of the hands | 1/2",
                "one in five | 1/5 or 1 or 5",
                "two out of three | 2/3 or 2 or 3",
                "about 80 | about 80",
                "some 300 people | about 300",
                "nearly 100 | just under 100",
                "just over 50 | just over 50",
                "60 or so | about 60",
                "more than 30 | more than 30 or at least that",
                "over 30 | more than 30 or at least that",
                "a fight over 30 boats | 30",
                "at least 30 | more than 30 or at least that",
                "no fewer than 30 | more than 30 or at least that",
                "30 or more | more than 30 or at least that",
                "30+ | more than 30 or at least that",
                "less than $2 | less than 2 or at most that",
                "up to 40 | less than 40 or at most that",
                "no more than 40 | less than 40 or at most that",
                "between 3 and 5 | 3 to 5",
                "3 to 5 million | 3000000 to 5000000",
                "3–5 | 3 to 5 or 3 or 5",
                "900,000 to 1 million | 900000 to 1000000",
                "3 to 5m people | 3000000 to 5000000",
                "$3–5bn | 3000000000 to 5000000000",
                "500m to 1bn | 500000000 to 1000000000",
                "3% to 5% | 3 to 5",
                "$3 to $5 million | 3000000 to 5000000",
                "about 30 to 40 | 30 to 40",
                "between one hundred and two hundred | 100 to 200",
                "one hundred and two thousand | 102000",
                "50p | 50 hundredths",
                "fifty boats | 50",
                "thirty-one-year-old | 31",
                "30-second clip | 30",
                "dozens of boats | no number",
                "hundreds of thousands | no number",
                "a few hundred | no number",
                "several boats | no number",
                "the third boat | 3",
                "3rd | 3",
                "a third man | 1/3",
            })
    void readsNumbersAsEnglishNewsWritesThem(String wording, String reading) {
        assertThat(stated(wording)).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boats",
                "10:30",
                "1.5.2",
                "30xyz",
                "one point five million",
                "million",
                "5^3",
                "5²",
                "30万",
            })
    void readsNothingIfAWordingHasNoNumberOrOneThatItDoesNotKnow(String wording) {
        assertThat(stated(wording)).isEmpty();
    }

    /** Returns what a wording states for sure, with "or" between. */
    private static String stated(String wording) {
        List<NumberReading> readings = NumberReader.read(wording, "en");
        boolean ordinal = readings.stream().allMatch(reading -> reading.strength() == NumberReading.Strength.POSSIBLE);
        return readings.stream()
                .filter(reading -> reading.strength() != NumberReading.Strength.POSSIBLE || ordinal)
                .filter(reading -> reading.unit() == null || !reading.unit().strict())
                .map(NumberReading::words)
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
