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
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One example for each rule by which a document is scored. */
class ArticleScoreTest {
    private static final ArticleText TEXT = ArticleText.of(
            "“They pay 150 crowns a month more,” a shift leader said. He said they left. Ida Nor added: “We stay.”");
    private static final Source LEADER = Source.unnamed("leader", "a shift leader");
    private static final Source IDA = Source.person("ida", "Ida Nor");

    @Test
    void findsThatAnArticleAgreesWithItself() {
        Article gold = article(
                pay("c1")
                        .attribution(Attribution.direct(AttributionStep.by("leader")
                                .withMention(at("a shift leader"))
                                .withCue(at("said."))))
                        .addFigure(figure(150))
                        .build(),
                claim("c2", "they left").ownVoice(true).build());
        ArticleScore score = ArticleScore.of(gold, gold);

        for (PlaceFit fit : PlaceFit.values()) {
            assertThat(score.counts(ScoredPart.CLAIM, fit)).isEqualTo(new MatchCounts(2, 2, 2));
            assertThat(score.counts(ScoredPart.SOURCE, fit)).isEqualTo(new MatchCounts(1, 1, 1));
            assertThat(score.counts(ScoredPart.CUE, fit)).isEqualTo(new MatchCounts(1, 1, 1));
            assertThat(score.counts(ScoredPart.FIGURE, fit)).isEqualTo(new MatchCounts(1, 1, 1));
        }
        assertThat(score.values(ScoredValue.QUOTATION)).isEqualTo(new ValueCounts(1, 1));
        assertThat(score.values(ScoredValue.SPEAKER)).isEqualTo(new ValueCounts(2, 2));
        assertThat(score.values(ScoredValue.AMOUNT)).isEqualTo(new ValueCounts(1, 1));
        assertThat(score.mistakes()).isEmpty();
    }

    @Test
    void listsWhatIsMissedInventedAndElsewhere() {
        Article gold = article(pay("c1").build(), claim("c2", "they left").build());
        Article found = article(
                claim("x", "We stay.").build(), claim("y", "150 crowns a month").build());
        ArticleScore score = ArticleScore.of(gold, found);

        assertThat(score.counts(ScoredPart.CLAIM, PlaceFit.EXACT)).hasToString("0 of 2 found, 2 invented");
        assertThat(score.counts(ScoredPart.CLAIM, PlaceFit.OVERLAPPING)).hasToString("1 of 2 found, 1 invented");
        assertThat(score.mistakes().stream().map(ScoreMistake::toString))
                .containsExactly(
                        "other place of claim at /claims/0: They pay 150 crowns a month more, found 150 crowns a month",
                        "missed claim at /claims/1: they left",
                        "invented claim at /claims/0: We stay.");
        ScoreMistake first = score.mistakes().get(0);
        assertThat(first.kind()).isEqualTo(MistakeKind.OTHER_PLACE);
        assertThat(first.part()).isEqualTo(ScoredPart.CLAIM);
        assertThat(first.goldPointer()).contains("/claims/0");
        assertThat(first.foundPointer()).contains("/claims/1");
        assertThat(score.mistakes().get(1).foundPointer()).isEmpty();
        assertThat(score.mistakes().get(2).goldPointer()).isEmpty();
    }

    @Test
    void pairsWhatHasMostCharactersInCommon() {
        Article gold = article(claim("c1", "They pay 150").build(), pay("c2").build());
        Article found = article(pay("x").build(), claim("y", "They pay 150").build());
        ArticleScore score = ArticleScore.of(gold, found);

        assertThat(score.counts(ScoredPart.CLAIM, PlaceFit.EXACT)).isEqualTo(new MatchCounts(2, 2, 2));
        assertThat(score.mistakes()).isEmpty();
    }

    @Test
    void prefersTheOneWithFewestOtherCharactersAndThenTheFirst() {
        Article gold = article(claim("c1", "150").build());
        Article found = article(
                pay("x").build(), claim("y", "150").build(), claim("z", "150").build());
        ArticleScore score = ArticleScore.of(gold, found);

        assertThat(score.counts(ScoredPart.CLAIM, PlaceFit.EXACT)).isEqualTo(new MatchCounts(1, 3, 1));
        assertThat(score.mistakes().stream()
                        .map(mistake -> mistake.foundPointer().orElseThrow()))
                .containsExactly("/claims/0", "/claims/2");
    }

    @Test
    void doesNotPairPlacesThatOnlyLieBetweenTheSpansOfAnother() {
        Anchor split = at("They pay").and(at("a month more"));
        Article gold = article(Claim.builder().id("c").wording(split).build());

        assertThat(ArticleScore.of(gold, article(claim("x", "150 crowns").build()))
                        .counts(ScoredPart.CLAIM, PlaceFit.OVERLAPPING))
                .isEqualTo(new MatchCounts(1, 1, 0));
    }

