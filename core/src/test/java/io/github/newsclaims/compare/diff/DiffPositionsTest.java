package io.github.newsclaims.compare.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.TimeModifier;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose a part is: a difference is seen if the part is the same and belongs to something else. */
class DiffPositionsTest {
    private static final Extensions SCORE = Extensions.none().with("tool:score", 3);

    @Test
    void seesTheQuotationOfAnotherRelay() {
        AttributionStep ida = AttributionStep.by("ida");
        AttributionStep olu = AttributionStep.by("olu");

        assertThat(relayed(ida.withQuotation(QuotationType.DIRECT), olu, ida, olu.withQuotation(QuotationType.DIRECT)))
                .isEqualTo("[KEPT c; quotation: indirect, direct by relay 1, now indirect, direct by relay 2]");
    }

    @Test
    void seesTheFactualityOfAnotherRelay() {
        AttributionStep ida = AttributionStep.by("ida");
        AttributionStep olu = AttributionStep.by("olu");

        assertThat(relayed(
                        ida.withFactuality(Factuality.CERTAIN_NOT),
                        olu,
                        ida,
                        olu.withFactuality(Factuality.CERTAIN_NOT)))
                .isEqualTo("[KEPT c; factuality: " + Factuality.CERTAIN_NOT + " by relay 1, now "
                        + Factuality.CERTAIN_NOT + " by relay 2]");
    }

    @Test
    void seesTheExtensionsOfAnotherPart() {
        AttributionStep ida = AttributionStep.by("ida");
        AttributionStep olu = AttributionStep.by("olu");
        Attribution plain = Attribution.indirect(ida);

        assertThat(relayed(ida.withExtensions(SCORE), olu, ida, olu.withExtensions(SCORE)))
                .isEqualTo("[KEPT c; extensions: relay 1 {tool:score=3}, now relay 2 {tool:score=3}]");
        assertThat(changes(
                        article(claim().attribution(plain).extensions(SCORE)),
                        article(claim().attribution(plain.withExtensions(SCORE)))))
                .isEqualTo("[KEPT c; extensions: {tool:score=3}, now attribution {tool:score=3}]");
        assertThat(changes(
                        article(claim().attribution(plain.withExtensions(SCORE))),
                        article(claim().attribution(plain.withOrigin(ida.withExtensions(SCORE))))))
                .isEqualTo("[KEPT c; extensions: attribution {tool:score=3}, now origin {tool:score=3}]");
    }

    @Test
    void seesNothingButTheSpeakerIfNothingElseIsStated() {
        Article nobody = article(claim());
        Article unstated = article(claim().attribution(Attribution.builder()
                .origin(AttributionStep.byUnstated())
                .build()));
        Article voice = article(claim().ownVoice(true));

        assertThat(ArticleDiff.between(nobody, unstated).changes().get(0).differences())
                .extracting(ClaimDifference::part)
                .containsExactly(ClaimPart.SPEAKER);
        assertThat(ArticleDiff.between(unstated, voice).changes().get(0).differences())
                .extracting(ClaimDifference::part)
                .containsExactly(ClaimPart.SPEAKER);
    }

    @Test
    void seesAnotherSourceOfTheSameKindAndName() {
        Source first = Source.person("s1", "Ida Nor");
        Source second = Source.person("s2", "Ida Nor");
        Source known = first.plusSameAs(URI.create("https://people.example/1"));
        Source other = second.plusSameAs(URI.create("https://people.example/2"));

        assertThat(changes(by("s1", first, second), by("s2", first, second)))
                .isEqualTo("[KEPT c; speaker: Ida Nor, now Ida Nor]");
        assertThat(changes(by("s1", known, other), by("s2", known, other)))
                .isEqualTo("[KEPT c; speaker: Ida Nor, now Ida Nor]");
        // The addresses tell which is which, whatever the ids.
        assertThat(changes(by("s1", known, other), by("s2", other.withId("s1"), known.withId("s2"))))
                .isEqualTo("[KEPT c]");
        assertThat(changes(by("s1", first, second), by("s1", second, first))).isEqualTo("[KEPT c]");
        assertThat(changes(by("s2", first, second), by("y", first.withId("x"), second.withId("y"))))
                .isEqualTo("[KEPT c]");
        assertThat(changes(by("s1", first), by("y", first.withId("x"), second.withId("y"))))
                .isEqualTo("[KEPT c; speaker: Ida Nor, now Ida Nor]");
    }

    @Test
    void seesTwoEntitiesOfOneNameAsTwo() {
        Entity one = Entity.of("e1", EntityKind.EVENT, "the strike");
        Entity other = Entity.of("e2", EntityKind.EVENT, "the strike");
        Article.Builder article = Article.builder().id("a").entities(List.of(one, other));

        assertThat(changes(
                        article.claims(List.of(claim().about(List.of("e1")).build()))
                                .build(),
                        article.claims(List.of(claim().about(List.of("e2")).build()))
                                .build()))
                .isEqualTo("[KEPT c; about: the strike, now the strike]");
    }

