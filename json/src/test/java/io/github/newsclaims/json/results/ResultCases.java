package io.github.newsclaims.json.results;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.conflict.FigureKey;
import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.compare.diff.ClaimChange;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ConversionFactor;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.compare.score.ArticleScore;
import io.github.newsclaims.compare.score.CorpusScore;
import io.github.newsclaims.compare.score.MistakeKind;
import io.github.newsclaims.compare.score.PlaceFit;
import io.github.newsclaims.compare.score.ScoreMeasure;
import io.github.newsclaims.compare.score.ScoreMistake;
import io.github.newsclaims.compare.score.ScoredPart;
import io.github.newsclaims.compare.score.ScoredValue;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.grounding.ReanchoredKind;
import io.github.newsclaims.grounding.ReanchoredWords;
import io.github.newsclaims.grounding.Reanchoring;
import io.github.newsclaims.grounding.UngroundedReason;
import io.github.newsclaims.grounding.UngroundedWords;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.verbatim.Verbatim;
import java.util.List;
import java.util.stream.Stream;

/** Results that were computed from the articles of {@link Evening}, at least one of each type. */
final class ResultCases {
    static final Grounding GROUNDING = Grounding.of(Evening.answer());
    static final Reanchoring REANCHORING = Reanchoring.of(Evening.gold(), Evening.LATER);
    static final FigureConflicts CONFLICTS = FigureConflicts.in(List.of(
            Evening.counting("post-1", Amount.exact(93), "Skarvik", "2031-04-02"),
            Evening.counting("coast-1", Amount.exact(50), "Skarvik", "2031-04-02"),
            Evening.counting("mail-1", Amount.exact(50), "Skarvik", "2031-04-03")));
    static final ArticleDiff DIFF = ArticleDiff.between(Evening.gold(), Evening.later());
    static final ArticleMerge MERGE = ArticleMerge.of(Evening.gold(), Evening.other());
    static final ArticleScore SCORE = ArticleScore.of(Evening.gold(), Evening.found());

    private ResultCases() {}

    static Stream<ResultCase> all() {
        return Stream.of(checks(), figures(), articles(), scores(), ReasonCases.all())
                .flatMap(cases -> cases);
    }

    static Finding finding() {
        Article article = Evening.gold();
        Claim claim = article.claims().get(0);
        Claim wrong = claim.withFigures(List.of(claim.figures().get(0).withAmount(Amount.exact(15))));
        return ArticleCheck.standard().check(article.withClaims(List.of(wrong))).get(0);
    }

    private static Stream<ResultCase> checks() {
        UngroundedWords ambiguous = problem(UngroundedReason.AMBIGUOUS);
        return Stream.of(
                new ResultCase("finding", finding()),
                new ResultCase(
                        "finding-without-words",
                        ArticleCheck.standard().check(Evening.article("unused")).get(0)),
                new ResultCase("verbatim", Verbatim.compare("The crews are paid “150” crowns", Evening.TEXT)),
                new ResultCase("verbatim-changed-words", Verbatim.compare("About 19 boats left", Evening.TEXT)),
                new ResultCase("verbatim-not-found", Verbatim.compare("Nobody was hurt", Evening.TEXT)),
                new ResultCase(
                        "word-difference",
                        Verbatim.compare("About 19 boats left", Evening.TEXT)
                                .differences()
                                .get(0)),
                new ResultCase("grounding", GROUNDING),
                new ResultCase("grounded-words", GROUNDING.grounded().get(0)),
                new ResultCase("ungrounded-words-ambiguous", ambiguous),
                new ResultCase("ungrounded-words-altered", problem(UngroundedReason.ALTERED)),
                new ResultCase("ungrounded-words-absent", problem(UngroundedReason.ABSENT)),
                new ResultCase(
                        "place-candidate", GROUNDING.candidates(ambiguous).get(0)),
                new ResultCase("reanchoring", REANCHORING),
                new ResultCase("reanchored-words-moved", reanchored(ReanchoredKind.MOVED)),
                new ResultCase("reanchored-words-changed", reanchored(ReanchoredKind.CHANGED)));
    }

    static UngroundedWords problem(UngroundedReason reason) {
        return GROUNDING.problems().stream()
                .filter(problem -> problem.reason() == reason)
                .findFirst()
                .orElseThrow(() -> new AssertionError(GROUNDING.problems()));
    }