    @Test
    void countsPartsWithoutAPlaceApart() {
        Article gold = article(Claim.builder().id("c").wording("They pay").build(), pay("d").build());
        Article found = article(Claim.builder().id("c").proposition("They pay.").build());
        ArticleScore score = ArticleScore.of(gold, found);

        assertThat(score.counts(ScoredPart.CLAIM, PlaceFit.OVERLAPPING)).isEqualTo(new MatchCounts(1, 0, 0));
        assertThat(score.withoutPlace(ScoredPart.CLAIM)).isEqualTo(new MatchCounts(1, 1, 0));
        assertThat(score.withoutPlace(ScoredPart.CUE)).isEqualTo(new MatchCounts(0, 0, 0));
    }

    @Test
    void countsACueThatSeveralClaimsShareOnce() {
        Attribution said = Attribution.indirect(AttributionStep.by("leader").withCue(at("said.")))
                .withRelays(List.of(AttributionStep.by("ida").withCue(at("added"))));
        Article gold = article(
                pay("c1").attribution(said).build(),
                claim("c2", "they left").attribution(said).build());

        assertThat(ArticleScore.of(gold, article()).mistakes().stream().map(ScoreMistake::toString))
                .containsExactly(
                        "missed claim at /claims/0: They pay 150 crowns a month more",
                        "missed claim at /claims/1: they left",
                        "missed cue at /claims/0/attribution/origin/cue: said.",
                        "missed cue at /claims/0/attribution/relays/0/cue: added");
    }

    @Test
    void comparesTheTypeOfQuotationIfTheGoldDocumentHasOne() {
        Article direct = saying(Attribution.direct(AttributionStep.by("leader")));
        Article indirect = saying(Attribution.indirect(AttributionStep.by("leader")));
        Article notRecorded =
                saying(Attribution.direct(AttributionStep.by("leader")).withoutQuotation());

        assertThat(mistakes(direct, indirect))
                .containsExactly("other quotation of claim at /claims/0: direct, found indirect");
        assertThat(mistakes(direct, notRecorded))
                .containsExactly("other quotation of claim at /claims/0: direct, found not recorded");
        assertThat(mistakes(notRecorded, direct)).isEmpty();
        assertThat(ArticleScore.of(direct, indirect).values(ScoredValue.QUOTATION))
                .hasToString("0 of 1 right");
        assertThat(ArticleScore.of(notRecorded, direct)
                        .values(ScoredValue.QUOTATION)
                        .accuracy())
                .isEmpty();
    }

    @Test
    void comparesTheSpeakerOfTheOrigin() {
        Article leader = saying(Attribution.direct(AttributionStep.by("leader")));
        Article ida = saying(Attribution.direct(AttributionStep.by("ida")));
        Article unresolved = saying(Attribution.direct(AttributionStep.byUnresolved("He")));
        Article unstated = saying(Attribution.direct(AttributionStep.byUnstated()));
        Article own = article(pay("c").ownVoice(true).build());
        Article open = article(pay("c").build());

        assertThat(mistakes(ida, leader))
                .containsExactly("other speaker of claim at /claims/0: Ida Nor, found a shift leader");
        assertThat(mistakes(ida, unresolved))
                .containsExactly("other speaker of claim at /claims/0: Ida Nor, found unresolved");
        assertThat(mistakes(unstated, unresolved))
                .containsExactly("other speaker of claim at /claims/0: unstated, found unresolved");
        assertThat(mistakes(unstated, unstated)).isEmpty();
        assertThat(mistakes(own, unstated))
                .containsExactly("other speaker of claim at /claims/0: the article itself, found unstated");
        assertThat(mistakes(own, own)).isEmpty();
        assertThat(mistakes(ida.withClaims(own.claims()), open))
                .containsExactly("other speaker of claim at /claims/0: the article itself, found not recorded");
        assertThat(mistakes(open, own)).isEmpty();
    }

    @Test
    void knowsASourceByItsNameAndNotByItsId() {
        Article gold = saying(Attribution.direct(AttributionStep.by("ida")));
        Claim said = pay("c").attribution(Attribution.direct(AttributionStep.by("s1")))
                .build();
        Article found = Article.builder()
                .id("a")
                .text(TEXT)
                .addSource(Source.person("s1", "Ida Nor"))
                .addClaim(said)
                .build();

        assertThat(ArticleScore.of(gold, found).values(ScoredValue.SPEAKER)).isEqualTo(new ValueCounts(1, 1));
        Article both = saying(Attribution.direct(AttributionStep.by("ida", "leader")));
        assertThat(mistakes(both, found))
                .containsExactly("other speaker of claim at /claims/0: Ida Nor and a shift leader, found Ida Nor");
    }

    @Test
    void comparesAmountUnitAndRate() {
        Article gold = article(pay("c").addFigure(figure(150)).build());

        assertThat(ArticleScore.of(gold, gold).values(ScoredValue.AMOUNT)).isEqualTo(new ValueCounts(1, 1));
        for (Figure other : List.of(
                figure(15), figure(150).withUnit(Unit.COUNT), figure(150).withPer(List.of()))) {
            ArticleScore score =
                    ArticleScore.of(gold, article(pay("c").addFigure(other).build()));
            assertThat(score.values(ScoredValue.AMOUNT)).isEqualTo(new ValueCounts(1, 0));
            assertThat(score.mistakes()).singleElement().satisfies(mistake -> {
                assertThat(mistake.kind()).isEqualTo(MistakeKind.OTHER_AMOUNT);
                assertThat(mistake.goldPointer()).contains("/claims/0/figures/0");
            });
        }
    }

