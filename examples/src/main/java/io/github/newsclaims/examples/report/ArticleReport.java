package io.github.newsclaims.examples.report;

import io.github.newsclaims.Article;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.check.ArticleCheck;
import io.github.newsclaims.check.Finding;
import io.github.newsclaims.examples.html.GraphDrawing;
import io.github.newsclaims.examples.html.HtmlIds;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.html.SourceColours;
import io.github.newsclaims.examples.views.ArticleGraphs;
import io.github.newsclaims.examples.views.ArticleView;
import io.github.newsclaims.examples.views.ClaimCard;
import io.github.newsclaims.examples.views.ClaimCards;
import io.github.newsclaims.examples.views.FigureChart;
import io.github.newsclaims.examples.views.Timeline;
import io.github.newsclaims.examples.words.Names;
import io.github.newsclaims.examples.words.Parts;
import io.github.newsclaims.examples.words.SourceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the page of one article shows.
 *
 * @param article the article
 * @param names the names of its sources and entities
 * @param text its text
 * @param cards its claims
 * @param sources its sources
 * @param entities its entities
 * @param charts its figures by unit
 * @param timeline its dates
 * @param relays who relays whom; empty if nobody speaks
 * @param relations how its claims are related; empty if they are not
 * @param findings what is doubtful
 */
public record ArticleReport(
        Article article,
        Names names,
        ArticleView text,
        List<ClaimCard> cards,
        List<ListEntry> sources,
        List<ListEntry> entities,
        List<FigureChart> charts,
        Timeline timeline,
        Optional<GraphDrawing> relays,
        Optional<GraphDrawing> relations,
        List<Finding> findings) {
    private static final String STYLE = HtmlPage.resource(ArticleReport.class, "report.css");
    private static final String SCRIPT = HtmlPage.resource(ArticleReport.class, "report.js");

    /**
     * A source or an entity.
     *
     * @param key what the claims of a source have in their list of sources; empty for an entity
     * @param name the name
     * @param styles the classes
     * @param facts what is known of it
     */
    public record ListEntry(String key, String name, String styles, String facts) {}

    /**
     * Returns the page of an article.
     *
     * @param article the article
     * @return HTML, which loads nothing
     */
    public static String page(Article article) {
        SourceColours colours = new SourceColours(article);
        return HtmlPage.of(article.headline().orElse("Article " + article.id()))
                .plusStyle(ClaimCards.STYLE + STYLE + colours.rules())
                .withScript(SCRIPT)
                .render("report/article.jte", Map.of("report", of(article, colours)));
    }

    /** Returns what the page of an article shows. */
    static ArticleReport of(Article article) {
        return of(article, new SourceColours(article));
    }

    private static ArticleReport of(Article article, SourceColours colours) {
        Names names = new Names(article);
        Parts parts = new Parts(article);
        List<Finding> findings = ArticleCheck.standard().check(article);
        List<ClaimCard> cards = ClaimCards.of(article, names, colours, findings);
        List<ListEntry> sources = new ArrayList<>();
        for (Source source : article.sources()) {
            sources.add(new ListEntry(
                    colours.key(source.id()),
                    names.of(source.id()),
                    colours.of(source.id()),
                    HtmlIds.list(SourceWords.of(source, names)) + parts.of(source.id())));
        }
        List<ListEntry> entities = new ArrayList<>();
        for (Entity entity : article.entities()) {
            entities.add(new ListEntry("", names.of(entity.id()), "", HtmlIds.list(SourceWords.of(entity))));
        }
        return new ArticleReport(
                article,
                names,
                ArticleView.of(article, cards),
                cards,
                sources,
                entities,
                FigureChart.of(cards),
                Timeline.of(article, cards),
                ArticleGraphs.relays(article, names, colours),
                ArticleGraphs.relations(article, cards),
                findings);
    }

    /**
     * Returns the language of the text.
     *
     * @return a language tag; empty if it is not known
     */
    public String language() {
        return article.language().orElse("");
    }

    /**
     * Returns the direction of the text.
     *
     * @return "ltr", "rtl" or "auto"
     */
    public String direction() {
        return HtmlIds.direction(language());
    }

    /**
     * Returns the claim that a finding is about.
     *
     * @param finding the finding
     * @return the claim; empty if it is about another part of the article
     */
    public Optional<ClaimCard> claim(Finding finding) {
        return ClaimCards.number(finding).map(number -> cards.get(number - 1));
    }

    /**
     * Returns the rules that found something doubtful in claims.
     *
     * @return their ids, each once
     */
    public List<String> rules() {
        return findings.stream()
                .filter(finding -> claim(finding).isPresent())
                .map(finding -> finding.rule().id())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns who published the article, when, and in which version.
     *
     * @return for example "Harbour Post, published 2031-04-02, updated 2031-04-03"
     */
    public String origin() {
        List<String> parts = new ArrayList<>();
        article.publisher().ifPresent(id -> parts.add(names.of(id)));
        article.published().ifPresent(date -> parts.add("published " + date));
        article.updated().ifPresent(date -> parts.add("updated " + date));
        article.version().ifPresent(version -> parts.add("version " + version));
        article.status().ifPresent(status -> parts.add(status.word()));
        return HtmlIds.list(parts);
    }

    /**
     * Counts the figures.
     *
     * @return the number of figures of all claims
     */
    public int figures() {
        return cards.stream().mapToInt(card -> card.figures().size()).sum();
    }
}
