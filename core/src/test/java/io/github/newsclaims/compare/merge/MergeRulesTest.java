package io.github.newsclaims.compare.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One example for each rule of the merge: two articles, and what comes of them. */
class MergeRulesTest {
    private static final ArticleText TEXT =
            ArticleText.of("“They pay 150 crowns a month more,” a shift leader said in March. “They left.”");
    private static final Anchor PAY = at("They pay 150 crowns a month more");

    @Test
    void mergesOneAfterTheOther() {
        Article one = article(claim("c1", "They left."));
        Article two = article(claim("c1", "They left.").addPlace("Skarvik"));
        Article three = article(claim("c1", "They left.").note("Checked."));

        assertThat(ArticleMerge.of(one, two, three).article())
                .isEqualTo(article(claim("c1", "They left.").addPlace("Skarvik").note("Checked.")));
    }

    @Test
    void takesAnOverlapFromAboveZeroToOne() {
        Article one = article(claim("c1", "They left."));

        assertThat(MergeRules.standard()
                        .withOverlap(BigDecimal.ONE)
                        .merge(List.of(one, one))
                        .article())
                .isEqualTo(one);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MergeRules.standard().withOverlap(new BigDecimal("1.01")))
                .withMessage("Invalid merge: overlap must be more than 0 and at most 1, got 1.01");
    }

    /** The words of both are 16 characters; three quarters are 12. */
    @ParameterizedTest
    @CsvSource({"0, 12, 0, 16, 1", "0, 11, 0, 16, 2", "4, 16, 0, 16, 1", "0, 14, 2, 16, 1", "0, 13, 2, 16, 2"})
    void unitesClaimsIfThreeQuartersOfWhatBothCoverIsCommon(
            int start, int end, int otherStart, int otherEnd, int claims) {
        Article one = article(claim("c1").wording(TEXT.anchor(start, end)));
        Article other = article(claim("c1").wording(TEXT.anchor(otherStart, otherEnd)));

        assertThat(ArticleMerge.of(one, other).article().claims()).hasSize(claims);
    }

    @Test
    void findsTheOneOfTwoClaimsInOnePlaceThatIsEqualButForIdProvenanceAndRelations() {
        Provenance tool = Provenance.by("tool");
        Article one = article(
                claim("c1", "They left.").note("first"),
                claim("c2", "They left.").note("second"));
        Article signed = article(
                claim("x", "They left.").note("second").addProvenance(tool),
                claim("y", "They left.").note("first").addProvenance(tool));
        Article related = article(
                claim("x", "They left.").note("second").addRelation(RelationType.CHALLENGES, "y"),
                claim("y", "They left.").note("first").addRelation(RelationType.CHALLENGES, "x"));

        assertThat(ArticleMerge.of(one, signed).article())
                .isEqualTo(article(
                        claim("c1", "They left.").note("first").addProvenance(tool),
                        claim("c2", "They left.").note("second").addProvenance(tool)));
        assertThat(ArticleMerge.of(one, related).article())
                .isEqualTo(article(
                        claim("c1", "They left.").note("first").addRelation(RelationType.CHALLENGES, "c2"),
                        claim("c2", "They left.").note("second").addRelation(RelationType.CHALLENGES, "c1")));
    }

    @Test
    void unitesClaimsWithoutWordsByTheirProposition() {
        Article one = article(claim("c1").proposition("Crews left."));
        Article other = article(claim("x").proposition("crews  left.").note("Checked."));
        Article third = article(claim("x").proposition("Cooks left."));
        Article withWords = article(claim("x", "They left.").proposition("Crews left."));

        assertThat(ArticleMerge.of(one, other).article())
                .isEqualTo(article(claim("c1").proposition("Crews left.").note("Checked.")));
        assertThat(ArticleMerge.of(one, third).article().claims()).hasSize(2);
        assertThat(ArticleMerge.of(one, withWords).article().claims()).hasSize(2);
        assertThat(ArticleMerge.of(withWords, one).article().claims()).hasSize(2);
    }

    @Test
    void showsBothSidesOfADisagreementOnWhoSaysIt() {
        Attribution said = Attribution.indirect(AttributionStep.byUnstated());
        Article own = article(claim("c1", "They left.").ownVoice(true));
        Article attributed = article(claim("c1", "They left.").attribution(said));

        assertThat(noted(ArticleMerge.of(own, attributed)))
                .containsExactly(tuple(
                        "/claims/0/ownVoice", new PartValue.OwnVoiceValue(), new PartValue.AttributionValue(said)));
        assertThat(noted(ArticleMerge.of(attributed, own)))
                .containsExactly(tuple(
                        "/claims/0/attribution", new PartValue.AttributionValue(said), new PartValue.OwnVoiceValue()));
        assertThat(ArticleMerge.of(own, own).disagreements()).isEmpty();
        assertThat(ArticleMerge.of(attributed, article(claim("c1", "They left.")))
                        .article())
                .isEqualTo(attributed);
    }

    @Test
    void givesWordsThePlaceThatTheSameWordsHaveInEitherArticle() {
        Article open =
                article(claim("c1").wording("They pay 150 crowns a month more").addInsertion("a month"));
        Article placed = article(claim("c1").wording(PAY).addInsertion(at("a month")));

        for (ArticleMerge merge : List.of(ArticleMerge.of(open, placed), ArticleMerge.of(placed, open))) {
            assertThat(merge.article()).isEqualTo(placed);
            assertThat(merge.disagreements()).isEmpty();
        }
        assertThat(ArticleMerge.of(open, open).article()).isEqualTo(open);
    }

    @Test
    void keepsInsertionsOfOtherWords() {
        Article one = article(claim("c1", "They left.").addInsertion("They").addInsertion(at("left")));
        Article other = article(claim("c1", "They left.").addInsertion("left.").addInsertion(at("left.")));

        assertThat(ArticleMerge.of(one, other).article())
                .isEqualTo(article(claim("c1", "They left.")
                        .addInsertion("They")
                        .addInsertion(at("left"))
                        .addInsertion(at("left."))));
    }

    @Test
    void givesATimeThePlaceThatTheSameTimeHasInEitherArticle() {
        TimeExpression open = TimeExpression.of("2031-03").withWording("in March");
        TimeExpression placed = open.withWording(at("in March"));

        assertThat(mergedTimes(open, placed)).isEqualTo("times 1, said placed, []");
        assertThat(mergedTimes(placed, open)).isEqualTo("times 1, said placed, []");
        assertThat(mergedTimes(open, open)).isEqualTo("times 1, said open, []");
    }

    @Test
    void keepsTwoTimesOfOtherDatesOrPlaces() {
        TimeExpression open = TimeExpression.of("2031-03").withWording("in March");
        TimeExpression placed = open.withWording(at("in March"));
        TimeExpression elsewhere = open.withWording(at("March"));
        TimeExpression april = TimeExpression.of("2031-04").withWording("in March");

        assertThat(mergedTimes(placed, elsewhere))
                .isEqualTo("times 2, said placed, [/claims/0/attribution/origin/time]");
        assertThat(mergedTimes(open, april)).isEqualTo("times 2, said open, [/claims/0/attribution/origin/time]");
    }

    /** Merges two claims that have the times in their times and in their attribution. */
    private static String mergedTimes(TimeExpression one, TimeExpression other) {
        ArticleMerge merge = ArticleMerge.of(said(one), said(other));
        Claim claim = merge.article().claims().get(0);
        TimeExpression time = claim.attribution().orElseThrow().origin().time().orElseThrow();
        return "times " + claim.times().size() + ", said "
                + (time.wording().orElseThrow() instanceof Anchor ? "placed" : "open") + ", "
                + merge.disagreements().stream().map(Disagreement::pointer).toList();
    }

    private static Article said(TimeExpression time) {
        return article(claim("c1", "They left.")
                .addTime(time)
                .attribution(Attribution.indirect(AttributionStep.byUnstated().withTime(time))));
    }

    @Test
    void keepsSectionsThatTouchAndTheFirstOfThoseThatOverlap() {
        Section body = Section.of(SectionKind.BODY, 10, 20);
        Section before = Section.of(SectionKind.CAPTION, 5, 10);
        Section after = Section.of(SectionKind.CAPTION, 20, 25);
        Section across = Section.of(SectionKind.CAPTION, 9, 11);

        assertThat(ArticleMerge.of(
                                article().withSections(List.of(body)), article().withSections(List.of(before, after)))
                        .article()
                        .sections())
                .containsExactly(before, body, after);
        ArticleMerge merge =
                ArticleMerge.of(article().withSections(List.of(body)), article().withSections(List.of(across)));
        assertThat(merge.article().sections()).containsExactly(body);
        assertThat(noted(merge))
                .containsExactly(
                        tuple("/sections/0", new PartValue.SectionValue(body), new PartValue.SectionValue(across)));
    }

    @Test
    void keepsTheDigestOfATextThatIsWithheld() {
        Article withheld = article(claim("c1", "They left.")).withoutText();
        Article bare = Article.builder().id("a").build();

        assertThat(ArticleMerge.of(withheld, bare).article()).isEqualTo(withheld);
        assertThat(ArticleMerge.of(bare, withheld).article()).isEqualTo(withheld);
    }

    @Test
    void readsReferencesToTheSecondArticleInTheFirstAsReferencesWithin() {
        Article one = article(claim("c1", "They left.")
                .addRelation(ClaimRelation.of(
                        RelationType.CHALLENGES, ClaimReference.to("c1").withArticle("b"))));
        Article other = article(claim("c1").wording(PAY)).withId("b");

        assertThat(ArticleMerge.of(one, other).article().claims().get(1).relations())
                .containsExactly(ClaimRelation.of(
                        RelationType.CHALLENGES, ClaimReference.to("c1-2").withArticle("a")));
    }

    @Test
    void namesTheAddresseesByTheirIdsInTheMergedArticle() {
        Source post = Source.organization("post", "Harbour Post");
        Article one = article().withSources(List.of(post));
        Claim told = claim("c1", "They left.")
                .attribution(Attribution.indirect(AttributionStep.byUnstated().withAddressees(List.of("p", "q"))))
                .build();
        Article other = Article.builder()
                .id("a")
                .sources(List.of(post.withId("p"), Source.person("q", "Ida Nor")))
                .text(TEXT)
                .addClaim(told)
                .build();

        assertThat(ArticleMerge.of(one, other)
                        .article()
                        .claims()
                        .get(0)
                        .attribution()
                        .orElseThrow()
                        .origin()
                        .addressees())
                .containsExactly("post", "q");
    }

    @Test
    void unitesSourcesWithoutANameIfTheyAreMentionedInOnePlace() {
        Source cook = Source.unnamed("cook", "a cook");
        Source seen = cook.withMentions(List.of(at("They left")));
        Source oftenSeen = Source.unnamed("x", "a chef").withMentions(List.of(at("in March"), at("They left")));

        assertThat(sources(cook, cook.withId("x"))).containsExactly("cook", "x");
        assertThat(sources(seen, cook.withId("x"))).containsExactly("cook", "x");
        assertThat(sources(seen, seen.withId("x"))).containsExactly("cook");
        assertThat(sources(seen, oftenSeen)).containsExactly("cook");
        assertThat(sources(oftenSeen, seen)).containsExactly("x");
        assertThat(sources(seen, oftenSeen.withMentions(List.of(at("in March")))))
                .containsExactly("cook", "x");
        assertThat(sources(seen, Source.person("x", "Ida Nor"))).containsExactly("cook", "x");
        assertThat(sources(Source.person("x", "Ida Nor"), seen)).containsExactly("x", "cook");
    }

    @Test
    void findsThatAGroupWouldBeAMemberOfItselfThroughOthers() {
        Source crew = Source.group("crew", "Crew");
        Source cooks = Source.group("cooks", "Cooks");
        Source hands = Source.group("hands", "Hands");
        Source guest = Source.person("guest", "G. Uest");
        Article one = article()
                .withSources(List.of(
                        crew.withMembers(List.of("guest", "cooks")),
                        cooks.withMembers(List.of("hands")),
                        hands,
                        guest));
        Article other = article().withSources(List.of(crew, cooks, hands.withMembers(List.of("crew", "guest")), guest));
        ArticleMerge merge = ArticleMerge.of(one, other);

        assertThat(merge.article().source("hands").orElseThrow().members()).containsExactly("guest");
        assertThat(noted(merge))
                .containsExactly(tuple(
                        "/sources/2/members",
                        new PartValue.MembersValue(List.of("guest")),
                        new PartValue.MembersValue(List.of("crew", "guest"))));
    }

    /** There are 2 to the power of 40 paths from a0 to z40, so that a search must not take each of them. */
    @Test
    void mergesGroupsThatHaveManyGroupsInCommon() {
        List<Source> groups = new ArrayList<>();
        for (int level = 0; level < 40; level++) {
            List<String> members = List.of("a" + (level + 1), "z" + (level + 1));
            groups.add(Source.group("a" + level, "A" + level).withMembers(members));
            groups.add(Source.group("z" + level, "Z" + level).withMembers(members));
        }
        groups.add(Source.group("a40", "A40"));
        groups.add(Source.group("z40", "Z40"));
        groups.add(Source.group("all", "All"));
        Article one = article().withSources(groups);
        Article other = article()
                .withSources(List.of(Source.group("all", "All").withMembers(List.of("a0")), Source.group("a0", "A0")));
        ArticleMerge merge = ArticleMerge.of(one, other);

        assertThat(merge.article().source("all").orElseThrow().members()).containsExactly("a0");
        assertThat(merge.disagreements()).isEmpty();
    }

    @Test
    void refusesNullAmongTheArticles() {
        assertThatNullPointerException()
                .isThrownBy(() -> MergeRules.standard().merge(Arrays.asList(article(), null)))
                .withMessage("articles");
    }

    @Test
    void escapesTheNameOfAnExtensionInAPointer() {
        Article one = article().withExtensions(Extensions.none().with("tool:a/b~c", 1));
        Article other = article().withExtensions(Extensions.none().with("tool:a/b~c", 2));

        assertThat(noted(ArticleMerge.of(one, other)))
                .containsExactly(tuple(
                        "/tool:a~1b~0c",
                        new PartValue.ExtensionValue(one.extensions()),
                        new PartValue.ExtensionValue(other.extensions())));
    }

    @Test
    void shortensAnIdThatIsTakenSoThatItIsNotTooLong() {
        Article one = article(claim("x".repeat(181), "They left."), claim("y".repeat(180), "in March"));
        Article other = article(claim("x".repeat(181)).wording(PAY), claim("y".repeat(180), "a shift leader"));

        assertThat(ArticleMerge.of(one, other).article().claims())
                .extracting(Claim::id)
                .containsExactlyInAnyOrder(
                        "x".repeat(181), "y".repeat(180), "x".repeat(180) + "-2", "y".repeat(180) + "-2");
    }

    private static List<Tuple> noted(ArticleMerge merge) {
        return merge.disagreements().stream()
                .map(noted -> tuple(noted.pointer(), noted.first(), noted.second()))
                .toList();
    }

    private static List<String> sources(Source one, Source other) {
        return ArticleMerge.of(article().withSources(List.of(one)), article().withSources(List.of(other)))
                .article()
                .sources()
                .stream()
                .map(Source::id)
                .toList();
    }

    private static Anchor at(String words) {
        return TEXT.find(words).only();
    }

    private static Claim.Builder claim(String id) {
        return Claim.builder().id(id);
    }

    private static Claim.Builder claim(String id, String words) {
        return claim(id).wording(at(words));
    }

    private static Article article(Claim.Builder... claims) {
        Article.Builder article = Article.builder().id("a").text(TEXT);
        for (Claim.Builder claim : claims) {
            article.addClaim(claim.build());
        }
        return article.build();
    }
}