    @Test
    void computesPrecisionRecallAndF1() {
        MatchCounts counts = new MatchCounts(38, 40, 30);

        assertThat(counts.precision()).contains(ratio(3, 4));
        assertThat(counts.recall()).contains(ratio(15, 19));
        assertThat(counts.f1()).contains(ratio(10, 13));
        assertThat(counts.gold()).isEqualTo(38);
        assertThat(counts.found()).isEqualTo(40);
        assertThat(counts.matched()).isEqualTo(30);
        assertThat(new MatchCounts(0, 2, 0).recall()).isEmpty();
        assertThat(new MatchCounts(2, 0, 0).precision()).isEmpty();
        assertThat(new MatchCounts(2, 0, 0).f1()).contains(Ratio.ZERO);
        assertThat(new MatchCounts(0, 0, 0).f1()).isEmpty();
        assertThat(new ValueCounts(30, 27).accuracy()).contains(ratio(9, 10));
        assertThat(new ValueCounts(30, 27).compared()).isEqualTo(30);
        assertThat(new ValueCounts(30, 27).right()).isEqualTo(27);
    }

    @Test
    void averagesOverACorpus() {
        Article gold = article(pay("c1").build(), claim("c2", "they left").build());
        ArticleScore half = ArticleScore.of(gold, article(pay("x").build()));
        ArticleScore whole = ArticleScore.of(article(pay("c1").build()), article(pay("x").build()));
        ArticleScore empty = ArticleScore.of(article(), article());
        CorpusScore score = CorpusScore.of(List.of(half, whole, empty));

        assertThat(score.articles()).isEqualTo(3);
        assertThat(score.counts(ScoredPart.CLAIM, PlaceFit.EXACT)).isEqualTo(new MatchCounts(3, 2, 2));
        assertThat(score.counts(ScoredPart.CLAIM, PlaceFit.EXACT).recall()).contains(ratio(2, 3));
        Average recall = score.average(ScoredPart.CLAIM, PlaceFit.EXACT, ScoreMeasure.RECALL);
        assertThat(recall.value()).contains(new BigDecimal("0.750000"));
        assertThat(recall.articles()).isEqualTo(2);
        assertThat(recall).hasToString("0.750000 over 2 articles");
        assertThat(score.average(ScoredPart.CLAIM, PlaceFit.EXACT, ScoreMeasure.PRECISION)
                        .value())
                .contains(new BigDecimal("1.000000"));
        assertThat(score.average(ScoredPart.CLAIM, PlaceFit.EXACT, ScoreMeasure.F1)
                        .value())
                .contains(new BigDecimal("0.833333"));
        assertThat(score.average(ScoredPart.CUE, PlaceFit.EXACT, ScoreMeasure.F1)
                        .value())
                .isEmpty();
        assertThat(score).isEqualTo(CorpusScore.of(List.of(empty, whole, half)));
        assertThat(score.values(ScoredValue.SPEAKER)).isEqualTo(new ValueCounts(0, 0));
        assertThat(score).hasToString("3 articles, claims 2 of 3 found, 0 invented");
        assertThat(CorpusScore.none().average(ScoredPart.CUE, PlaceFit.EXACT, ScoreMeasure.F1))
                .hasToString("none over 0 articles");
    }

    @Test
    void refusesAnArticleOfAnotherText() {
        Article other = Article.builder().id("a").text("Other words.").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleScore.of(article(), other))
                .withMessage("Invalid score: the articles must have one text, with the SHA-256 "
                        + TEXT.digest().sha256() + ", got \""
                        + ArticleText.of("Other words.").digest().sha256() + "\"");
    }

    private static List<String> mistakes(Article gold, Article found) {
        return ArticleScore.of(gold, found).mistakes().stream()
                .map(ScoreMistake::toString)
                .toList();
    }

    private static Ratio ratio(long part, long whole) {
        return Ratio.of(part).times(Ratio.of(whole).inverse());
    }

    private static Article saying(Attribution attribution) {
        return article(pay("c").attribution(attribution).build());
    }

    private static Article article(Claim... claims) {
        return Article.builder()
                .id("a")
                .text(TEXT)
                .sources(List.of(LEADER, IDA))
                .claims(List.of(claims))
                .build();
    }

    private static Claim.Builder pay(String id) {
        return claim(id, "They pay 150 crowns a month more");
    }

    private static Claim.Builder claim(String id, String words) {
        return Claim.builder().id(id).wording(at(words));
    }

    private static Figure figure(long amount) {
        return Figure.of(Amount.exact(amount), Unit.assumedCurrency("NOK"))
                .withPer(Per.MONTH)
                .withWording(at("150 crowns a month"));
    }

    private static Anchor at(String words) {
        return TEXT.find(words).only();
    }
}
