package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.ArticleText;
import java.net.URI;
import java.util.List;

/** An article that has everything that schema.org can say. */
final class RichArticle {
    static final String HEADLINE = "Skarvik pays boat crews more";

    static final ArticleText TEXT =
            ArticleText.of(HEADLINE + "\n\nSKARVIK, April 2 — “They pay 150 crowns a month more,” said Odd Ost. "
                    + "The cannery’s report counts dozens of boats.\n\nCorrection: the pay was 140 crowns.");

    private RichArticle() {}

    static Article article() {
        return Article.builder()
                .id("post-17")
                .headline(HEADLINE)
                .uri("https://post.example/17?a=1&b=2")
                .version("2")
                .status(ArticleStatus.CORRECTED)
                .publisher("post")
                .published("2031-04-02")
                .updated("2031-04-03T08:00:00Z")
                .language("en")
                .rights("© 2031 Harbour Post")
                .addContributor(Contributor.of("Ida Nor", ContributorRole.WRITER))
                .addContributor(Contributor.builder()
                        .name("Kai Fakt")
                        .role(ContributorRole.REPORTER)
                        .organization("Coast Agency")
                        .build())
                .addContributor(Contributor.of("Una Red", ContributorRole.EDITOR))
                .addContributor(Contributor.of("Tor Lat", ContributorRole.TRANSLATOR))
                .addContributor(Contributor.of("Liv Foto", ContributorRole.PHOTOGRAPHER))
                .text(TEXT)
                .addSection(Section.of(SectionKind.HEADLINE, 0, HEADLINE.length()))
                .addSection(Section.of(
                        SectionKind.DATELINE, TEXT.find("SKARVIK, April 2").only()))
                .addSection(Section.of(
                                SectionKind.CORRECTION,
                                TEXT.find("Correction: the pay was 140 crowns.").only())
                        .withPublished("2031-04-03"))
                .sources(sources())
                .addEntity(Entity.builder()
                        .id("pay")
                        .kind(EntityKind.TOPIC)
                        .name("Pay")
                        .addAlias("Wages")
                        .description("what crews earn")
                        .addSameAs("https://data.example/pay")
                        .build())
                .addEntity(Entity.of("skarvik", EntityKind.PLACE, "Skarvik"))
                .addEntity(Entity.of("strike", EntityKind.EVENT, "Strike of 2031"))
                .addEntity(Entity.of("net", EntityKind.PRODUCT, "Net 7"))
                .addEntity(Entity.of("song", EntityKind.WORK, "Song of the nets"))
                .addEntity(Entity.of("crews", EntityKind.ORGANIZATION, "Boat crews"))
                .addEntity(Entity.of("boat", EntityKind.of("fishing-boat"), "Sild II"))
                .addClaim(quoted())
                .addClaim(counted())
                .addClaim(reviewed())
                .addRelation(ArticleRelation.of(
                        ArticleRelationType.COPY_OF, ArticleReference.to(URI.create("https://agency.example/7"))))
                .addRelation(ArticleRelation.of(ArticleRelationType.CORRECTS, "post-16"))
                .addRelation(ArticleRelation.of(
                        ArticleRelationType.TRANSLATION_OF,
                        ArticleReference.to(URI.create("https://posten.example/17"))))
                .build();
    }

    private static List<Source> sources() {
        return List.of(
                Source.organization("post", "Harbour Post").toBuilder()
                        .location("Skarvik")
                        .addSameAs("https://post.example/")
                        .build(),
                Source.builder()
                        .id("ost")
                        .kind(SourceKind.PERSON)
                        .name("Odd Ost")
                        .addAlias("O. Ost")
                        .description("a shift leader")
                        .role("shift leader")
                        .affiliation("Skarvik Cannery")
                        .build(),
                Source.document("report", "Cannery report 2030"),
                Source.unnamed("hands", "two cannery hands").withKind(SourceKind.GROUP));
    }

    private static Claim quoted() {
        return Claim.builder()
                .id("c1")
                .wording(TEXT.find("They pay 150 crowns a month more,").only())
                .attribution(Attribution.direct(AttributionStep.by("ost")
                        .withTime(TimeExpression.of("2031-04-01"))
                        .withUri("https://social.example/ost/1")))
                .addAbout("pay")
                .addFigure(Figure.builder()
                        .id("f1")
                        .wording(TEXT.find("150 crowns a month").only())
                        .amount(Amount.exact(150))
                        .unit(Unit.currency("NOK"))
                        .addPer(Per.MONTH)
                        .measuredEntity("boat crews")
                        .entity("crews")
                        .measuredProperty("pay above a cannery hand's")
                        .qualifier("before tax")
                        .basis(FigureBasis.ESTIMATED)
                        .margin("5")
                        .asOf("2031-03")
                        .build())
                .addFigure(Figure.of(Amount.exact("2.5"), Unit.currency("NOK")))
                .build();
    }

    private static Claim counted() {
        return Claim.builder()
                .id("c2")
                .proposition("There are dozens of boats.")
                .language("en-GB")
                .addSameAs("https://facts.example/claims/2")
                .attribution(Attribution.builder()
                        .origin(AttributionStep.by("report"))
                        .build())
                .addAbout("boat")
                .addAbout("ost")
                .addFigure(Figure.vague("dozens of boats", "boats"))
                .addFigure(Figure.of(Amount.between(3, 5), Unit.measure("km")))
                .addFigure(Figure.of(Amount.fraction(2, 3), Unit.COUNT))
                .addFigure(Figure.of(Amount.exact(7), Unit.PERCENTAGE_POINTS))
                .addTime(TimeExpression.of("../2019"))
                .addPlace("Skarvik")
                .build();
    }

    private static Claim reviewed() {
        return Claim.builder()
                .id("c3")
                .proposition("The cannery pays nothing.")
                .wording("“Nothing, ever,” they said")
                .attribution(Attribution.direct(AttributionStep.by("hands")))
                .addAppearance(Appearance.builder()
                        .uri("https://social.example/hands/1")
                        .first(true)
                        .build())
                .addAppearance(Appearance.builder()
                        .uri("https://social.example/hands/2")
                        .title("We get nothing")
                        .publisher("Social Example")
                        .date("2031-04-01")
                        .build())
                .addAssessment(Assessment.builder()
                        .reviewer("Quay Check")
                        .verdict("False")
                        .rating(Rating.of(1, 1, 5))
                        .justification("The books show wages.")
                        .uri("https://check.example/1")
                        .date("2031-04-05")
                        .addEvidence(Evidence.builder()
                                .uri("https://books.example/1")
                                .title("Books of 2030")
                                .publisher("Skarvik Cannery")
                                .words("Wages: 12,000")
                                .build())
                        .build())
                .addAssessment(Assessment.builder()
                        .reviewer("Harbour Post")
                        .verdict("Untrue")
                        .build())
                .build();
    }
}
