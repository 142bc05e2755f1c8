package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.ReportedFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Groups of figures about the same thing that disagree, from any number of articles. Every side is kept with its independent
 * sources, in the order of the articles; none is ranked.
 *
 * <pre>{@code
 * for (FigureConflicts.Group group : FigureConflicts.in(articles).groups()) {
 *     group.conflicts().forEach(conflict -> System.out.println(conflict.comparison()));
 * }
 * }</pre>
 *
 * <p>What counts is all that an article says about the thing:
 *
 * <ul>
 *   <li>Figures that one article states together never conflict, in this article or any other: "36 shells, 6 of them at night, 15
 *       others", or "doubled to 4 million from 2 million". {@link ConflictSearch#withinArticles()} makes an exception of named
 *       sources that contradict each other.
 *   <li>Two articles that agree in one number of the thing do not conflict in another one, which is then about a part of it.
 *   <li>Copies, translations, excerpts, versions and corrections of one article, and articles with the same text, are one story,
 *       and one side. An earlier version does not count, nor does an article that was withdrawn.
 *   <li>A figure is no side if its claim is denied ({@link io.github.newsclaims.term.Polarity#NEGATIVE}), superseded by another
 *       claim, or, on request, {@linkplain ConflictSearch#withoutRejected rejected by an assessment}. Nor is an earlier value from
 *       which another figure has changed.
 *   <li>If neither of two figures says when, and one article is later than the other, its number supersedes that of the other:
 *       "12" on Monday and "15" on Tuesday. {@link FigureComparison} gives the reason.
 *   <li>Conflicts may be certain or possible, as the {@linkplain FigureComparison#verdict() verdict} of each says. {@link
 *       ConflictSearch#withoutPossible()} leaves out those that are only possible.
 * </ul>
 *
 * <p>The conflicts are the same for every order of the articles, except that the sides may be exchanged.
 */
public final class FigureConflicts {
    private final List<Group> groups;

    FigureConflicts(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /** Figures that are taken to be about the same thing, and disagree. */
    public static final class Group {
        private final FigureKey key;
        private final List<Reporting> figures;
        private final ConflictOptions options;

        Group(FigureKey key, List<Reporting> figures, ConflictOptions options) {
            this.key = key;
            this.figures = List.copyOf(figures);
            this.options = options;
        }

        /**
         * Returns what the figures have in common.
         *
         * @return for example [boat crews, pay, currency, time]
         */
        public FigureKey key() {
            return key;
        }

        /**
         * Returns every figure that counts as a side, including those that no other figure contradicts.
         *
         * @return two or more figures in the order of the articles
         */
        public List<ReportedFigure> figures() {
            return current().map(Reporting::figure).toList();
        }

        /**
         * Returns the figures by what they state, each side with the number of its independent sources.
         *
         * @return two or more sides in the order of their first figures
         */
        public List<ConflictSide> sides() {
            Map<Statement, List<Reporting>> sides = new LinkedHashMap<>();
            current()
                    .forEach(figure -> sides.computeIfAbsent(
                                    Statement.of(figure.figure(), rules().takenAsSame()), any -> new ArrayList<>())
                            .add(figure));
            return sides.values().stream().map(ConflictSide::of).toList();
        }

        private Stream<Reporting> current() {
            return figures.stream().filter(Reporting::current);
        }

        /**
         * Returns the rules by which the figures are compared.
         *
         * @return the rules of the search
         */
        public ComparisonRules rules() {
            return options.rules();
        }

        /**
         * Returns the contradictions between the sides. The stream computes each when it is reached and keeps none, because a
         * thousand different numbers contradict each other half a million times.
         *
         * @return one or more conflicts, in the order of their dates and sides; the same at each call
         */
        public Stream<Conflict> conflicts() {
            Map<List<Optional<String>>, ContextGroup> contexts = new LinkedHashMap<>();
            for (Reporting figure : figures) {
                Statement statement = Statement.of(figure.figure(), rules().takenAsSame());
                contexts.computeIfAbsent(statement.context(), any -> new ContextGroup(options))
                        .add(statement, figure);
            }
            return StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(
                            Flat.of(contexts.values().stream().map(ContextGroup::conflicts)),
                            Spliterator.ORDERED | Spliterator.NONNULL),
                    false);
        }

        /** Two groups are equal if their keys, figures and rules are. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group that
                    && key.equals(that.key)
                    && figures.equals(that.figures)
                    && options.equals(that.options);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key, figures, options);
        }

        /** The key and the number of figures, for example {@code [boat crews, , count]: 3 figures}. */
        @Override
        public String toString() {
            return key + ": " + current().count() + " figures";
        }
    }

    /** Two statements that contradict each other, with everybody who makes them: ten papers with one number are one side. */
    public static final class Conflict {
        private final ConflictSide first;
        private final ConflictSide second;
        private final FigureComparison comparison;

        Conflict(ConflictSide first, ConflictSide second, FigureComparison comparison) {
            this.first = first;
            this.second = second;
            this.comparison = comparison;
        }

        /**
         * Returns the figures with the first statement, and how many independent sources they have.
         *
         * @return the first side
         */
        public ConflictSide first() {
            return first;
        }

        /**
         * Returns the figures with the second statement, and how many independent sources they have.
         *
         * @return the second side
         */
        public ConflictSide second() {
            return second;
        }

        /**
         * Returns the comparison of the two statements.
         *
         * @return a comparison with the verdict conflicting or possibly conflicting
         */
        public FigureComparison comparison() {
            return comparison;
        }

        /** Two conflicts are equal if their sides and comparisons are. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Conflict that
                    && first.equals(that.first)
                    && second.equals(that.second)
                    && comparison.equals(that.comparison);
        }

        @Override
        public int hashCode() {
            return Objects.hash(first, second, comparison);
        }

        /** The independent sources and the comparison, for example {@code 2 against 1 independent sources, conflicting: …}. */
        @Override
        public String toString() {
            return first.independentSources() + " against " + second.independentSources() + " independent sources, "
                    + comparison;
        }
    }

    /**
     * Finds the conflicts in articles, by the standard search.
     *
     * @param articles any articles; each is read once and not kept
     * @return the conflicts
     */
    public static FigureConflicts in(Iterable<Article> articles) {
        return ConflictSearch.standard().in(articles);
    }

    /**
     * Finds the conflicts in a stream of articles, by the standard search.
     *
     * @param articles any articles; each is read once and not kept; the stream is not closed
     * @return the conflicts
     */
    public static FigureConflicts in(Stream<Article> articles) {
        return ConflictSearch.standard().in(articles);
    }

    /**
     * Returns the groups that contain a conflict.
     *
     * @return the groups in the order in which their first figures were read; empty if there are none
     */
    public List<Group> groups() {
        return groups;
    }

    /**
     * Returns whether no figures disagree.
     *
     * @return true if there is no group
     */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Two are equal if their groups are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FigureConflicts that && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    /** The groups, for example {@code [[boat crews, , count]: 3 figures]}. */
    @Override
    public String toString() {
        return groups.toString();
    }
}
