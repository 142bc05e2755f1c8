package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.ReportedFigure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures about the same thing that disagree, from any number of articles. Every side is kept with the path on which it
 * came, in the order in which it was met; none is ranked.
 *
 * <pre>{@code
 * for (FigureConflicts.Group group : FigureConflicts.in(articles).groups()) {
 *     group.conflicts().forEach(conflict -> System.out.println(conflict.comparison()));
 * }
 * }</pre>
 *
 * <p>Two figures of one origin in one article are never in conflict: "36 shells, 6 of them at night, 15 others". Nor are
 * two in one article of which it is not recorded who said them. Origins are one where they share a source, candidates
 * included, or are both the article itself, or both unstated. {@link ConflictSearch} has what can be set.
 *
 * @param groups the groups in which there is at least one conflict, in the order in which each was first met
 */
public record FigureConflicts(List<Group> groups) {
    /**
     * Copies the groups.
     *
     * @param groups the groups in which there is at least one conflict
     */
    public FigureConflicts {
        groups = List.copyOf(groups);
    }

    /**
     * Figures that were taken as being about the same thing, and disagree.
     *
     * @param key what they have in common, for example [boat crews, pay, currency, per time]
     * @param sides every figure of the group, in the order of the articles, those that nothing contradicts included
     * @param rules by which they are compared
     */
    public record Group(Object key, List<ReportedFigure> sides, ComparisonRules rules) {
        /**
         * Copies the sides.
         *
         * @param key what they have in common
         * @param sides every figure of the group
         * @param rules by which they are compared
         */
        public Group {
            sides = List.copyOf(sides);
        }

        /**
         * The contradictions among the sides. A thousand different numbers contradict each other half a million times, so
         * each is made when the stream comes to it, and none is kept.
         *
         * @return the conflicts in the order in which their sides were met, the same each time; a group that a search found has
         *     at least one
         */
        public Stream<Conflict> conflicts() {
            return ConflictGroup.conflicts(sides, rules);
        }
    }

    /**
     * Two statements that contradict each other, each with all who make it: ten papers with one number are one side.
     *
     * @param first those who state the one, in the order of the articles
     * @param second those who state the other
     * @param comparison the comparison of the two statements
     */
    public record Conflict(List<ReportedFigure> first, List<ReportedFigure> second, FigureComparison comparison) {
        /**
         * Copies the lists.
         *
         * @param first those who state the one
         * @param second those who state the other
         * @param comparison the comparison of the two statements
         */
        public Conflict {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /**
     * The conflicts in articles, by the standard search.
     *
     * @param articles any articles; each is looked at once and not kept
     * @return the conflicts
     */
    public static FigureConflicts in(Iterable<Article> articles) {
        return ConflictSearch.standard().in(articles);
    }

    /**
     * The conflicts in a stream of articles, by the standard search.
     *
     * @param articles any articles; each is looked at once and not kept; the stream is not closed
     * @return the conflicts
     */
    public static FigureConflicts in(Stream<Article> articles) {
        return ConflictSearch.standard().in(articles);
    }

    /**
     * Whether nothing disagrees.
     *
     * @return true if there is no group
     */
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /**
     * The key of the standard search: measured entity, measured property, the kind of unit and what it is per, case and
     * white space folded. Units of one kind stay together, as USD and NOK, for a factor may join them; so do percentages and
     * fractions.
     *
     * @param side a figure
     * @return for example [boat crews, pay, currency, [time]]; empty where neither entity nor property is stated, or there
     *     is no number
     */
    public static Optional<Object> standardKey(ReportedFigure side) {
        return StandardKey.of(side.figure());
    }
}
