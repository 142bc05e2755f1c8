package io.github.newsclaims.compare.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which parts of two documents are paired, what counts as one place, and how scores are shown. */
class ScoreRulesTest {
    private static final ArticleText TEXT = ArticleText.of("He said they pay 150 crowns a month more.");
    private static final Anchor PAY = at("they pay 150 crowns");

    @Test
    void prefersMoreCommonCharactersToFewerOtherOnes() {
        Article gold = article(claim("c", "150 crowns"));
        Article found = article(claim("x", "150"), claim("y", "said they pay 150 crowns a month more."));

        assertThat(mistakes(gold, found))
                .containsExactly(
                        "other place of claim at /claims/0: 150 crowns, found said they pay 150 crowns a month more.",
                        "invented claim at /claims/0: 150");
    }

    @Test
    void prefersTheFirstInTheTextIfNeitherHasMoreInCommon() {
        Article whole = article(claim("c", "they pay"));
        Article words = article(claim("x", " pay"), claim("y", "they"));

        assertThat(mistakes(whole, words))
                .containsExactly(
                        "other place of claim at /claims/0: they pay, found they", "invented claim at /claims/0:  pay");
        assertThat(mistakes(words, whole))
                .containsExactly(
                        "missed claim at /claims/0:  pay", "other place of claim at /claims/1: they, found they pay");
    }

    @Test
    void pairsClaimsOfOnePlaceInTheirOrder() {
        Claim own = Claim.builder().id("c2").wording(PAY).ownVoice(true).build();
        Article gold = article(said("c1", "he").build(), own);

        assertThat(mistakes(gold, gold)).isEmpty();
    }

    @Test
    void keepsTheBestOfSeveralCandidates() {
        Article gold = article(claim("c", "150"));
        Article found = article(claim("x", "150"), claim("y", "they pay 150 crowns"));

        assertThat(mistakes(gold, found)).containsExactly("invented claim at /claims/1: they pay 150 crowns");
    }

    @Test
    void comparesTheClaimsThatHaveAPlaceWithEachOther() {
        Claim open = Claim.builder()
                .id("open")
                .proposition("They pay.")
                .ownVoice(true)
                .build();
        Figure placed = figure(150).withWording(at("150 crowns"));
        Claim said = said("c", "he")
                .figures(List.of(figure(1).withWording("crowns"), placed))
                .build();
        Article gold = article(open, said);

        assertThat(mistakes(gold, gold)).isEmpty();
        assertThat(ArticleScore.of(gold, gold).values(ScoredValue.SPEAKER)).isEqualTo(new ValueCounts(1, 1));
        assertThat(ArticleScore.of(gold, gold).values(ScoredValue.QUOTATION)).isEqualTo(new ValueCounts(1, 1));
        assertThat(ArticleScore.of(gold, gold).values(ScoredValue.AMOUNT)).isEqualTo(new ValueCounts(1, 1));
    }

    @Test
    void doesNotCountTheContextOfAPlace() {
        Attribution bare = Attribution.indirect(
                AttributionStep.byUnresolved("He").withMention(at("He")).withCue(at("said")));
        Article gold = article(
                said("c1", "he").attribution(bare).build(),
                said("c2", "he").attribution(bare).build());
        Article mixed = gold.withClaims(
                List.of(gold.claims().get(0), gold.withContext(4).claims().get(1)));

        for (Article found : List.of(gold, gold.withContext(4), mixed)) {
            for (Article each : List.of(gold, mixed)) {
                ArticleScore score = ArticleScore.of(each, found);

                assertThat(score.mistakes()).isEmpty();
                assertThat(score.counts(ScoredPart.CUE, PlaceFit.EXACT)).isEqualTo(new MatchCounts(1, 1, 1));
                assertThat(score.counts(ScoredPart.CLAIM, PlaceFit.EXACT)).isEqualTo(new MatchCounts(2, 2, 2));
            }
        }
    }

    @Test
    void takesSourcesWithoutANameForOneIfTheyAreMentionedInOnePlace() {
        Source he = Source.unnamed("s1", "a leader").plusMention(at("He"));
        Source other = Source.unnamed("s2", "a man");

        assertThat(mistakes(saidBy(he), saidBy(other.plusMention(at("He"))))).isEmpty();
        assertThat(mistakes(saidBy(he), saidBy(other.plusMention(TEXT.withContext(at("He"), 4)))))
                .isEmpty();
        assertThat(mistakes(saidBy(he), saidBy(other.plusMention(at("He said")))))
                .containsExactly("other speaker of claim at /claims/0: a leader, found a man");
    }

