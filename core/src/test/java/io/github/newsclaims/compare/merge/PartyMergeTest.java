package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One example for each rule by which sources and entities are merged. */
class PartyMergeTest {
    private static final ArticleText TEXT = ArticleText.of("A wounded woman left. The strike goes on.");
    private static final Entity STRIKE = Entity.of("strike", EntityKind.EVENT, "Strike of 2031");
    private static final Entity WOMAN = Entity.unnamed("woman", EntityKind.PERSON, "a wounded woman");
    private static final String ADDRESS = "https://data.example/strike";

    @Test
    void unitesEntitiesOfOneKindAndName() {
        ArticleMerge merge = ArticleMerge.of(
                article().withEntities(List.of(STRIKE.withNote("Goes on."))),
                article()
                        .withEntities(List.of(Entity.builder()
                                .id("e1")
                                .kind(EntityKind.EVENT)
                                .name("strike of  2031")
                                .addAlias("the walkout")
                                .addSameAs(ADDRESS)
                                .addMention(TEXT.find("The strike").only())
                                .note("Ended.")
                                .build())));

        assertThat(merge.article().entities())
                .containsExactly(Entity.builder()
                        .id("strike")
                        .kind(EntityKind.EVENT)
                        .name("Strike of 2031")
                        .addAlias("the walkout")
                        .addSameAs(ADDRESS)
                        .addMention(TEXT.find("The strike").only())
                        .note("Goes on.")
                        .build());
        assertThat(merge.disagreements())
                .extracting(Disagreement::toString)
                .containsExactly(
                        "/entities/0/name: Strike of 2031, but also strike of  2031",
                        "/entities/0/note: Goes on., but also Ended.");
    }

    @Test
    void unitesEntitiesWithACommonAddress() {
        Entity walkout = Entity.builder()
                .id("walkout")
                .kind(EntityKind.TOPIC)
                .name("The walkout")
                .addSameAs(ADDRESS)
                .build();
        ArticleMerge merge = ArticleMerge.of(
                article()
                        .withEntities(
                                List.of(STRIKE.toBuilder().addSameAs(ADDRESS).build())),
                article().withEntities(List.of(walkout)));

        assertThat(merge.article().entities()).extracting(Entity::id).containsExactly("strike");
        assertThat(merge.disagreements())
                .extracting(Disagreement::toString)
                .containsExactly(
                        "/entities/0/kind: event, but also topic",
                        "/entities/0/name: Strike of 2031, but also The walkout");
    }

    @Test
    void takesTheNameThatOnlyTheSecondArticleKnows() {
        Source leader = Source.unnamed("leader", "a shift leader").plusSameAs(ADDRESS);
        Entity event = Entity.unnamed("strike", EntityKind.EVENT, "the strike").toBuilder()
                .addSameAs(ADDRESS)
                .build();
        ArticleMerge merge = ArticleMerge.of(
                article().withSources(List.of(leader)).withEntities(List.of(event)),
                article()
                        .withSources(List.of(Source.person("nor", "Ida Nor").plusSameAs(ADDRESS)))
                        .withEntities(List.of(STRIKE.withId("e").toBuilder()
                                .addSameAs(ADDRESS)
                                .build())));

        assertThat(merge.article().sources())
                .extracting(source -> source.id() + " " + source.displayName())
                .containsExactly("leader Ida Nor");
        assertThat(merge.article().entities())
                .extracting(entity -> entity.id() + " " + entity.displayName())
                .containsExactly("strike Strike of 2031");
    }

    @Test
    void unitesSourcesWithACommonAddressBeforeThoseOfOneName() {
        Source mayor = Source.person("s1", "Ida Nor").plusSameAs("https://people.example/1");
        Source cook = Source.person("s2", "Ida Nor").plusSameAs("https://people.example/2");
        ArticleMerge merge = ArticleMerge.of(
                article().withSources(List.of(mayor, cook)),
                article().withSources(List.of(cook.withId("x").withLocation("Skarvik"))));

        assertThat(merge.article().sources()).containsExactly(mayor, cook.withLocation("Skarvik"));
        assertThat(merge.disagreements()).isEmpty();
    }

    @Test
    void doesNotGuessWhichOfTwoEntitiesIsMeant() {
        Entity other = STRIKE.withId("other").withNote("Of the cooks.");
        Article two = article().withEntities(List.of(STRIKE, other));
        Article third = article().withEntities(List.of(STRIKE.withId("x")));

        assertThat(ids(two, third)).containsExactly("strike", "other", "x");
        assertThat(ids(third, two)).containsExactly("x", "strike", "other");
        assertThat(ids(two, two)).containsExactly("strike", "other");
    }

    @Test
    void unitesEntitiesWithoutANameIfTheyAreMentionedInOnePlace() {
        Entity seen = WOMAN.withMentions(List.of(TEXT.find("A wounded woman").only()));

        assertThat(ids(one(WOMAN), one(WOMAN.withId("x")))).containsExactly("woman", "x");
        assertThat(ids(one(WOMAN), one(WOMAN))).containsExactly("woman");
        assertThat(ids(one(seen), one(seen.withId("x")))).containsExactly("woman");
        assertThat(ids(one(seen), one(seen.withId("x").withProvenance(List.of(Provenance.by("tool"))))))
                .containsExactly("woman");
        assertThat(ids(one(seen), one(seen.withId("x").withNote("Not the cook."))))
                .containsExactly("woman");
        assertThat(ids(
                        one(seen),
                        one(WOMAN.withId("x")
                                .withMentions(List.of(TEXT.find("woman").first())))))
                .containsExactly("woman", "x");
    }

