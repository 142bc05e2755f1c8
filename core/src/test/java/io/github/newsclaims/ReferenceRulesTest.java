package io.github.newsclaims;

import static io.github.newsclaims.testing.BrokenRule.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.testing.BrokenRule;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What refers to something by an id: to sources, entities, claims, figures and articles. */
class ReferenceRulesTest {
    private static final Entity STRIKE = Entity.of("strike", EntityKind.EVENT, "the strike");

    @ParameterizedTest
    @MethodSource({"entities", "parties", "events", "figures", "articles", "relations"})
    void namesTheRuleAndThePartAtFault(BrokenRule rule) {
        rule.verify();
    }

    static Stream<BrokenRule> entities() {
        return Stream.of(
                at(
                        "/entities/1/id",
                        "Invalid article: the id of an entity must be unique among sources and entities, got \"strike\"",
                        () -> article().addEntity(STRIKE).addEntity(STRIKE).build()),
                at(
                        "/entities/0/id",
                        "Invalid article: the id of an entity must be unique among sources and entities, got \"strike\"",
                        () -> article()
                                .addSource(Source.document("strike", "The Strike Report"))
                                .addEntity(STRIKE)
                                .build()),
                at(
                        "",
                        "Invalid entity: a name or a description is required",
                        () -> Entity.builder().id("e").kind(EntityKind.TOPIC).build()),
                at("/id", "Invalid entity: id must not be blank, got \"\"", () -> STRIKE.withId("")),
                at("/name", "Invalid entity: name must not be blank, got \"\"", () -> STRIKE.withName("")),
                at(
                        "/aliases/0",
                        "Invalid entity: aliases must not be blank, got \"\"",
                        () -> STRIKE.withAliases(List.of(""))),
                at(
                        "/sameAs/0",
                        "Invalid entity: sameAs/0 must not be blank, got \"\"",
                        () -> STRIKE.withSameAs(List.of(URI.create("")))));
    }

    static Stream<BrokenRule> parties() {
        String unknown = "Invalid article: the id is not in sources or entities, got \"nobody\"";
        Place place = Place.of("Skarvik").withEntity("nobody");
        return Stream.of(
                at("/claims/0/about/0", unknown, () -> with(claim("c1").addAbout("nobody"))),
                at("/claims/0/places/0/entity", unknown, () -> with(claim("c1").addPlace(place))),
                at(
                        "/claims/0/figures/0/entity",
                        unknown,
                        () -> with(claim("c1").addFigure(number().withEntity("nobody")))),
                at(
                        "/claims/0/figures/0/places/0/entity",
                        unknown,
                        () -> with(claim("c1").addFigure(number().plusPlace(place)))),
                at(
                        "/claims/0/attribution/origin/place/entity",
                        unknown,
                        () -> with(claim("c1")
                                .attribution(Attribution.direct(
                                        AttributionStep.byUnstated().withPlace(place))))));
    }

    static Stream<BrokenRule> events() {
        TimeExpression byEntity = TimeExpression.words("until it ends").withEvent(TimeEvent.entity("nobody"));
        TimeExpression byClaim = TimeExpression.words("until it ends").withEvent(TimeEvent.claim("c9"));
        return Stream.of(
                at(
                        "/claims/0/times/0/event/entity",
                        "Invalid article: the id is not in sources or entities, got \"nobody\"",
                        () -> with(claim("c1").addTime(byEntity))),
                at(
                        "/claims/0/times/0/event/claim",
                        "Invalid article: the claim is not in claims, got \"c9\"",
                        () -> with(claim("c1").addTime(byClaim))),
                at(
                        "/claims/0/figures/0/asOf/event/claim",
                        "Invalid article: the claim is not in claims, got \"c9\"",
                        () -> with(claim("c1").addFigure(number().withAsOf(byClaim)))),
                at(
                        "",
                        "Invalid time event: either claim or entity is required",
                        () -> TimeEvent.builder().build()),
                at(
                        "",
                        "Invalid time event: either claim or entity is required",
                        () -> TimeEvent.claim("c1").withEntity("strike")));
    }

