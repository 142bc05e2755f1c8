package io.github.newsclaims.examples.sidebyside;

import io.github.newsclaims.Article;
import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.compare.figure.FigureVerdict;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.examples.html.HtmlIds;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.html.SourceColours;
import io.github.newsclaims.examples.views.ClaimCard;
import io.github.newsclaims.examples.views.ClaimCards;
import io.github.newsclaims.examples.views.FigureChart;
import io.github.newsclaims.examples.views.FigureChart.StatedFigure;
import io.github.newsclaims.examples.words.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several articles on one event.
 *
 * @param columns the articles
 * @param groups the figures that contradict each other
 * @param versions what changed between versions of an article
 */
public record SideBySide(List<ComparedArticle> columns, List<ConflictGroup> groups, List<VersionChanges> versions) {
    /** A group of many sides may have very many conflicts. The page explains this number of them. */
    private static final int MOST = 12;

    /**
     * An article.
     *
     * @param number its number on the page, from 1
     * @param title its headline, or its id
     * @param origin its publisher and date; may be empty
     * @param language its language; may be empty
     * @param cards its claims
     */
    public record ComparedArticle(int number, String title, String origin, String language, List<ClaimCard> cards) {}

    /**
     * Figures about the same thing that contradict each other.
     *
     * @param title what they are about
     * @param charts the figures on a scale for each unit
     * @param conflicts the explanations
     * @param more whether there are more conflicts than explanations
     */
    public record ConflictGroup(
            String title, List<FigureChart> charts, List<ExplainedConflict> conflicts, boolean more) {}

    /**
     * Two sides that contradict each other.
     *
     * @param certain whether the conflict is certain
     * @param sides who states which figure, first and second
     * @param explanation why they conflict
     */
    public record ExplainedConflict(boolean certain, List<String> sides, String explanation) {}

    /** Compares articles. */
    static SideBySide of(List<Article> articles, List<SourceColours> colours) {
        List<ComparedArticle> columns = new ArrayList<>();
        Map<List<String>, List<ClaimCard>> cards = new HashMap<>();
        for (int index = 0; index < articles.size(); index++) {
            Article article = articles.get(index);
            String origin = origin(article);
            String label = index + 1 + " " + (origin.isEmpty() ? article.id() : origin);
            List<ClaimCard> claims = ClaimCards.of(article, colours.get(index), index + 1, label);
            for (ClaimCard card : claims) {
                List<String> key = List.of(article.id(), card.claim().id());
                cards.computeIfAbsent(key, any -> new ArrayList<>()).add(card);
            }
            columns.add(new ComparedArticle(
                    index + 1,
                    article.headline().orElse(article.id()),
                    origin,
                    article.language().orElse(""),
                    claims));
        }
        List<ConflictGroup> groups = FigureConflicts.in(articles).groups().stream()
                .map(group -> group(group, cards))
                .toList();
        return new SideBySide(columns, groups, VersionChanges.in(articles));
    }

    /** Returns the page. */
    static String page(List<Article> articles) {
        List<SourceColours> colours = SourceColours.of(articles);
        String rules = colours.isEmpty() ? "" : colours.get(colours.size() - 1).rules();
        return HtmlPage.of("Articles side by side")
                .plusStyle(ClaimCards.STYLE + HtmlPage.resource(SideBySide.class, "sidebyside.css") + rules)
                .render("sidebyside/articles.jte", Map.of("view", of(articles, colours)));
    }

    private static String origin(Article article) {
        List<String> parts = new ArrayList<>();
        article.publisher().ifPresent(id -> parts.add(new Names(article).of(id)));
        article.published().ifPresent(date -> parts.add(date.toString()));
        article.version().ifPresent(version -> parts.add("version " + version));
        return HtmlIds.list(parts);
    }

    private static ConflictGroup group(FigureConflicts.Group group, Map<List<String>, List<ClaimCard>> cards) {
        List<StatedFigure> stated =
                group.figures().stream().map(figure -> stated(figure, cards)).toList();
        List<ExplainedConflict> conflicts = group.conflicts()
                .limit(MOST + 1L)
                .map(conflict -> new ExplainedConflict(
                        conflict.comparison().verdict() == FigureVerdict.CONFLICTING,
                        List.of(
                                side(
                                        conflict.first().figures().get(0),
                                        conflict.first().independentSources(),
                                        cards),
                                side(
                                        conflict.second().figures().get(0),
                                        conflict.second().independentSources(),
                                        cards)),
                        conflict.comparison().explanation()))
                .toList();
        Figure first = group.figures().get(0).figure();
        List<String> title = new ArrayList<>();
        first.measuredEntity().ifPresent(title::add);
        first.measuredProperty().ifPresent(title::add);
        return new ConflictGroup(
                title.isEmpty() ? group.key().toString() : HtmlIds.list(title),
                FigureChart.byUnit(stated),
                conflicts.subList(0, Math.min(MOST, conflicts.size())),
                conflicts.size() > MOST);
    }

    private static StatedFigure stated(ReportedFigure reported, Map<List<String>, List<ClaimCard>> cards) {
        List<String> key =
                List.of(reported.article().orElseThrow(), reported.claim().orElseThrow());
        // Two articles may have the same id.
        ClaimCard card = cards.get(key).stream()
                .filter(same -> same.claim().figures().contains(reported.figure()))
                .findFirst()
                .orElseThrow();
        int index = card.claim().figures().indexOf(reported.figure());
        return new StatedFigure(card, card.figures().get(index), reported.figure());
    }

    private static String side(ReportedFigure reported, int sources, Map<List<String>, List<ClaimCard>> cards) {
        StatedFigure stated = stated(reported, cards);
        return stated.number().number() + ", says " + stated.claim().who() + " in "
                + stated.claim().article() + " (" + sources
                + (sources == 1 ? " independent source)" : " independent sources)");
    }
}
