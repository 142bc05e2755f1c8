package io.github.newsclaims.compare.conflict;

import static io.github.newsclaims.compare.conflict.Reports.article;
import static io.github.newsclaims.compare.conflict.Reports.own;
import static io.github.newsclaims.compare.conflict.Reports.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.FigureRelationType;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.PlaceRole;
import io.github.newsclaims.term.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random corpora, in which the search finds the same as a comparison of all figures with all others. */
class PairwiseConflictsTest {
    private static final String[] DATES = {
        "2031-04-07",
        "2031-04-08",
        "2031-04-09",
        "2031-04",
        "2031-04-08T10:00:00Z",
        "2031-04-08T12:00:00Z",
        "2031-04-08?"
    };

    private static final int CORPORA = Boolean.getBoolean("newsclaims.thorough") ? 600 : 40;

    private Random random = new Random(1);
    private int kinds;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12})
    void findsWhatAComparisonOfAllFiguresFinds(int kindsOfParts) {
        random = new Random(kindsOfParts);
        kinds = kindsOfParts;
        int groups = 0;
        for (int count = 0; count < CORPORA; count++) {
            ConflictOptions options = new ConflictOptions(rules(), random.nextInt(3) > 0, random.nextInt(3) == 0);
            List<Article> articles = IntStream.range(0, 2 + random.nextInt(14))
                    .mapToObj(number -> article(number))
                    .toList();
            ConflictReader reader = new ConflictReader(FigureKey::standard, assessment -> false);
            articles.forEach(reader::read);
            List<PairwiseConflicts.Found> expected = reader.groups().values().stream()
                    .flatMap(figures -> new PairwiseConflicts(options, figures).groups().stream())
                    .toList();
            ConflictSearch search = ConflictSearch.standard().withRules(options.rules());
            search = options.possible() ? search : search.withoutPossible();
            search = options.withinArticles() ? search.withinArticles() : search;
            assertThat(search.in(articles).groups().stream()
                            .map(PairwiseConflictsTest::found)
                            .toList())
                    .as("%s %s", options, articles)
                    .containsExactlyInAnyOrderElementsOf(expected);
            groups += expected.size();
        }
        assertThat(groups).isGreaterThan(CORPORA / 4);
    }

    private static PairwiseConflicts.Found found(FigureConflicts.Group group) {
        return new PairwiseConflicts.Found(
                group.sides().stream().map(PairwiseConflicts::label).collect(Collectors.toSet()),
                group.conflicts()
                        .map(conflict -> Set.of(
                                PairwiseConflicts.label(conflict.first()), PairwiseConflicts.label(conflict.second())))
                        .collect(Collectors.toSet()));
    }

    private ComparisonRules rules() {
        ComparisonRules rules = ComparisonRules.standard()
                .withTolerance(new BigDecimal(new String[] {"0.1", "0.1", "0.5", "1", "2.5"}[random.nextInt(5)]))
                .withFactor(ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5"));
        if (random.nextInt(3) == 0) {
            rules = rules.withVouchedFor(FigureAspect.PLACE);
            rules = random.nextBoolean() ? rules.withVouchedFor(FigureAspect.TIME) : rules.withSame(FigureAspect.TIME);
        }
        return random.nextInt(6) == 0 ? rules.withSame(FigureAspect.PLACE) : rules;
    }

    private Article article(int number) {
        List<Claim.Builder> claims = new ArrayList<>();
        for (int count = random.nextInt(3); count >= 0; count--) {
            Figure[] figures = IntStream.range(0, 1 + random.nextInt(2))
                    .mapToObj(index -> figure().withId("f" + index))
                    .toArray(Figure[]::new);
            if (figures.length == 2 && random.nextInt(6) == 0) {
                figures[0] = figures[0].withRelations(
                        List.of(FigureRelation.of(FigureRelationType.CHANGED_FROM, FigureReference.to("f1"))));
            }
            claims.add(
                    random.nextBoolean()
                            ? own(figures)
                            : said(new String[] {"police", "minister", "leader"}[random.nextInt(3)], figures));
        }
        Article article = Reports.article("a" + number, claims.toArray(Claim.Builder[]::new));
        if (random.nextInt(3) > 0) {
            article = article.withPublished(DATES[random.nextInt(Math.min(DATES.length, kinds))]);
        }
        return number > 0 && random.nextInt(8) == 0
                ? article.withRelations(
                        List.of(ArticleRelation.of(ArticleRelationType.COPY_OF, "a" + random.nextInt(number))))
                : article;
    }

    private Figure figure() {
        Figure figure = Figure.of(amount(), unit()).withMeasuredEntity("boats");
        if (is(8)) {
            figure = figure.withBasis(random.nextBoolean() ? FigureBasis.ESTIMATED : FigureBasis.TARGET);
        }
        if (is(8)) {
            figure = figure.withTrend(random.nextBoolean() ? Trend.INCREASING : Trend.DECREASING);
        }
        if (is(8)) {
            figure = figure.withMeasures(random.nextBoolean() ? Measures.LEVEL : Measures.CHANGE);
        }
        if (is(8) && !(figure.amount() instanceof Amount.Vague)) {
            figure = figure.withMargin(new BigDecimal(random.nextInt(3)));
        }
        if (is(5)) {
            Place place = Place.of("Skarvik");
            figure = figure.withPlaces(List.of(
                    random.nextBoolean()
                            ? place
                            : place.withRole(random.nextBoolean() ? PlaceRole.TO : PlaceRole.FROM)));
        }
        return figure;
    }

    /** Returns true in some cases if there are so many kinds of parts. */
    private boolean is(int least) {
        return kinds >= least && random.nextInt(4) == 0;
    }

    private Unit unit() {
        return switch (random.nextInt(kinds)) {
            case 5 -> Unit.currency("USD");
            case 6 -> Unit.currency("NOK");
            case 7 -> Unit.PERCENT;
            case 8 -> Unit.UNITLESS;
            case 9 -> Unit.measure("km");
            case 10 -> Unit.measure("m");
            default -> Unit.COUNT;
        };
    }

    private Amount amount() {
        long number = random.nextInt(random.nextBoolean() ? 8 : 40);
        return switch (random.nextInt(kinds)) {
            case 1 -> Amount.about(number);
            case 2 -> Amount.between(number, number + random.nextInt(5));
            case 3 -> Amount.moreThan(number);
            case 4 -> random.nextBoolean() ? Amount.atLeast(number) : Amount.lessThan(number);
            case 5 -> Amount.exact(number * 10);
            case 6 -> Amount.exact(100 + number * 10).withSignificantDigits(2);
            case 7 -> Amount.exact(new BigDecimal(number).movePointLeft(1));
            case 8 -> Amount.fraction(number + 1, 3);
            case 9 -> Amount.justUnder(number);
            case 10 ->
                new Amount.Range(Optional.of(bound(number)), Optional.of(bound(number + 10)), random.nextBoolean());
            case 11 -> Amount.exact(-number);
            default -> Amount.exact(number);
        };
    }

    private static Bound bound(long tenths) {
        return new Bound(Amount.exact(new BigDecimal(tenths).movePointLeft(1)).number(), false);
    }
}
