package io.github.newsclaims.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleWording;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words without a place, and the article without them. */
class OpenWordsTest {
    private static final ArticleText TEXT = ArticleText.of("They pay 150 crowns, said Ida on Monday.");

    @Test
    void leavesAnArticleWhoseWordsAllHaveAPlaceAsItIs() {
        Article article = article(
                Claim.builder().id("c").wording(TEXT.find("They pay").only()).build());
        OpenWords open = OpenWords.in(article);

        assertThat(open.articleWithoutThem()).isSameAs(article);
        assertThat(open.wordings()).isEmpty();
        assertThat(open).hasToString("[], parts []");
    }

    @Test
    void leavesOutWordsOfEveryRole() {
        AttributionStep step = AttributionStep.by("ida")
                .withMention("Ida N.")
                .withCue("said")
                .withTime(TimeExpression.words("on Monday").withEdtf("2031-03-10"))
                .withPlace(Place.of("Skarvik").withWording("in Skarvik"));
        Claim claim = Claim.builder()
                .id("c")
                .proposition("They pay.")
                .wording("They pay")
                .attribution(Attribution.indirect(step).withRelays(List.of(step)))
                .addInsertion(Words.of("[pay]"))
                .addFigure(Figure.of(Amount.exact(150), Unit.COUNT)
                        .withWording("150")
                        .withAsOf(TimeExpression.words("now").withEdtf("2031"))
                        .withPlaces(List.of(Place.of("Skarvik").withWording("Skarvik"))))
                .addTime(TimeExpression.words("now").withEdtf("2031"))
                .addPlace(Place.of("Skarvik").withWording("Skarvik"))
                .build();
        Article article = article(claim)
                .withSources(List.of(Source.person("ida", "Ida")
                        .withMentions(List.of(Words.of("Ida"), TEXT.find("Ida").only()))));
        OpenWords open = OpenWords.in(article);

        assertThat(open.wordings()).hasSize(article.wordings().size() - 1);
        assertThat(open.droppedParts()).isEmpty();
        AttributionStep bare = AttributionStep.by("ida")
                .withTime(TimeExpression.of("2031-03-10"))
                .withPlace(Place.of("Skarvik"));
        assertThat(open.articleWithoutThem().claims())
                .containsExactly(Claim.builder()
                        .id("c")
                        .proposition("They pay.")
                        .attribution(Attribution.indirect(bare).withRelays(List.of(bare)))
                        .addFigure(Figure.of(Amount.exact(150), Unit.COUNT)
                                .withAsOf(TimeExpression.of("2031"))
                                .withPlaces(List.of(Place.of("Skarvik"))))
                        .addTime(TimeExpression.of("2031"))
                        .addPlace("Skarvik")
                        .build());
        assertThat(open.articleWithoutThem().sources().get(0).mentions())
                .containsExactly(TEXT.find("Ida").only());
        assertThat(OpenWords.in(open.articleWithoutThem()).wordings()).isEmpty();
    }

    @Test
    void leavesOutThePartsThatNeedTheirWords() {
        Claim words = Claim.builder().id("words").wording("It rains.").build();
        Claim claim = Claim.builder()
                .id("c")
                .proposition("They pay.")
                .wording(TEXT.find("They pay 150 crowns").only())
                .attribution(Attribution.indirect(AttributionStep.byUnstated().withTime(TimeExpression.words("lately")))
                        .withRelays(List.of(AttributionStep.byUnstated().withTime(TimeExpression.words("then")))))
                .addFigure(Figure.builder()
                        .id("few")
                        .wording("few")
                        .amount(Amount.vague())
                        .unit(Unit.COUNT)
                        .build())
                .addFigure(Figure.of(Amount.exact(150), Unit.COUNT)
                        .withAsOf(TimeExpression.words("now"))
                        .withRelations(
                                List.of(FigureRelation.of(FigureRelationType.PART_OF, FigureReference.to("few")))))
                .addTime(TimeExpression.words("once"))
                .addRelation(RelationType.SUPPORTS, "words")
                .build();
        OpenWords open = OpenWords.in(article(words, claim));

        assertThat(open.droppedParts())
                .containsExactly(
                        "/claims/0",
                        "/claims/1/attribution/origin/time",
                        "/claims/1/attribution/relays/0/time",
                        "/claims/1/figures/0",
                        "/claims/1/figures/1/asOf",
                        "/claims/1/times/0");
        assertThat(open.wordings()).extracting(ArticleWording::pointer).contains("/claims/0/wording");
        assertThat(open)
                .isEqualTo(OpenWords.in(article(words, claim)))
                .hasSameHashCodeAs(OpenWords.in(article(words, claim)));
        assertThat(open.articleWithoutThem().claims())
                .containsExactly(Claim.builder()
                        .id("c")
                        .proposition("They pay.")
                        .wording(TEXT.find("They pay 150 crowns").only())
                        .attribution(Attribution.indirect(AttributionStep.byUnstated())
                                .withRelays(List.of(AttributionStep.byUnstated())))
                        .addFigure(Figure.of(Amount.exact(150), Unit.COUNT))
                        .build());
    }

    private static Article article(Claim... claims) {
        return Article.builder()
                .id("a")
                .text(TEXT)
                .addSource(Source.person("ida", "Ida"))
                .claims(List.of(claims))
                .build();
    }

    @Test
    void leavesOutOpenMentionsOfEntities() {
        Article article = article()
                .withEntities(List.of(Entity.of("strike", EntityKind.EVENT, "the strike")
                        .withMentions(List.of(Words.of("it"), TEXT.find("They").only()))));

        assertThat(OpenWords.in(article).articleWithoutThem().entities().get(0).mentions())
                .containsExactly(TEXT.find("They").only());
    }

    @Test
    void keepsRelationsToFiguresThatAreKept() {
        Figure few = Figure.builder()
                .id("few")
                .wording("few")
                .amount(Amount.vague())
                .unit(Unit.COUNT)
                .build();
        Figure pay = Figure.of(Amount.exact(150), Unit.COUNT).withId("pay");
        FigureRelation here = FigureRelation.of(FigureRelationType.PART_OF, FigureReference.to("pay"));
        FigureRelation there = FigureRelation.of(
                FigureRelationType.PART_OF,
                FigureReference.to("few").withClaim("c").withArticle("b"));
        FigureRelation lost = FigureRelation.of(FigureRelationType.PART_OF, FigureReference.to("few"));
        Figure share = Figure.of(Amount.exact(2), Unit.COUNT).withRelations(List.of(here, there, lost));
        Claim claim = Claim.builder()
                .id("c")
                .proposition("They pay.")
                .figures(List.of(few, pay, share))
                .build();

        assertThat(OpenWords.in(article(claim)).articleWithoutThem().figures())
                .containsExactly(pay, share.withRelations(List.of(here, there)));
    }
}
