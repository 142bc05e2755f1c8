package io.github.newsclaims.compare.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimPairingTest {
    /** The same words are in two claims, and so is the same proposition. Only both together identify a claim. */
    @Test
    void findsAClaimByItsWordsAndItsPropositionTogether() {
        Article before = article(
                claim("c1", "They left.", "Crews left."),
                claim("c2", "They left.", "Cooks left."),
                claim("c3", "They are gone.", "Crews left."),
                claim("c4", "They are gone.", "Cooks left."));
        Article after = article(
                claim("x4", "They are gone.", "Cooks left."),
                claim("x3", "They are gone.", "Crews left."),
                claim("x2", "They left.", "Cooks left."),
                claim("x1", "They left.", "Crews left."));

        assertThat(ArticleDiff.between(before, after).changes())
                .extracting(change -> change.before().map(Claim::id).orElse("-") + " "
                        + change.after().map(Claim::id).orElse("-"))
                .containsExactly("c1 x1", "c2 x2", "c3 x3", "c4 x4");
    }

    @Test
    void showsWhatAPartWasAndIs() {
        Claim before = claim("c1", "They left.", "Crews left.");
        Claim after = claim("c1", "They left.", "Cooks left.");
        ClaimDifference difference = ArticleDiff.between(article(before), article(after))
                .changes()
                .get(0)
                .differences()
                .get(0);

        assertThat(difference.part()).isEqualTo(ClaimPart.PROPOSITION);
        assertThat(difference.before()).isEqualTo("Crews left.");
        assertThat(difference.after()).isEqualTo("Cooks left.");
    }

    /** The text has the words of both once now, and nothing tells of which of the two. */
    @Test
    void leavesAPlaceOpenThatMayBeThatOfTwoClaims() {
        ArticleText text = ArticleText.of("It rained. Ida left. It rained.");
        Article before = inText(
                text,
                placed("c1", text.find("It rained.").all().get(0)),
                placed("c2", text.find("It rained.").all().get(1)));
        Article after = inText(ArticleText.of("It rained. Ida left."));

        assertThat(kinds(before, after)).containsExactly("c1 ORPHANED", "c2 ORPHANED");
    }

    @Test
    void keepsAPlaceInThatOfAnotherClaimWhichIsPaired() {
        ArticleText text = ArticleText.of("It rained hard. Ida left.");
        Claim whole = placed("c1", text.find("It rained hard").only());
        Article before =
                inText(text, whole, placed("c2", text.find("rained hard").only()));
        Article after = inText(text, whole);

        assertThat(kinds(before, after)).containsExactly("c1 KEPT", "c2 KEPT");
    }

    private static List<String> kinds(Article before, Article after) {
        return ArticleDiff.between(before, after).changes().stream()
                .map(change -> change.before().orElseThrow().id() + " " + change.kind())
                .toList();
    }

    private static Claim placed(String id, Anchor place) {
        return Claim.builder().id(id).wording(place).build();
    }

    private static Article inText(ArticleText text, Claim... claims) {
        return Article.builder().id("a").text(text).claims(List.of(claims)).build();
    }

    private static Claim claim(String id, String words, String proposition) {
        return Claim.builder().id(id).wording(words).proposition(proposition).build();
    }

    private static Article article(Claim... claims) {
        return Article.builder().id("a").claims(List.of(claims)).build();
    }
}
