package io.github.newsclaims.json.results;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import java.util.List;

/** Articles about a fleet, made up for the results in the golden files. */
final class Evening {
    static final ArticleText TEXT = ArticleText.of("The crews are paid 150 crowns a month more, Ida Nor said. "
            + "About 90 boats left, the port said. The port said no more.");
    static final ArticleText LATER =
            ArticleText.of("Updated. The crews are paid 160 crowns a month more, Ida Nor said. "
                    + "About 90 boats left, the port said!");

    private Evening() {}

    /** The article as a person annotated it. */
    static Article gold() {
        return article(
                "evening-1",
                Claim.builder()
                        .id("c1")
                        .proposition("Crews are paid 150 crowns a month more.")
                        .wording(TEXT.find("The crews are paid 150 crowns a month more")
                                .only())
                        .attribution(Attribution.indirect(AttributionStep.by("nor")
                                .withMention(TEXT.find("Ida Nor").only())
                                .withCue(TEXT.find("said").first())))
                        .addFigure(Figure.of(Amount.exact(150), Unit.currency("NOK"))
                                .withId("f1")
                                .withWording(TEXT.find("150 crowns").only())
                                .withMeasuredEntity("crews"))
                        .build(),
                boats(Amount.about(90), "Skarvik"));
    }

    /** The article as a tool annotated it. */
    static Article found() {
        return article(
                "evening-1",
                Claim.builder()
                        .id("c1")
                        .proposition("Crews get 150 crowns more.")
                        .wording(TEXT.find("crews are paid 150 crowns").only())
                        .attribution(Attribution.direct(AttributionStep.by("port")
                                .withMention(TEXT.find("the port").only())))
                        .addFigure(Figure.of(Amount.exact(15), Unit.currency("NOK"))
                                .withWording(TEXT.find("150 crowns").only()))
                        .build(),
                Claim.builder()
                        .id("c9")
                        .proposition("The port said no more.")
                        .wording(TEXT.find("no more").only())
                        .ownVoice(true)
                        .build());
    }

    /** The article as a tool annotated it that found the same words, and says other things about them. */
    static Article other() {
        Claim claim = found().claims().get(0).toBuilder()
                .wording(gold().claims().get(0).wording().orElseThrow())
                .build();
        return gold().withClaims(List.of(claim));
    }

    /** A later version of the article, with a claim that was reworded, one that was not annotated again, and a new one. */
    static Article later() {
        return Article.builder()
                .id("evening-2")
                .published("2031-04-03")
                .text(LATER)
                .addSource(Source.person("nor", "Ida Nor"))
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("Crews are paid 160 crowns a month more.")
                        .wording(LATER.find("The crews are paid 160 crowns a month more")
                                .only())
                        .attribution(Attribution.indirect(AttributionStep.by("nor")))
                        .addFigure(Figure.of(Amount.exact(160), Unit.currency("NOK"))
                                .withMeasuredEntity("crews"))
                        .build())
                .addClaim(Claim.builder()
                        .id("c3")
                        .proposition("The port said no more.")
                        .ownVoice(true)
                        .build())
                .build();
    }

    /** The article as a language model gives it: words without their places. */
    static Article answer() {
        return article(
                "evening-1",
                Claim.builder()
                        .id("c1")
                        .proposition("Crews are paid more.")
                        .wording("The crews are paid 150 crowns a month more")
                        .attribution(Attribution.indirect(
                                AttributionStep.by("port").withCue("said").withMention("the port")))
                        .build(),
                Claim.builder()
                        .id("c2")
                        .proposition("Boats left.")
                        .wording("About 19 boats left")
                        .build(),
                Claim.builder()
                        .id("c3")
                        .proposition("Nothing more.")
                        .wording("The harbour closed")
                        .build());
    }

    /** The article that says how many boats left. */
    static Article counting(String id, Amount amount, String place, String published) {
        return Article.builder()
                .id(id)
                .published(published)
                .addSource(Source.organization("port", "Port of Skarvik"))
                .addClaim(boats(amount, place).withoutWording())
                .build();
    }

    static Article article(String id, Claim... claims) {
        Article.Builder article = Article.builder()
                .id(id)
                .published("2031-04-02")
                .text(TEXT)
                .addSection(Section.of(SectionKind.BODY, 0, 58))
                .addSection(Section.of(SectionKind.CAPTION, 58, 94))
                .addSection(Section.of(SectionKind.CREDIT, 94, TEXT.length()))
                .addSource(Source.person("nor", "Ida Nor"))
                .addSource(Source.organization("port", "Port of Skarvik"));
        for (Claim claim : claims) {
            article.addClaim(claim);
        }
        return article.build();
    }

    private static Claim boats(Amount amount, String place) {
        Wording words = TEXT.find("About 90 boats left").only();
        return Claim.builder()
                .id("c2")
                .proposition("Boats left.")
                .wording(words)
                .attribution(Attribution.indirect(AttributionStep.by("port")))
                .addFigure(Figure.of(amount, Unit.COUNT).withMeasuredEntity("boats"))
                .addTime(TimeExpression.of("2031-04-01"))
                .addPlace(Place.of(place))
                .build();
    }
}
