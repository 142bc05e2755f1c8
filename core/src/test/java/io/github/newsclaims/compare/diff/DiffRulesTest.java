package io.github.newsclaims.compare.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One example for each rule by which claims and figures are found again, and how what differs is shown. */
class DiffRulesTest {
    private static final ArticleText TEXT = ArticleText.of("The quay is shut. The boats are full.");

    @Test
    void listsTheClaimsOfOneFate() {
        ArticleDiff diff = ArticleDiff.between(
                article(claim("c1").wording("The quay is shut."), claim("c2").proposition("Two.")),
                article(claim("c1").wording("The quay is shut."), claim("c3").proposition("Three.")));

        assertThat(diff.of(ChangeKind.KEPT)).extracting(DiffRulesTest::shown).containsExactly("c1 KEPT c1");
        assertThat(diff.of(ChangeKind.ORPHANED))
                .extracting(DiffRulesTest::shown)
                .containsExactly("c2 ORPHANED -");
        assertThat(diff.of(ChangeKind.ADDED)).extracting(DiffRulesTest::shown).containsExactly("- ADDED c3");
        assertThat(diff.of(ChangeKind.MOVED)).isEmpty();
    }

    @Test
    void listsTheClaimsWhoseFiguresOrAttributionChanged() {
        ArticleDiff diff = ArticleDiff.between(
                article(
                        claim("c1").proposition("One."),
                        claim("c2").proposition("Two."),
                        claim("c3").proposition("Three.")),
                article(
                        claim("c1").proposition("One.").addFigure(figure(1)),
                        claim("c2").proposition("Two.").ownVoice(true),
                        claim("c3").proposition("Three.").note("Checked.")));

        assertThat(diff.figuresChanged()).extracting(DiffRulesTest::shown).containsExactly("c1 KEPT c1");
        assertThat(diff.attributionsChanged()).extracting(DiffRulesTest::shown).containsExactly("c2 KEPT c2 [speaker]");
    }

    @Test
    void countsSpeakerRelaysQuotationAndSayingAsAttribution() {
        assertThat(List.of(ClaimPart.values()).stream().filter(ClaimPart::isAttribution))
                .containsExactly(ClaimPart.SPEAKER, ClaimPart.RELAYS, ClaimPart.QUOTATION, ClaimPart.SAYING);
    }

    @Test
    void findsAmongClaimsOfTheSameWordsThoseOfTheSameProposition() {
        assertThat(changes(
                        article(
                                claim("c1").wording("They left.").proposition("Crews left."),
                                claim("c2").wording("They left.").proposition("Cooks left.")),
                        article(
                                claim("x1").wording("They left.").proposition("Cooks left."),
                                claim("x2").wording("They left.").proposition("Crews left."))))
                .containsExactly("c1 KEPT x2", "c2 KEPT x1");
    }

    @Test
    void findsTheOnlyClaimOfTheSameWords() {
        assertThat(changes(
                        article(claim("c1").wording("They left.").proposition("Crews left.")),
                        article(claim("x1").wording("They left.").proposition("Cooks left."))))
                .containsExactly("c1 KEPT x1 [proposition]");
    }

    @Test
    void findsTheOnlyClaimOfTheSameProposition() {
        assertThat(changes(
                        article(claim("c1").wording("They left.").proposition("Crews left.")),
                        article(claim("x1").wording("They are gone.").proposition("Crews left."))))
                .containsExactly("c1 REWORDED x1");
    }

    @Test
    void bindsChangedWordsByTheirIdOrTheirProposition() {
        ArticleText now = ArticleText.of("The quay is not shut. The boats are full.");
        Article before = article(
                TEXT,
                claim("c1").wording(TEXT.find("The quay is shut.").only()).proposition("It is shut."),
                claim("c2").proposition("It is shut."));
        Article sameProposition = article(
                now,
                claim("x1").wording(now.find("The quay is not shut.").only()).proposition("It is shut."));
        Article sameId = article(
                now, claim("c1").wording(now.find("The quay is not shut.").only()));
        Article neither = article(
                now, claim("x1").wording(now.find("The quay is not shut.").only()));

        assertThat(changes(before, sameProposition)).containsExactly("c1 REWORDED x1", "c2 ORPHANED -");
        assertThat(changes(before, sameId)).containsExactly("c1 REWORDED c1 [proposition]", "c2 ORPHANED -");
        assertThat(changes(before, neither)).containsExactly("c1 ORPHANED -", "c2 ORPHANED -", "- ADDED x1");
    }

