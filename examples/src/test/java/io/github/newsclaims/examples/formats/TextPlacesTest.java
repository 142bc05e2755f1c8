package io.github.newsclaims.examples.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.json.exchange.OffsetUnit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPlacesTest {
    private static final ArticleText TEXT = ArticleText.of("🚢 “We wait,” Nor said.");

    private final TextPlaces codePoints = new TextPlaces(TEXT, OffsetUnit.CODE_POINTS);
    private final TextPlaces utf16 = new TextPlaces(TEXT, OffsetUnit.UTF16_UNITS);

    @Test
    void findsWordsAtTheirPlace() {
        Anchor nor = Anchor.of(TextSpan.of(13, 16, "Nor"));

        assertThat(codePoints.place(13, 16, "Nor")).isEqualTo(new CheckedWords(nor, null));
        assertThat(utf16.place(14, 17, "Nor")).isEqualTo(new CheckedWords(nor, null));
    }

    @Test
    void keepsWordsThatAreNotThere() {
        assertThat(codePoints.place(14, 17, "Nor"))
                .isEqualTo(new CheckedWords(Words.of("Nor"), "the text has \"or \" at 14 to 17, not \"Nor\""));
        assertThat(codePoints.place(13, 16, "nor"))
                .isEqualTo(new CheckedWords(Words.of("nor"), "the text has \"Nor\" at 13 to 16, not \"nor\""));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 3",
        "3, -1",
        "0, 23",
        "22, 23",
        "5, 5",
        "5, 3",
        "1, 2",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, 4"
    })
    void keepsWordsWhosePlaceIsNone(long start, long end) {
        assertThat(codePoints.place(start, end, "Nor"))
                .isEqualTo(new CheckedWords(Words.of("Nor"), "the text has no words at " + start + " to " + end));
    }

    @Test
    void showsTheStartOfAPlaceThatIsFarLonger() {
        TextPlaces places = new TextPlaces(ArticleText.of("x".repeat(500)), OffsetUnit.CODE_POINTS);

        assertThat(places.place(3, 500, "boats"))
                .isEqualTo(new CheckedWords(
                        Words.of("boats"), "the text has \"" + "x".repeat(40) + "…\" at 3 to 500, not \"boats\""));
    }

    @Test
    void refusesAPlaceWithinACharacter() {
        assertThat(utf16.place(1, 3, "x").problem()).isEqualTo("the text has no words at 1 to 3");
        assertThat(utf16.codePoint(1)).isEmpty();
        assertThat(utf16.codePoint(2)).hasValue(1);
        assertThat(utf16.codePoint(23)).hasValue(22);
    }

    @Test
    void keepsWordsIfTheTextIsNotKnown() {
        assertThat(new TextPlaces(null, OffsetUnit.UTF16_UNITS).place(0, 3, "Nor"))
                .isEqualTo(new CheckedWords(Words.of("Nor"), "the text is not known"));
    }

    @Test
    void refusesBlankWords() {
        assertThatThrownBy(() -> codePoints.place(1, 2, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid wording: it must not be blank, got \" \"");
    }

    @Test
    void cutsLongWords() {
        assertThat(TextPlaces.shown("x".repeat(41))).isEqualTo('"' + "x".repeat(40) + "…\"");
        assertThat(TextPlaces.shown("🚢".repeat(40))).isEqualTo('"' + "🚢".repeat(40) + '"');
    }
}
