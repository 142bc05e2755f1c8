package io.github.newsclaims.json.results;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.WordingRole;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.compare.conflict.ConflictSearch;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.compare.score.ArticleScore;
import io.github.newsclaims.compare.score.CorpusScore;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.grounding.Reanchoring;
import io.github.newsclaims.json.ArticleGenerator;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.Trend;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.text.verbatim.Verbatim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Results computed from random articles and figures. Equal seeds give equal results. */
final class DrawnResults {
    private static final List<Amount> AMOUNTS = List.of(
            Amount.exact(150),
            Amount.exact(-5),
            Amount.exact("66.7"),
            Amount.exact(67),
            Amount.exact(1_480_000),
            Amount.exact(1_500_000),
            Amount.about(150),
            Amount.moreThan(150),
            Amount.between(100, 160),
            Amount.fraction(2, 3),
            Amount.vague());
    private static final List<Unit> UNITS = List.of(
            Unit.COUNT,
            Unit.PERCENT,
            Unit.UNITLESS,
            Unit.BASIS_POINTS,
            Unit.PERCENTAGE_POINTS,
            Unit.currency("USD"),
            Unit.assumedCurrency("NOK"),
            Unit.measure("km"),
            Unit.measure("m"));

    private final Random random;
    private final ArticleGenerator articles;

    DrawnResults(long seed) {
        this.random = new Random(seed);
        this.articles = new ArticleGenerator(seed);
    }

    /** Returns what a random article gives. */
    List<Object> ofAnArticle() {
        Article article = articles.next();
        Article changed = changed(article);
        List<Object> results = new ArrayList<>(ArticleCheck.standard().check(article));
        results.add(ArticleDiff.between(article, changed));
        results.add(ArticleMerge.of(article, changed));
        ArticleScore score = ArticleScore.of(article, changed);
        results.add(score);
        results.add(CorpusScore.of(List.of(score, ArticleScore.of(changed, changed))));
        Grounding grounding = Grounding.of(withoutPlaces(article));
        results.add(grounding);
        grounding.problems().forEach(problem -> results.addAll(grounding.candidates(problem)));
        article.text().ifPresent(text -> {
            ArticleText edited = ArticleText.of("Edited. " + text.value().replaceFirst("a", "b"));
            results.add(Reanchoring.of(article, edited));
            article.wordings().forEach(wording -> results.add(Verbatim.compare(wording.wording(), edited)));
        });
        return results;
    }

    private Article changed(Article article) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : article.claims()) {
            claims.add(
                    switch (random.nextInt(4)) {
                        case 0 -> claim.withProposition("Something else.");
                        case 1 -> claim.withFigures(List.of());
                        case 2 -> claim.withNote("A note.");
                        default -> claim;
                    });
        }
        return article.withClaims(claims);
    }

    private Article withoutPlaces(Article article) {
        // A figure or an insertion has a place only if its claim has one.
        return article.mapWordings(wording -> {
            boolean isInside = wording.role() == WordingRole.FIGURE || wording.role() == WordingRole.INSERTION;
            return wording.wording() instanceof Anchor anchor && (isInside || random.nextInt(3) > 0)
                    ? Words.of(anchor.pieces())
                    : wording.wording();
        });
    }

    /** Returns the comparison of two random figures by random rules. */
    Object comparison() {
        return rules().compare(reported("a"), reported("b"));
    }

    /** Returns the conflicts of some articles with random figures about few things. */
    FigureConflicts conflicts() {
        List<Article> all = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            all.add(article("a" + number));
        }
        ConflictSearch search = ConflictSearch.standard().withRules(rules());
        return (random.nextBoolean() ? search.withinArticles() : search).in(all);
    }

    private ComparisonRules rules() {
        ComparisonRules rules = ComparisonRules.standard();
        if (random.nextInt(4) == 0) {
            rules = rules.withTolerance(new BigDecimal("0.05"));
        }
        if (random.nextBoolean()) {
            rules = rules.withFactor(ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5"));
        }
        for (FigureAspect part : FigureAspect.values()) {
            rules = switch (random.nextInt(6)) {
                case 0 -> rules.withSame(part);
                case 1 -> rules.withVouchedFor(part);
                default -> rules;
            };
        }
        return rules;
    }

    private ReportedFigure reported(String id) {
        ReportedFigure figure = ReportedFigure.allIn(article(id)).get(0);
        return random.nextInt(4) == 0 ? figure.withPlaces(List.of(Place.of("Skarvik"))) : figure;
    }

    private Article article(String id) {
        Claim.Builder claim = Claim.builder().id("c1").proposition("P.");
        for (int count = random.nextInt(2); count >= 0; count--) {
            claim.addFigure(figure());
        }
        if (random.nextBoolean()) {
            claim.addPlace(Place.of(random.nextInt(4) == 0 ? "Russia" : "Skarvik"));
        }
        if (random.nextBoolean()) {
            claim.addTime(TimeExpression.of(one(List.of("2031", "2031-04", "2018"))));
        }
        switch (random.nextInt(4)) {
            case 0 -> claim.ownVoice(true);
            case 1 -> claim.attribution(Attribution.indirect(AttributionStep.by("port")));
            case 2 -> claim.attribution(Attribution.indirect(AttributionStep.by("crew")));
            default -> claim.note("not recorded");
        }
        return Article.builder()
                .id(id)
                .published("2031-04-0" + (1 + random.nextInt(3)))
                .addSource(Source.organization("port", "Port of Skarvik"))
                .addSource(Source.unnamed("crew", "a hand"))
                .addClaim(claim.build())
                .build();
    }

    private Figure figure() {
        Amount amount = one(AMOUNTS);
        Figure.Builder figure = Figure.builder().amount(amount).unit(one(UNITS)).measuredEntity("boats");
        if (amount instanceof Amount.Vague) {
            figure.wording("dozens");
        }
        if (random.nextInt(3) == 0) {
            figure.addPer(one(List.of(Per.MONTH, Per.YEAR, Per.DAY)));
        }
        if (random.nextInt(4) == 0) {
            figure.basis(one(List.of(FigureBasis.ESTIMATED, FigureBasis.TARGET)));
        }
        if (random.nextInt(4) == 0) {
            figure.measures(one(List.of(Measures.values())));
        }
        if (random.nextInt(4) == 0) {
            figure.trend(one(List.of(Trend.values())));
        }
        if (random.nextInt(5) == 0) {
            figure.qualifier(one(List.of("before tax", "after tax")));
        }
        return figure.build();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
