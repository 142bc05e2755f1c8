package io.github.newsclaims.compare.score;

import static io.github.newsclaims.internal.ResultNames.ARTICLES;
import static io.github.newsclaims.internal.ResultNames.AVERAGE;
import static io.github.newsclaims.internal.ResultNames.COUNTS;
import static io.github.newsclaims.internal.ResultNames.VALUES;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well documents agree with gold documents over a corpus.
 *
 * <pre>{@code
 * CorpusScore score = CorpusScore.none();
 * for (Article found : documents) {
 *     score = score.plus(ArticleScore.of(gold(found.id()), found));
 * }
 * score.counts(ScoredPart.CLAIM, PlaceFit.EXACT).f1();                          // micro-averaged
 * score.average(ScoredPart.CLAIM, PlaceFit.EXACT, ScoreMeasure.F1).value();     // macro-averaged
 * }</pre>
 *
 * <p>The micro-average counts every part alike, the macro-average every article. Only numbers are kept.
 */
public final class CorpusScore {
    static {
        ResultMakers.register(CorpusScore.class, CorpusScore::read);
    }

    private static final CorpusScore NONE = new CorpusScore(0, Map.of(), Map.of(), Map.of());

    private final long articles;
    private final Map<PartAndFit, MatchCounts> counts;
    private final Map<ScoredValue, ValueCounts> values;
    private final Map<PartAndFit, Map<ScoreMeasure, Average>> averages;

    private record PartAndFit(ScoredPart part, PlaceFit fit) {}

    private CorpusScore(
            long articles,
            Map<PartAndFit, MatchCounts> counts,
            Map<ScoredValue, ValueCounts> values,
            Map<PartAndFit, Map<ScoreMeasure, Average>> averages) {
        this.articles = articles;
        this.counts = counts;
        this.values = values;
        this.averages = averages;
    }

    private static CorpusScore read(ResultParts parts) {
        long articles = parts.get(ARTICLES, Long.class);
        Map<PartAndFit, MatchCounts> counts = new HashMap<>();
        parts.map(COUNTS, ScoredPart.class, Map.class)
                .forEach((part, fits) -> ((Map<?, ?>) fits).forEach((fit, count) -> {
                    counts.put(new PartAndFit(part, (PlaceFit) fit), (MatchCounts) count);
                }));
        Map<PartAndFit, Map<ScoreMeasure, Average>> averages = new HashMap<>();
        parts.map(AVERAGE, ScoredPart.class, Map.class)
                .forEach((part, fits) -> ((Map<?, ?>) fits).forEach((fit, measures) -> {
                    Map<ScoreMeasure, Average> ofPlace = new EnumMap<>(ScoreMeasure.class);
                    ((Map<?, ?>) measures)
                            .forEach((measure, average) -> ofPlace.put((ScoreMeasure) measure, (Average) average));
                    averages.put(new PartAndFit(part, (PlaceFit) fit), ofPlace);
                }));
        CorpusScore score =
                new CorpusScore(articles, counts, parts.map(VALUES, ScoredValue.class, ValueCounts.class), averages);
        score.check();
        return articles == 0 ? NONE : score;
    }

    private void check() {
        for (ScoredPart part : ScoredPart.values()) {
            ArticleScore.requireConsistent(counts(part, PlaceFit.EXACT), counts(part, PlaceFit.OVERLAPPING));
        }
        boolean tooMany = averages.values().stream()
                .flatMap(measures -> measures.values().stream())
                .anyMatch(average -> average.articles() > articles);
        if (tooMany) {
            throw Invalid.value("corpus score", "an average is over at most all articles", articles);
        }
        boolean counted = counts.values().stream().anyMatch(count -> !count.equals(MatchCounts.NONE))
                || values.values().stream().anyMatch(count -> !count.equals(ValueCounts.NONE));
        if (articles == 0 && counted) {
            throw Invalid.value("corpus score", "without articles nothing is counted");
        }
    }

