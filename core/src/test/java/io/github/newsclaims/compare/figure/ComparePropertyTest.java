package io.github.newsclaims.compare.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionPath;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.conflict.FigureKey;
import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Properties of all figures and articles, tested with random ones from fixed seeds. */
class ComparePropertyTest {
    private static final ComparisonRules RULES = ComparisonRules.standard()
            .withFactor(ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5"))
            .withFactor(ConversionFactor.of(Unit.measure("a"), Unit.measure("h"), "1720"));

    @Test
    void comesToTheSameVerdictInBothOrders() {
        Chance chance = new Chance(1);
        Map<FigureVerdict, Integer> seen = new EnumMap<>(FigureVerdict.class);
        for (int count = 0; count < 20_000; count++) {
            Figure one = chance.figure();
            Figure other = chance.another(one);
            FigureComparison comparison = RULES.compare(one, other);
            FigureComparison turned = RULES.compare(other, one);
            assertThat(turned.verdict()).as("%s and %s", one, other).isEqualTo(comparison.verdict());
            assertThat(turned.reasons()).hasSameSizeAs(comparison.reasons());
            assertThat(
                            turned.ratio().isPresent() && comparison.ratio().isPresent()
                                    ? turned.ratio()
                                            .get()
                                            .times(comparison.ratio().get())
                                    : Ratio.ONE)
                    .isEqualTo(Ratio.ONE);
            seen.merge(comparison.verdict(), 1, Integer::sum);
        }
        assertThat(seen.values()).hasSize(5).allMatch(count -> count > 50);
    }

    @Test
    void findsAFigureEqualToItselfWhereItSaysWhatIsMeasuredAndHowMuch() {
        Chance chance = new Chance(2);
        for (int count = 0; count < 5_000; count++) {
            Figure figure = chance.figure();
            FigureVerdict verdict = FigureComparison.of(figure, figure).verdict();
            if (figure.amount() instanceof Amount.Vague) {
                assertThat(verdict).isEqualTo(FigureVerdict.NOT_COMPARABLE);
            } else if (figure.measuredEntity().isEmpty()) {
                assertThat(verdict).isEqualTo(FigureVerdict.COMPATIBLE);
            } else {
                assertThat(verdict).as("%s", figure).isEqualTo(FigureVerdict.EQUAL);
            }
        }
    }

    @Test
    void findsTheConflictsThatAComparisonOfAllPairsFinds() {
        Chance chance = new Chance(3);
        int conflicts = 0;
        for (int count = 0; count < 300; count++) {
            List<Article> articles = IntStream.range(0, 5)
                    .mapToObj(number -> withoutText(chance.article("a" + number)))
                    .toList();
            List<ReportedFigure> all = articles.stream()
                    .flatMap(article -> ReportedFigure.allIn(article).stream())
                    .toList();
            List<String> pairs = new ArrayList<>();
            for (FigureConflicts.Group group : FigureConflicts.in(articles).groups()) {
                group.conflicts().forEach(conflict -> pairs.addAll(pairs(all, conflict)));
            }
            List<String> expected = allPairs(all);
            conflicts += expected.size();
            assertThat(pairs).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(conflicts).isGreaterThan(100);
    }

    /** Returns an article without its text, because articles with one text are one story. */
    private static Article withoutText(Article article) {
        return Article.builder()
                .id(article.id())
                .sources(article.sources().stream()
                        .map(source -> source.withMentions(List.of()))
                        .toList())
                .claims(article.claims().stream().map(Claim::withoutWording).toList())
                .build();
    }

    private static List<String> pairs(List<ReportedFigure> all, FigureConflicts.Conflict conflict) {
        List<String> pairs = new ArrayList<>();
        for (ReportedFigure one : conflict.first().figures()) {
            for (ReportedFigure other : conflict.second().figures()) {
                // A side may state several numbers, of which not all conflict with all of the other one.
                if (isConflict(FigureComparison.of(one, other).verdict()) && !areStatedTogether(all, one, other)) {
                    pairs.add(pair(one, other));
                }
            }
        }
        return pairs;
    }

    private static List<String> allPairs(List<ReportedFigure> all) {
        List<String> pairs = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (FigureKey.standard(all.get(one)).isPresent()
                        && FigureKey.standard(all.get(one)).equals(FigureKey.standard(all.get(other)))
                        && !haveANumberInCommon(all, all.get(one), all.get(other))
                        && !areStatedTogether(all, all.get(one), all.get(other))
                        && isConflict(FigureComparison.of(all.get(one), all.get(other))
                                .verdict())) {
                    pairs.add(pair(all.get(one), all.get(other)));
                }
            }
        }
        return pairs;
    }

    private static boolean isAgreement(FigureVerdict verdict) {
        return verdict == FigureVerdict.EQUAL || verdict == FigureVerdict.COMPATIBLE;
    }