    static Stream<BrokenRule> figures() {
        return Stream.of(
                at(
                        "/claims/0/figures/0/relations/0/target/figure",
                        "Invalid article: the figure is not in the figures of claim c1, got \"f2\"",
                        () -> with(claim("c1").addFigure(changedFrom(FigureReference.to("f2"))))),
                at(
                        "/claims/0/figures/0/relations/0/target/claim",
                        "Invalid article: the claim is not in claims, got \"c2\"",
                        () -> with(claim("c1")
                                .addFigure(changedFrom(FigureReference.to("f2").withClaim("c2"))))),
                at(
                        "/claims/0/figures/0/relations/0/target",
                        "Invalid article: a figure is not related to itself, got \"f1\"",
                        () -> with(claim("c1")
                                .addFigure(changedFrom(FigureReference.to("f1").withClaim("c1"))
                                        .withId("f1")))),
                at(
                        "/relations/0/target",
                        "Invalid figure: a figure is not related to itself, got \"f1\"",
                        () -> changedFrom(FigureReference.to("f1")).withId("f1")),
                at(
                        "/article",
                        "Invalid figure reference: an article needs a claim, got \"a2\"",
                        () -> FigureReference.to("f1").withArticle("a2")));
    }

    static Stream<BrokenRule> articles() {
        return Stream.of(
                at(
                        "/relations/0/target",
                        "Invalid article: an article is not related to itself, got \"a\"",
                        () -> article()
                                .addRelation(ArticleRelation.of(ArticleRelationType.REPLACES, "a"))
                                .build()),
                at(
                        "",
                        "Invalid article reference: either article or uri is required",
                        () -> ArticleReference.to("a").withUri("https://wire.example/17")),
                at(
                        "/article",
                        "Invalid article reference: article must not be blank, got \"\"",
                        () -> ArticleReference.to("")));
    }

    static Stream<BrokenRule> relations() {
        ClaimReference address = ClaimReference.to(URI.create("https://facts.example/17"));
        return Stream.of(
                at(
                        "/target",
                        "Invalid relation: same-as takes a claim, and a uri of the same claim is one of its sameAs, got"
                                + " https://facts.example/17",
                        () -> ClaimRelation.of(RelationType.SAME_AS, address)),
                at("", "Invalid claim reference: either claim or uri is required", () -> address.withClaim("c1")),
                at(
                        "/article",
                        "Invalid claim reference: a uri takes no article, got \"a\"",
                        () -> address.withArticle("a")));
    }

    @Test
    void takesASourceOrAnEntityForWhatIsSpokenAbout() {
        Article article = article()
                .addSource(Source.person("ida", "Ida Nor"))
                .addEntity(STRIKE)
                .addClaim(claim("c1")
                        .addAbout("ida")
                        .addAbout("strike")
                        .addTime(TimeExpression.words("until it ends").withEvent(TimeEvent.entity("strike")))
                        .addFigure(number().withEntity("ida")
                                .plusPlace(Place.of("Skarvik").withEntity("strike")))
                        .build())
                .build();

        assertThat(article.claim("c1").orElseThrow().about()).containsExactly("ida", "strike");
        assertThat(article.entity("strike")).contains(STRIKE);
        assertThat(article.entity("ida")).isEmpty();
    }

    @Test
    void takesTheIdsOfAnotherArticleAsTheyAre() {
        Article article = article()
                .addClaim(claim("c1")
                        .addFigure(changedFrom(
                                FigureReference.to("f9").withClaim("c9").withArticle("b")))
                        .addRelation(ClaimRelation.of(
                                RelationType.SUPPORTS, ClaimReference.to("c9").withArticle("b")))
                        .addRelation(ClaimRelation.of(
                                RelationType.SUPPORTS, ClaimReference.to(URI.create("HTTPS://Facts.Example/17"))))
                        .build())
                .build();

        assertThat(article.claims().get(0).relations().get(1).target()).hasToString("https://facts.example/17");
    }

    @Test
    void takesAGroupWhoseMembersAreEntities() {
        Article article = article()
                .addSource(Source.group("sides", "both sides").withMembers(List.of("strike")))
                .addEntity(STRIKE)
                .build();

        assertThat(article.sources().get(0).members()).containsExactly("strike");
    }

