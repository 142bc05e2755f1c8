package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paragraphs around a place. */
class ParagraphsTest {
    private static final ArticleText BLOCKS = ArticleText.of("\nOne a.\nOne b.\n\nTwo 🙂.\n \n\nThree.\n");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1; 4; [1, 16)
            8; 15; [1, 16)
            16; 22; [16, 26)
            21; 22; [16, 26)
            26; 32; [26, 33)
            8; 19; [1, 26)
            0; 4; [0, 16)
            """)
    void endAtABlankLine(int start, int end, String paragraphs) {
        assertThat(BLOCKS.paragraphs(BLOCKS.anchor(start, end))).hasToString(paragraphs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0; 4; [0, 5)
            5; 8; [5, 10)
            7; 12; [5, 18)
            """)
    void areLinesIfNoLineBetweenThemIsBlank(int start, int end, String paragraphs) {
        ArticleText text = ArticleText.of("One.\nTwo.\nThree.\n\n");

        assertThat(text.paragraphs(text.anchor(start, end))).hasToString(paragraphs);
    }

    @Test
    void areThoseOfAllSpans() {
        Anchor oneAndThree = BLOCKS.anchor(1, 4).and(BLOCKS.anchor(26, 31));
        Anchor oneAndTwo = BLOCKS.anchor(1, 4).and(BLOCKS.anchor(16, 19));

        assertThat(BLOCKS.paragraphs(oneAndThree)).hasToString("[1, 16) and [26, 33)");
        assertThat(BLOCKS.paragraphs(oneAndTwo)).hasToString("[1, 26)");
    }

    @Test
    void areTheWholeTextIfItHasOneLine() {
        ArticleText text = ArticleText.of("They pay more.");

        assertThat(text.paragraphs(text.anchor(5, 8))).isEqualTo(TextScope.between(0, 14));
    }
}
