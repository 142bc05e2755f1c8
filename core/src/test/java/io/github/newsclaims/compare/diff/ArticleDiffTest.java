package io.github.newsclaims.compare.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.VerbatimLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleDiffTest {
    private static final String TEXT = "They pay 150 crowns more, a leader said. The quay is shut. The boats are full.";

    @Test
    void isEmptyForAnArticleAndItself() {
        Article article = article(TEXT, "They pay 150 crowns more", "The quay is shut.");
        ArticleDiff diff = ArticleDiff.between(article, article);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.of(ChangeKind.KEPT)).hasSize(2);
    }

    @Test
    void findsWordsThatMoved() {
        Article before = article(TEXT, "The quay is shut.", "The boats are full.");
        Article after = article("It rains. " + TEXT, "The boats are full.", "The quay is shut.");
        ArticleDiff diff = ArticleDiff.between(before, after);
        assertThat(fates(diff)).containsExactly("c0 MOVED c1", "c1 MOVED c0");
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void findsNoChangeIfOnlyTheContextOfWordsDiffers() {
        Article before = article(TEXT, "They pay 150 crowns more", "The quay is shut.");
        Article filled = before.withContext(8);
        ArticleDiff diff = ArticleDiff.between(before, filled);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.of(ChangeKind.KEPT)).hasSize(2);
        assertThat(ArticleDiff.between(filled, before.withContext(2)).isEmpty()).isTrue();
        assertThat(fates(ArticleDiff.between(filled, article(TEXT)))).containsExactly("c0 KEPT -", "c1 KEPT -");
    }

    @Test
    void looksForWordsWithoutAPlaceWhateverTheirContextIsNow() {
        Words quay = Words.ofQuotes(TextQuote.of("The quay is shut.").withPrefix("said. "));
        Article before =
                article(TEXT).withClaims(List.of(claim("c0").wording(quay).build()));
        assertThat(fates(ArticleDiff.between(before, article("Now: The quay is shut."))))
                .containsExactly("c0 MOVED -");
    }

    @Test
    void saysHowWordsWereReworded() {
        Article before =
                article("“It’s shut,” he said. Crews are paid more now.", "It’s shut", "Crews are paid more now.");
        Article after = article(
                "“It's shut!” he said. Crews are not paid more now.", "It's shut", "Crews are not paid more now.");
        ArticleDiff diff = ArticleDiff.between(before, after);
        assertThat(fates(diff)).containsExactly("c0 REWORDED c0", "c1 REWORDED c1");
        assertThat(diff.changes())
                .extracting(change -> change.verbatim().orElseThrow().level())
                .containsExactly(VerbatimLevel.TYPOGRAPHY, VerbatimLevel.CHANGED_WORDS);
        assertThat(diff.changes().get(1).verbatim().orElseThrow().differences()).isNotEmpty();
        Article renamed = after.withClaims(
                List.of(after.claims().get(0), after.claims().get(1).withId("other")));
        assertThat(fates(ArticleDiff.between(before, renamed)))
                .containsExactly("c0 REWORDED c0", "c1 ORPHANED -", "- ADDED other");
    }

    @Test
    void matchesTheSameIdBeforeLookAlikesAndOrphansTwoLookAlikes() {
        String twice = "He left. It rained. He left. It was late.";
        ArticleText text = ArticleText.of(twice);
        Article before = Article.builder()
                .id("a")
                .text(text)
                .addClaim(claim("c1").wording(text.find("He left.").first()).build())
                .addClaim(claim("c2").wording(text.find("He left.").last()).build())
                .build();
        assertThat(ArticleDiff.between(before, before).isEmpty()).isTrue();
        Article renamed = before.withClaims(List.of(
                before.claims().get(0).withId("x1"), before.claims().get(1).withId("x2")));
        assertThat(fates(ArticleDiff.between(before, renamed)))
                .containsExactly("c1 ORPHANED -", "c2 ORPHANED -", "- ADDED x1", "- ADDED x2");
        Article oneRenamed = before.withClaims(
                List.of(before.claims().get(0), before.claims().get(1).withId("x2")));
        assertThat(fates(ArticleDiff.between(before, oneRenamed))).containsExactly("c1 KEPT c1", "c2 KEPT x2");
    }

    @Test
    void carriesClaimsOverToATextWithoutClaimsWhereTheirPlaceIsSure() {
        Article before = article(TEXT + " He left.", "The quay is shut.", "The boats are full.", "He left.");
        Article after = article("He left. The quay is shut. He left.");
        ArticleDiff diff = ArticleDiff.between(before, after);
        assertThat(fates(diff)).containsExactly("c0 MOVED -", "c1 ORPHANED -", "c2 ORPHANED -");
        assertThat(diff.changes().get(0).place().orElseThrow().start()).isEqualTo(9);
        assertThat(diff.changes().get(2).verbatim().orElseThrow().level()).isEqualTo(VerbatimLevel.AMBIGUOUS);
    }

    @Test
    void orphansTwoLookAlikesOfWhichOnePlaceIsLeft() {
        String twice = "He left. It rained. He left.";
        ArticleText text = ArticleText.of(twice);
        Article before = Article.builder()
                .id("a")
                .text(text)
                .addClaim(claim("c1").wording(text.find("He left.").first()).build())
                .addClaim(claim("c2").wording(text.find("He left.").last()).build())
                .build();
        assertThat(fates(ArticleDiff.between(before, article("It rained. He left."))))
                .containsExactly("c1 ORPHANED -", "c2 ORPHANED -");
    }

    @Test
    void pairsWhatHasNoWordsByItsProposition() {
        Article before = Article.builder()
                .id("a")
                .addClaim(claim("c1").proposition("Crews left.").build())
                .build();
        Article after = Article.builder()
                .id("a")
                .addClaim(claim("n1").proposition("Crews left.").build())
                .build();
        assertThat(fates(ArticleDiff.between(before, after))).containsExactly("c1 KEPT n1");
        assertThat(fates(ArticleDiff.between(
                        before,
                        before.withClaims(List.of(claim("c1").proposition("No.").build())))))
                .containsExactly("c1 ORPHANED -", "- ADDED c1");
    }

    @Test
    void saysWhatElseChanged() {
        Claim claim = claim("c1")
                .wording("They pay 150 crowns more")
                .attribution(Attribution.direct(AttributionStep.by("s1").withCue("said"), AttributionStep.by("s2")))
                .addFigure(figure(150).withId("f1"))
                .addFigure(figure(3))
                .addType(ClaimType.NUMERICAL)
                .build();
        Article before = Article.builder()
                .id("a")
                .addSource(Source.unnamed("s1", "a shift leader"))
                .addSource(Source.organization("s2", "Harbour Post"))
                .addClaim(claim)
                .build();
        Claim changed = claim.toBuilder()
                .attribution(Attribution.indirect(AttributionStep.by("s9").withCue("claimed"), AttributionStep.by("p")))
                .figures(List.of(figure(3), figure(160).withId("f1"), figure(7), figure(8)))
                .addPlace("Skarvik")
                .build();
        Article after = Article.builder()
                .id("a")
                .addSource(Source.person("s9", "Ida Nor"))
                .addSource(Source.organization("p", "harbour post"))
                .addClaim(changed)
                .build();
        ArticleDiff diff = ArticleDiff.between(before, after);
        ClaimChange change = diff.changes().get(0);
        assertThat(change.kind()).isEqualTo(ChangeKind.KEPT);
        assertThat(change.differences())
                .extracting(ClaimDifference::toString)
                .containsExactly(
                        "speaker: a shift leader, now Ida Nor",
                        "quotation: direct, now indirect",
                        "saying: said, now claimed",
                        "places: not stated, now Skarvik");
        assertThat(change.figures())
                .extracting(figures -> figures.before().map(Figure::amount) + " "
                        + figures.after().map(Figure::amount))
                .containsExactly(
                        "Optional[Exact[number=150, significantDigits=OptionalInt.empty]] Optional[Exact[number=160, significantDigits=OptionalInt.empty]]",
                        "Optional.empty Optional[Exact[number=7, significantDigits=OptionalInt.empty]]",
                        "Optional.empty Optional[Exact[number=8, significantDigits=OptionalInt.empty]]");
        assertThat(diff.attributionsChanged()).hasSize(1);
        assertThat(diff.figuresChanged()).hasSize(1);
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void readsRelationsByWhatBecameOfTheirTargets() {
        Article before = Article.builder()
                .id("a")
                .addClaim(claim("c1")
                        .proposition("One.")
                        .addRelation(RelationType.SUPPORTS, "c2")
                        .build())
                .addClaim(claim("c2").proposition("Two.").build())
                .build();
        Article after = before.withClaims(List.of(
                claim("x1")
                        .proposition("One.")
                        .addRelation(RelationType.SUPPORTS, "x2")
                        .build(),
                claim("x2").proposition("Two.").build()));
        assertThat(ArticleDiff.between(before, after).isEmpty()).isTrue();
        assertThat(ArticleDiff.between(
                                before,
                                after.withClaims(List.of(
                                        after.claims().get(0).withRelations(List.of()),
                                        after.claims().get(1))))
                        .changes()
                        .get(0)
                        .differences())
                .extracting(ClaimDifference::part)
                .containsExactly(ClaimPart.RELATIONS);
    }

    private static List<String> fates(ArticleDiff diff) {
        return diff.changes().stream()
                .map(change -> change.before().map(Claim::id).orElse("-") + " " + change.kind() + " "
                        + change.after().map(Claim::id).orElse("-"))
                .toList();
    }

    private static Figure figure(long number) {
        return Figure.of(Amount.exact(number), Unit.COUNT);
    }

    private static Claim.Builder claim(String id) {
        return Claim.builder().id(id);
    }

    /** Returns an article with each of these sentences once, as claims c0, c1 and so on. */
    private static Article article(String words, String... wordings) {
        ArticleText text = ArticleText.of(words);
        Article.Builder article = Article.builder().id("a").text(text);
        for (int index = 0; index < wordings.length; index++) {
            article.addClaim(claim("c" + index)
                    .wording(text.find(wordings[index]).only())
                    .build());
        }
        return article.build();
    }
}