    @Test
    void keepsAnEntityAndASourceApartThoughTheyAreTheSameThing() {
        Article source = article().withSources(List.of(Source.person("nor", "Ida Nor")));
        Article entity = article().withEntities(List.of(Entity.of("nor", EntityKind.PERSON, "Ida Nor")));
        Article merged = ArticleMerge.of(source, entity).article();

        assertThat(merged.sources()).extracting(Source::id).containsExactly("nor");
        assertThat(merged.entities()).extracting(Entity::id).containsExactly("nor-2");
        Article turned = ArticleMerge.of(entity, source).article();
        assertThat(turned.sources()).extracting(Source::id).containsExactly("nor-2");
        assertThat(turned.entities()).extracting(Entity::id).containsExactly("nor");
    }

    @Test
    void renamesAnEntityWhoseIdASourceHasWhereverItIsReferredTo() {
        Article first = article().withSources(List.of(Source.organization("e", "Harbour Post")));
        ArticleMerge merge = ArticleMerge.of(first, referring("e"));

        assertThat(merge.article().claims()).isEqualTo(referring("e-2").claims());
        assertThat(merge.article().source("union").orElseThrow().members()).containsExactly("e-2");
        assertThat(merge.disagreements()).isEmpty();
    }

    @Test
    void refersToAnEntityByTheIdThatItHasInTheFirstArticle() {
        Article first = article().withEntities(List.of(STRIKE));
        ArticleMerge merge = ArticleMerge.of(first, referring("e"));

        assertThat(merge.article().claims()).isEqualTo(referring("strike").claims());
        assertThat(merge.article().entities()).containsExactly(STRIKE);
    }

    /** An article that refers to an entity in each part that may. */
    private static Article referring(String id) {
        TimeExpression time = TimeExpression.words("after the strike").withEvent(TimeEvent.entity(id));
        Place place = Place.of("the strike").withEntity(id);
        return article().toBuilder()
                .addEntity(STRIKE.withId(id))
                .addSource(Source.group("union", "Union").plusMember(id))
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("It goes on.")
                        .addAbout(id)
                        .addAbout("union")
                        .attribution(Attribution.indirect(
                                AttributionStep.by("union")
                                        .withTime(time)
                                        .withPlace(place)
                                        .withAddressees(List.of(id)),
                                AttributionStep.byUnstated().withTime(time).withPlace(place)))
                        .addFigure(Figure.of(Amount.exact(7), Unit.COUNT)
                                .withEntity(id)
                                .withAsOf(time)
                                .plusPlace(place))
                        .addTime(time)
                        .addPlace(place)
                        .build())
                .build();
    }

    @Test
    void namesAnAboutOnceIfTwoIdsBecomeOne() {
        Article first = article().withEntities(List.of(STRIKE));
        Article second = referring("e");

        assertThat(ArticleMerge.of(first, second, referring("f"))
                        .article()
                        .claims()
                        .get(0)
                        .about())
                .containsExactly("strike", "union");
    }

    @Test
    void givesNoMembersToASourceThatTheFirstArticleDoesNotCallAGroup() {
        Source person = Source.person("crew", "Crew").plusSameAs(ADDRESS);
        Source group = Source.group("g", "Crew").plusSameAs(ADDRESS).withMembers(List.of("nor"));
        ArticleMerge merge = ArticleMerge.of(
                article().withSources(List.of(person)),
                article().withSources(List.of(group, Source.person("nor", "Ida Nor"))));

        assertThat(merge.article().source("crew")).hasValue(person);
        assertThat(person.kind()).isEqualTo(SourceKind.PERSON);
        assertThat(merge.disagreements())
                .extracting(Disagreement::toString)
                .containsExactly("/sources/0/kind: person, but also group", "/sources/0/members: none, but also nor");
    }

    @Test
    void givesSourcesAndEntitiesTheProvenanceOfTheirArticleIfTheArticlesDiffer() {
        Provenance tool = Provenance.by("tool");
        Provenance other = Provenance.by("other");
        Source nor = Source.person("nor", "Ida Nor");
        Article one = article()
                .withProvenance(List.of(tool))
                .withSources(List.of(nor, Source.person("first", "F. Irst")))
                .withEntities(List.of(STRIKE, WOMAN));
        Article two = article()
                .withProvenance(List.of(other))
                .withSources(List.of(nor, Source.person("second", "S. Econd")))
                .withEntities(List.of(STRIKE, Entity.of("boat", EntityKind.PRODUCT, "Boat")));
        Article merged = ArticleMerge.of(one, two).article();

        assertThat(merged.provenance()).isEmpty();
        assertThat(merged.sources())
                .extracting(Source::provenance)
                .containsExactly(List.of(tool, other), List.of(tool), List.of(other));
        assertThat(merged.entities())
                .extracting(Entity::provenance)
                .containsExactly(List.of(tool, other), List.of(tool), List.of(other));
        assertThat(ArticleMerge.of(one, one).article()).isEqualTo(one);
        assertThat(ArticleMerge.of(one, one.withEntities(List.of(STRIKE.withProvenance(List.of(other)))))
                        .article()
                        .entities()
                        .get(0)
                        .provenance())
                .containsExactly(tool, other);
    }

    private static List<String> ids(Article one, Article other) {
        return ArticleMerge.of(one, other).article().entities().stream()
                .map(Entity::id)
                .toList();
    }

    private static Article one(Entity entity) {
        return article().withEntities(List.of(entity));
    }

    private static Article article() {
        return Article.builder().id("a").text(TEXT).build();
    }
}