    private static boolean isConflict(FigureVerdict verdict) {
        return verdict == FigureVerdict.CONFLICTING || verdict == FigureVerdict.POSSIBLY_CONFLICTING;
    }

    /** Returns whether two figures are of one article, or their articles agree in a number of the same thing. */
    private static boolean haveANumberInCommon(List<ReportedFigure> all, ReportedFigure one, ReportedFigure other) {
        List<ReportedFigure> beside = about(all, one);
        List<ReportedFigure> others = about(all, other);
        return one.article().equals(other.article())
                || beside.stream()
                        .anyMatch(a -> others.stream()
                                .anyMatch(b ->
                                        isAgreement(FigureComparison.of(a, b).verdict())));
    }

    /** Returns whether any article has figures that state the same as both. */
    private static boolean areStatedTogether(List<ReportedFigure> all, ReportedFigure one, ReportedFigure other) {
        return all.stream()
                .filter(figure -> stateTheSame(figure, one))
                .anyMatch(figure -> about(all, figure).stream().anyMatch(next -> stateTheSame(next, other)));
    }

    private static List<ReportedFigure> about(List<ReportedFigure> all, ReportedFigure figure) {
        return all.stream()
                .filter(other -> other.article().equals(figure.article()))
                .filter(other -> FigureKey.standard(other).equals(FigureKey.standard(figure)))
                .filter(other -> context(other).equals(context(figure)))
                .toList();
    }

    /** Returns whether two figures of one key state the same place, time, qualifier and number. */
    private static boolean stateTheSame(ReportedFigure one, ReportedFigure other) {
        return FigureKey.standard(one).equals(FigureKey.standard(other))
                && context(one).equals(context(other))
                && number(one.figure()).equals(number(other.figure()));
    }

    private static List<Object> context(ReportedFigure figure) {
        return List.of(
                figure.places().stream().map(Place::name).toList(),
                figure.time(),
                figure.figure().qualifier());
    }

    private static List<Object> number(Figure figure) {
        return List.of(
                figure.amount(),
                figure.unit(),
                figure.per(),
                figure.margin(),
                figure.basis(),
                figure.measures(),
                figure.trend());
    }

    private static String pair(ReportedFigure one, ReportedFigure other) {
        String first = one.article() + " " + one.claim() + " " + one.figure();
        String second = other.article() + " " + other.claim() + " " + other.figure();
        return first.compareTo(second) < 0 ? first + " | " + second : second + " | " + first;
    }

    @Test
    void findsNothingBetweenAnArticleAndItself() {
        Chance chance = new Chance(4);
        for (int count = 0; count < 500; count++) {
            Article article = chance.article("a");
            assertThat(ArticleDiff.between(article, article).isEmpty()).isTrue();
            ArticleMerge merge = ArticleMerge.of(article, article);
            assertThat(merge.article()).isEqualTo(article);
            assertThat(merge.disagreements()).isEmpty();
        }
    }

    @Test
    void addsNothingWhenAnArticleIsMergedAgain() {
        Chance chance = new Chance(5);
        for (int count = 0; count < 300; count++) {
            Article one = chance.plainArticle("a");
            Article merged = ArticleMerge.of(one, chance.plainArticle("a")).article();
            assertThat(ArticleMerge.of(merged, one).article()).isEqualTo(merged);
        }
    }

    @Test
    void mergesInWhicheverOrderPairsAreTaken() {
        Chance chance = new Chance(6);
        for (int count = 0; count < 300; count++) {
            Article a = signed(chance.plainArticle("a"));
            Article b = signed(chance.plainArticle("a"));
            Article c = signed(chance.plainArticle("a"));
            Article left = ArticleMerge.of(ArticleMerge.of(a, b).article(), c).article();
            Article right = ArticleMerge.of(a, ArticleMerge.of(b, c).article()).article();
            assertThat(withoutIds(left)).isEqualTo(withoutIds(right));
            assertThat(ArticleMerge.of(a, b, c).article()).isEqualTo(left);
        }
    }

    /** Returns an article with a provenance, because the figures of a claim without one get that of the next claim. */
    private static Article signed(Article article) {
        return article.provenance().isEmpty() ? article.withProvenance(List.of(Provenance.by("nobody"))) : article;
    }

    /** Returns the sources and claims of an article as text, with names instead of the ids of sources. */
    private static List<String> withoutIds(Article article) {
        List<String> said = new ArrayList<>();
        article.sources().forEach(source -> said.add(source.withId("any").toString()));
        for (Claim claim : article.claims()) {
            // A figure of an article without a provenance gets that of the claim that it is merged into.
            List<Figure> figures = claim.figures().stream()
                    .map(figure -> figure.withProvenance(List.of()))
                    .toList();
            said.add(AttributionPath.of(article, claim)
                    + claim.withId("any")
                            .withoutAttribution()
                            .withFigures(figures)
                            .toString());
        }
        said.add(article.provenance().toString());
        return said;
    }
}
