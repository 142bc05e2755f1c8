package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The targets of relations, and the provenance of claims, after a merge. */
class MergeReferencesTest {
    private static final Provenance TOOL = Provenance.by("quote-finder");
    private static final Provenance OTHER = Provenance.by("figure-finder");
    private static final Provenance DESK = Provenance.by("desk");

    @Test
    void leavesTheRelationsOfTheFirstArticleIfTheOtherHasAnotherClaimOfThatId() {
        Claim left = claim("c1")
                .proposition("Crews left.")
                .addRelation(RelationType.SUPPORTS, "c2")
                .build();
        Claim shut = claim("c2").proposition("The quay is shut.").build();
        Claim full = claim("c2").proposition("The boats are full.").build();
        Claim fullRenamed = claim("c2-2").proposition("The boats are full.").build();

        assertThat(ArticleMerge.of(article(left, shut), article(full)).article())
                .isEqualTo(article(left, shut, fullRenamed));
    }

    @Test
    void leavesReferencesOfTheFirstArticleToWhatTheOtherDoesNotHave() {
        Claim left = claim("c1")
                .proposition("Crews left.")
                .addRelation(ClaimRelation.of(
                        RelationType.SUPPORTS, ClaimReference.to("gone").withArticle("b")))
                .addFigure(from(FigureReference.to("f1").withClaim("gone").withArticle("b")))
                .addFigure(from(FigureReference.to("gone").withClaim("c1").withArticle("b")))
                .addFigure(from(FigureReference.to("f1").withClaim("c1").withArticle("third")))
                .build();
        Article other = article(claim("c1")
                        .proposition("The quay is shut.")
                        .addFigure(Figure.of(Amount.exact(7), Unit.COUNT).withId("f1"))
                        .build())
                .withId("b");

        assertThat(ArticleMerge.of(article(left), other).article().claims().get(0))
                .isEqualTo(left);
    }

    @Test
    void followsTheFirstFigureOfAClaimToTheIdThatItHasInTheFirstArticle() {
        Figure seven = Figure.of(Amount.exact(7), Unit.COUNT);
        Claim.Builder first = claim("c1").proposition("Crews left.");
        Article one = article(first.addFigure(seven.withId("f1")).build());
        Article other = article(claim("c1")
                .proposition("Crews left.")
                .addFigure(seven.withId("x"))
                .addFigure(from(FigureReference.to("x")))
                .build());

        assertThat(ArticleMerge.of(one, other).article())
                .isEqualTo(
                        article(first.addFigure(from(FigureReference.to("f1"))).build()));
    }

    private static Figure from(FigureReference target) {
        return Figure.of(Amount.exact(9), Unit.COUNT)
                .withRelations(List.of(FigureRelation.of(FigureRelationType.CHANGED_FROM, target)));
    }

    @Test
    void leavesAClaimItsOwnProvenanceIfTheArticlesHaveOthers() {
        Claim own = claim("c1").proposition("One.").addProvenance(DESK).build();
        Article first =
                Article.builder().id("a").addProvenance(TOOL).addClaim(own).build();
        Article second = Article.builder().id("a").addProvenance(OTHER).build();

        assertThat(ArticleMerge.of(first, second).article().claims()).containsExactly(own);
        assertThat(ArticleMerge.of(second, first).article().claims()).containsExactly(own);
    }

    @Test
    void unitesTheProvenanceOfAClaimWithThatOfTheArticleIfTheOtherClaimHasNone() {
        Claim own = claim("c1").proposition("One.").addProvenance(DESK).build();
        Claim none = claim("c1").proposition("One.").build();
        Article first =
                Article.builder().id("a").addProvenance(TOOL).addClaim(own).build();
        Article second =
                Article.builder().id("a").addProvenance(TOOL).addClaim(none).build();

        assertThat(provenances(first, second)).containsExactly(DESK, TOOL);
        assertThat(provenances(second, first)).containsExactly(TOOL, DESK);
        assertThat(provenances(second, second)).isEmpty();
    }

    private static List<Provenance> provenances(Article first, Article second) {
        return ArticleMerge.of(first, second).article().claims().get(0).provenance();
    }

    private static Claim.Builder claim(String id) {
        return Claim.builder().id(id);
    }

    private static Article article(Claim... claims) {
        return Article.builder().id("a").claims(List.of(claims)).build();
    }
}
