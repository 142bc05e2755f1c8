package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a place may end or start. The bar is the end of the place, or its start. */
class WordCutsTest {
    private static boolean ends(String marked) {
        int at = marked.indexOf('|');
        return WordCuts.endsInside(marked.substring(0, at) + marked.substring(at + 1), at);
    }

    private static boolean starts(String marked) {
        int at = marked.indexOf('|');
        return WordCuts.startsInside(marked.substring(0, at) + marked.substring(at + 1), at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can|'t",
                "CAN|'T",
                "do can|’t go",
                "can|'t.",
                "n|'t",
                "bo|at",
                "5|km",
                "km|5",
                "км|5",
                "5|км",
                "é|a",
                "a|é",
                "٣|ب",
                "5|万",
                "5|十",
                "Some long and old cafe\u0301|s",
                "Some long and old soft|\u00ADhyphen",
                "e|\u0301a",
                "a\u0301|b",
                "soft|\u00ADhyphen",
                "soft\u00AD|hyphen",
                "1|,000",
                "1,|000",
                "1|.5",
                "1|\u00A0345",
                "12|\u00A0345",
                "12\u00A0|345",
                "123|\u00A0456",
                "1|’000",
                "12|\u00A0345\u00A0678",
                "12\u00A0345|\u00A0678"
            })
    void isInsideAWordOrNumber(String marked) {
        assertThat(ends(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|boat",
                "boat|",
                "a| boat",
                "cat|'t",
                "can|'ts",
                "can|'t5",
                "can|'s",
                "can|-t",
                "can|'",
                "|'t",
                "a|я",
                "é|я",
                "5|年",
                "NHK|は",
                "3|월",
                "서울|에",
                "zero|\u200Bspace",
                "\u200E|boat",
                "boat|\u200E",
                "1|, 2",
                "1|,",
                ",|5",
                "12|\u00A034",
                "123|\u00A04",
                "123|\u00A045",
                "12|\u00A03456",
                "1234|\u00A0567",
                "12| km",
                "km| 345",
                "12| 345",
                "1|;5"
            })
    void isAtTheEndOfAWordOrNumber(String marked) {
        assertThat(ends(marked)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"서|울", "bo|at", "בי|ת", "דה|בית", "והבמש|בית"})
    void startsInsideAWord(String marked) {
        assertThat(starts(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ה|בית", "וה|בית", "והבמ|בית", "ال|كتاب", "و|قال", "a |boat", "월|3", "can|'t"})
    void startsWithAWord(String marked) {
        assertThat(starts(marked)).isFalse();
    }

    @Test
    void showsTheWordAroundAPlace() {
        assertThat(WordCuts.around("They can't go.", 8)).isEqualTo("can't");
        assertThat(WordCuts.around("Some 12\u00A0345 boats", 7)).isEqualTo("12\u00A0345");
        assertThat(WordCuts.around("a" + "b".repeat(100) + " c", 50)).isEqualTo("b".repeat(60));
    }
}
