package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.ArticleText;

/** Articles made up for the tests of corpora, of documents without words and of limits. */
public final class Harbour {
    public static final ArticleText TEXT = ArticleText.of(
            "Skarvik 🐟. “They pay 150 crowns a month more,” a shift leader told the Post. “Much more.”");

    private Harbour() {}

    /** An article of which every wording has a place. */
    public static Article article() {
        return article("harbour-1", TEXT);
    }

    public static Article article(String id, ArticleText text) {
        return Article.builder()
                .id(id)
                .headline("Boats pay more")
                .language("en")
                .text(text)
                .addSection(Section.of(SectionKind.BODY, 0, text.length()))
                .addSource(Source.organization("post", "Harbour Post"))
                .addSource(Source.unnamed("leader", "a shift leader")
                        .plusMention(text.find("a shift leader").first()))
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("Boat crews are paid 150 crowns a month more.")
                        .wording(text.find("They pay 150 crowns a month more,")
                                .first()
                                .and(text.find("Much more.").first()))
                        .attribution(Attribution.direct(AttributionStep.by("leader")
                                .withCue(text.find("told").first())
                                .withTime(TimeExpression.of("XXXX-03"))
                                .plusAddressee("post")))
                        .addFigure(Figure.of(Amount.exact(150), Unit.assumedCurrency("NOK"))
                                .withPer(Per.MONTH)
                                .withWording(text.find("150 crowns a month").first()))
                        .build())
                .build();
    }
}
