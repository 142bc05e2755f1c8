package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of the merged claims and sections, and the pointers of disagreements. */
class MergeOrderTest {
    private static final ArticleText TEXT =
            ArticleText.of("“They pay 150 crowns a month more,” a shift leader said in March. “They left.”");
    private static final Anchor PAY = at("They pay 150 crowns a month more");

    @Test
    void addsClaimsInTheOrderOfTheText() {
        Claim open = claim("open").proposition("It rains.").build();
        Claim late = claim("late", "in March").build();
        Claim early = claim("early").wording(PAY).build();
        Claim middle = claim("middle", "a shift leader").build();
        Claim afterMiddle = claim("after-middle").proposition("It snows.").build();

        assertThat(ids(List.of(early, late), List.of(open, middle, afterMiddle)))
                .containsExactly("early", "middle", "after-middle", "late", "open");
        assertThat(ids(List.of(open, late), List.of(early))).containsExactly("open", "early", "late");
        assertThat(ids(List.of(late, early), List.of(middle))).containsExactly("middle", "late", "early");
        assertThat(ids(List.of(middle), List.of(late, early))).containsExactly("early", "middle", "late");
    }

    @Test
    void putsTheLongerOfTwoClaimsThatStartTogetherFirst() {
        Claim word = claim("word")
                .wording(TEXT.find("They").after(at("in March")).first())
                .build();
        Claim sentence = claim("sentence", "They left.").build();

        assertThat(ids(List.of(word), List.of(sentence))).containsExactly("sentence", "word");
        assertThat(ids(List.of(sentence), List.of(word))).containsExactly("sentence", "word");
    }

    private static List<String> ids(List<Claim> one, List<Claim> other) {
        return ArticleMerge.of(article().withClaims(one), article().withClaims(other)).article().claims().stream()
                .map(Claim::id)
                .toList();
    }

    @Test
    void mergesHalvesOfAnArticleToTheWhole() {
        Source ida = Source.person("ida", "Ida Nor");
        Source leader = Source.unnamed("leader", "a shift leader").withMentions(List.of(at("a shift leader")));
        Claim pay = claim("pay").wording(PAY).build();
        Claim leaderClaim = claim("leader", "a shift leader")
                .attribution(Attribution.indirect(AttributionStep.by("leader")))
                .build();
        Claim march = claim("march", "in March").build();
        Claim left = claim("left", "They left.")
                .attribution(Attribution.indirect(AttributionStep.by("ida")))
                .build();
        Article whole = article().toBuilder()
                .sources(List.of(ida, leader))
                .sections(List.of(section(0, 30), section(30, 60), section(60, 70)))
                .claims(List.of(pay, leaderClaim, march, left))
                .build();
        Article even = whole.withClaims(List.of(pay, march)).withSections(List.of(section(0, 30), section(60, 70)));
        Article odd = whole.withClaims(List.of(leaderClaim, left)).withSections(List.of(section(30, 60)));

        for (ArticleMerge merge : List.of(ArticleMerge.of(even, odd), ArticleMerge.of(odd, even))) {
            assertThat(merge.article()).isEqualTo(whole);
            assertThat(merge.disagreements()).isEmpty();
        }
    }

    @Test
    void doesNotLookAgainAtClaimsThatAreEqual() {
        Claim one = claim("one").wording(PAY).proposition("They pay more.").build();
        Claim two = claim("two").wording(PAY).proposition("Crews are paid.").build();
        Claim other = claim("x").wording(PAY).proposition("Pay differs.").build();
        ArticleMerge merge = ArticleMerge.of(
                article().withClaims(List.of(one, two)), article().withClaims(List.of(one, other)));

        assertThat(merge.article().claims()).containsExactly(one, two);
        assertThat(merge.disagreements()).extracting(Disagreement::pointer).containsExactly("/claims/1/proposition");
    }

    @Test
    void namesTheFinalPlaceOfEachDisagreement() {
        Claim late = claim("late", "in March").build();
        Article one = article().withClaims(List.of(late.withNote("one"))).withSections(List.of(section(10, 20)));
        Article two = article().withClaims(List.of(late.withNote("two"))).withSections(List.of(section(15, 25)));
        Article three = article()
                .withClaims(List.of(claim("early").wording(PAY).build(), late.withNote("one")))
                .withSections(List.of(section(0, 5)));

        assertThat(ArticleMerge.of(one, two, three).disagreements())
                .extracting(Disagreement::pointer)
                .containsExactly("/claims/1/note", "/sections/1");
    }

    private static Section section(int start, int end) {
        return Section.of(SectionKind.BODY, start, end);
    }

    private static Anchor at(String words) {
        return TEXT.find(words).only();
    }

    private static Article article() {
        return Article.builder().id("a").text(TEXT).build();
    }

    private static Claim.Builder claim(String id, String words) {
        return claim(id).wording(at(words));
    }

    private static Claim.Builder claim(String id) {
        return Claim.builder().id(id);
    }
}
