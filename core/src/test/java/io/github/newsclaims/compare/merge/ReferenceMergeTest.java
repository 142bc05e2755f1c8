package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.RelationType;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That references lead to the same things in a merged article, in which these may have other ids. */
class ReferenceMergeTest {
    @Test
    void renamesTheClaimOnWhichATimeDepends() {
        Article merged = ArticleMerge.of(article("a", claim("c1", "Two.")), depending("c1"))
                .article();

        assertThat(merged.claims()).extracting(Claim::id).containsExactly("c1", "c1-2", "d");
        assertThat(merged.claim("d")).isEqualTo(depending("c1-2").claim("d"));
    }

    @Test
    void findsEqualClaimsThatDependOnClaimsOfOtherIds() {
        Article merged = ArticleMerge.of(depending("c1"), depending("x")).article();

        assertThat(merged).isEqualTo(depending("c1"));
    }

    /** An article whose second claim depends on the first in each part that may. */
    private static Article depending(String id) {
        TimeExpression time = TimeExpression.words("after that").withEvent(TimeEvent.claim(id));
        return article(
                "a",
                claim(id, "One."),
                claim("d", "Then.")
                        .addTime(time)
                        .attribution(Attribution.indirect(
                                AttributionStep.byUnstated().withTime(time),
                                AttributionStep.byUnstated().withTime(time)))
                        .addFigure(figure(1).withAsOf(time)));
    }

    @Test
    void followsAFigureThatGetsAnotherId() {
        Article one = article("a", claim("c1", "One.").addFigure(figure(1).withId("f1")));
        Article other = article(
                "a",
                claim("x", "One.")
                        .addFigure(figure(2).withId("f1"))
                        .addFigure(from(figure(3), FigureReference.to("f1"))),
                claim("y", "Two.")
                        .addFigure(from(figure(4), FigureReference.to("f1").withClaim("x"))));

        assertThat(ArticleMerge.of(one, other).article())
                .isEqualTo(article(
                        "a",
                        claim("c1", "One.")
                                .addFigure(figure(1).withId("f1"))
                                .addFigure(figure(2).withId("f1-2"))
                                .addFigure(from(figure(3), FigureReference.to("f1-2"))),
                        claim("y", "Two.")
                                .addFigure(from(
                                        figure(4), FigureReference.to("f1-2").withClaim("c1")))));
    }

    @Test
    void followsAFigureThatTheFirstArticleHasWithAnotherId() {
        Article one = article(
                "a",
                claim("c1", "One.")
                        .addFigure(figure(1).withId("f1"))
                        .addFigure(figure(2).withId("f2")));
        Article other = article(
                "a",
                claim("c1", "One.")
                        .addFigure(from(figure(1).withId("f2"), FigureReference.to("f1")))
                        .addFigure(figure(2).withId("f1")));

        assertThat(ArticleMerge.of(one, other).article())
                .isEqualTo(article(
                        "a",
                        claim("c1", "One.")
                                .addFigure(from(figure(1).withId("f1"), FigureReference.to("f2")))
                                .addFigure(figure(2).withId("f2"))));
    }

    @Test
    void givesAFigureAnIdIfTheSecondArticleRefersToIt() {
        Figure misread = figure(15).withWording("some").withId("f1");
        Article one = article("a", claim("c1", "One.").addFigure(figure(1).withWording("some")));
        Article other = article(
                "a", claim("c1", "One.").addFigure(misread).addFigure(from(figure(2), FigureReference.to("f1"))));
        ArticleMerge merge = ArticleMerge.of(one, other);

        assertThat(merge.article())
                .isEqualTo(article(
                        "a",
                        claim("c1", "One.")
                                .addFigure(figure(1).withWording("some").withId("f1"))
                                .addFigure(from(figure(2), FigureReference.to("f1")))));
        assertThat(merge.disagreements()).extracting(Disagreement::pointer).containsExactly("/claims/0/figures/0");
    }

    @Test
    void readsReferencesToFiguresOfTheSecondArticleInTheFirstAsReferencesWithin() {
        FigureReference known = FigureReference.to("f1").withClaim("c1").withArticle("b");
        FigureReference unknown = FigureReference.to("f7").withClaim("c1").withArticle("b");
        Article one = article(
                "a", claim("c1", "One.").addFigure(from(figure(1), known)).addFigure(from(figure(2), unknown)));
        Article other = article("b", claim("c1", "Two.").addFigure(figure(3).withId("f1")));

        assertThat(ArticleMerge.of(one, other).article().claims())
                .isEqualTo(article(
                                "a",
                                claim("c1", "One.")
                                        .addFigure(from(
                                                figure(1),
                                                FigureReference.to("f1")
                                                        .withClaim("c1-2")
                                                        .withArticle("a")))
                                        .addFigure(from(figure(2), unknown)),
                                claim("c1-2", "Two.").addFigure(figure(3).withId("f1")))
                        .claims());
    }

