package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several claims with the same words is found again in another article. */
class EqualClaimsTest {
    private static final Provenance TOOL = Provenance.by("tool");

    @Test
    void findsTheClaimThatIsEqualExceptForTheProvenanceOfAFigure() {
        Figure seven = Figure.of(Amount.exact(7), Unit.COUNT);
        Figure eight = Figure.of(Amount.exact(8), Unit.COUNT);
        Article one = article(claim("c1").addFigure(seven), claim("c2").addFigure(eight));
        Article other = article(claim("x").addFigure(eight.withProvenance(List.of(TOOL))));

        assertThat(ArticleMerge.of(one, other).article())
                .isEqualTo(article(
                        claim("c1").addFigure(seven), claim("c2").addFigure(eight.withProvenance(List.of(TOOL)))));
    }

    @Test
    void findsTheClaimThatIsEqualExceptForTheRelationsOfAFigure() {
        Figure seven = Figure.of(Amount.exact(7), Unit.COUNT);
        Figure eight = Figure.of(Amount.exact(8), Unit.COUNT);
        Figure changed = eight.withRelations(List.of(FigureRelation.of(
                FigureRelationType.CHANGED_FROM,
                FigureReference.to("f1").withClaim("c1").withArticle("old"))));
        Article one = article(claim("c1").addFigure(seven), claim("c2").addFigure(eight));

        assertThat(ArticleMerge.of(one, article(claim("x").addFigure(changed))).article())
                .isEqualTo(article(claim("c1").addFigure(seven), claim("c2").addFigure(changed)));
    }

    @Test
    void findsTheClaimThatIsEqualExceptForTheProvenanceOfItsAttribution() {
        Attribution told = Attribution.indirect(AttributionStep.byUnstated().withCue("told"));
        Attribution said = Attribution.indirect(AttributionStep.byUnstated().withCue("said"));
        Article one = article(claim("c1").attribution(told), claim("c2").attribution(said));
        Article other = article(claim("x").attribution(said.withProvenance(List.of(TOOL))));

        assertThat(ArticleMerge.of(one, other).article())
                .isEqualTo(article(
                        claim("c1").attribution(told), claim("c2").attribution(said.withProvenance(List.of(TOOL)))));
    }

    @Test
    void tellsClaimsApartByTheirAttribution() {
        Attribution told = Attribution.indirect(AttributionStep.byUnstated().withCue("told"));
        Attribution said = Attribution.indirect(AttributionStep.byUnstated().withCue("said"));
        Article one = article(claim("c1").attribution(told), claim("c2").attribution(said));
        Article other = article(claim("x").attribution(said), claim("y").attribution(told));

        assertThat(ArticleMerge.of(one, other).article()).isEqualTo(one);
    }

    @Test
    void doesNotGuessWhichOfTwoClaimsWithTheWordsIsMeant() {
        Article two = article(claim("c1").note("first"), claim("c2").note("second"));
        Article third = article(claim("x").note("third"));

        assertThat(ids(ArticleMerge.of(two, third))).containsExactly("c1", "c2", "x");
        assertThat(ids(ArticleMerge.of(third, two))).containsExactly("x", "c1", "c2");
    }

    @Test
    void doesNotUniteAClaimThatHasWordsWithOneThatHasOnlyAProposition() {
        Article one = article(claim("c1").proposition("The quay is shut."));
        Article other = article(Claim.builder().id("x").proposition("The quay is shut."));

        assertThat(ids(ArticleMerge.of(one, other))).containsExactly("c1", "x");
        assertThat(ids(ArticleMerge.of(other, one))).containsExactly("x", "c1");
    }

    private static List<String> ids(ArticleMerge merge) {
        return merge.article().claims().stream().map(Claim::id).toList();
    }

    /** A claim whose words have no place. */
    private static Claim.Builder claim(String id) {
        return Claim.builder().id(id).wording(Words.of("The quay is shut."));
    }

    private static Article article(Claim.Builder... claims) {
        Article.Builder article = Article.builder().id("a");
        for (Claim.Builder claim : claims) {
            article.addClaim(claim.build());
        }
        return article.build();
    }
}
