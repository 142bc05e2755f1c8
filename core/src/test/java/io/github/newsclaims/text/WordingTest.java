package io.github.newsclaims.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

/** What anchors and words have in common. */
class WordingTest {
    private static final Anchor ANCHOR = ArticleText.of("They pay more.").anchor(5, 8);
    private static final Words WORDS = Words.of("They pay", "more");

    private static final WordingVisitor<String> KIND = new WordingVisitor<>() {
        @Override
        public String visitAnchor(Anchor anchor) {
            return "anchor at " + anchor.start();
        }

        @Override
        public String visitWords(Words words) {
            return "words " + words.pieces();
        }
    };

    @Test
    void callsTheMethodOfItsKind() {
        assertThat(ANCHOR.accept(KIND)).isEqualTo("anchor at 5");
        assertThat(WORDS.accept(KIND)).isEqualTo("words [They pay, more]");
    }

    @Test
    void hasAnAnchorIfItsPlaceIsKnown() {
        assertThat(ANCHOR.anchor()).containsSame(ANCHOR);
        assertThat(WORDS.anchor()).isEmpty();
    }

    @Test
    void isEqualByItsPieces() {
        EqualsVerifier.forClass(Words.class).withNonnullFields("quotes").verify();
        assertThat(WORDS)
                .isEqualTo(Words.of(List.of("They pay", "more")))
                .isNotEqualTo(Words.of("They", "pay more"))
                .hasToString("Words[pieces=[They pay, more]]");
    }

    @Test
    void givesEachPieceWithItsContext() {
        TextQuote told = TextQuote.of("told").withSuffix(" the");
        Words words = Words.ofQuotes(told, TextQuote.of("Post"));

        assertThat(words.quotes()).containsExactly(told, TextQuote.of("Post"));
        assertThat(words.pieces()).containsExactly("told", "Post");
        assertThat(words.text()).isEqualTo("told Post");
        assertThat(words.hasContext()).isTrue();
        assertThat(words)
                .isNotEqualTo(Words.of("told", "Post"))
                .isEqualTo(Words.ofQuotes(List.of(told, TextQuote.of("Post"))))
                .hasToString("Words[pieces=[TextQuote[exact=told, suffix= the], TextQuote[exact=Post]]]");
        assertThat(WORDS.quotes()).containsExactly(TextQuote.of("They pay"), TextQuote.of("more"));
        assertThat(WORDS.hasContext()).isFalse();
    }

    @Test
    void losesItsContextAndNothingElse() {
        Words words = Words.ofQuotes(TextQuote.of("They pay").withPrefix("“"), TextQuote.of("more"));
        assertThat(words.withoutContext()).isEqualTo(WORDS);
        assertThat(WORDS.withoutContext()).isSameAs(WORDS);

        Anchor anchor = Anchor.of(TextSpan.of(5, 8, "pay").withContext("They ", ""));
        assertThat(anchor.quotes()).containsExactly(TextQuote.of("pay").withPrefix("They "));
        assertThat(anchor.hasContext()).isTrue();
        assertThat(anchor).isNotEqualTo(ANCHOR);
        assertThat(anchor.withoutContext()).isEqualTo(ANCHOR);
        assertThat(ANCHOR.hasContext()).isFalse();
        assertThat(ANCHOR.withoutContext()).isSameAs(ANCHOR);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesANullPiece() {
        assertThatThrownBy(() -> Words.ofQuotes(TextQuote.of("They"), null)).hasMessage("quote");
        assertThatThrownBy(() -> Words.ofQuotes(Arrays.asList(TextQuote.of("They"), null)))
                .hasMessage("quote");
        assertThatThrownBy(() -> Words.of("They", null)).hasMessage("piece");
        assertThatThrownBy(() -> Words.of(Arrays.asList("They", null))).hasMessage("piece");
    }
}
