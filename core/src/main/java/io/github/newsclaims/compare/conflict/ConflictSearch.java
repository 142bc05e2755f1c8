package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.internal.Items;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * <p>Each article is read once and not kept, so memory grows with the number of figures that have a key, and by the names, dates
 * and relations of the articles. The time is near-linear, also if every article states another number of one thing. It can
 * be quadratic in the number of articles of which each states several numbers of one thing and agrees with half of the others in
 * one of them.
 */
public final class ConflictSearch {
    private static final ConflictSearch STANDARD = new ConflictSearch(
            new ConflictOptions(ComparisonRules.standard(), true, false), FigureKey::standard, assessment -> false);

    private final ConflictOptions options;
    private final Function<? super ReportedFigure, Optional<FigureKey>> key;
    private final Predicate<? super Assessment> rejects;

    private ConflictSearch(
            ConflictOptions options,
            Function<? super ReportedFigure, Optional<FigureKey>> key,
            Predicate<? super Assessment> rejects) {
        this.options = options;
        this.key = key;
        this.rejects = rejects;
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
        return options.rules();
    }

    /**
     * Returns this search with other rules.
     *
     * @param newRules the rules by which two figures are compared
     * @return the new value
     */
    public ConflictSearch withRules(ComparisonRules newRules) {
        Objects.requireNonNull(newRules, "newRules");
        return new ConflictSearch(
                new ConflictOptions(newRules, options.possible(), options.withinArticles()), key, rejects);
    }

    /**
     * Returns this search without conflicts that are only possible.
     *
     * @return the new value
     */
    public ConflictSearch withoutPossible() {
        return new ConflictSearch(new ConflictOptions(rules(), false, options.withinArticles()), key, rejects);
    }

    /**
     * Returns this search with conflicts between figures of one article, if they are known to have different origins: two named
     * sources, or a named source and the article itself. Without this, figures that one article states together never conflict.
     *
     * @return the new value
     */
    public ConflictSearch withinArticles() {
        return new ConflictSearch(new ConflictOptions(rules(), options.possible(), true), key, rejects);
    }

    /**
     * Returns this search without the figures of claims that an assessment rejects.
     *
     * @param newRejects returns whether an assessment rejects its claim, for example {@code assessment ->
     *     assessment.verdict().filter("false"::equals).isPresent()}
     * @return the new value
     */
    public ConflictSearch withoutRejected(Predicate<? super Assessment> newRejects) {
        return new ConflictSearch(options, key, Objects.requireNonNull(newRejects, "newRejects"));
    }

    /**
     * Returns this search with another key. Figures of one group are still compared by the rules: if the key groups figures that
     * are worded differently, the rules must take those parts {@link ComparisonRules#withSame as the same}.
     *
     * @param newKey returns the key of a figure; empty for a figure to leave out
     * @return the new value
     */
    public ConflictSearch withKey(Function<? super ReportedFigure, Optional<FigureKey>> newKey) {
        return new ConflictSearch(options, Objects.requireNonNull(newKey, "newKey"), rejects);
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
        ConflictReader reader = new ConflictReader(key, rejects);
        while (articles.hasNext()) {
            reader.read(Items.required("articles", articles.next()));
        }
        List<FigureConflicts.Group> groups = new ArrayList<>();
        reader.groups()
                .forEach((found, figures) -> opposed(figures)
                        .map(sides -> new FigureConflicts.Group(found, new SearchedGroup(sides)))
                        .forEach(groups::add));
        return new FigureConflicts(groups);
    }

    private Stream<OpposedSides> opposed(List<Reporting> figures) {
        // Most things are counted by one article only.
        if (figures.size() == 1) {
            return Stream.empty();
        }
        Map<List<Optional<String>>, List<Reporting>> contexts = new LinkedHashMap<>();
        for (Reporting figure : figures) {
            contexts.computeIfAbsent(statement(figure).context(), any -> new ArrayList<>(1))
                    .add(figure);
        }
        return contexts.values().stream().filter(context -> context.size() > 1).flatMap(context -> {
            ContextGroup group = new ContextGroup(options);
            context.forEach(figure -> group.add(statement(figure), figure));
            return group.opposed().stream();
        });
    }

    private Statement statement(Reporting figure) {
        return Statement.of(figure.figure(), rules().takenAsSame());
    }

    /** The rules of the search. */
    @Override
    public String toString() {
        return "conflict search by " + rules();
    }
}
