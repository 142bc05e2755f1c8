package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.compare.merge.PartValue.WordingValue;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the characters around words mean for a merge. */
class MergeContextTest {
    private static final ArticleText TEXT = ArticleText.of("They pay more, he said. They pay more, she said.");
    private static final Wording LEADER = quote("a shift ", "leader", "");
    private static final Wording LONGER = quote("told by a shift ", "leader", " again");
    private static final Wording OTHER = quote("a trade union ", "leader", "");
    private static final Wording BARE = Words.of("leader");

    private static final Article PLACED = Article.builder()
            .id("a")
            .text(TEXT)
            .addSource(Source.unnamed("s", "a leader").plusMention(TEXT.anchor(15, 17)))
            .addClaim(Claim.builder()
                    .id("c")
                    .wording(TEXT.anchor(0, 13))
                    .addFigure(Figure.of(Amount.exact(2), Unit.COUNT).withWording(TEXT.anchor(9, 13)))
                    .addTime(
                            TimeExpression.builder().wording(TEXT.anchor(9, 13)).build())
                    .build())
            .build();

    @Test
    void unitesPlacesThatDifferInTheirContextOnly() {
        Article filled = PLACED.withContext(5);
        for (ArticleMerge merge : new ArticleMerge[] {
            ArticleMerge.of(PLACED, filled), ArticleMerge.of(filled, PLACED), ArticleMerge.of(filled, filled)
        }) {
            assertThat(merge.article()).isEqualTo(filled);
            assertThat(merge.disagreements()).isEmpty();
        }
        assertThat(ArticleMerge.of(filled, PLACED.withContext(2)).article()).isEqualTo(filled);
        assertThat(ArticleMerge.of(PLACED, PLACED.withContext(2), filled).article())
                .isEqualTo(PLACED.withContext(2));
    }

    @Test
    void keepsTwoWordingsOfOnePlaceOfWhichOneHasAContext() {
        Wording bare = TEXT.anchor(0, 13);
        Wording filled = TEXT.withContext(TEXT.anchor(0, 13), 5);
        Article.Builder article = Article.builder().id("a").text(TEXT);
        Article one = article.claims(List.of(
                        Claim.builder().id("c").wording(filled).build(),
                        Claim.builder().id("d").wording(bare).build()))
                .build();
        Article other = article.claims(List.of(
                        Claim.builder().id("c").wording(bare).build(),
                        Claim.builder().id("d").wording(filled).build()))
                .build();
        Article roles = article.claims(List.of(Claim.builder()
                        .id("c")
                        .wording(filled)
                        .addTime(TimeExpression.builder().wording(bare).build())
                        .addFigure(Figure.of(Amount.exact(2), Unit.COUNT).withWording(bare))
                        .build()))
                .build();

        for (Article each : List.of(one, other, roles)) {
            assertThat(ArticleMerge.of(each).article()).isEqualTo(each);
            assertThat(ArticleMerge.of(each, each).article()).isEqualTo(each);
            assertThat(ArticleMerge.of(each, each, each).article()).isEqualTo(each);
            assertThat(ArticleMerge.of(article.claims(List.of()).build(), each).article())
                    .isEqualTo(each);
        }
    }

    @Test
    void keepsASpanWithoutContextBesideOneWithContext() {
        Anchor split = Anchor.of(
                TEXT.withContext(TEXT.anchor(0, 4), 5).spans().get(0),
                TEXT.anchor(5, 8).spans().get(0));
        Article one = Article.builder()
                .id("a")
                .text(TEXT)
                .addClaim(Claim.builder().id("c").wording(split).build())
                .build();

        assertThat(ArticleMerge.of(one, one).article()).isEqualTo(one);
        assertThat(ArticleMerge.of(one, one.withContext(2))
                        .article()
                        .claims()
                        .get(0)
                        .wording())
                .contains(Anchor.of(
                        split.spans().get(0),
                        TEXT.withContext(TEXT.anchor(5, 8), 2).spans().get(0)));
    }

    @Test
    void takesTheContextOfAPlaceIfTheOtherArticleHasOneInEachWordingOfTheRole() {
        Anchor bare = TEXT.anchor(0, 13);
        Anchor filled = TEXT.withContext(bare, 5);

        assertThat(wordings(two(bare, bare), two(filled, filled))).containsExactly(filled, filled);
        assertThat(wordings(two(bare, bare), two(filled, bare))).containsExactly(bare, bare);
        assertThat(wordings(two(bare, bare), two(bare, filled))).containsExactly(bare, bare);
    }

    private static List<Wording> wordings(Article one, Article other) {
        return ArticleMerge.of(one, other).article().claims().stream()
                .map(claim -> claim.wording().orElseThrow())
                .toList();
    }

