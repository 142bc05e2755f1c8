package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans made from their characters, and spans taken from a text, which are the same values. */
class TextSpanTest {
    private static final ArticleText TEXT = ArticleText.of("🙂 They pay\u00a0 more 🙂");

    @ParameterizedTest
    @CsvSource({"2,6,They", "7,10,pay", "2,10,They pay", "0,1,🙂", "0,3,🙂 T", "12,18,more 🙂"})
    void isTheSameHoweverItIsMade(int start, int end, String exact) {
        TextSpan own = new TextSpan(start, end, exact);
        TextSpan taken = TEXT.span(start, end);

        assertThat(taken).isEqualTo(own).hasSameHashCodeAs(own).hasToString(own.toString());
        assertThat(own).isEqualTo(taken);
        assertThat(taken.exact()).isEqualTo(exact);
        assertThat(taken.length()).isEqualTo(end - start);
        assertThat(taken).isEqualTo(ArticleText.of(TEXT.value()).span(start, end));
        assertThat(TEXT.anchor(start, end)).isEqualTo(Anchor.of(own));
    }

    @Test
    void isEqualByOffsetsAndCharacters() {
        List<TextSpan> different = List.of(
                new TextSpan(2, 6, "They"),
                new TextSpan(2, 6, "then"),
                new TextSpan(3, 7, "They"),
                new TextSpan(2, 7, "They "),
                TEXT.span(7, 10),
                ArticleText.of("🙂 then").span(2, 6));

        for (int index = 1; index < different.size(); index++) {
            assertThat(different.get(0)).isNotEqualTo(different.get(index));
            assertThat(TEXT.span(2, 6)).isNotEqualTo(different.get(index));
        }
        assertThat(different.get(0)).isNotEqualTo("They").isNotEqualTo(null);
        assertThat(new TextSpan(2, 6, "They")).hasToString("TextSpan[start=2, end=6, exact=They]");
    }

    @Test
    void ofAnotherTextIsHeldToItsCharacters() {
        TextSpan taken = TEXT.span(2, 6);

        assertThat(TEXT.contains(taken)).isTrue();
        assertThat(ArticleText.of("🙂 They").contains(taken)).isTrue();
        assertThat(ArticleText.of("🙂 Them").contains(taken)).isFalse();
        assertThat(ArticleText.of("🙂 The").contains(taken)).isFalse();
        assertThat(ArticleText.of("They").contains(taken)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            -1; 2; Invalid offset: it must lie between 0 and the text's length of 18, got -1
            2; 19; Invalid offset: it must lie between 0 and the text's length of 18, got 19
            6; 6; Invalid span: end must be after start 6, got 6
            6; 2; Invalid span: end must be after start 6, got 2
            10; 12; Invalid span text: it must not be blank, got "\\u00a0 "
            """)
    void refusesWhatIsNoStretchOfTheText(int start, int end, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.span(start, end))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEXT.anchor(start, end))
                .withMessage(message);
    }
}