    /**
     * Returns the score of no article.
     *
     * @return a value to which scores are added
     */
    public static CorpusScore none() {
        return NONE;
    }

    /**
     * Returns the score of several articles.
     *
     * @param scores their scores
     * @return the score of all
     */
    public static CorpusScore of(List<ArticleScore> scores) {
        CorpusScore all = NONE;
        for (ArticleScore score : Objects.requireNonNull(scores, "scores")) {
            all = all.plus(Objects.requireNonNull(score, "scores"));
        }
        return all;
    }

    /**
     * Returns this score with one more article.
     *
     * @param score its score
     * @return a new value
     */
    public CorpusScore plus(ArticleScore score) {
        Objects.requireNonNull(score, "score");
        Map<PartAndFit, MatchCounts> allCounts = new HashMap<>();
        Map<PartAndFit, Map<ScoreMeasure, Average>> allAverages = new HashMap<>();
        for (ScoredPart part : ScoredPart.values()) {
            for (PlaceFit fit : PlaceFit.values()) {
                PartAndFit key = new PartAndFit(part, fit);
                MatchCounts more = score.counts(part, fit);
                allCounts.put(key, counts(part, fit).plus(more));
                Map<ScoreMeasure, Average> ofPlace = new EnumMap<>(ScoreMeasure.class);
                for (ScoreMeasure measure : ScoreMeasure.values()) {
                    ofPlace.put(measure, average(part, fit, measure).plus(measure.of(more)));
                }
                allAverages.put(key, ofPlace);
            }
        }
        Map<ScoredValue, ValueCounts> allValues = new EnumMap<>(ScoredValue.class);
        for (ScoredValue value : ScoredValue.values()) {
            allValues.put(value, values(value).plus(score.values(value)));
        }
        return new CorpusScore(articles + 1, allCounts, allValues, allAverages);
    }

    /**
     * Returns how many articles were added.
     *
     * @return for example 12
     */
    public long articles() {
        return articles;
    }

    /**
     * Returns how many parts of a kind match in all articles together.
     *
     * @param part for example {@link ScoredPart#CLAIM}
     * @param fit how well places must fit, for example {@link PlaceFit#OVERLAPPING}
     * @return the sums, whose precision, recall and F1 are the micro-averages
     */
    public MatchCounts counts(ScoredPart part, PlaceFit fit) {
        return counts.getOrDefault(key(part, fit), MatchCounts.NONE);
    }

    /**
     * Returns how many values are right in all articles together.
     *
     * @param value for example {@link ScoredValue#SPEAKER}
     * @return the sums, whose accuracy is the micro-average
     */
    public ValueCounts values(ScoredValue value) {
        return values.getOrDefault(Objects.requireNonNull(value, "value"), ValueCounts.NONE);
    }

    /**
     * Returns the macro-average of a measure: the average over the articles for which it is defined.
     *
     * @param part for example {@link ScoredPart#CLAIM}
     * @param fit how well places must fit, for example {@link PlaceFit#OVERLAPPING}
     * @param measure for example {@link ScoreMeasure#F1}
     * @return the average with the number of articles
     */
    public Average average(ScoredPart part, PlaceFit fit, ScoreMeasure measure) {
        Objects.requireNonNull(measure, "measure");
        return averages.getOrDefault(key(part, fit), Map.of()).getOrDefault(measure, Average.NONE);
    }

    private static PartAndFit key(ScoredPart part, PlaceFit fit) {
        return new PartAndFit(Objects.requireNonNull(part, "part"), Objects.requireNonNull(fit, "fit"));
    }

    /** Two are equal if their numbers are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CorpusScore that
                && articles == that.articles
                && counts.equals(that.counts)
                && values.equals(that.values)
                && averages.equals(that.averages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(articles, counts, values, averages);
    }

    /** The number of articles and the sums of overlapping claims: {@code 12 articles, claims 30 of 38 found, 10 invented}. */
    @Override
    public String toString() {
        return articles + " articles, claims " + counts(ScoredPart.CLAIM, PlaceFit.OVERLAPPING);
    }
}
