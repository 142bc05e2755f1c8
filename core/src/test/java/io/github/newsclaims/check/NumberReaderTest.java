package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

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
                "one in five | 1/5",
                "two out of three | 2/3",
                "about 80 | about 80",
                "some 300 people | about 300",
                "nearly 100 | about 100",
                "just over 50 | about 50",
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
                "3–5 | 3 to 5",
                "900,000 to 1 million | 900000 to 1000000",
                "dozens of boats | no number",
                "hundreds of thousands | no number",
                "a few hundred | no number",
                "several boats | no number",
                "the third boat | 3",
                "3rd | 3",
                "a third man | 3",
            })
    void readsNumbersAsEnglishNewsWritesThem(String wording, String reading) {
        assertThat(NumberReader.read(wording).map(Reading::words)).contains(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boats",
                "doubled",
                "1.5.2",
                "10:30",
                "1980s",
                "A320",
                "30musd",
                "maud 60",
                "not 30",
                "from 3 to 5",
                "3 or 4",
                "2/3",
                "½",
                "1,5",
                "93 000",
                "0,500",
                "-5",
                "minus 5",
                "one point five million",
                "twice 30",
                "two quarters of growth",
                "the first half",
                "thirteen dollars forty-five",
                "three thousand two hundred",
                "36 shells, 6 of them",
                "several of the 30",
                "million",
                "no boats",
                "٣٠",
                "5 to 3",
                "some of the 300 to 400 or so 12",
                "about half",
                "no",
                "3 to 5 cents",
                "80 usd million",
                "75 score",
            })
    void isSilentWhereAWordingCanBeReadInMoreThanOneWay(String wording) {
        assertThat(NumberReader.read(wording)).isEmpty();
    }
}