    @Test
    void readsReferencesOfTheSecondArticleToItselfAsReferencesWithin() {
        Article other = article(
                "b",
                claim("c1", "Two.").addFigure(figure(3).withId("f1")),
                claim("c2", "Three.")
                        .addFigure(from(
                                figure(4),
                                FigureReference.to("f1").withClaim("c1").withArticle("b"))));

        assertThat(ArticleMerge.of(article("a", claim("c1", "One.")), other)
                        .article()
                        .claims()
                        .get(2)
                        .figures())
                .containsExactly(from(
                        figure(4), FigureReference.to("f1").withClaim("c1-2").withArticle("a")));
    }

    @Test
    void leavesOutARelationOfAFigureToItself() {
        FigureReference toOther = FigureReference.to("f1").withClaim("c1").withArticle("b");
        Article one = article("a", claim("c1", "One.").addFigure(from(figure(1).withId("f1"), toOther)));
        Article other = article("b", claim("c1", "One.").addFigure(figure(1).withId("f1")));

        assertThat(ArticleMerge.of(one, other).article().claims())
                .isEqualTo(article("a", claim("c1", "One.").addFigure(figure(1).withId("f1")))
                        .claims());
    }

    @Test
    void leavesOutReferencesOfTheSecondArticleToWhatTheFirstDoesNotHave() {
        Article one = article("a", claim("c1", "One.").addFigure(figure(1).withId("f1")));
        Article other = article(
                "b",
                claim("c2", "Two.")
                        .addRelation(to("a", "c1"))
                        .addRelation(to("a", "gone"))
                        .addRelation(to("z", "gone"))
                        .addFigure(from(
                                figure(2),
                                FigureReference.to("f1").withClaim("c1").withArticle("a")))
                        .addFigure(from(
                                figure(3),
                                FigureReference.to("gone").withClaim("c1").withArticle("a")))
                        .addFigure(from(
                                figure(4),
                                FigureReference.to("f1").withClaim("gone").withArticle("a"))));
        Claim merged = ArticleMerge.of(one, other).article().claim("c2").orElseThrow();

        assertThat(merged.relations()).containsExactly(to("a", "c1"), to("z", "gone"));
        assertThat(merged.figures())
                .containsExactly(
                        from(figure(2), FigureReference.to("f1").withClaim("c1").withArticle("a")),
                        figure(3),
                        figure(4));
    }

    @Test
    void keepsARelationToAClaimThatHasAnAddressOnly() {
        ClaimRelation relation = ClaimRelation.of(
                RelationType.CHALLENGES, ClaimReference.to(URI.create("https://facts.example/claims/17")));
        Article one = article("a", claim("c1", "One."));

        assertThat(ArticleMerge.of(one, article("b", claim("x", "One.").addRelation(relation)))
                        .article()
                        .claims()
                        .get(0)
                        .relations())
                .containsExactly(relation);
    }

    @Test
    void exchangesIdsInOneStep() {
        Article one = article("a", claim("c1", "One."), claim("c2", "Two."));
        Article other = article(
                "a",
                claim("c1", "Two.").addRelation(RelationType.SUPPORTS, "c2"),
                claim("c2", "One.").addRelation(RelationType.CHALLENGES, "c1"));

        assertThat(ArticleMerge.of(one, other).article())
                .isEqualTo(article(
                        "a",
                        claim("c1", "One.").addRelation(RelationType.CHALLENGES, "c2"),
                        claim("c2", "Two.").addRelation(RelationType.SUPPORTS, "c1")));
    }

    @Test
    void joinsTheRelationsOfArticlesWithoutThoseToEachOther() {
        ArticleRelation copy = ArticleRelation.of(ArticleRelationType.COPY_OF, "wire");
        ArticleRelation later = ArticleRelation.of(ArticleRelationType.FOLLOWS, "old");
        Article one =
                article("a").withRelations(List.of(copy, ArticleRelation.of(ArticleRelationType.VERSION_OF, "b")));
        Article other = article("b")
                .withRelations(List.of(copy, later, ArticleRelation.of(ArticleRelationType.VERSION_OF, "a")));

        assertThat(ArticleMerge.of(one, other).article().relations()).containsExactly(copy, later);
    }

    private static Figure from(Figure figure, FigureReference target) {
        return figure.withRelations(List.of(FigureRelation.of(FigureRelationType.CHANGED_FROM, target)));
    }

    private static ClaimRelation to(String article, String claim) {
        return ClaimRelation.of(RelationType.SUPPORTS, ClaimReference.to(claim).withArticle(article));
    }

    private static Figure figure(long number) {
        return Figure.of(Amount.exact(number), Unit.COUNT);
    }

    private static Claim.Builder claim(String id, String proposition) {
        return Claim.builder().id(id).proposition(proposition);
    }

    private static Article article(String id, Claim.Builder... claims) {
        Article.Builder article = Article.builder().id(id);
        for (Claim.Builder claim : claims) {
            article.addClaim(claim.build());
        }
        return article.build();
    }
}
