package io.github.newsclaims.compare.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Channel;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.ArticleText;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a reference is the same if it leads to the same thing, and what is shown if it does not. */
class DiffReferencesTest {
    private static final Entity STRIKE = Entity.of("strike", EntityKind.EVENT, "Strike of 2031");
    private static final Entity BOATS = Entity.of("boats", EntityKind.PRODUCT, "Boats");

    @Test
    void findsAnEntityByItsKindAndNameUnderAnotherId() {
        Article before = about("strike", STRIKE, BOATS);
        Article after = about("e2", BOATS.withId("strike"), STRIKE.withId("e2").withName("strike  of 2031"));

        assertThat(changes(before, after)).isEqualTo("[KEPT c1]");
    }

    @Test
    void findsAnEntityByItsAddressUnderAnotherName() {
        Entity known = STRIKE.toBuilder().addSameAs("https://data.example/1").build();

        assertThat(changes(
                        about("strike", known),
                        about("walkout", known.withId("walkout").withName("The walkout"))))
                .isEqualTo("[KEPT c1]");
    }

    @Test
    void findsASourceThatIsAnEntityInTheLaterVersion() {
        assertThat(changes(about("nor"), about("x", Entity.of("x", EntityKind.PERSON, "Ida Nor"))))
                .isEqualTo("[KEPT c1]");
    }

    @Test
    void findsAnEntityWithoutANameByItsId() {
        Entity woman = Entity.unnamed("woman", EntityKind.PERSON, "a wounded woman");

        assertThat(changes(about("woman", woman), about("woman", woman.withDescription("a woman"))))
                .isEqualTo("[KEPT c1]");
        assertThat(changes(about("woman", woman), about("w", woman.withId("w"))))
                .startsWith(
                        "[KEPT c1; saying: the time of woman, Rostad, to a wounded woman, now the time of w, Rostad, "
                                + "to a wounded woman; about: a wounded woman, now a wounded woman; times: ");
    }

    @Test
    void namesEachPartThatRefersToAnotherEntity() {
        assertThat(changes(about("strike", STRIKE, BOATS), about("boats", STRIKE, BOATS)))
                .isEqualTo(
                        "[KEPT c1; saying: the time of strike, Rostad, to Strike of 2031, now the time of boats, Rostad, "
                                + "to Boats; about: Strike of 2031, now Boats; "
                                + "times: the time of strike, now the time of boats; places: Skarvik, now Skarvik; "
                                + "figure: seven, now seven]");
    }

    /** An article that refers to one of its entities wherever a claim may; without entities, to a source named Ida Nor. */
    private static Article about(String id, Entity... entities) {
        TimeExpression time =
                TimeExpression.builder().event(TimeEvent.entity(id)).build();
        Claim claim = claim("c1", "One.")
                .addAbout(id)
                .attribution(Attribution.indirect(AttributionStep.byUnstated()
                        .withTime(time)
                        .withPlace(Place.of("Rostad").withEntity(id))
                        .withAddressees(List.of(id))))
                .addFigure(figure(7)
                        .withEntity(id)
                        .withAsOf(time)
                        .plusPlace(Place.of("Skarvik").withEntity(id)))
                .addTime(time)
                .addPlace(Place.of("Skarvik").withEntity(id))
                .build();
        Article.Builder article = Article.builder().id("a").entities(List.of(entities));
        return entities.length == 0
                ? article.addSource(Source.person(id, "Ida Nor"))
                        .addClaim(claim)
                        .build()
                : article.addClaim(claim).build();
    }

    @Test
    void readsTheEventOfATimeByWhatBecameOfIt() {
        assertThat(changes(depending("c2"), depending("x2"))).isEqualTo("[KEPT c1, KEPT c2]");
        assertThat(changes(depending("c2"), dependingOnItself()))
                .isEqualTo(
                        "[KEPT c1; saying: the time of c2, now the time of c1; times: the time of c2, now the time of c1; "
                                + "figure: one, now one, KEPT c2]");
    }

    private static Article dependingOnItself() {
        Article article = depending("c2");
        return article.withClaims(List.of(dated("c1"), article.claims().get(1)));
    }

    private static Article depending(String id) {
        return Article.builder()
                .id("a")
                .addClaim(dated(id))
                .addClaim(claim(id, "Two.").build())
                .build();
    }

    private static Claim dated(String event) {
        TimeExpression time =
                TimeExpression.builder().event(TimeEvent.claim(event)).build();
        return claim("c1", "One.")
                .addTime(time)
                .attribution(Attribution.indirect(AttributionStep.byUnstated().withTime(time)))
                .addFigure(figure(1).withAsOf(time))
                .build();
    }

    @Test
    void findsAFigureUnderAnotherIdAndWithAnotherProvenance() {
        assertThat(changes(
                        article(claim("c1", "One.").addFigure(figure(1).withId("f1"))),
                        article(claim("c1", "One.")
                                .addFigure(figure(1).withId("f2").withProvenance(List.of(Provenance.by("tool")))))))
                .isEqualTo("[KEPT c1]");
        assertThat(changes(
                        article(claim("c1", "One.")
                                .addFigure(figure(1).withId("f1"))
                                .addFigure(figure(1).withId("f2").withNote("later"))),
                        article(claim("c1", "One.")
                                .addFigure(figure(1).withId("f2").withNote("later"))
                                .addFigure(figure(1).withId("f1")))))
                .isEqualTo("[KEPT c1]");
    }

