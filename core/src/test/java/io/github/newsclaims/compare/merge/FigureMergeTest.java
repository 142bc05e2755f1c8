package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One example for each rule by which the figures of two claims that are one are merged. */
class FigureMergeTest {
    private static final ArticleText TEXT =
            ArticleText.of("“They pay 150 crowns a month more,” a shift leader said in March. “They left.”");
    private static final Anchor PAY = at("They pay 150 crowns a month more");

    @Test
    void unitesFiguresWithoutWordsByTheirNumber() {
        Article one = article(claim("c1", "They left.").addFigure(figure(150)));
        Article other = article(claim("c1", "They left.").addFigure(figure(150).plusPlace("Skarvik")));

        assertThat(figures(one, other)).containsExactly(figure(150).plusPlace("Skarvik"));
        assertThat(figures(one, article(claim("c1", "They left.").addFigure(figure(160)))))
                .containsExactly(figure(150), figure(160));
        assertThat(figures(
                        one,
                        article(claim("c1", "They left.").addFigure(figure(150).withWording("left")))))
                .containsExactly(figure(150), figure(150).withWording("left"));
        assertThat(figures(
                        article(claim("c1", "They left.").addFigure(figure(150).withWording("left"))), one))
                .containsExactly(figure(150).withWording("left"), figure(150));
    }

    @Test
    void doesNotGuessWhichOfTwoFiguresIsMeant() {
        Figure here = figure(150).plusPlace("here");
        Figure there = figure(150).plusPlace("there");
        Figure third = figure(150).withNote("third");
        Article two = article(claim("c1", "They left.").figures(List.of(here, there)));
        Article one = article(claim("c1", "They left.").addFigure(third));

        assertThat(figures(two, one)).containsExactly(here, there, third);
        assertThat(figures(one, two)).containsExactly(third, here, there);
    }

    /** Of two figures with one number, the equal one is meant. */
    @Test
    void takesFiguresForEqualThatDifferInProvenanceRelationsOrTheIdOfTheClaimTheyDependOn() {
        Figure crews = figure(150).withMeasuredEntity("crews");
        Figure hands = figure(150).withMeasuredEntity("hands");
        Provenance tool = Provenance.by("tool");
        FigureRelation relation = FigureRelation.of(
                FigureRelationType.CHANGED_FROM,
                FigureReference.to("f9").withClaim("z").withArticle("old"));

        Article one = article(claim("c1", "They left.").figures(List.of(crews, hands)));
        for (Figure same : List.of(
                hands.withProvenance(List.of(tool)),
                hands.withRelations(List.of(relation)),
                hands.withRelations(List.of(relation)).withProvenance(List.of(tool)))) {
            Article other = article(claim("c1", "They left.").addFigure(same));

            assertThat(figures(one, other)).containsExactly(crews, same);
            assertThat(figures(other, one)).containsExactly(same, crews);
        }
        Figure after = hands.withAsOf(TimeExpression.words("after that").withEvent(TimeEvent.claim("c1")));
        Figure afterOther = hands.withAsOf(TimeExpression.words("after that").withEvent(TimeEvent.claim("x")));
        assertThat(figures(
                        article(claim("c1", "They left.").figures(List.of(crews, after))),
                        article(claim("x", "They left.").addFigure(afterOther))))
                .containsExactly(crews, after);
    }

    @Test
    void doesNotGiveAFigureToAnEqualOneOfTheOtherArticle() {
        Figure bare = figure(150);
        Figure noted = figure(150).withNote("noted");
        Article one = article(claim("c1", "They left.").addFigure(bare));
        Article other = article(claim("c1", "They left.").figures(List.of(noted, bare)));

        assertThat(figures(one, other)).containsExactly(bare, noted);
    }

    @Test
    void takesTheIdOfAFigureWithANumberIfAnotherHasIt() {
        Figure placed = figure(150).withWording("150 crowns");
        Figure other = figure(7).withWording("month").withId("f1");
        Article one = article(claim("c1").wording(PAY).figures(List.of(placed, other)));

        assertThat(figures(one, article(claim("c1").wording(PAY).addFigure(placed.withId("f2")))))
                .containsExactly(placed.withId("f2"), other);
        assertThat(figures(one, article(claim("c1").wording(PAY).addFigure(placed.withId("f1")))))
                .containsExactly(placed.withId("f1-2"), other);
    }

