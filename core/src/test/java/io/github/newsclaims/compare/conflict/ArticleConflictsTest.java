package io.github.newsclaims.compare.conflict;

import static io.github.newsclaims.compare.conflict.Reports.article;
import static io.github.newsclaims.compare.conflict.Reports.deaths;
import static io.github.newsclaims.compare.conflict.Reports.own;
import static io.github.newsclaims.compare.conflict.Reports.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleReference;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.RelationType;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article says as a whole decides whether its figures conflict with those of another one. */
class ArticleConflictsTest {
    private static final String CONFLICT =
            "1 against 1 independent sources, possibly conflicting: " + "neither says where; neither says when; ";

    @Test
    void findsTwoReportsThatDisagree() {
        assertThat(conflicts(article("a", own(deaths(36))), article("b", own(deaths(50)))))
                .containsExactly(CONFLICT + "36 and 50 differ");
    }

    @Test
    void findsNothingInTenCopiesOfOneArticle() {
        Article article =
                article("a", own(deaths(36), deaths(6)), said("police", deaths(15)), said("minister", deaths(50)));
        List<Article> copies = IntStream.range(0, 10)
                .mapToObj(number -> article.withId("a" + number))
                .toList();
        assertThat(FigureConflicts.in(copies).isEmpty()).isTrue();
        assertThat(FigureConflicts.in(Collections.nCopies(10, article)).isEmpty())
                .isTrue();
        assertThat(ConflictSearch.standard()
                        .withinArticles()
                        .in(List.of(article))
                        .isEmpty())
                .isFalse();
    }

    @Test
    void findsNothingBetweenTwoReportsWithTheSameNumbers() {
        assertThat(conflicts(
                        article("a", own(deaths(36)), said("police", deaths(6)), said("minister", deaths(15))),
                        article("b", said("minister", deaths(15)), own(deaths(6)), own(deaths(36)))))
                .isEmpty();
    }

    @Test
    void findsNothingBetweenNumbersThatAThirdReportStatesTogether() {
        Article whole = article("a", own(deaths(36)));
        Article part = article("b", own(deaths(6)));
        assertThat(conflicts(whole, part)).containsExactly(CONFLICT + "36 and 6 differ");
        assertThat(conflicts(whole, part, article("c", own(deaths(36), deaths(6)))))
                .isEmpty();
    }

    @Test
    void findsNothingBetweenReportsThatAgreeInOneNumber() {
        assertThat(conflicts(article("a", own(deaths(36), deaths(6))), article("b", own(deaths(36), deaths(15)))))
                .isEmpty();
        assertThat(conflicts(
                        article("a", own(deaths(36), deaths(6))),
                        article("b", own(deaths(36).withAmount(Amount.about(37)), deaths(15)))))
                .isEmpty();
    }

    @Test
    void findsOneConflictBetweenAReportWithSeveralNumbersAndAnotherOne() {
        List<Article> articles = List.of(
                article("a", own(deaths(36)), own(deaths(6))),
                article("b", own(deaths(15))),
                article("c", own(deaths(15)), said("police", deaths(21))));

        FigureConflicts.Group group = FigureConflicts.in(articles).groups().get(0);

        assertThat(sides(group)).containsExactly("[a 36, a 6]", "[b 15]", "[c 15, c 21]");
        assertThat(group.conflicts())
                .extracting(FigureConflicts.Conflict::toString)
                .containsExactly(CONFLICT + "36 and 15 differ", CONFLICT + "36 and 15 differ");
    }

    @Test
    void makesOneGroupOfAllSidesThatContradictEachOther() {
        List<Article> articles = List.of(
                article("a", own(deaths(36))),
                article("b", own(deaths(50))),
                article("c", own(deaths(36))),
                article("d", own(deaths(77))));

        List<FigureConflicts.Group> groups = FigureConflicts.in(articles).groups();

        assertThat(groups)
                .extracting(ArticleConflictsTest::sides)
                .containsExactly(List.of("[a 36, c 36]", "[b 50]", "[d 77]"));
        assertThat(groups.get(0).conflicts())
                .extracting(conflict -> conflict.comparison().reasons().get(2).words())
                .containsExactly("36 and 50 differ", "36 and 77 differ", "50 and 77 differ");
        assertThat(groups.get(0))
                .isEqualTo(FigureConflicts.in(articles).groups().get(0));
    }

