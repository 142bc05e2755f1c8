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
        EqualsVerifier.forClass(Words.class).withNonnullFields("pieces").verify();
        assertThat(WORDS)
                .isEqualTo(Words.of(List.of("They pay", "more")))
                .isNotEqualTo(Words.of("They", "pay more"))
                .hasToString("Words[pieces=[They pay, more]]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesANullPiece() {
        assertThatThrownBy(() -> Words.of("They", null)).hasMessage("piece");
        assertThatThrownBy(() -> Words.of(Arrays.asList("They", null))).hasMessage("piece");
    }
}
