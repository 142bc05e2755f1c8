package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ReportedFigure;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How conflicts between figures are looked for: what makes figures one group, and by which rules two are compared.
 *
 * <pre>{@code
 * FigureConflicts conflicts = ConflictSearch.standard()
 *     .withRules(ComparisonRules.standard().withTolerance(new BigDecimal("0.05")))
 *     .withKey(side -> side.figure().measuredEntity().map(names::canonical))
 *     .in(articles);
 * }</pre>
 *
 * <p>Articles are read once, one after the other, and none is kept: memory grows with the figures that have a key. In a
 * group, figures that state the same are taken as one statement, and only statements of one place, time and qualifier are
 * compared with each other; the time is quadratic in the number of different statements about one such thing, and linear
 * in all else.
 *
 * @param rules by which two figures are compared
 * @param key what makes figures one group; those for which it is empty are left out
 */
public record ConflictSearch(ComparisonRules rules, Function<ReportedFigure, ? extends Optional<?>> key) {
    private static final ConflictSearch STANDARD =
            new ConflictSearch(ComparisonRules.standard(), FigureConflicts::standardKey);

    /**
     * The search by the standard rules and {@link FigureConflicts#standardKey}.
     *
     * @return the search that {@link FigureConflicts#in(Iterable)} uses
     */
    public static ConflictSearch standard() {
        return STANDARD;
    }

    /**
     * This search with other rules.
     *
     * @param other by which two figures are compared
     * @return the new value
     */
    public ConflictSearch withRules(ComparisonRules other) {
        return new ConflictSearch(other, key);
    }

    /**
     * This search with another key. Figures of one group are still compared by the rules: where the key brings together
     * what is worded differently, the rules have to take those parts {@link ComparisonRules#withSame as the same}.
     *
     * @param other what makes figures one group; those for which it is empty are left out
     * @return the new value
     */
    public ConflictSearch withKey(Function<ReportedFigure, ? extends Optional<?>> other) {
        return new ConflictSearch(rules, other);
    }

    /**
     * The conflicts in articles.
     *
     * @param articles any articles; each is looked at once and not kept
     * @return the conflicts
     */
    public FigureConflicts in(Iterable<Article> articles) {
        return in(articles.iterator());
    }

    /**
     * The conflicts in a stream of articles.
     *
     * @param articles any articles; each is looked at once and not kept; the stream is not closed
     * @return the conflicts
     */
    public FigureConflicts in(Stream<Article> articles) {
        return in(articles.iterator());
    }

    private FigureConflicts in(Iterator<Article> articles) {
        Map<Object, ConflictGroup> groups = new LinkedHashMap<>();
        while (articles.hasNext()) {
            add(articles.next(), groups);
        }
        return new FigureConflicts(groups.entrySet().stream()
                .flatMap(entry -> entry.getValue().conflicting(entry.getKey()).stream())
                .toList());
    }

    private void add(Article article, Map<Object, ConflictGroup> groups) {
        for (ReportedFigure side : ReportedFigure.allIn(article)) {
            key.apply(side)
                    .ifPresent(one -> groups.computeIfAbsent(one, any -> new ConflictGroup(rules))
                            .add(side));
        }
    }
}