    @Test
    void seesAReferenceToAnotherClaimOfTheSameId() {
        Claim gone = Claim.builder().id("d").proposition("The boats came.").build();
        Claim added = Claim.builder().id("d").proposition("The quay is closed.").build();
        Claim.Builder related = claim().addRelation(ClaimRelation.of(RelationType.SUPPORTS, "d"));
        Claim.Builder qualified = claim().addRelation(ClaimRelation.of(
                RelationType.SUPPORTS, ClaimReference.to("d").withArticle("a")));
        Claim.Builder dated = claim().addTime(
                        TimeExpression.builder().event(TimeEvent.claim("d")).build());

        assertThat(changes(article(related, gone), article(related, added)))
                .startsWith("[KEPT c; relations: ")
                .endsWith("ORPHANED d, ADDED d]");
        assertThat(changes(article(qualified, gone), article(qualified, added))).startsWith("[KEPT c; relations: ");
        assertThat(changes(article(dated, gone), article(dated, added)))
                .isEqualTo("[KEPT c; times: the time of d, now the time of d, ORPHANED d, ADDED d]");
        assertThat(changes(article(related, gone), article(related, gone))).isEqualTo("[KEPT c, KEPT d]");
    }

    @Test
    void seesAReferenceToAFigureOfAnotherClaimOfTheSameId() {
        Figure number = Figure.of(Amount.exact(4), Unit.COUNT);
        Claim.Builder related = claim().addFigure(number.withRelations(List.of(FigureRelation.of(
                FigureRelationType.PART_OF, FigureReference.to("f").withClaim("d")))));
        Claim gone = Claim.builder()
                .id("d")
                .proposition("The boats came.")
                .addFigure(number.withId("f"))
                .build();
        Claim added = gone.withProposition("The quay is closed.");

        assertThat(ArticleDiff.between(article(related, gone), article(related, added))
                        .changes()
                        .get(0)
                        .figures())
                .hasSize(1);
        assertThat(ArticleDiff.between(article(related, gone), article(related, gone))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void seesAReferenceToAnotherFigureOfTheSameId() {
        Figure four = Figure.of(Amount.exact(4), Unit.COUNT);
        Figure five = Figure.of(Amount.exact(5), Unit.COUNT);
        Figure related = Figure.of(Amount.exact(9), Unit.COUNT)
                .withRelations(List.of(FigureRelation.of(FigureRelationType.PART_OF, "f")));
        Article before = article(claim().figures(List.of(four.withId("f"), five.withId("g"), related)));
        Article after = article(claim().figures(List.of(five.withId("f"), related)));

        assertThat(ArticleDiff.between(before, after).changes().get(0).figures())
                .extracting(change -> change.before().orElseThrow().amount())
                .containsExactly(Amount.exact(9), Amount.exact(4));
    }

    @Test
    void showsTheEventBesideTheDate() {
        TimeExpression time = TimeExpression.of("2018").withModifier(TimeModifier.AFTER);
        Article.Builder article = Article.builder()
                .id("a")
                .addEntity(Entity.of("strike", EntityKind.EVENT, "the strike"))
                .addEntity(Entity.of("storm", EntityKind.EVENT, "the storm"));
        TimeExpression words = TimeExpression.words("before it");

        assertThat(changes(
                        dated(article, time.withEvent(TimeEvent.entity("strike"))),
                        dated(article, time.withEvent(TimeEvent.entity("storm")))))
                .isEqualTo("[KEPT c; times: 2018, after the time of strike, now 2018, after the time of storm]");
        assertThat(changes(
                        dated(article, words.withEvent(TimeEvent.entity("strike"))),
                        dated(
                                article,
                                words.withEvent(TimeEvent.entity("storm")).withModifier(TimeModifier.BEFORE))))
                .isEqualTo(
                        "[KEPT c; times: “before it”, the time of strike, now “before it”, before the time of storm]");
    }

    private static Article dated(Article.Builder article, TimeExpression time) {
        return article.claims(List.of(claim().addTime(time).build())).build();
    }

    private static String relayed(
            AttributionStep first, AttributionStep second, AttributionStep firstNow, AttributionStep secondNow) {
        AttributionStep origin = AttributionStep.byUnstated();
        return changes(
                article(claim().attribution(Attribution.indirect(origin, first, second))),
                article(claim().attribution(Attribution.indirect(origin, firstNow, secondNow))));
    }

    private static Article by(String speaker, Source... sources) {
        return Article.builder()
                .id("a")
                .sources(List.of(sources))
                .addClaim(claim().attribution(Attribution.indirect(AttributionStep.by(speaker)))
                        .build())
                .build();
    }

    private static Article article(Claim.Builder claim, Claim... others) {
        Article.Builder article = Article.builder()
                .id("a")
                .addSource(Source.person("ida", "Ida Nor"))
                .addSource(Source.person("olu", "Olu Berg"))
                .addClaim(claim.build());
        List.of(others).forEach(article::addClaim);
        return article.build();
    }

    private static Claim.Builder claim() {
        return Claim.builder().id("c").proposition("They left.");
    }

    private static String changes(Article before, Article after) {
        return ArticleDiff.between(before, after).toString();
    }
}
