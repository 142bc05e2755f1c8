package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.index.ClaimIndex;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.term.SourceKind;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A program that reads a hundred articles with a megabyte of text each; {@link TextsInASmallHeapTest} runs it. */
final class HundredLongTexts {
    private static final int ARTICLES = 100;
    private static final int LENGTH = 1_000_000;

    private HundredLongTexts() {}

    /** Runs the task that its one argument names, and prints the result. */
    public static void main(String... args) {
        System.out.print(
                switch (args[0]) {
                    case "conflicts of a stream" -> conflicts(FigureConflicts.in(articles()));
                    case "conflicts of an iterable" -> conflicts(FigureConflicts.in(iterable()));
                    case "index" -> index(ClaimIndex.of(iterable()));
                    case "figures" ->
                        figures(articles()
                                .map(article -> ReportedFigure.in(
                                        article,
                                        article.claims().get(0),
                                        article.claims().get(0).figures().get(0)))
                                .toList());
                    case "without text" ->
                        withheld(articles().map(Article::withoutText).toList());
                    default -> throw new IllegalArgumentException(args[0]);
                });
    }

    private static String conflicts(FigureConflicts conflicts) {
        FigureConflicts.Group group = conflicts.groups().get(0);
        return group.figures().size() + " sides, " + group.conflicts().count() + " conflicts";
    }

    private static String index(ClaimIndex index) {
        List<Claim> claims = IntStream.range(0, ARTICLES)
                .mapToObj(number -> index.claim(ClaimReference.to("c1").withArticle("a" + number)))
                .flatMap(Optional::stream)
                .toList();
        return claims.size() + " claims, the last \""
                + claims.get(claims.size() - 1).wording().orElseThrow().text() + "\"";
    }

    private static String figures(List<ReportedFigure> figures) {
        return figures.size() + " figures, the last of "
                + figures.get(figures.size() - 1).time().orElseThrow().wording().orElseThrow();
    }

    private static String withheld(List<Article> articles) {
        return articles.size() + " articles, the last of "
                + articles.get(articles.size() - 1).textDigest().orElseThrow().length() + " characters";
    }

    private static Iterable<Article> iterable() {
        return () -> articles().iterator();
    }

    private static Stream<Article> articles() {
        return IntStream.range(0, ARTICLES).mapToObj(HundredLongTexts::article);
    }

    /** Returns an article with one claim, in which every part that can have a place has one. */
    private static Article article(int number) {
        String said = "The director said in May that " + (1_000 + number) + " crews work there.";
        String filling = "Nothing else is known of it. ";
        ArticleText text = ArticleText.of(said + filling.repeat((LENGTH - said.length()) / filling.length()));
        Figure figure = Figure.of(Amount.exact(1_000 + number), Unit.COUNT)
                .withMeasuredEntity("crews")
                .withWording(text.find((1_000 + number) + " crews").only())
                .withAsOf(time(text));
        Claim claim = Claim.builder()
                .id("c1")
                .wording(text.anchor(0, said.length()))
                .attribution(Attribution.indirect(AttributionStep.by("director")
                        .withMention(text.find("The director").only())
                        .withCue(text.find("said").only())))
                .addFigure(figure)
                .addTime(time(text))
                .addRelation(ClaimRelation.of(
                        RelationType.CHALLENGES, ClaimReference.to("c9").withArticle("elsewhere")))
                .build();
        return Article.builder()
                .id("a" + number)
                .text(text)
                .addSource(Source.builder()
                        .id("director")
                        .kind(SourceKind.PERSON)
                        .name("The director")
                        .addMention(text.find("The director").only())
                        .build())
                .addClaim(claim)
                .build();
    }

    private static TimeExpression time(ArticleText text) {
        return TimeExpression.of("2031-05").withWording(text.find("in May").only());
    }
}
