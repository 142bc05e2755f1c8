package io.github.newsclaims.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.text.ArticleText;
import java.util.List;

/** Articles for the tests of the checks. */
final class CheckFixtures {
    private CheckFixtures() {}

    static List<Finding> findings(Article article) {
        return ArticleCheck.standard().check(article);
    }

    static Article.Builder article(ArticleText text) {
        return Article.builder()
                .id("a")
                .text(text)
                .addSource(Source.unnamed("s", "somebody"))
                .publisher("s");
    }

    static Article direct(String text, String words) {
        return direct(ArticleText.of(text), words);
    }

    static Article direct(ArticleText text, String words) {
        return article(text)
                .addClaim(Claim.builder()
                        .id("c")
                        .wording(text.find(words).only())
                        .attribution(Attribution.direct(AttributionStep.by("s")))
                        .build())
                .build();
    }

    static Article counting(String words, Figure figure) {
        ArticleText text = ArticleText.of("They say " + words + " and no more.");
        return article(text)
                .addClaim(Claim.builder()
                        .id("c")
                        .wording(text.anchor(0, text.length()))
                        .addFigure(figure.withWording(text.find(words).first()))
                        .build())
                .build();
    }

    /**
     * Tests what is quoted in a text. A row has a text, and words in it with a "+" if they are quoted and a "-" if they are not.
     * "⏎" is a line end.
     */
    static void assertQuoted(String row) {
        String[] fields = row.replace('⏎', '\n').split(" \\| ");
        QuotedRegions regions = QuotedRegions.of(fields[0]);
        for (int field = 1; field < fields.length; field++) {
            String words = fields[field].substring(1);
            int start = fields[0].indexOf(words);
            assertThat(start).as(words).isNotNegative();
            assertThat(regions.contain(start, start + words.length()))
                    .as(words)
                    .isEqualTo(fields[field].charAt(0) == '+');
        }
    }
}