    @Test
    void givesAFigureThePlaceThatTheSameWordsHaveUnlessItIsOutsideTheClaim() {
        Figure open = figure(150).withWording("150 crowns");
        Figure placed = figure(150).withWording(at("150 crowns"));
        Article one = article(claim("c1").wording(PAY).addFigure(open));
        Article other = article(claim("c1").wording(PAY).addFigure(placed));
        Article wider = article(claim("c1")
                .wording(at("They pay 150 crowns a month more,"))
                .addFigure(figure(1).withWording(at("more,"))));
        Article narrow = article(claim("c1").wording(PAY).addFigure(figure(1).withWording("more,")));

        assertThat(figures(one, other)).containsExactly(placed);
        assertThat(figures(narrow, wider)).containsExactly(figure(1).withWording("more,"));
        assertThat(ArticleMerge.of(narrow, wider).disagreements())
                .extracting(Disagreement::pointer)
                .containsExactly("/claims/0/wording", "/claims/0/figures/0/wording");
    }

    @Test
    void keepsTheMorePreciseRecordOfOneNumber() {
        Figure plain = figure(1_500_000).withWording("150 crowns");
        Figure counted = plain.withAmount(Amount.exact(1_500_000).withSignificantDigits(2))
                .withMeasuredEntity("crews");
        Figure vague = plain.withAmount(Amount.vague());
        Figure dozens = plain.withAmount(Amount.vague().withMagnitude(12)).withMeasuredEntity("crews");

        assertMerged(plain, counted, counted);
        assertMerged(vague, dozens, dozens);
        assertMerged(plain.withNote("seen"), counted, counted.withNote("seen"));
        // Without words, figures are paired by their number.
        assertMerged(plain.withoutWording(), counted.withoutWording(), counted.withoutWording());
    }

    private static void assertMerged(Figure one, Figure other, Figure merged) {
        Article first = article(claim("c1").wording(PAY).addFigure(one));
        Article second = article(claim("c1").wording(PAY).addFigure(other));

        for (ArticleMerge merge : List.of(ArticleMerge.of(first, second), ArticleMerge.of(second, first))) {
            assertThat(merge.article().claims().get(0).figures()).containsExactly(merged);
            assertThat(merge.disagreements()).isEmpty();
        }
    }

    @Test
    void takesTwoRecordsOfPrecisionForADisagreement() {
        Figure two = figure(1)
                .withAmount(Amount.exact(1_500_000).withSignificantDigits(2))
                .withWording("150 crowns");
        Figure three = two.withAmount(Amount.exact(1_500_000).withSignificantDigits(3));
        Figure dozens = two.withAmount(Amount.vague().withMagnitude(12));
        Figure scores = two.withAmount(Amount.vague().withMagnitude(20));
        Figure about = two.withAmount(Amount.about(1_500_000));
        Figure fraction = two.withAmount(Amount.exact("2/4"));

        for (List<Figure> pair : List.of(
                List.of(two, three),
                List.of(dozens, scores),
                List.of(two, about),
                List.of(two, dozens),
                List.of(fraction, two.withAmount(Amount.exact("1/2"))))) {
            ArticleMerge merge = ArticleMerge.of(
                    article(claim("c1").wording(PAY).addFigure(pair.get(0))),
                    article(claim("c1").wording(PAY).addFigure(pair.get(1))));

            assertThat(merge.article().claims().get(0).figures()).containsExactly(pair.get(0));
            assertThat(merge.disagreements()).extracting(Disagreement::pointer).containsExactly("/claims/0/figures/0");
        }
    }

    private static List<Figure> figures(Article one, Article other) {
        Article merged = ArticleMerge.of(one, other).article();
        assertThat(merged.claims()).hasSize(1);
        return merged.claims().get(0).figures();
    }

    private static Figure figure(long number) {
        return Figure.of(Amount.exact(number), Unit.COUNT);
    }

    private static Anchor at(String words) {
        return TEXT.find(words).only();
    }

    private static Claim.Builder claim(String id) {
        return Claim.builder().id(id);
    }

    private static Claim.Builder claim(String id, String words) {
        return claim(id).wording(at(words));
    }

    private static Article article(Claim.Builder... claims) {
        Article.Builder article = Article.builder().id("a").text(TEXT);
        for (Claim.Builder claim : claims) {
            article.addClaim(claim.build());
        }
        return article.build();
    }
}