    private static ReanchoredWords reanchored(ReanchoredKind kind) {
        return REANCHORING.of(kind).get(0);
    }

    private static Stream<ResultCase> figures() {
        List<ReportedFigure> figures = ReportedFigure.allIn(Evening.gold());
        ReportedFigure vouched =
                figures.get(0).withPlaces(List.of(Place.of("Skarvik"))).withTime(TimeExpression.of("2031-04"));
        ComparisonRules rules = ComparisonRules.standard()
                .withFactor(ConversionFactor.of(Unit.currency("USD"), Unit.currency("NOK"), "10.5"))
                .withSame(FigureAspect.TIME)
                .withVouchedFor(FigureAspect.PLACE);
        return Stream.of(
                new ResultCase("figure-comparison", FigureComparison.of(figures.get(0), vouched)),
                new ResultCase("figure-comparison-not-comparable", FigureComparison.of(figures.get(0), figures.get(1))),
                new ResultCase("amount-interval", ReasonCases.interval(Amount.between(3, 5))),
                new ResultCase("amount-interval-open", ReasonCases.interval(Amount.moreThan(50))),
                new ResultCase(
                        "end", ReasonCases.interval(Amount.moreThan(50)).lower().orElseThrow()),
                new ResultCase("conversion-step-exact", ReasonCases.exact()),
                new ResultCase("conversion-step-given", ReasonCases.given()),
                new ResultCase("conversion-factor", ReasonCases.given().given().orElseThrow()),
                new ResultCase("comparison-rules", rules),
                new ResultCase("reported-figure", figures.get(1)),
                new ResultCase("reported-figure-vouched-for", vouched),
                new ResultCase("attribution-path", figures.get(0).saidBy().orElseThrow()),
                new ResultCase("ratio", Ratio.of(2).times(Ratio.of(3).inverse())),
                new ResultCase("ratio-whole", Ratio.of(12)));
    }

    private static Stream<ResultCase> articles() {
        FigureConflicts.Group group = CONFLICTS.groups().get(0);
        FigureConflicts.Conflict conflict = group.conflicts().findFirst().orElseThrow();
        ClaimChange reworded = DIFF.changes().get(0);
        return Stream.of(
                new ResultCase("figure-conflicts", CONFLICTS),
                new ResultCase("figure-conflicts-none", FigureConflicts.in(List.of())),
                new ResultCase("group", group),
                new ResultCase("conflict", conflict),
                new ResultCase("conflict-side", conflict.second()),
                new ResultCase("figure-key", FigureKey.of("boats", "", "count")),
                new ResultCase("article-diff", DIFF),
                new ResultCase("claim-change", reworded),
                new ResultCase("claim-difference", difference().differences().get(0)),
                new ResultCase("figure-change", difference().figures().get(0)),
                new ResultCase("article-merge", MERGE),
                new ResultCase("disagreement", MERGE.disagreements().get(0)));
    }

    /** Returns the change of a claim with another speaker and another figure. */
    static ClaimChange difference() {
        return ArticleDiff.between(Evening.gold(), Evening.other()).changes().get(0);
    }

    private static Stream<ResultCase> scores() {
        CorpusScore corpus = CorpusScore.of(List.of(SCORE, ArticleScore.of(Evening.gold(), Evening.gold())));
        return Stream.of(
                new ResultCase("article-score", SCORE),
                new ResultCase("corpus-score", corpus),
                new ResultCase("corpus-score-none", CorpusScore.none()),
                new ResultCase("match-counts", SCORE.counts(ScoredPart.CLAIM, PlaceFit.OVERLAPPING)),
                new ResultCase("match-counts-of-nothing", SCORE.withoutPlace(ScoredPart.CUE)),
                new ResultCase("value-counts", SCORE.values(ScoredValue.AMOUNT)),
                new ResultCase("average", corpus.average(ScoredPart.CLAIM, PlaceFit.OVERLAPPING, ScoreMeasure.F1)),
                new ResultCase("score-mistake-missed", mistake(MistakeKind.MISSED)),
                new ResultCase("score-mistake-other-amount", mistake(MistakeKind.OTHER_AMOUNT)));
    }

    private static ScoreMistake mistake(MistakeKind kind) {
        return SCORE.mistakes().stream()
                .filter(mistake -> mistake.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(SCORE.mistakes()));
    }
}