    @Test
    void readsRelationsOfFiguresByWhatBecameOfTheirTargets() {
        Article before = related("c1", FigureReference.to("f1"));

        assertThat(changes(before, related("x1", FigureReference.to("f2")))).isEqualTo("[KEPT c1, KEPT c2]");
        assertThat(changes(before, related("c1", FigureReference.to("f1").withClaim("c1"))))
                .isEqualTo("[KEPT c1, KEPT c2]");
        assertThat(changes(
                        before,
                        related("c1", FigureReference.to("f1").withClaim("c1").withArticle("a"))))
                .isEqualTo("[KEPT c1, KEPT c2]");
        assertThat(changes(before, related("c1", FigureReference.to("f1").withClaim("c2"))))
                .isEqualTo("[KEPT c1; figure: two, now two, KEPT c2]");
        assertThat(changes(
                        before,
                        related("c1", FigureReference.to("f1").withClaim("c1").withArticle("b"))))
                .isEqualTo("[KEPT c1; figure: two, now two, KEPT c2]");
    }

    @Test
    void readsARelationToAFigureOfALaterClaim() {
        Article before = related("c1", FigureReference.to("f1").withClaim("c2"));

        assertThat(changes(before, before)).isEqualTo("[KEPT c1, KEPT c2]");
        assertThat(changes(before, related("x1", FigureReference.to("f1").withClaim("c2"))))
                .isEqualTo("[KEPT c1, KEPT c2]");
    }

    /** An article with a claim of an id, whose second figure has a relation; the first has the id f1 in c1 and f2 elsewhere. */
    private static Article related(String id, FigureReference target) {
        FigureRelation relation = FigureRelation.of(FigureRelationType.CHANGED_FROM, target);
        return article(
                claim(id, "One.")
                        .addFigure(figure(1).withId(id.equals("c1") ? "f1" : "f2"))
                        .addFigure(figure(2).withRelations(List.of(relation))),
                claim("c2", "Two.").addFigure(figure(3).withId("f1")));
    }

    @Test
    void findsNoDifferenceInAPlaceOfTheSameWordsElsewhere() {
        ArticleText twice = ArticleText.of("in Skarvik, in Skarvik");
        Place first = Place.of("Skarvik").withWording(twice.find("in Skarvik").first());
        Place last = Place.of("Skarvik").withWording(twice.find("in Skarvik").last());

        assertThat(changes(
                        article(
                                claim("c1", "One.")
                                        .addPlace(first)
                                        .addFigure(figure(1).plusPlace(first)),
                                twice),
                        article(
                                claim("c1", "One.")
                                        .addPlace(last)
                                        .addFigure(figure(1).plusPlace(last)),
                                twice)))
                .isEqualTo("[KEPT c1]");
    }

    @Test
    void namesTheOtherPartsOfAClaimThatDiffer() {
        Claim.Builder before = claim("c1", "One.")
                .attribution(Attribution.indirect(
                        AttributionStep.byUnstated().withChannel(Channel.SPEECH),
                        AttributionStep.byUnstated().withFactuality(Factuality.CERTAIN)));
        Claim.Builder after = claim("c1", "One.")
                .language("nb")
                .addSameAs("https://facts.example/17")
                .addAppearance(Appearance.of("https://posts.example/17"))
                .attribution(Attribution.indirect(
                        AttributionStep.byUnstated().withUri("https://posts.example/17"),
                        AttributionStep.byUnstated().withFactuality(Factuality.CERTAIN_NOT)));

        assertThat(changes(article(before), article(after)))
                .startsWith("[KEPT c1; same as: not stated, now https://facts.example/17; "
                        + "language: not stated, now nb; saying: speech, now https://posts.example/17; factuality: "
                        + Factuality.CERTAIN + " by a relay, now " + Factuality.CERTAIN_NOT
                        + " by a relay; appearances: not stated, now Appearance{");
    }

    @Test
    void takesAPropositionWithoutALanguageForOneInThatOfTheArticle() {
        Article silent = article(claim("c1", "One.")).withLanguage("en");
        Article stated = article(claim("c1", "One.").language("en")).withLanguage("en");

        assertThat(changes(silent, stated)).isEqualTo("[KEPT c1]");
        assertThat(changes(stated, stated.withLanguage("nb"))).isEqualTo("[KEPT c1]");
        assertThat(changes(silent, silent.withLanguage("nb"))).isEqualTo("[KEPT c1]");
        assertThat(changes(stated, silent.withLanguage("nb"))).isEqualTo("[KEPT c1; language: en, now nb]");
    }

    @Test
    void keepsARelationToAClaimThatHasAnAddressOnly() {
        ClaimRelation relation = ClaimRelation.of(
                RelationType.CHALLENGES, ClaimReference.to(URI.create("https://facts.example/claims/17")));
        Article before = article(claim("c1", "One.").addRelation(relation));

        assertThat(changes(before, before)).isEqualTo("[KEPT c1]");
        assertThat(changes(before, article(claim("c1", "One.")))).startsWith("[KEPT c1; relations: ");
    }

    private static String changes(Article before, Article after) {
        return ArticleDiff.between(before, after).toString();
    }

    private static Figure figure(long number) {
        List<String> words = List.of("zero", "one", "two", "three", "four", "five", "six", "seven");
        return Figure.of(Amount.exact(number), Unit.COUNT).withWording(words.get((int) number));
    }

    private static Claim.Builder claim(String id, String proposition) {
        return Claim.builder().id(id).proposition(proposition);
    }

    private static Article article(Claim.Builder claim, ArticleText text) {
        return Article.builder().id("a").text(text).addClaim(claim.build()).build();
    }

    private static Article article(Claim.Builder... claims) {
        Article.Builder article = Article.builder().id("a");
        for (Claim.Builder claim : claims) {
            article.addClaim(claim.build());
        }
        return article.build();
    }
}