    private static Article saidBy(Source source) {
        Claim claim = Claim.builder()
                .id("c")
                .wording(PAY)
                .attribution(Attribution.indirect(AttributionStep.by(source.id())))
                .build();
        return article().toBuilder().addSource(source).addClaim(claim).build();
    }

    @Test
    void showsTheAmountsThatDiffer() {
        Figure monthly = figure(150).withWording(at("150 crowns")).withPer(Per.MONTH);
        Figure once = figure(15).withWording(at("150 crowns"));

        assertThat(mistakes(
                        article(said("c", "he").addFigure(monthly).build()),
                        article(said("c", "he").addFigure(once).build())))
                .containsExactly("other amount of figure at /claims/0/figures/0: 150 NOK per month, found 15 NOK");
    }

    @Test
    void showsTheWordsOfAMistakeAndTheNumbersOfAScore() {
        ArticleScore score = ArticleScore.of(article(claim("c", "they pay")), article());

        assertThat(score.mistakes()).extracting(ScoreMistake::words).containsExactly("they pay");
        assertThat(score)
                .hasToString("{CLAIM=0 of 1 found, 0 invented, SOURCE=0 of 0 found, 0 invented, "
                        + "CUE=0 of 0 found, 0 invented, FIGURE=0 of 0 found, 0 invented}");
    }

    @Test
    void addsTheValuesOfTheArticlesOfACorpus() {
        Article gold = article(said("c", "he").build());
        Article wrong = article(said("c", "he")
                .attribution(Attribution.indirect(AttributionStep.byUnstated()))
                .build());

        assertThat(CorpusScore.of(List.of(ArticleScore.of(gold, gold), ArticleScore.of(gold, wrong)))
                        .values(ScoredValue.SPEAKER))
                .isEqualTo(new ValueCounts(2, 1));
    }

    @Test
    void findsThatAveragesOfOtherArticlesAreEqual() {
        ArticleScore whole = ArticleScore.of(article(claim("c", "they")), article(claim("c", "they")));
        ArticleScore none = ArticleScore.of(article(claim("c", "they")), article());
        ArticleScore half =
                ArticleScore.of(article(claim("c", "they"), claim("d", "pay")), article(claim("c", "they")));
        Average halves = recall(half, half);

        assertThat(halves).isEqualTo(recall(whole, none));
        assertThat(halves.value()).contains(new BigDecimal("0.500000"));
    }

    private static Average recall(ArticleScore... scores) {
        return CorpusScore.of(List.of(scores)).average(ScoredPart.CLAIM, PlaceFit.EXACT, ScoreMeasure.RECALL);
    }

    @Test
    void refusesAnArticleWhoseTextIsWithheldIfItsDigestIsOfAnotherText() {
        ArticleText other = ArticleText.of("Other words.");
        Article withheld = Article.builder().id("a").text(other).build().withoutText();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleScore.of(withheld, article()))
                .withMessage("Invalid score: the articles must have one text, with the SHA-256 "
                        + other.digest().sha256() + ", got \"" + TEXT.digest().sha256() + "\"");
        assertThat(mistakes(article(), article().withoutText())).isEmpty();
    }

    private static List<String> mistakes(Article gold, Article found) {
        return ArticleScore.of(gold, found).mistakes().stream()
                .map(ScoreMistake::toString)
                .toList();
    }

    private static Figure figure(long amount) {
        return Figure.of(Amount.exact(amount), Unit.currency("NOK"));
    }

    /** A claim whose speaker is known by these words only. */
    private static Claim.Builder said(String id, String mention) {
        return Claim.builder()
                .id(id)
                .wording(PAY)
                .attribution(Attribution.indirect(AttributionStep.byUnresolved(mention)));
    }

    private static Claim claim(String id, String words) {
        return Claim.builder().id(id).wording(at(words)).build();
    }

    private static Article article(Claim... claims) {
        return Article.builder().id("a").text(TEXT).claims(List.of(claims)).build();
    }

    private static Anchor at(String words) {
        return TEXT.find(words).first();
    }
}
