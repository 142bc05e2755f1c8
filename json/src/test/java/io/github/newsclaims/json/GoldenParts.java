package io.github.newsclaims.json;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Evidence;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.Certainty;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.Polarity;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.term.Stance;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.term.Trend;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The golden files of entities, places, events, references and what others say about a claim. */
final class GoldenParts {
    private GoldenParts() {}

    static List<GoldenCase> all() {
        List<GoldenCase> all = new ArrayList<>();
        all.addAll(articles());
        all.addAll(claims());
        all.addAll(steps());
        all.addAll(figures());
        return all;
    }

    private static List<GoldenCase> articles() {
        return List.of(
                GoldenCase.article(
                        "article-with-version-status-and-rights",
                        article -> article.version("2.1")
                                .status(ArticleStatus.WITHDRAWN)
                                .rights("© Harbour Post")),
                GoldenCase.article(
                        "article-relations",
                        article -> article.addRelation(ArticleRelation.of(ArticleRelationType.REPLACES, "coast-0"))
                                .addRelation(ArticleRelation.of(
                                        ArticleRelationType.COPY_OF,
                                        ArticleReference.to(URI.create("HTTPS://Agency.EXAMPLE/7"))))),
                GoldenCase.article(
                        "contributor-without-a-name",
                        article -> article.addContributor(Contributor.builder()
                                .role(ContributorRole.REPORTER)
                                .organization("Coast Agency")
                                .build())),
                GoldenCase.article(
                        "sections-that-nest",
                        article -> article.text("“They pay,” he said.")
                                .addSection(Section.of(SectionKind.BODY, 0, 20))
                                .addSection(Section.of(SectionKind.LIVE_ENTRY, 0, 20)
                                        .withPublished("2031-04-02T10:00:00Z"))
                                .addSection(Section.of(SectionKind.BLOCK_QUOTE, 1, 10))),
                GoldenCase.article(
                        "entities",
                        article -> article.addEntity(Entity.builder()
                                        .id("e1")
                                        .kind(EntityKind.EVENT)
                                        .name("Harbour strike")
                                        .addAlias("the walkout")
                                        .addSameAs("https://example.org/strike")
                                        .addMention("the strike")
                                        .addProvenance(Provenance.by("linker"))
                                        .note("N.")
                                        .build())
                                .addEntity(Entity.unnamed("e2", EntityKind.of("fishing-boat"), "a boat"))),
                GoldenCase.article(
                        "source-group-of-entities-with-provenance",
                        article -> article.addEntity(Entity.of("e1", EntityKind.PERSON, "E. One"))
                                .addSource(Source.group("g", "Both")
                                        .plusMember("e1")
                                        .withProvenance(List.of(Provenance.by("linker"))))));
    }

    private static List<GoldenCase> claims() {
        return List.of(
                claim(
                        "claim-with-addresses-language-and-about",
                        claim -> claim.addSameAs("https://claims.example/7")
                                .language("nb")
                                .addAbout("e1")
                                .addAbout("s1")),
                claim(
                        "places-with-roles",
                        claim -> claim.addPlace("Skarvik")
                                .addPlace(Place.builder()
                                        .wording("to the coast")
                                        .name("Coast")
                                        .role(PlaceRole.TO)
                                        .entity("e1")
                                        .build())),
                claim("time-of-a-claim", claim -> claim.addTime(event(TimeEvent.claim("c2"), TimeModifier.UNTIL))),
                claim(
                        "time-of-an-entity",
                        claim -> claim.addTime(event(TimeEvent.entity("e1"), TimeModifier.DURING)
                                .withEdtf("2031-04")
                                .withResolved("2031-05"))),
                claim(
                        "relation-to-an-address",
                        claim -> claim.addRelation(ClaimRelation.of(
                                RelationType.PRESUPPOSES, ClaimReference.to(URI.create("https://claims.example/8"))))),
                claim(
                        "appearances",
                        claim -> claim.addAppearance(Appearance.builder()
                                        .uri("https://fjordtv.example/1")
                                        .title("Boats pay more")
                                        .publisher("Fjord TV")
                                        .date("2031-04-01")
                                        .first(true)
                                        .note("from 12:30")
                                        .build())
                                .addAppearance(
                                        Appearance.builder().title("A leaflet").build())),
                claim(
                        "assessment-without-a-reviewer",
                        claim -> claim.addAssessment(
                                Assessment.builder().verdict("false").build())),
                claim(
                        "assessment-with-evidence",
                        claim -> claim.addAssessment(Assessment.builder()
                                .reviewer("Fjord Facts")
                                .justification("The pay tables say so.")
                                .addEvidence(Evidence.builder()
                                        .uri("https://example.org/pay")
                                        .title("Pay tables")
                                        .publisher("Statistics Office")
                                        .words("150 crowns")
                                        .stance(Stance.SUPPORTS)
                                        .note("page 3")
                                        .build())
                                .addEvidence(
                                        Evidence.builder().words("“They pay.”").build())
                                .build())));
    }

    private static List<GoldenCase> steps() {
        return List.of(
                claim(
                        "attribution-without-a-quotation",
                        claim -> claim.attribution(Attribution.builder()
                                .origin(AttributionStep.by("s1"))
                                .addProvenance(Provenance.by("speaker-tool"))
                                .build())),
                claim(
                        "attribution-with-place-channel-and-address",
                        claim -> claim.attribution(Attribution.indirect(
                                AttributionStep.by("s1")
                                        .withPlace(Place.of("Skarvik"))
                                        .withChannel(Channel.PRESS_CONFERENCE)
                                        .withUri("https://example.org/said")
                                        .withAddressees(List.of("e1")),
                                AttributionStep.by("s2")
                                        .withFactuality(Factuality.of(Certainty.POSSIBLE, Polarity.POSITIVE))))));
    }

    private static List<GoldenCase> figures() {
        Figure later = Figure.of(Amount.exact(19_000), Unit.COUNT)
                .withId("f1")
                .withMeasuredEntity("workers")
                .withEntity("e1")
                .plusPlace("China")
                .withMeasures(Measures.CHANGE)
                .withTrend(Trend.DECREASING)
                .withProvenance(List.of(Provenance.by("figure-tool")));
        return List.of(
                claim("figure-with-place-and-entity", claim -> claim.addFigure(later)),
                claim(
                        "figure-relations",
                        claim -> claim.addFigure(later.withRelations(List.of(
                                        FigureRelation.of(FigureRelationType.CHANGED_FROM, "f2"),
                                        FigureRelation.of(
                                                FigureRelationType.COMPARED_WITH,
                                                FigureReference.to("f3")
                                                        .withClaim("c9")
                                                        .withArticle("a2")))))
                                .addFigure(Figure.of(Amount.exact(21_000), Unit.COUNT)
                                        .withId("f2"))));
    }

    private static TimeExpression event(TimeEvent event, TimeModifier modifier) {
        return TimeExpression.builder().event(event).modifier(modifier).build();
    }

    /** An article with one claim, a second one, two sources and an entity to refer to. */
    private static GoldenCase claim(String name, UnaryOperator<Claim.Builder> parts) {
        return GoldenCase.article(
                name,
                article -> article.addSource(Source.person("s1", "S. One"))
                        .addSource(Source.unnamed("s2", "a second source"))
                        .addEntity(Entity.of("e1", EntityKind.TOPIC, "Pay"))
                        .addClaim(parts.apply(Claim.builder().id("c1").proposition("P."))
                                .build())
                        .addClaim(Claim.builder().id("c2").proposition("Q.").build()));
    }
}
