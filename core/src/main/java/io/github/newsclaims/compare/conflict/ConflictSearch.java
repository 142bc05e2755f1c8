package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.internal.Items;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A search for conflicts between figures, with the key that groups figures and the rules by which two are compared.
 *
 * <pre>{@code
 * FigureConflicts conflicts = ConflictSearch.standard()
 *     .withRules(ComparisonRules.standard().withTolerance(new BigDecimal("0.05")))
 *     .withKey(side -> side.figure().measuredEntity().map(names::canonical).map(FigureKey::of))
 *     .in(articles);
 * }</pre>
 *
 * <p>Each article is read once and not kept, so memory grows with the number of figures that have a key. Within a group,
 * figures that state the same are one statement, and only statements with the same place, time and qualifier are compared.
 * The time is quadratic in the number of different statements about one such thing, and linear in everything else.
 */
public final class ConflictSearch {
    private static final ConflictSearch STANDARD = new ConflictSearch(ComparisonRules.standard(), FigureKey::standard);

    private final ComparisonRules rules;
    private final Function<? super ReportedFigure, Optional<FigureKey>> key;

    private ConflictSearch(ComparisonRules rules, Function<? super ReportedFigure, Optional<FigureKey>> key) {
        this.rules = rules;
        this.key = key;
    }

    /**
     * Returns the search with the standard rules and {@link FigureKey#standard the standard key}.
     *
     * @return the search that {@link FigureConflicts#in(Iterable)} uses
     */
    public static ConflictSearch standard() {
        return STANDARD;
    }

    /**
     * Returns the rules by which two figures are compared.
     *
     * @return the rules
     */
    public ComparisonRules rules() {
        return rules;
    }

    /**
     * Returns this search with other rules.
     *
     * @param newRules the rules by which two figures are compared
     * @return the new value
     */
    public ConflictSearch withRules(ComparisonRules newRules) {
        return new ConflictSearch(Objects.requireNonNull(newRules, "newRules"), key);
    }

    /**
     * Returns this search with another key. Figures of one group are still compared by the rules: if the key groups figures that
     * are worded differently, the rules must take those parts {@link ComparisonRules#withSame as the same}.
     *
     * @param newKey returns the key of a figure; empty for a figure to leave out
     * @return the new value
     */
    public ConflictSearch withKey(Function<? super ReportedFigure, Optional<FigureKey>> newKey) {
        return new ConflictSearch(rules, Objects.requireNonNull(newKey, "newKey"));
    }

    /**
     * Finds the conflicts in articles.
     *
     * @param articles any articles; each is read once and not kept
     * @return the conflicts
     */
    public FigureConflicts in(Iterable<Article> articles) {
        return in(Objects.requireNonNull(articles, "articles").iterator());
    }

    /**
     * Finds the conflicts in a stream of articles.
     *
     * @param articles any articles; each is read once and not kept; the stream is not closed
     * @return the conflicts
     */
    public FigureConflicts in(Stream<Article> articles) {
        return in(Objects.requireNonNull(articles, "articles").iterator());
    }

    private FigureConflicts in(Iterator<Article> articles) {
        Map<FigureKey, ConflictGroup> groups = new LinkedHashMap<>();
        while (articles.hasNext()) {
            add(Items.required("articles", articles.next()), groups);
        }
        return new FigureConflicts(groups.entrySet().stream()
                .flatMap(entry -> entry.getValue().conflicting(entry.getKey()).stream())
                .toList());
    }

    private void add(Article article, Map<FigureKey, ConflictGroup> groups) {
        for (ReportedFigure side : ReportedFigure.allIn(article)) {
            Objects.requireNonNull(key.apply(side), "the key of a figure")
                    .ifPresent(one -> groups.computeIfAbsent(one, any -> new ConflictGroup(rules))
                            .add(side));
        }
    }

    /** The rules of the search. */
    @Override
    public String toString() {
        return "conflict search by " + rules;
    }
}