    /** "The quay is shut." has 17 characters, "is shut." 8 of them. */
    @Test
    void findsAClaimThatCoversHalfOfTheShorterPlace() {
        Article before = placed("c1", 9, 17);

        assertThat(changes(before, placed("x1", 13, 30))).containsExactly("c1 REWORDED x1");
        assertThat(changes(before, placed("x1", 14, 30))).containsExactly("c1 KEPT -", "- ADDED x1");
    }

    @Test
    void carriesAClaimThatNobodyRecordedInTheLaterText() {
        Article before =
                article(TEXT, claim("c1").wording(TEXT.find("The quay is shut.").only()));
        Article same = article().withText(TEXT);
        Article later = article().withText("It rains. The quay is shut.");
        Article spaced = article().withText("The quay is  shut. The boats are full.");
        Article twice = article().withText("The quay is shut. The quay is shut.");

        assertThat(changes(before, same)).containsExactly("c1 KEPT -");
        assertThat(ArticleDiff.between(before, same).isEmpty()).isFalse();
        assertThat(changes(before, later)).containsExactly("c1 MOVED -");
        assertThat(changes(before, spaced)).containsExactly("c1 REWORDED -");
        assertThat(changes(before, twice)).containsExactly("c1 ORPHANED -");
        assertThat(ArticleDiff.between(before, later)
                        .changes()
                        .get(0)
                        .place()
                        .orElseThrow()
                        .start())
                .isEqualTo(10);
        assertThat(ArticleDiff.between(before, twice).changes().get(0).place()).isEmpty();
    }

    @Test
    void showsWhatAnAttributionWasAndIs() {
        Attribution before = Attribution.direct(
                        AttributionStep.by("crew").withMention("the crew").withCue("told"),
                        AttributionStep.by("post").withQuotation(QuotationType.INDIRECT))
                .withTranslatedFrom("nb");
        Attribution after = Attribution.mixed(AttributionStep.by("post"), AttributionStep.by("crew"));
        Article one = article(claim("c1").proposition("One.").attribution(before));
        Article other = article(claim("c1").proposition("One.").attribution(after));

        assertThat(ArticleDiff.between(one, other).changes().get(0).differences())
                .extracting(ClaimDifference::toString)
                .containsExactly(
                        "speaker: The Crew, now The Post",
                        "relays: The Post, now The Crew",
                        "quotation: direct, translated from nb, indirect by a relay, now mixed",
                        "saying: the crew, told, now not stated");
    }

    @Test
    void findsNoDifferenceInTheSameWordsElsewhere() {
        ArticleText twice = ArticleText.of("in March they left in March");
        TimeExpression first =
                TimeExpression.of("2031-03").withWording(twice.find("in March").first());
        TimeExpression last =
                TimeExpression.of("2031-03").withWording(twice.find("in March").last());
        Claim.Builder before = claim("c1")
                .wording(twice.find("in March they left in March").only())
                .addTime(first)
                .addInsertion(twice.find("in March").first())
                .addFigure(figure(1).withWording(twice.find("in March").first()).withAsOf(first))
                .attribution(Attribution.direct(AttributionStep.byUnstated()
                        .withTime(first)
                        .withCue(twice.find("in March").first())));
        Claim.Builder after = claim("c1")
                .wording(twice.find("in March they left in March").only())
                .addTime(last)
                .addInsertion(twice.find("in March").last())
                .addFigure(figure(1).withWording(twice.find("in March").last()).withAsOf(last))
                .attribution(Attribution.direct(AttributionStep.byUnstated()
                        .withTime(last)
                        .withCue(twice.find("in March").last())));

        assertThat(changes(article(twice, before), article(twice, after))).containsExactly("c1 KEPT c1");
    }

    @Test
    void readsARelationToTheArticleItselfAsOneWithinIt() {
        Claim.Builder within = claim("c1").proposition("One.").addRelation(RelationType.SUPPORTS, "c2");
        Claim.Builder named = claim("c1").proposition("One.").addRelation(to("a", "c2"));
        Claim.Builder elsewhere = claim("c1").proposition("One.").addRelation(to("b", "c2"));
        Claim.Builder two = claim("c2").proposition("Two.");
        Claim.Builder renamed = claim("x2").proposition("Two.");

        assertThat(changes(article(within, two), article(named, two))).containsExactly("c1 KEPT c1", "c2 KEPT c2");
        assertThat(changes(article(within, two), article(elsewhere, two)))
                .containsExactly("c1 KEPT c1 [relations]", "c2 KEPT c2");
        assertThat(changes(article(elsewhere, two), article(elsewhere, renamed)))
                .containsExactly("c1 KEPT c1", "c2 KEPT x2");
    }

