package io.github.newsclaims.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with their units, in each language that can be read. A reading that is only possible has a question mark. */
class NumberUnitsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "30 US dollars | 30 CURRENCY USD",
                "five million yen | 5000000 CURRENCY JPY",
                "€2.5bn | 2500000000 CURRENCY EUR",
                "99¢ | 99 hundredths MINOR",
                "25 basis points | 25 BASIS_POINTS",
                "two percentage points | 2 POINTS",
                "−0.3% | -0.3 PERCENT",
                "minus 5 | -5",
                "down 5 percent | 5 PERCENT, -5 PERCENT?",
                "10 to 20 percent | 10 to 20 PERCENT",
                "five and a quarter percent | 5.25 PERCENT",
                "5m tonnes | 5000000 MEASURE t",
                "5,000 square kilometres | 5000 MEASURE km2",
                "60 km/h | 60 MEASURE km/h",
                "15°C | 15 MEASURE Cel",
                "6 feet 2 inches | 1.8796/0.3048 MEASURE [ft_i], 6 MEASURE [ft_i], 2 MEASURE [in_i]",
                "a year and a half | 1.5 MEASURE a, no number?",
                "a million and a half | 1500000, no number?",
                "one and two thirds | 5/3",
                "5 ½ | 5.5",
                "2 1/2 | 2.5",
                "four fifths | 4/5?",
                "two in ten | 2/10?, 2?, 10?",
                "3 lakh | 300000",
                "five thousand three hundred and twelve | 5312",
                "one million two hundred thousand and five | 1200005",
                "nineteen hundred | 1900",
                "twenty-first | 21?",
                "one hundred and first | 101?",
                "as many as 50 | less than 50 or at most that",
                "no boats | 0?",
                "a couple of boats | 2, no number?",
                "MH17 | ''",
            })
    void readsEnglish(String wording, String readings) {
        assertThat(read(wording, "en")).isEqualTo(readings);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5 Euro | 1234.5 CURRENCY EUR",
                "20 Mio. Euro | 20000000 CURRENCY EUR",
                "2,3 Mrd. Euro | 2300000000 CURRENCY EUR",
                "12 Prozent | 12 PERCENT",
                "0,25 Prozentpunkte | 0.25 POINTS",
                "zwei Drittel | 2/3?, 2?",
                "knapp 100 | just under 100",
                "zwischen 3 und 5 Millionen | 3000000 to 5000000",
                "ein halbes Dutzend | 6, 1?",
                "einundzwanzig Boote | ''",
            })
    void readsGerman(String wording, String readings) {
        assertThat(read(wording, "de")).isEqualTo(readings);
        assertThat(read(wording, "de-CH")).isEqualTo(readings);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 3,5 millions d'euros | 3500000 CURRENCY EUR",
                "fr | 1 234 567 | 1234567",
                "fr | 20 % | 20 PERCENT",
                "fr | environ 300 personnes | about 300",
                "fr | quatre-vingt-dix | ''",
                "es | 1.234,5 euros | 1234.5 CURRENCY EUR",
                "es | 20 por ciento | 20 PERCENT",
                "es | dos tercios | 2/3?",
                "nl | 3,5 miljoen euro | 3500000 CURRENCY EUR",
                "nl | ruim 300 mensen | just over 300",
                "nl | 20 procent | 20 PERCENT",
            })
    void readsOtherLanguages(String language, String wording, String readings) {
        assertThat(read(wording, language)).isEqualTo(readings);
    }

    private static String read(String wording, String language) {
        return NumberReader.read(wording, language).stream()
                .filter(reading -> reading.unit() == null || !reading.unit().strict())
                .map(reading -> reading.words()
                        + unit(reading.unit())
                        + (reading.strength() == NumberReading.Strength.STATED ? "" : "?"))
                .collect(Collectors.joining(", "));
    }

    private static String unit(NumberUnit unit) {
        if (unit == null) {
            return "";
        }
        Set<String> codes = new TreeSet<>(unit.currencies());
        codes.addAll(unit.measures());
        return " " + unit.kind() + (codes.isEmpty() ? "" : " " + String.join(" ", codes));
    }
}