    @Test
    void keepsWhatDependsOnAClaimUnlessToldToDropIt() {
        TimeExpression after = TimeExpression.words("after they left").withEvent(TimeEvent.claim("c2"));
        TimeExpression onlyEvent =
                TimeExpression.builder().event(TimeEvent.claim("c2")).build();
        Article article = article()
                .addClaim(claim("c1")
                        .addTime(after)
                        .addTime(onlyEvent)
                        .addFigure(changedFrom(FigureReference.to("f1").withClaim("c2"))
                                .withAsOf(after))
                        .attribution(Attribution.direct(
                                AttributionStep.byUnstated().withTime(after),
                                AttributionStep.byUnstated().withTime(onlyEvent)))
                        .build())
                .addClaim(claim("c2").addFigure(number().withId("f1")).build())
                .build();

        at(
                        "",
                        "Invalid article: a claim to which others are related must stay, see"
                                + " /claims/0/attribution/origin/time/event, /claims/0/attribution/relays/0/time/event,"
                                + " /claims/0/figures/0/asOf/event, /claims/0/figures/0/relations/0,"
                                + " /claims/0/times/0/event, /claims/0/times/1/event, got \"c2\"",
                        () -> article.withoutClaim("c2"))
                .verify();
        assertThat(article.withoutClaimAndRelationsToIt("c2").claims())
                .containsExactly(claim("c1")
                        .addTime(TimeExpression.words("after they left"))
                        .addFigure(number().withAsOf(TimeExpression.words("after they left")))
                        .attribution(Attribution.direct(
                                AttributionStep.byUnstated().withTime(TimeExpression.words("after they left")),
                                AttributionStep.byUnstated()))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("timesOfAnEvent")
    void takesTheModifierAwayWithTheEvent(TimeExpression time, TimeExpression rest) {
        Article article = article()
                .addClaim(claim("c1")
                        .addTime(time)
                        .addFigure(number().withAsOf(time))
                        .attribution(Attribution.indirect(
                                AttributionStep.byUnstated().withTime(time)))
                        .build())
                .addClaim(claim("c2").build())
                .build();

        assertThat(article.withoutClaimAndRelationsToIt("c2").claims())
                .containsExactly(claim("c1")
                        .addTime(rest)
                        .addFigure(number().withAsOf(rest))
                        .attribution(Attribution.indirect(
                                AttributionStep.byUnstated().withTime(rest)))
                        .build());
    }

    static Stream<Arguments> timesOfAnEvent() {
        TimeExpression strike = TimeExpression.of("2018").withEvent(TimeEvent.claim("c2"));
        TimeExpression after = strike.withModifier(TimeModifier.AFTER);
        TimeExpression before = strike.withModifier(TimeModifier.BEFORE);
        TimeExpression words = TimeExpression.words("after the strike").withEvent(TimeEvent.claim("c2"));
        TimeExpression year = TimeExpression.of("2018");
        return Stream.of(
                arguments(strike, year),
                arguments(after, year),
                arguments(after.withWording("after the strike in 2018"), year.withWording("after the strike in 2018")),
                arguments(after.withResolved("2018-06"), year.withResolved("2018-06")),
                arguments(before.withResolved("2020"), year),
                arguments(strike.withResolved("2018/2019"), year),
                arguments(before.withEdtf("XXXX-06").withResolved("2018-05"), TimeExpression.of("XXXX-06")),
                arguments(
                        words.withModifier(TimeModifier.AFTER).withResolved("2018"),
                        TimeExpression.words("after the strike").withResolved("2018")));
    }

    @Test
    void takesATimeAwayThatHasNothingButTheEvent() {
        TimeExpression time = TimeExpression.builder()
                .event(TimeEvent.claim("c2"))
                .modifier(TimeModifier.UNTIL)
                .resolved("2018")
                .extensions(Extensions.none().with("tool:score", 3))
                .build();
        Article article = article()
                .addClaim(claim("c1").addTime(time).build())
                .addClaim(claim("c2").build())
                .build();

        assertThat(article.withoutClaimAndRelationsToIt("c2").claims())
                .containsExactly(claim("c1").build());
    }

    @Test
    void keepsTheModifierOfAnotherEvent() {
        TimeExpression time = TimeExpression.of("2018")
                .withEvent(TimeEvent.claim("c3"))
                .withModifier(TimeModifier.AFTER)
                .withResolved("2020");
        Article article = article()
                .addClaim(claim("c1").addTime(time).build())
                .addClaim(claim("c2").build())
                .addClaim(claim("c3").build())
                .build();

        assertThat(article.withoutClaimAndRelationsToIt("c2")).isEqualTo(article.withoutClaim("c2"));
    }

    private static Figure changedFrom(FigureReference target) {
        return number().withRelations(List.of(FigureRelation.of(FigureRelationType.CHANGED_FROM, target)));
    }

    private static Figure number() {
        return Figure.of(Amount.exact(4), Unit.COUNT);
    }

    private static Article with(Claim.Builder claim) {
        return article().addClaim(claim.build()).build();
    }

    private static Claim.Builder claim(String id) {
        return Claim.builder().id(id).proposition("They left.");
    }

    private static Article.Builder article() {
        return Article.builder().id("a");
    }
}