    @Test
    void makesAGroupForEachDayIfNoReportConnectsTwo() {
        Article monday = article("a", own(deaths(12))).withPublished("2031-04-07");
        Article alsoMonday = article("b", own(deaths(13))).withPublished("2031-04-07");
        Article tuesday = article("c", own(deaths(15))).withPublished("2031-04-08");
        Article alsoTuesday = article("d", own(deaths(12))).withPublished("2031-04-08");
        List<Article> articles = List.of(monday, alsoMonday, tuesday, alsoTuesday);

        assertThat(FigureConflicts.in(articles).groups())
                .extracting(ArticleConflictsTest::sides)
                .containsExactly(List.of("[a 12]", "[b 13]"), List.of("[c 15]", "[d 12]"));
        // Which of the numbers is later than a report without a date is not known.
        List<Article> more = new ArrayList<>(articles);
        more.add(article("e", own(deaths(21))));
        assertThat(FigureConflicts.in(more).groups())
                .extracting(ArticleConflictsTest::sides)
                .containsExactly(List.of("[a 12, d 12]", "[b 13]", "[c 15]", "[e 21]"));
        assertThat(FigureConflicts.in(more).groups().get(0).conflicts())
                .extracting(conflict -> conflict.comparison().reasons().get(2).words())
                .containsExactly(
                        "12 and 13 differ",
                        "12 and 15 differ",
                        "12 and 21 differ",
                        "13 and 21 differ",
                        "15 and 21 differ");
    }

    @Test
    void leavesOutOfASideTheNumbersThatContradictNothing() {
        Figure dollars = deaths(9).withUnit(Unit.currency("USD")).withMeasuredEntity("damage");
        Figure crowns = deaths(7).withUnit(Unit.currency("NOK")).withMeasuredEntity("damage");
        List<Article> articles =
                List.of(article("a", own(dollars, crowns)), article("b", own(crowns.withAmount(Amount.exact(8)))));

        assertThat(FigureConflicts.in(articles).groups())
                .extracting(ArticleConflictsTest::sides)
                .containsExactly(List.of("[a 7]", "[b 8]"));
    }

