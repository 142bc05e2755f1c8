package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.ReportedFigure;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups of figures about the same thing that disagree, from any number of articles. Every side is kept with its attribution,
 * in the order of the articles; none is ranked.
 *
 * <pre>{@code
 * for (FigureConflicts.Group group : FigureConflicts.in(articles).groups()) {
 *     group.conflicts().forEach(conflict -> System.out.println(conflict.comparison()));
 * }
 * }</pre>
 *
 * <p>Two figures of one article never conflict if they have the same origin: "36 shells, 6 of them at night, 15 others". Nor do
 * they if it is not recorded who said one of them. Origins are the same if they share a source, candidates included, if both
 * are the article itself, or if both are unstated. {@link ConflictSearch} has options.
 */
public final class FigureConflicts {
    private final List<Group> groups;

    FigureConflicts(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /** Figures that are taken to be about the same thing, and disagree. */
    public static final class Group {
        private final FigureKey key;
        private final List<ReportedFigure> sides;
        private final ComparisonRules rules;

        Group(FigureKey key, List<ReportedFigure> sides, ComparisonRules rules) {
            this.key = key;
            this.sides = List.copyOf(sides);
            this.rules = rules;
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
         * Returns every figure of the group, including those that no other figure contradicts.
         *
         * @return two or more figures in the order of the articles
         */
        public List<ReportedFigure> sides() {
            return sides;
        }

        /**
         * Returns the rules by which the figures are compared.
         *
         * @return the rules of the search
         */
        public ComparisonRules rules() {
            return rules;
        }

        /**
         * Returns the contradictions between the sides. The stream computes each when it is reached and keeps none, because a
         * thousand different numbers contradict each other half a million times.
         *
         * @return one or more conflicts, in the order of their sides; the same at each call
         */
        public Stream<Conflict> conflicts() {
            return ConflictGroup.conflicts(sides, rules);
        }

        /** Two groups are equal if their keys, sides and rules are. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group that
                    && key.equals(that.key)
                    && sides.equals(that.sides)
                    && rules.equals(that.rules);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key, sides, rules);
        }

        /** The key and the number of figures, for example {@code [boat crews, , count]: 3 figures}. */
        @Override
        public String toString() {
            return key + ": " + sides.size() + " figures";
        }
    }

    /** Two statements that contradict each other, with everybody who makes them: ten papers with one number are one side. */
    public static final class Conflict {
        private final List<ReportedFigure> first;
        private final List<ReportedFigure> second;
        private final FigureComparison comparison;

        Conflict(List<ReportedFigure> first, List<ReportedFigure> second, FigureComparison comparison) {
            this.first = List.copyOf(first);
            this.second = List.copyOf(second);
            this.comparison = comparison;
        }

        /**
         * Returns the figures with the first statement.
         *
         * @return one or more figures in the order of the articles
         */
        public List<ReportedFigure> first() {
            return first;
        }

        /**
         * Returns the figures with the second statement.
         *
         * @return one or more figures in the order of the articles
         */
        public List<ReportedFigure> second() {
            return second;
        }

        /**
         * Returns the comparison of the two statements.
         *
         * @return a comparison with the verdict conflicting
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

        /** The number of figures on each side and the comparison, for example {@code 2 against 1, conflicting: …}. */
        @Override
        public String toString() {
            return first.size() + " against " + second.size() + ", " + comparison;
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