    @Test
    void findsAFigureByItsId() {
        assertThat(figures(
                        List.of(figure(1).withId("f1"), figure(2).withId("f2")),
                        List.of(figure(3).withId("f2"), figure(4).withId("f1"))))
                .containsExactly("1 now 4", "2 now 3");
        assertThat(figures(List.of(figure(1), figure(2)), List.of(figure(3), figure(4))))
                .containsExactly("1 now -", "2 now -", "- now 3", "- now 4");
    }

    @Test
    void findsAFigureByItsWordsIfNoOtherHasThem() {
        Figure dozens = figure(1).withWording("dozens");
        Figure many = figure(2).withWording("many");

        assertThat(figures(
                        List.of(dozens, many),
                        List.of(figure(3).withWording("many"), figure(4).withWording("dozens"))))
                .containsExactly("1 now 4", "2 now 3");
        assertThat(figures(
                        List.of(dozens, figure(2).withWording("dozens")),
                        List.of(figure(3).withWording("dozens"), figure(4).withWording("few"))))
                .containsExactly("1 now -", "2 now -", "- now 3", "- now 4");
        assertThat(figures(
                        List.of(dozens, many),
                        List.of(figure(3).withWording("dozens"), figure(4).withWording("dozens"))))
                .containsExactly("1 now -", "2 now -", "- now 3", "- now 4");
    }

    @Test
    void showsTheWordsOfAFigureOtherwiseItsAmount() {
        Figure worded = figure(150).withWording("150 crowns");

        assertThat(new FigureChange(Optional.of(worded), Optional.of(figure(160))))
                .hasToString("figure: 150 crowns, now Exact[number=160, significantDigits=OptionalInt.empty]");
        assertThat(new FigureChange(Optional.empty(), Optional.of(worded)))
                .hasToString("figure: not stated, now 150 crowns");
    }

    @Test
    void takesTheOnlyFigureForTheSame() {
        assertThat(figures(List.of(figure(1).withId("f1")), List.of(figure(2).withId("f2"))))
                .containsExactly("1 now 2");
        assertThat(figures(List.of(figure(1)), List.of(figure(2), figure(3))))
                .containsExactly("1 now -", "- now 2", "- now 3");
        assertThat(figures(List.of(figure(1), figure(2)), List.of(figure(3))))
                .containsExactly("1 now -", "2 now -", "- now 3");
        assertThat(figures(List.of(figure(1), figure(2)), List.of(figure(2)))).containsExactly("1 now -");
    }

    private static List<String> figures(List<Figure> before, List<Figure> after) {
        return ArticleDiff.between(
                        article(claim("c1").proposition("One.").figures(before)),
                        article(claim("c1").proposition("One.").figures(after)))
                .changes()
                .get(0)
                .figures()
                .stream()
                .map(change -> number(change.before()) + " now " + number(change.after()))
                .toList();
    }

    private static String number(Optional<Figure> figure) {
        return figure.map(Figure::amount)
                .map(amount -> ((Amount.Exact) amount).number().toString())
                .orElse("-");
    }

    private static List<String> changes(Article before, Article after) {
        return ArticleDiff.between(before, after).changes().stream()
                .map(DiffRulesTest::shown)
                .toList();
    }

    private static String shown(ClaimChange change) {
        String parts = change.differences().isEmpty()
                ? ""
                : " "
                        + change.differences().stream()
                                .map(difference -> difference.part().words())
                                .toList();
        return change.before().map(Claim::id).orElse("-") + " " + change.kind() + " "
                + change.after().map(Claim::id).orElse("-") + parts;
    }

    private static ClaimRelation to(String article, String claim) {
        return ClaimRelation.of(RelationType.SUPPORTS, ClaimReference.to(claim).withArticle(article));
    }

    private static Figure figure(long number) {
        return Figure.of(Amount.exact(number), Unit.COUNT);
    }

    private static Claim.Builder claim(String id) {
        return Claim.builder().id(id);
    }

    private static Article placed(String id, int start, int end) {
        return article(TEXT, claim(id).wording(TEXT.anchor(start, end)));
    }

    private static Article article(ArticleText text, Claim.Builder... claims) {
        return built(Article.builder().text(text), claims);
    }

    private static Article article(Claim.Builder... claims) {
        return built(Article.builder(), claims);
    }

    private static Article built(Article.Builder article, Claim.Builder... claims) {
        article.id("a").addSource(Source.group("crew", "The Crew")).addSource(Source.organization("post", "The Post"));
        for (Claim.Builder claim : claims) {
            article.addClaim(claim.build());
        }
        return article.build();
    }
}
