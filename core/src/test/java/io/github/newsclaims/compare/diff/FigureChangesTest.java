package io.github.newsclaims.compare.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a change of a figure, of a reference and of an insertion. */
class FigureChangesTest {
    private static final Extensions TAGGED = Extensions.none().with("x:tag", "pay");

    @Test
    void tellsTwoEqualFiguresApartByTheirIds() {
        Figure one = figure().withId("f1");
        Figure two = figure().withId("f2");
        Figure third = Figure.of(Amount.exact(300), Unit.COUNT).withRelations(List.of(from(FigureReference.to("f1"))));

        assertThat(changes(figures(one, two, third), figures(two, one, third))).isEqualTo("[KEPT c1]");
    }

    @Test
    void doesNotCountThePlaceOfADateAsAChange() {
        ArticleText text = ArticleText.of("They pay 150 crowns in May.");
        ArticleText later = ArticleText.of("Now: They pay 150 crowns in May.");

        assertThat(changes(dated(text), dated(later))).isEqualTo("[MOVED c1]");
    }

    private static Article dated(ArticleText text) {
        TimeExpression may =
                TimeExpression.of("2031-05").withWording(text.find("in May").only());
        return Article.builder()
                .id("a")
                .text(text)
                .addClaim(Claim.builder()
                        .id("c1")
                        .wording(text.find("They pay 150 crowns in May.").only())
                        .addFigure(figure().withAsOf(may))
                        .build())
                .build();
    }

    @Test
    void countsAnUnknownFieldOfAReferenceToAFigure() {
        Figure from = figure().withRelations(List.of(from(FigureReference.to("f1"))));
        Figure tagged =
                figure().withRelations(List.of(from(FigureReference.to("f1").withExtensions(TAGGED))));
        Figure old = Figure.of(Amount.exact(100), Unit.COUNT).withId("f1");

        assertThat(changes(figures(old, from), figures(old, tagged))).startsWith("[KEPT c1; figure: ");
        assertThat(changes(figures(old, tagged), figures(old, tagged))).isEqualTo("[KEPT c1]");
    }

    @Test
    void countsAnUnknownFieldOfAReferenceToAClaim() {
        Claim.Builder target = claim("c2", "They left.");
        Article before = article(claim("c1", "They stay.").addRelation(challenges(ClaimReference.to("c2"))), target);
        Article after = article(
                claim("c1", "They stay.")
                        .addRelation(challenges(ClaimReference.to("c2").withExtensions(TAGGED))),
                target);

        assertThat(changes(before, after)).startsWith("[KEPT c1; relations: ");
        assertThat(changes(after, after)).isEqualTo("[KEPT c1, KEPT c2]");
    }

    @Test
    void showsTheWordsOfInsertions() {
        Claim.Builder claim = claim("c1", "They stay.").wording("They [the crews] stay and [again] work.");
        Article before = article(claim.addInsertion("[the crews]"));
        Article after = article(claim.addInsertion("[again]"));

        assertThat(changes(before, after)).isEqualTo("[KEPT c1; insertions: [the crews], now [the crews], [again]]");
    }

    private static ClaimRelation challenges(ClaimReference target) {
        return ClaimRelation.of(RelationType.CHALLENGES, target);
    }

    private static FigureRelation from(FigureReference target) {
        return FigureRelation.of(FigureRelationType.CHANGED_FROM, target);
    }

    private static Figure figure() {
        return Figure.of(Amount.exact(150), Unit.COUNT);
    }

    private static Article figures(Figure... figures) {
        return article(claim("c1", "They pay.").figures(List.of(figures)));
    }

    private static Claim.Builder claim(String id, String proposition) {
        return Claim.builder().id(id).proposition(proposition);
    }

    private static Article article(Claim.Builder... claims) {
        Article.Builder article = Article.builder().id("a");
        for (Claim.Builder claim : claims) {
            article.addClaim(claim.build());
        }
        return article.build();
    }

    private static String changes(Article before, Article after) {
        return ArticleDiff.between(before, after).toString();
    }
}
