package io.github.newsclaims.examples.score;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.score.ArticleScore;
import io.github.newsclaims.compare.score.CorpusScore;
import io.github.newsclaims.compare.score.PlaceFit;
import io.github.newsclaims.compare.score.ScoredPart;
import io.github.newsclaims.quantity.Ratio;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Scores the articles of an extractor against gold articles. It keeps those of the gold corpus and the worst ones. */
final class ScoreRun {
    /** The score of an article that has no claim in either document is not one. */
    private static final Comparator<ScoredPair> WORST_FIRST = Comparator.comparing(ScoredPair::claims)
            .thenComparing(pair -> -pair.score().mistakes().size());

    private final Map<String, Article> gold;
    private final int most;
    private final Consumer<String> notes;
    private final Set<String> seen = new HashSet<>();
    private final PriorityQueue<ScoredPair> worst = new PriorityQueue<>(WORST_FIRST.reversed());
    private final Map<ScoredPart, long[]> unplaced = new EnumMap<>(ScoredPart.class);
    private CorpusScore score = CorpusScore.none();
    private int missing;
    private int unknown;

    /**
     * An article with its score.
     *
     * @param gold what it should be
     * @param found what the extractor made of it
     * @param score the score
     * @param claims the F1 of claims whose places overlap
     */
    record ScoredPair(Article gold, Article found, ArticleScore score, Ratio claims) {}

    /**
     * Prepares a run.
     *
     * @param gold the gold articles by their ids
     * @param most how many of the worst articles to keep
     * @param notes is given what cannot be scored
     */
    ScoreRun(Map<String, Article> gold, int most, Consumer<String> notes) {
        this.gold = gold;
        this.most = most;
        this.notes = notes;
    }

    /** Scores the articles of an extractor. A gold article that is not among them counts as one in which nothing was found. */
    boolean score(Stream<Article> articles) {
        articles.forEach(this::add);
        for (Article article : gold.values()) {
            if (!seen.contains(article.id())) {
                missing++;
                Article.Builder nothing = Article.builder().id(article.id());
                article.text().ifPresent(nothing::text);
                add(article, nothing.build());
            }
        }
        return true;
    }

    private void add(Article found) {
        Article expected = gold.get(found.id());
        if (expected == null) {
            unknown++;
        } else if (!seen.add(found.id())) {
            notes.accept("Cannot score article \"" + found.id() + "\" again: the first of its documents counts");
        } else {
            try {
                add(expected, found);
            } catch (IllegalArgumentException e) {
                notes.accept("Cannot score article \"" + found.id() + "\": " + e.getMessage());
            }
        }
    }

    private void add(Article expected, Article found) {
        ArticleScore one = ArticleScore.of(expected, found);
        score = score.plus(one);
        for (ScoredPart part : ScoredPart.values()) {
            long[] sums = unplaced.computeIfAbsent(part, key -> new long[2]);
            sums[0] += one.withoutPlace(part).gold();
            sums[1] += one.withoutPlace(part).found();
        }
        Optional<Ratio> claims =
                one.counts(ScoredPart.CLAIM, PlaceFit.OVERLAPPING).f1();
        if (!one.mistakes().isEmpty()) {
            worst.add(new ScoredPair(expected, found, one, claims.orElse(Ratio.ONE)));
            if (worst.size() > most) {
                worst.remove();
            }
        }
    }

    /** Returns the score of all articles. */
    CorpusScore corpus() {
        return score;
    }

    /** Returns the articles with the worst scores, the worst one first. */
    List<ScoredPair> worst() {
        return worst.stream().sorted(WORST_FIRST).toList();
    }

    /** Returns the number of parts without a place in the gold documents, and in those of the extractor. */
    long[] unplaced(ScoredPart part) {
        return unplaced.getOrDefault(part, new long[2]);
    }

    /** Returns how many gold articles the extractor has no document of. */
    int missing() {
        return missing;
    }

    /** Returns how many documents of the extractor are not of a gold article. */
    int unknown() {
        return unknown;
    }
}
