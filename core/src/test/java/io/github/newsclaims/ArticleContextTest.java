package io.github.newsclaims;

import static io.github.newsclaims.ArticleRulesTest.article;
import static io.github.newsclaims.ArticleRulesTest.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The context of all places of an article is added and removed in one step. */
class ArticleContextTest {
    private static final ArticleText TEXT = ArticleText.of("Boats pay more, hands less.");
    private static final Words WORDS = Words.ofQuotes(TextQuote.of("less").withSuffix("."));

    private static final Article ARTICLE = article()
            .text(TEXT)
            .addClaim(claim("a")
                    .wording(TEXT.anchor(0, 5).and(TEXT.anchor(10, 14)))
                    .addInsertion(TEXT.anchor(10, 14))
                    .build())
            .addClaim(claim("b").wording(WORDS).build())
            .build();

    @Test
    void addsTheCharactersAroundEveryPlace() {
        Article filled = ARTICLE.withContext(3);

        Anchor more = Anchor.of(TEXT.span(10, 14).withContext("ay ", ", h"));
        assertThat(wordings(filled))
                .containsExactly(
                        Anchor.of(TEXT.span(0, 5).withContext("", " pa")).and(more), more, WORDS);
        assertThat(filled.withContext(3)).isSameAs(filled);
        assertThat(filled.withContext(1)).isEqualTo(ARTICLE.withContext(1));
    }

    @Test
    void removesTheCharactersAroundEveryPlace() {
        assertThat(ARTICLE.withContext(3).withoutContext()).isEqualTo(ARTICLE);
        assertThat(ARTICLE.withContext(3).withContext(0)).isEqualTo(ARTICLE);
        assertThat(ARTICLE.withoutContext()).isSameAs(ARTICLE);
    }

    @Test
    void keepsTheContextIfTheTextIsWithheld() {
        Article withheld = ARTICLE.withContext(3).withoutText();
        assertThat(wordings(withheld)).isEqualTo(wordings(ARTICLE.withContext(3)));
        assertThat(withheld.withoutContext()).isEqualTo(ARTICLE.withoutText());
    }

    @Test
    void needsATextAndANumberOfCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTICLE.withoutText().withContext(3))
                .withMessage("Invalid context: it needs an article with its text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTICLE.withContext(-1))
                .withMessage("Invalid context: the number of characters must not be negative, got -1");
    }

    private static List<Wording> wordings(Article article) {
        return article.wordings().stream().map(ArticleWording::wording).toList();
    }
}
