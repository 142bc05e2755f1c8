package io.github.newsclaims.compare.conflict;

import static io.github.newsclaims.testing.Crews.crews;
import static io.github.newsclaims.testing.Crews.pay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.PlaceRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureConflictsTest {
    private static final AttributionStep LEADER = AttributionStep.by("leader");
    private static final AttributionStep MINISTER = AttributionStep.by("minister");

    @Test
    void keepsEverySideWithItsPathInTheOrderOfTheArticles() {
        FigureConflicts conflicts = FigureConflicts.in(List.of(
                article("a", said(LEADER, crews(36))),
                article("b", said(MINISTER, crews(50)), own(crews(36).plusPlace("Skarvik"))),
                article("c", own(crews(36)))));
        assertThat(conflicts.groups()).hasSize(1);
        FigureConflicts.Group group = conflicts.groups().get(0);
        assertThat(group.key()).hasToString("[boat crews, , count]");
        assertThat(group.figures())
                .extracting(side -> side.article().orElseThrow() + side.figure().amount())
                .containsExactly(
                        "aExact[number=36, significantDigits=OptionalInt.empty]",
                        "bExact[number=50, significantDigits=OptionalInt.empty]",
                        "cExact[number=36, significantDigits=OptionalInt.empty]");
        assertThat(group.conflicts()).hasSize(1);
        FigureConflicts.Conflict conflict = first(group);
        assertThat(paths(conflict.first().figures())).containsExactly("a: a shift leader", "c: the article itself");
        assertThat(paths(conflict.second().figures())).containsExactly("b: Ida Nor, through Harbour Post");
        assertThat(conflict.comparison())
                .hasToString("possibly conflicting: neither says where; neither says when; 36 and 50 differ");
    }

    static Stream<Arguments> inOneArticle() {
        AttributionStep unstated = AttributionStep.byUnstated();
        return Stream.of(
                arguments(said(LEADER, crews(36)), said(LEADER, crews(6)), false),
                arguments(said(AttributionStep.by("post"), crews(36)), said(MINISTER, crews(6)), true),
                arguments(said(LEADER, crews(36)), said(MINISTER, crews(6)), false),
                arguments(said(AttributionStep.byUnresolved("he"), crews(36)), said(MINISTER, crews(6)), false),
                arguments(said(LEADER, crews(36)), said(AttributionStep.by("minister", "leader"), crews(6)), false),
                arguments(
                        said(LEADER, crews(36)), said(AttributionStep.byOneOf("minister", "leader"), crews(6)), false),
                arguments(said(unstated, crews(36)), said(unstated, crews(6)), false),
                arguments(said(unstated, crews(36)), said(MINISTER, crews(6)), false),
                arguments(own(crews(36)), own(crews(6)), false),
                arguments(own(crews(36)), said(LEADER, crews(6)), false),
                arguments(said(LEADER, crews(36)), own(crews(6)), false),
                arguments(own(crews(36)), said(MINISTER, crews(6)), true),
                arguments(said(MINISTER, crews(36)), own(crews(6)), true),
                arguments(unrecorded(crews(36)), unrecorded(crews(6)), false),
                arguments(unrecorded(crews(36)), said(LEADER, crews(6)), false));
    }

    @ParameterizedTest
    @MethodSource("inOneArticle")
    void findsAConflictInOneArticleOnlyBetweenTwoOrigins(Claim.Builder one, Claim.Builder other, boolean conflict) {
        Article article = article("a", one, other);
        assertThat(FigureConflicts.in(List.of(article)).isEmpty()).isTrue();
        assertThat(ConflictSearch.standard()
                        .withinArticles()
                        .in(List.of(article))
                        .isEmpty())
                .isEqualTo(!conflict);
    }

    @Test
    void findsNoConflictBetweenUnrecordedOriginsOfOneArticleButOfTwo() {
        Claim.Builder one = unrecorded(crews(36));
        Claim.Builder other = unrecorded(crews(6));
        assertThat(FigureConflicts.in(List.of(article("a", one), article("b", other)))
                        .groups())
                .hasSize(1);
    }

    @Test
    void groupsByWhatTheCallerSays() {
        List<Article> articles =
                List.of(article("a", own(crews(36))), article("b", own(crews(6).withMeasuredEntity("crews of boats"))));
        assertThat(FigureConflicts.in(articles).isEmpty()).isTrue();
        ConflictSearch search = ConflictSearch.standard()
                .withKey(side -> Optional.of(FigureKey.of("crews")))
                .withRules(ComparisonRules.standard().withSame(FigureAspect.ENTITY));
        FigureConflicts.Group group = search.in(articles.stream()).groups().get(0);
        assertThat(group.key()).isEqualTo(FigureKey.of("crews"));
        assertThat(first(group).comparison())
                .hasToString("possibly conflicting: neither says where; neither says when; 36 and 6 differ; "
                        + "the measured entity is taken as the same");
        assertThat(search.withKey(side -> Optional.empty()).in(articles).isEmpty())
                .isTrue();
    }

    @Test
    void comparesFiguresOfOneDateInOtherWords() {
        TimeExpression year = TimeExpression.of("2031");
        List<Article> articles = List.of(
                article("a", own(crews(36).withAsOf(year))),
                article("b", own(crews(6).withAsOf(year.withWording("in 2031")))));

        assertThat(first(FigureConflicts.in(articles).groups().get(0)).comparison())
                .hasToString("possibly conflicting: neither says where; 36 and 6 differ");
    }

    @Test
    void keepsTogetherWhatAFactorMayJoin() {
        Figure dollars = pay("100", Per.MONTH).withUnit(Unit.currency("USD"));
        List<Article> articles = List.of(article("a", own(dollars)), article("b", own(pay("100", Per.measured("mo")))));
        assertThat(FigureConflicts.in(articles).isEmpty()).isTrue();
        ComparisonRules rate = ComparisonRules.standard()
                .withFactor(ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5"));
        assertThat(ConflictSearch.standard().withRules(rate).in(articles).groups())
                .hasSize(1);
    }

    @Test
    void comparesEachStatementOnceHoweverManyMakeIt() {
        List<Article> articles = IntStream.range(0, 3_000)
                .mapToObj(number -> article("a" + number, own(crews(number % 3))))
                .toList();
        FigureConflicts.Group group = FigureConflicts.in(articles).groups().get(0);
        assertThat(group.figures()).hasSize(3_000);
        assertThat(group.sides()).hasSize(3);
        assertThat(group.conflicts()).hasSize(3);
        assertThat(group.conflicts())
                .allSatisfy(conflict -> assertThat(conflict.first().figures()).hasSize(1_000));
    }

    @Test
    void makesAConflictOnlyWhenItIsAskedFor() {
        List<Article> articles = IntStream.range(0, 20_000)
                .mapToObj(number -> article("a" + number, own(crews(number))))
                .toList();
        FigureConflicts.Group group = FigureConflicts.in(articles).groups().get(0);
        assertThat(group.figures()).hasSize(20_000);
        assertThat(group.conflicts().limit(2))
                .extracting(conflict -> conflict.comparison().toString())
                .containsExactly(
                        "possibly conflicting: neither says where; neither says when; 0 and 1 differ",
                        "possibly conflicting: neither says where; neither says when; 0 and 2 differ");
    }

    private static FigureConflicts.Conflict first(FigureConflicts.Group group) {
        return group.conflicts().findFirst().orElseThrow();
    }

    @Test
    void takesAStreamOncePerArticle() {
        List<String> seen = new ArrayList<>();
        Stream<Article> articles = Stream.of(article("a", own(crews(1))), article("b", own(crews(2))))
                .peek(article -> seen.add(article.id()));
        assertThat(FigureConflicts.in(articles).groups()).hasSize(1);
        assertThat(seen).containsExactly("a", "b");
    }

    private static List<String> paths(List<ReportedFigure> sides) {
        return sides.stream()
                .map(side -> side.article().orElseThrow() + ": " + side.saidBy().orElseThrow())
                .toList();
    }

    private static Claim.Builder said(AttributionStep origin, Figure figure) {
        Attribution attribution = origin == MINISTER
                ? Attribution.indirect(origin, AttributionStep.by("post"))
                : Attribution.indirect(origin);
        return claim(figure).attribution(attribution);
    }

    private static Claim.Builder own(Figure... figures) {
        return Claim.builder()
                .proposition("So it is.")
                .figures(List.of(figures))
                .ownVoice(true);
    }

    private static Claim.Builder unrecorded(Figure figure) {
        return claim(figure);
    }

    private static Claim.Builder claim(Figure figure) {
        return Claim.builder().proposition("So it is.").addFigure(figure);
    }

    private static Article article(String id, Claim.Builder... claims) {
        Article.Builder article = Article.builder()
                .id(id)
                .addSource(Source.unnamed("leader", "a shift leader"))
                .addSource(Source.person("minister", "Ida Nor"))
                .addSource(Source.organization("post", "Harbour Post"));
        for (int index = 0; index < claims.length; index++) {
            article.addClaim(claims[index].id("c" + index).build());
        }
        return article.build();
    }

    @Test
    void comparesNoMoreThanTheReportsOfOneDay() {
        List<Article> articles = IntStream.range(0, 20_000)
                .mapToObj(number -> article("a" + number, own(crews(number)))
                        .withPublished(LocalDate.of(2031, 1, 1).plusDays(number)))
                .toList();
        assertThat(FigureConflicts.in(articles).isEmpty()).isTrue();
    }

    @Test
    void comparesNoNumbersThatAreStatedTogether() {
        Article table = article(
                "a",
                own(IntStream.range(0, 700).mapToObj(number -> crews(number)).toArray(Figure[]::new)));
        List<Article> copies = IntStream.range(0, 10)
                .mapToObj(number -> table.withId("a" + number))
                .toList();
        assertThat(FigureConflicts.in(copies).isEmpty()).isTrue();
    }

    @Test
    void findsTheConflictsOfPlacesInAnyOrderAndWithOrWithoutARole() {
        Figure there = crews(36).plusPlace("Skarvik").plusPlace("Rostad");
        Figure here = crews(6).withPlaces(
                        List.of(Place.of("rostad"), Place.of("Skarvik").withRole(PlaceRole.TO)));
        assertThat(FigureConflicts.in(List.of(article("a", own(there)), article("b", own(here))))
                        .groups())
                .hasSize(1);
    }

    @Test
    void findsNoConflictBetweenARoadThereAndARoadFromThere() {
        Figure there = crews(36).withPlaces(List.of(Place.of("Skarvik").withRole(PlaceRole.TO)));
        Figure from = crews(6).withPlaces(List.of(Place.of("Skarvik").withRole(PlaceRole.FROM)));
        Figure away = crews(36).withPlaces(List.of(Place.of("Skarvik").withRole(PlaceRole.FROM)));
        List<Article> articles = new ArrayList<>(List.of(article("a", own(there)), article("b", own(from))));
        assertThat(FigureConflicts.in(articles).isEmpty()).isTrue();
        articles.add(article("c", own(away)));
        assertThat(first(FigureConflicts.in(articles).groups().get(0)).second().figures())
                .extracting(figure -> figure.article().orElseThrow())
                .containsExactly("c");
    }

    @Test
    void findsTheConflictsOfOneInstantWithTwoOffsets() {
        Figure noon = crews(36).withAsOf(TimeExpression.of("2031-04-07T12:00:00Z"));
        Figure same = crews(6).withAsOf(TimeExpression.of("2031-04-07T14:00:00+02:00"));
        assertThat(FigureConflicts.in(List.of(article("a", own(noon)), article("b", own(same))))
                        .groups())
                .hasSize(1);
    }
}
