package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word ends where no letter, digit or combining mark goes on; in a script without spaces every place counts. */
class FindWordTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the he The he. (he) he's he-man 3he he3 | he | 4 11 16 20 25",
                "naïve naive naı ve | naive | 6",
                "cafe cafe\u0301 café | cafe | 0",
                "$150 $1500 US$150 x$150 | $150 | 0 13 19",
                "150 1500 2150 150. 150% | 150 | 0 14 19",
                "١٥٠ ١٥٠٠ | ١٥٠ | 0",
                "🙂he🙂 🙂the | he | 1",
                "𝔘𝔫 𝔘𝔫𝔦 | 𝔘𝔫 | 0",
                "он она сон Он он | он | 0 14",
                "قال قالت وقال | قال | 0",
                "كتب كُتب كتبَ | كتب | 0",
                "שלום שלומי | שלום | 0",
                "정부는 정부 | 정부 | 4",
                "東京都京都 | 京都 | 1 3",
                "ใครเขามาเขา | เขา | 3 8",
                "カタカナカ | カ | 0 2 4",
                "ひらひら | ひら | 0 2",
                "ລາວລາວ | ລາວ | 0 3",
                "ខ្មែរខ្មែរ | ខ្មែរ | 0 5",
                "မြန်မာမြန်မာ | မြန်မာ | 0 6",
                "寿司a a寿司 寿司 | 寿司 | 0 5 8",
                "हिन हिन्दी | हिन | 0",
                "b\u00a0he\u00a0c \u200bhe\u200b | he | 2 8",
                "he | he | 0",
                "Donaudampfschifffahrtsgesellschaften Donaudampfschifffahrtsgesellschaft | "
                        + "Donaudampfschifffahrtsgesellschaft | 37",
                "heheh | he | ''",
                "👩\u200d👧 👩 | 👩 | 0 4"
            })
    void findsWholeWordsInEveryScript(String text, String word, String starts) {
        String found = String.join(
                " ",
                ArticleText.of(text).findWord(word).stream()
                        .map(place -> "" + place.start())
                        .toList());
        assertThat(found).isEqualTo(starts);
        assertThat(ArticleText.of(text).find(word).all())
                .containsAll(ArticleText.of(text).findWord(word).all());
    }
}