    /** Two claims of one place. */
    private static Article two(Anchor first, Anchor second) {
        return PLACED.withClaims(List.of(
                Claim.builder().id("c").wording(first).build(),
                Claim.builder().id("d").wording(second).build()));
    }

    @Test
    void givesAPlaceOfEachArticleItsContext() {
        Article other = PLACED.withClaims(
                List.of(Claim.builder().id("d").wording(TEXT.anchor(24, 37)).build()));
        assertThat(ArticleMerge.of(PLACED, other.withContext(2)).article().claims())
                .containsExactly(
                        PLACED.claims().get(0), other.withContext(2).claims().get(0));
    }

    @Test
    void keepsTheContextThatOneOfEqualWordsHas() {
        assertThat(cue(BARE, LEADER)).isEqualTo(LEADER);
        assertThat(cue(LEADER, BARE)).isEqualTo(LEADER);
        assertThat(cue(LEADER, LONGER)).isEqualTo(LEADER);
        assertThat(cue(LONGER, LEADER)).isEqualTo(LONGER);
        assertThat(mentions(BARE, LEADER)).containsExactly(LEADER);
        assertThat(mentions(LEADER, LONGER)).containsExactly(LEADER);
        assertThat(time(BARE, LEADER)).isEqualTo(LEADER);
        assertThat(time(LEADER, BARE)).isEqualTo(LEADER);
    }

    @Test
    void takesWordsWithAnotherContextAsOthers() {
        ArticleMerge merge = ArticleMerge.of(said(LEADER), said(OTHER));
        assertThat(merge.disagreements())
                .containsExactly(new Disagreement(
                        "/claims/0/attribution/origin/cue", new WordingValue(LEADER), new WordingValue(OTHER)));
        assertThat(cue(LEADER, OTHER)).isEqualTo(LEADER);
        assertThat(mentions(LEADER, OTHER)).containsExactly(LEADER, OTHER);
        assertThat(mentions(quote("", "leader", " a"), quote("", "leader", " b")))
                .hasSize(2);
        assertThat(ArticleMerge.of(claimed(LEADER), claimed(OTHER)).article().claims())
                .hasSize(2);
        assertThat(ArticleMerge.of(claimed(LEADER), claimed(LONGER)).article().claims())
                .hasSize(1);
    }

    @Test
    void prefersAPlaceToAContext() {
        Wording place = TEXT.anchor(15, 17);
        Wording words = quote("more, ", "he", "");
        Article one = said(place).withText(TEXT);
        Article other = said(words).withText(TEXT);
        assertThat(cueOf(ArticleMerge.of(one, other))).isEqualTo(place);
        assertThat(cueOf(ArticleMerge.of(other, one))).isEqualTo(place);
    }

    private static Wording cue(Wording first, Wording second) {
        return cueOf(ArticleMerge.of(said(first), said(second)));
    }

    private static Wording cueOf(ArticleMerge merge) {
        return merge.article()
                .claims()
                .get(0)
                .attribution()
                .orElseThrow()
                .origin()
                .cue()
                .orElseThrow();
    }

    private static Iterable<Wording> mentions(Wording first, Wording second) {
        return ArticleMerge.of(mentioned(first), mentioned(second))
                .article()
                .sources()
                .get(0)
                .mentions();
    }

    private static Wording time(Wording first, Wording second) {
        return ArticleMerge.of(timed(first), timed(second))
                .article()
                .claims()
                .get(0)
                .times()
                .get(0)
                .wording()
                .orElseThrow();
    }

    private static Article said(Wording cue) {
        Article.Builder article = Article.builder()
                .id("a")
                .addClaim(claim().attribution(
                                Attribution.direct(AttributionStep.byUnstated().withCue(cue)))
                        .build());
        return cue.anchor().isPresent() ? article.text(TEXT).build() : article.build();
    }

    private static Article mentioned(Wording mention) {
        return Article.builder()
                .id("a")
                .addSource(Source.person("s", "Ida Nor").plusMention(mention))
                .build();
    }

    private static Article timed(Wording words) {
        return Article.builder()
                .id("a")
                .addClaim(
                        claim().addTime(TimeExpression.builder().wording(words).build())
                                .build())
                .build();
    }

    private static Article claimed(Wording words) {
        return Article.builder()
                .id("a")
                .addClaim(Claim.builder().id("c").wording(words).build())
                .build();
    }

    private static Claim.Builder claim() {
        return Claim.builder().id("c").proposition("Crews earn more.");
    }

    private static Words quote(String prefix, String exact, String suffix) {
        return Words.ofQuotes(TextQuote.of(exact).withPrefix(prefix).withSuffix(suffix));
    }
}
