package io.github.newsclaims.compare.score;

import static io.github.newsclaims.internal.ResultNames.COUNTS;
import static io.github.newsclaims.internal.ResultNames.MISTAKES;
import static io.github.newsclaims.internal.ResultNames.VALUES;
import static io.github.newsclaims.internal.ResultNames.WITHOUT_PLACE;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well a document agrees with a gold document of the same text: a tool with an annotation, or one annotator with another.
 *
 * <pre>{@code
 * ArticleScore score = ArticleScore.of(gold, found);
 * MatchCounts claims = score.counts(ScoredPart.CLAIM, PlaceFit.OVERLAPPING);
 * claims.recall();                             // 30/38
 * score.values(ScoredValue.SPEAKER).accuracy();  // 27/30
 * score.mistakes().forEach(System.out::println);
 * }</pre>
 *
 * <ul>
 *   <li>Claims, mentions of speakers, cues and figures are compared by their places in the text. Those without a place are
 *       counted apart.
 *   <li>Each is paired with at most one of the other document that overlaps it: those with most characters in common first, of
 *       these the ones with fewest other characters, and of these the first ones in the text.
 *   <li>A pair counts as an {@link PlaceFit#OVERLAPPING} match, and as an {@link PlaceFit#EXACT} one if both places are equal.
 *       Attribution research calls these the soft and the strict measure.
 *   <li>Values are compared of the claims and figures that are paired, if the gold document has one. The speaker is that of the
 *       origin. An amount is right if its number, unit and rates are.
 * </ul>
 *
 * <p>A score keeps no article.
 */
public final class ArticleScore {
    static {
        ResultMakers.register(ArticleScore.class, ArticleScore::read);
    }

    private final Map<ScoredPart, MatchCounts> exact;
    private final Map<ScoredPart, MatchCounts> overlapping;
    private final Map<ScoredPart, MatchCounts> withoutPlace;
    private final Map<ScoredValue, ValueCounts> values;
    private final List<ScoreMistake> mistakes;

    ArticleScore(
            Map<ScoredPart, MatchCounts> exact,
            Map<ScoredPart, MatchCounts> overlapping,
            Map<ScoredPart, MatchCounts> withoutPlace,
            Map<ScoredValue, ValueCounts> values,
            List<ScoreMistake> mistakes) {
        this.exact = new EnumMap<>(exact);
        this.overlapping = new EnumMap<>(overlapping);
        this.withoutPlace = new EnumMap<>(withoutPlace);
        this.values = new EnumMap<>(values);
        this.mistakes = List.copyOf(mistakes);
    }

    private static ArticleScore read(ResultParts parts) {
        Map<ScoredPart, MatchCounts> exact = new EnumMap<>(ScoredPart.class);
        Map<ScoredPart, MatchCounts> overlapping = new EnumMap<>(ScoredPart.class);
        parts.map(COUNTS, ScoredPart.class, Map.class).forEach((part, fits) -> {
            exact.put(part, counts(fits, PlaceFit.EXACT));
            overlapping.put(part, counts(fits, PlaceFit.OVERLAPPING));
        });
        Map<ScoredPart, MatchCounts> withoutPlace = parts.map(WITHOUT_PLACE, ScoredPart.class, MatchCounts.class);
        for (ScoredPart part : ScoredPart.values()) {
            requireConsistent(of(exact, part), of(overlapping, part));
            if (of(withoutPlace, part).matched() > 0) {
                throw Invalid.value("article score", "what has no place does not match", part);
            }
        }
        return new ArticleScore(
                exact,
                overlapping,
                withoutPlace,
                parts.map(VALUES, ScoredValue.class, ValueCounts.class),
                parts.list(MISTAKES, ScoreMistake.class));
    }

    private static MatchCounts counts(Map<?, ?> fits, PlaceFit fit) {
        return (MatchCounts) Objects.requireNonNull(fits.get(fit));
    }

    private static MatchCounts of(Map<ScoredPart, MatchCounts> counts, ScoredPart part) {
        return Objects.requireNonNull(counts.get(part));
    }

    static void requireConsistent(MatchCounts exact, MatchCounts overlapping) {
        if (!overlapping.isAtLeast(exact)) {
            throw Invalid.value(
                    "score", "an exact match is an overlapping one too, of the same gold and found parts", exact);
        }
    }

    /**
     * Compares a document with a gold document.
     *
     * @param gold the document that is right
     * @param found the document that is scored
     * @return the score
     * @throws IllegalArgumentException if their texts or digests differ
     */
    public static ArticleScore of(Article gold, Article found) {
        Scoring scoring = new Scoring(Objects.requireNonNull(gold, "gold"), Objects.requireNonNull(found, "found"));
        return new ArticleScore(
                scoring.exact, scoring.overlapping, scoring.withoutPlace, scoring.values, scoring.mistakes);
    }

    /**
     * Returns how many parts of a kind match.
     *
     * @param part for example {@link ScoredPart#CLAIM}
     * @param fit how well places must fit, for example {@link PlaceFit#OVERLAPPING}
     * @return the numbers with precision, recall and F1
     */
    public MatchCounts counts(ScoredPart part, PlaceFit fit) {
        Objects.requireNonNull(part, "part");
        return Objects.requireNonNull(
                (Objects.requireNonNull(fit, "fit") == PlaceFit.EXACT ? exact : overlapping).get(part));
    }

    /**
     * Returns how many parts of a kind have no place in the text, and are not compared.
     *
     * @param part for example {@link ScoredPart#CLAIM}; a speaker without a mention and a figure or claim without words count
     *     if the article has the figure or the claim
     * @return the numbers of both documents; none of them matches
     */
    public MatchCounts withoutPlace(ScoredPart part) {
        return Objects.requireNonNull(withoutPlace.get(Objects.requireNonNull(part, "part")));
    }

    /**
     * Returns how many values are right.
     *
     * @param value for example {@link ScoredValue#SPEAKER}
     * @return the numbers with the accuracy
     */
    public ValueCounts values(ScoredValue value) {
        return Objects.requireNonNull(values.get(Objects.requireNonNull(value, "value")));
    }

    /**
     * Returns what was missed, invented and wrong.
     *
     * @return the mistakes about claims, then those about mentions, cues and figures; of each those of the gold document in its
     *     order, then what is invented
     */
    public List<ScoreMistake> mistakes() {
        return mistakes;
    }

    /** Two are equal if their numbers and mistakes are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleScore that
                && exact.equals(that.exact)
                && overlapping.equals(that.overlapping)
                && withoutPlace.equals(that.withoutPlace)
                && values.equals(that.values)
                && mistakes.equals(that.mistakes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact, overlapping, withoutPlace, values, mistakes);
    }

    /** The numbers of overlapping parts, for example {@code {CLAIM=30 of 38 found, 10 invented, …}}. */
    @Override
    public String toString() {
        return overlapping.toString();
    }
}
