package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import org.junit.jupiter.api.Test;

/** Merges of insertions and times whose words occur twice in the text. */
class SameWordsTwiceTest {
    private static final ArticleText TEXT = ArticleText.of("They left in May, and in May they came.");
    private static final Anchor FIRST = TEXT.find("in May").first();
    private static final Anchor LAST = TEXT.find("in May").last();
    private static final Wording WORDS = Words.of("in May");

    @Test
    void keepsTwoInsertionsInTwoPlaces() {
        assertThat(ArticleMerge.of(insertion(FIRST), insertion(LAST)).article())
                .isEqualTo(article(claim().addInsertion(FIRST).addInsertion(LAST)));
    }

    @Test
    void keepsTheInsertionWithAPlace() {
        assertThat(ArticleMerge.of(insertion(FIRST), insertion(WORDS)).article())
                .isEqualTo(insertion(FIRST));
        assertThat(ArticleMerge.of(insertion(WORDS), insertion(FIRST)).article())
                .isEqualTo(insertion(FIRST));
    }

    @Test
    void keepsTwoTimesInTwoPlaces() {
        assertThat(ArticleMerge.of(time(FIRST), time(LAST)).article())
                .isEqualTo(article(claim().addTime(may(FIRST)).addTime(may(LAST))));
    }

    @Test
    void keepsTheTimeWithAPlace() {
        assertThat(ArticleMerge.of(time(FIRST), time(WORDS)).article()).isEqualTo(time(FIRST));
        assertThat(ArticleMerge.of(time(WORDS), time(FIRST)).article()).isEqualTo(time(FIRST));
    }

    private static Article insertion(Wording wording) {
        return article(claim().addInsertion(wording));
    }

    private static Article time(Wording wording) {
        return article(claim().addTime(may(wording)));
    }

    private static TimeExpression may(Wording wording) {
        return TimeExpression.of("2031-05").withWording(wording);
    }

    private static Claim.Builder claim() {
        return Claim.builder().id("c1").wording(TEXT.find(TEXT.value()).only());
    }

    private static Article article(Claim.Builder claim) {
        return Article.builder().id("a").text(TEXT).addClaim(claim.build()).build();
    }
}
