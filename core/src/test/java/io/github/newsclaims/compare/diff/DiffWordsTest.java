package io.github.newsclaims.compare.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which claims moved and which were reworded. */
class DiffWordsTest {
    private static final ArticleText TWICE = ArticleText.of("He left. It rained. He left. It was late.");

    @Test
    void neverMovesAClaimToWordsThatTheTextHadAlready() {
        Article before = article(TWICE, claim("c1", TWICE.find("He left.").last()));

        assertThat(changes(before, article(ArticleText.of("He left. It rained. It was late."))))
                .containsExactly("c1 ORPHANED -");
        assertThat(changes(before, article(ArticleText.of("Now: he left. It rained. He left. It was late."))))
                .containsExactly("c1 ORPHANED -");
        assertThat(changes(before, article(ArticleText.of("It was cold. It rained. It was late. He left."))))
                .containsExactly("c1 ORPHANED -");
    }

    @Test
    void keepsAClaimAtItsPlaceIfTheOtherWordsAreGone() {
        Article before = article(TWICE, claim("c1", TWICE.find("He left.").first()));

        assertThat(changes(before, article(ArticleText.of("He left. It rained. It was late."))))
                .containsExactly("c1 KEPT -");
    }

    @Test
    void movesAClaimWhoseOnlyWordsAreElsewhere() {
        ArticleText once = ArticleText.of("It rained. He left.");
        ArticleText later = ArticleText.of("It was late. It rained. He left.");
        Article before = article(once, claim("c1", once.find("He left.").only()));

        assertThat(changes(before, article(later))).containsExactly("c1 MOVED -");
        assertThat(changes(
                        before,
                        article(later, claim("c1", later.find("He left.").only()))))
                .containsExactly("c1 MOVED c1");
    }

    @Test
    void keepsClaimsThatAreOnlyInAnotherOrder() {
        Claim first = claim("c1", TWICE.find("He left.").first());
        Claim last = claim("c2", TWICE.find("It was late.").only());

        assertThat(changes(article(TWICE, first, last), article(TWICE, last, first)))
                .containsExactly("c1 KEPT c1", "c2 KEPT c2");
    }

    @Test
    void rewordsAClaimOfTheSameIdWithOneOtherWord() {
        Claim before = Claim.builder().id("c1").wording("They pay more now.").build();
        Claim after = Claim.builder().id("c1").wording("They pay less now.").build();
        ArticleText text = ArticleText.of("It rained. They pay less now.");

        assertThat(changes(article(before), article(after))).containsExactly("c1 REWORDED c1");
        assertThat(changes(article(before), article(text, after))).containsExactly("c1 REWORDED c1");
        assertThat(changes(
                        article(before),
                        article(
                                text,
                                claim("c1", text.find("They pay less now.").only()))))
                .containsExactly("c1 REWORDED c1");
    }

    @Test
    void rewordsAClaimOfTheSameIdWithOneOtherWordInItsProposition() {
        Claim before = Claim.builder().id("c1").proposition("Crews earn more.").build();
        Claim after = Claim.builder().id("c1").proposition("Cooks earn more.").build();

        assertThat(changes(article(before), article(after))).containsExactly("c1 REWORDED c1");
    }

    @Test
    void doesNotPairClaimsOfTheSameIdWithWhollyDifferentWords() {
        Claim before = Claim.builder().id("c1").wording("They pay more now.").build();
        Claim after = Claim.builder().id("c1").wording("The quay is shut.").build();

        assertThat(changes(article(before), article(after))).containsExactly("c1 ORPHANED -", "- ADDED c1");
    }

    @Test
    void doesNotPairRewordedClaimsOfOtherIds() {
        Claim before = Claim.builder().id("c1").wording("They pay more now.").build();
        Claim after = Claim.builder().id("x1").wording("They pay less now.").build();

        assertThat(changes(article(before), article(after))).containsExactly("c1 ORPHANED -", "- ADDED x1");
    }

    private static Claim claim(String id, Anchor place) {
        return Claim.builder().id(id).wording(place).build();
    }

    private static Article article(ArticleText text, Claim... claims) {
        return Article.builder().id("a").text(text).claims(List.of(claims)).build();
    }

    private static Article article(Claim... claims) {
        return Article.builder().id("a").claims(List.of(claims)).build();
    }

    private static List<String> changes(Article before, Article after) {
        return ArticleDiff.between(before, after).changes().stream()
                .map(change -> change.before().map(Claim::id).orElse("-") + " " + change.kind() + " "
                        + change.after().map(Claim::id).orElse("-"))
                .toList();
    }
}
