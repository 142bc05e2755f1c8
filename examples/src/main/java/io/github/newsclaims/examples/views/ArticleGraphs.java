package io.github.newsclaims.examples.views;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.examples.html.GraphDrawing;
import io.github.newsclaims.examples.html.SourceColours;
import io.github.newsclaims.examples.words.ClaimWords;
import io.github.newsclaims.examples.words.Names;
import io.github.newsclaims.examples.words.Phrases;
import io.github.newsclaims.term.RelationType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The graphs of an article: who relays whom, and how claims are related. */
public final class ArticleGraphs {
    private static final String ARTICLE = "article";

    private record Passing(String from, String to) {}

    private ArticleGraphs() {}

    /**
     * Returns who relays whom: an arrow from each speaker to the next one, at last to the article.
     *
     * @param article the article
     * @param names the names of its sources
     * @param colours the colours of its sources
     * @return the graph; empty if nobody speaks
     */
    public static Optional<GraphDrawing> relays(Article article, Names names, SourceColours colours) {
        GraphDrawing.Builder graph = GraphDrawing.builder();
        Map<Passing, Integer> passed = new LinkedHashMap<>();
        Map<String, Boolean> boxes = new HashMap<>();
        for (var claim : article.claims()) {
            @Nullable String from = null;
            if (claim.attribution().isEmpty()) {
                continue;
            }
            for (AttributionStep step : claim.attribution().get().steps()) {
                String who = names.of(step.speaker());
                String key = "speaker " + who;
                boxes.put(key, true);
                graph.addBox(key, who, colours.of(step.speaker()));
                if (from != null) {
                    passed.merge(new Passing(from, key), 1, Integer::sum);
                }
                from = key;
            }
            passed.merge(new Passing(String.valueOf(from), ARTICLE), 1, Integer::sum);
        }
        graph.addBox(
                ARTICLE,
                article.publisher()
                        .map(names::of)
                        .map(name -> "this article, " + name)
                        .orElse("this article"),
                "own");
        passed.forEach(
                (passing, claims) -> graph.addArrow(passing.from(), passing.to(), Phrases.count(claims, "claim"), ""));
        return boxes.isEmpty() ? Optional.empty() : Optional.of(graph.build());
    }

    /**
     * Returns which claims of the article challenge or support which.
     *
     * @param article the article
     * @param cards its claims
     * @return the graph; empty if none is related
     */
    public static Optional<GraphDrawing> relations(Article article, List<ClaimCard> cards) {
        GraphDrawing.Builder graph = GraphDrawing.builder();
        Map<String, ClaimCard> byId = new HashMap<>();
        cards.forEach(card -> byId.put(card.claim().id(), card));
        Map<String, Boolean> boxes = new HashMap<>();
        for (ClaimCard card : cards) {
            for (ClaimRelation relation : card.claim().relations()) {
                ClaimReference target = relation.target();
                ClaimCard other = target.article().orElse(article.id()).equals(article.id())
                        ? target.claim().map(byId::get).orElse(null)
                        : null;
                if (other != null) {
                    add(graph, card, boxes);
                    add(graph, other, boxes);
                    graph.addArrow(
                            card.claim().id(),
                            other.claim().id(),
                            ClaimWords.of(relation),
                            relation.type().equals(RelationType.CHALLENGES) ? "challenges" : "");
                }
            }
        }
        return boxes.isEmpty() ? Optional.empty() : Optional.of(graph.build());
    }

    private static void add(GraphDrawing.Builder graph, ClaimCard card, Map<String, Boolean> boxes) {
        boxes.put(card.claim().id(), true);
        graph.addBox(card.claim().id(), card.number() + " " + card.who() + ": " + card.content(), card.styles());
    }
}