    @Test
    void leavesOutOfASideTheArticlesThatAgreeWithAllOthers() {
        FigureConflicts conflicts = FigureConflicts.in(List.of(
                article("a", own(deaths(36))),
                article("b", own(deaths(36), deaths(6))),
                article("c", own(deaths(50), deaths(6)))));
        assertThat(conflicts.groups().get(0).conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.first().figures())
                    .extracting(figure -> figure.article().orElseThrow())
                    .containsExactly("a");
            assertThat(conflict.second().figures())
                    .extracting(figure -> figure.article().orElseThrow())
                    .containsExactly("c");
        });
    }

    @Test
    void findsNothingInANumberThatDoubled() {
        Figure before = deaths(2_000_000).withId("before");
        Figure now = deaths(4_000_000)
                .withRelations(
                        List.of(FigureRelation.of(FigureRelationType.CHANGED_FROM, FigureReference.to("before"))));
        Article first = article("a", own(now, before));
        Article second = article("b", own(now, before));
        assertThat(conflicts(first, second)).isEmpty();
        assertThat(conflicts(first, article("c", own(deaths(7_000_000)))))
                .containsExactly(CONFLICT + "4000000 and 7000000 differ");
        assertThat(conflicts(first, article("c", own(deaths(2_000_000))))).isEmpty();
    }

    @Test
    void takesAClaimThatIsDeniedForNoSide() {
        Article denied = article("a", own(deaths(36)).factuality(Factuality.CERTAIN_NOT));
        assertThat(conflicts(denied, article("b", own(deaths(50))))).isEmpty();
        Article relayed = article(
                "a",
                Reports.claim(deaths(36))
                        .attribution(Attribution.indirect(
                                AttributionStep.by("police"),
                                AttributionStep.by("minister").withFactuality(Factuality.CERTAIN_NOT))));
        assertThat(conflicts(relayed, article("b", own(deaths(50))))).isEmpty();
        assertThat(conflicts(
                        article("a", own(deaths(36)).factuality(Factuality.CERTAIN)), article("b", own(deaths(50)))))
                .hasSize(1);
        // What an article denies, it does not state together with what it claims.
        Article both = article("a", own(deaths(36)), own(deaths(50)).factuality(Factuality.CERTAIN_NOT));
        assertThat(conflicts(both, article("b", own(deaths(50))))).hasSize(1);
    }

    @Test
    void takesAClaimThatAnAssessmentRejectsForNoSideOnRequest() {
        Article rejected = article(
                "a",
                own(deaths(36))
                        .addAssessment(Assessment.builder().verdict("false").build()));
        List<Article> articles = List.of(rejected, article("b", own(deaths(50))));
        ConflictSearch search = ConflictSearch.standard()
                .withoutRejected(assessment ->
                        assessment.verdict().filter("false"::equals).isPresent());
        assertThat(FigureConflicts.in(articles).groups()).hasSize(1);
        assertThat(search.in(articles).isEmpty()).isTrue();
        assertThat(search.withoutPossible()
                        .withinArticles()
                        .withRules(ComparisonRules.standard())
                        .withKey(FigureKey::standard)
                        .in(articles)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void takesAClaimThatAnotherOneSupersedesForNoSide() {
        Article old = article("a", own(deaths(12)));
        Article other = article("b", own(deaths(50)));
        Claim.Builder correction = own(deaths(15))
                .addRelation(ClaimRelation.of(
                        RelationType.SUPERSEDES, ClaimReference.to("c0").withArticle("a")));
        assertThat(conflicts(old, other)).hasSize(1);
        assertThat(conflicts(old, other, article("c", correction))).containsExactly(CONFLICT + "50 and 15 differ");
        Article within = article(
                "a",
                own(deaths(12)),
                own(deaths(15)).addRelation(ClaimRelation.of(RelationType.SUPERSEDES, ClaimReference.to("c0"))));
        assertThat(conflicts(within, other)).containsExactly(CONFLICT + "15 and 50 differ");
        URI address = URI.create("https://claims.example/1");
        assertThat(conflicts(
                        article("a", own(deaths(12)).addSameAs(address)),
                        other,
                        article(
                                "c",
                                own(deaths(15))
                                        .addRelation(ClaimRelation.of(
                                                RelationType.SUPERSEDES, ClaimReference.to(address))))))
                .containsExactly(CONFLICT + "50 and 15 differ");
    }

    @Test
    void takesAnEarlierVersionForNoSide() {
        Article first = article("a1", own(deaths(12)));
        Article second = related(article("a2", own(deaths(15))), ArticleRelationType.REPLACES, "a1");
        assertThat(conflicts(first, second)).isEmpty();
        assertThat(conflicts(first, article("b", own(deaths(50))), second))
                .containsExactly(CONFLICT + "50 and 15 differ");
        Article dated = related(article("a2", own(deaths(15))), ArticleRelationType.VERSION_OF, "a1");
        assertThat(conflicts(first.withPublished("2031-04-07"), dated.withPublished("2031-04-08")))
                .isEmpty();
        assertThat(conflicts(first, dated)).isEmpty();
    }

    @Test
    void takesAnArticleThatWasWithdrawnForNoSide() {
        Article withdrawn = article("a", own(deaths(12))).withStatus(ArticleStatus.WITHDRAWN);
        assertThat(conflicts(withdrawn, article("b", own(deaths(50))))).isEmpty();
        assertThat(conflicts(withdrawn.withStatus(ArticleStatus.CORRECTED), article("b", own(deaths(50)))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy-of", "translation-of", "excerpt-of", "corrects", "version-of"})
    void takesCopiesOfOneStoryForOneSide(String type) {
        ArticleRelationType relation = ArticleRelationType.of(type);
        Article first = article("a", own(deaths(63)));
        Article copy = related(article("b", own(deaths(36))), relation, "a");
        assertThat(conflicts(first, copy)).isEmpty();
        FigureConflicts conflicts = FigureConflicts.in(List.of(
                first, related(article("b", own(deaths(63))), relation, "a"), article("c", own(deaths(50)))));
        assertThat(conflicts.groups().get(0).conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.first().figures()).hasSize(2);
            assertThat(conflict.first().independentSources()).isEqualTo(1);
        });
    }

    @Test
    void takesAFollowUpForAnotherStory() {
        Article first = article("a", own(deaths(63)));
        assertThat(conflicts(first, related(article("b", own(deaths(36))), ArticleRelationType.FOLLOWS, "a")))
                .hasSize(1);
    }

    @Test
    void knowsCopiesByTheirAddressesAndTexts() {
        URI wire = URI.create("https://wire.example/17");
        ArticleRelation copy = ArticleRelation.of(ArticleRelationType.COPY_OF, ArticleReference.to(wire));
        Article one = article("a", own(deaths(36)));
        Article other = article("b", own(deaths(50)));
        assertThat(conflicts(one.withRelations(List.of(copy)), other.withRelations(List.of(copy))))
                .isEmpty();
        assertThat(conflicts(one.withUri(wire), other.withRelations(List.of(copy))))
                .isEmpty();
        assertThat(conflicts(one.withUri(wire), other)).hasSize(1);
        assertThat(conflicts(one.withText("So it is."), other.withText("So it is.")))
                .isEmpty();
        assertThat(conflicts(
                        one.withText("So it is."), other.withText("So it is.").withoutText()))
                .isEmpty();
        assertThat(conflicts(one.withText("So it is."), other.withText("So it was.")))
                .hasSize(1);
        assertThat(conflicts(one.withText(""), other.withText(""))).hasSize(1);
    }

    @Test
    void doesNotFindAConflictInAnUpdatedToll() {
        Article monday = article("a", own(deaths(12))).withPublished("2031-04-07");
        Article tuesday = article("b", own(deaths(15))).withPublished("2031-04-08");
        assertThat(conflicts(monday, tuesday)).isEmpty();
        assertThat(conflicts(monday, tuesday.withPublished("2031-04-07")))
                .containsExactly(CONFLICT + "12 and 15 differ");
        assertThat(conflicts(monday.withPublished("2031-04"), tuesday)).hasSize(1);
        assertThat(conflicts(monday.withoutPublished(), tuesday)).hasSize(1);
        assertThat(conflicts(
                        monday.withPublished("2031-04-08T10:00:00Z"), tuesday.withPublished("2031-04-08T12:00:00Z")))
                .isEmpty();
        assertThat(conflicts(monday.withPublished("2031-04-08T10:00:00Z"), tuesday))
                .hasSize(1);
        ComparisonRules rules =
                ComparisonRules.standard().withVouchedFor(FigureAspect.PLACE).withVouchedFor(FigureAspect.TIME);
        assertThat(ConflictSearch.standard()
                        .withRules(rules)
                        .in(List.of(monday, tuesday))
                        .groups())
                .hasSize(1);
        assertThat(ConflictSearch.standard()
                        .withRules(ComparisonRules.standard().withSame(FigureAspect.TIME))
                        .in(List.of(monday, tuesday))
                        .groups())
                .hasSize(1);
    }

    @Test
    void leavesOutWhatIsOnlyPossibleOnRequest() {
        ConflictSearch certain = ConflictSearch.standard().withoutPossible();
        List<Article> articles = List.of(article("a", own(deaths(36))), article("b", own(deaths(50))));
        assertThat(certain.in(articles).isEmpty()).isTrue();
        ComparisonRules here = ComparisonRules.standard().withVouchedFor(FigureAspect.PLACE);
        assertThat(certain.withRules(here).in(articles).isEmpty()).isTrue();
        ComparisonRules hereAndNow = here.withVouchedFor(FigureAspect.TIME);
        assertThat(certain.withRules(hereAndNow).in(articles).groups()).hasSize(1);
        assertThat(certain.withRules(hereAndNow)
                        .in(List.of(article("a", own(deaths(36))), article("b", own(deaths(40)))))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void findsTheSameInEveryOrder() {
        Random random = new Random(1);
        for (int count = 0; count < 200; count++) {
            List<Article> articles = new ArrayList<>(IntStream.range(0, 6)
                    .mapToObj(number -> chance("a" + number, random))
                    .toList());
            List<String> found = sides(articles);
            Collections.shuffle(articles, random);
            assertThat(sides(articles)).containsExactlyInAnyOrderElementsOf(found);
            assertThat(sides(articles)).isEqualTo(sides(articles));
        }
    }

    private static Article chance(String id, Random random) {
        Claim.Builder[] claims = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(any -> random.nextBoolean()
                        ? own(deaths(random.nextInt(4)))
                        : said(random.nextBoolean() ? "police" : "leader", deaths(random.nextInt(4))))
                .toArray(Claim.Builder[]::new);
        Article article = article(id, claims);
        if (random.nextBoolean()) {
            article = article.withPublished("2031-04-0" + (1 + random.nextInt(3)));
        }
        return random.nextInt(4) == 0
                ? related(article, ArticleRelationType.COPY_OF, "a" + random.nextInt(6) + "x")
                : article;
    }

    /** The two sides of each conflict as sets of articles with their numbers, in either order. */
    private static List<String> sides(List<Article> articles) {
        return FigureConflicts.in(articles).groups().stream()
                .flatMap(FigureConflicts.Group::conflicts)
                .map(conflict -> Stream.of(conflict.first(), conflict.second())
                        .map(side -> side.independentSources() + " "
                                + side.figures().stream()
                                        .map(figure -> figure.article().orElseThrow() + " "
                                                + figure.claim().orElseThrow() + " "
                                                + figure.figure().amount())
                                        .sorted()
                                        .toList())
                        .sorted()
                        .toList()
                        .toString())
                .toList();
    }

    /** The sides as articles with their numbers. */
    private static List<String> sides(FigureConflicts.Group group) {
        return group.sides().stream()
                .map(side -> side.figures().stream()
                        .map(figure -> figure.article().orElseThrow() + " "
                                + ((Amount.Exact) figure.figure().amount()).number())
                        .toList()
                        .toString())
                .toList();
    }

    private static Article related(Article article, ArticleRelationType type, String other) {
        return article.withRelations(List.of(ArticleRelation.of(type, other)));
    }

    private static List<String> conflicts(Article... articles) {
        return FigureConflicts.in(List.of(articles)).groups().stream()
                .flatMap(FigureConflicts.Group::conflicts)
                .map(FigureConflicts.Conflict::toString)
                .toList();
    }
}
