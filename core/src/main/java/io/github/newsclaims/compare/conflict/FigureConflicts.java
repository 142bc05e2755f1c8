package io.github.newsclaims.compare.conflict;

import static io.github.newsclaims.internal.FieldNames.FIRST;
import static io.github.newsclaims.internal.ResultNames.COMPARISON;
import static io.github.newsclaims.internal.ResultNames.GROUPS;
import static io.github.newsclaims.internal.ResultNames.KEY;
import static io.github.newsclaims.internal.ResultNames.SECOND;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.FigureVerdict;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups of figures about the same thing that disagree, from any number of articles. Every side is kept with its independent
 * sources, in the order of the articles; none is ranked.
 *
 * <pre>{@code
 * for (FigureConflicts.Group group : FigureConflicts.in(articles).groups()) {
 *     group.sides().forEach(side -> System.out.println(side.figures()));
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
 * <p>The conflicts are the same for every order of the articles, except that sides may be exchanged, and that the
 * comparison of two sides with several numbers may show others of them.
 */
public final class FigureConflicts {
    static {
        ResultMakers.register(FigureConflicts.class, parts -> new FigureConflicts(parts.list(GROUPS, Group.class)));
    }

    private final List<Group> groups;

    FigureConflicts(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * What articles state about the same thing, with the same place, time and qualifier, and disagree about. Each side contradicts
     * at least one other, and is connected with all others by such contradictions.
     */
    public static final class Group {
        static {
            ResultMakers.register(
                    Group.class, parts -> new Group(parts.get(KEY, FigureKey.class), ReadGroup.read(parts)));
        }

        private final FigureKey key;
        private final GroupContent content;

        Group(FigureKey key, GroupContent content) {
            this.key = key;
            this.content = content;
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
         * Returns the figures of all sides.
         *
         * @return two or more figures in the order of the articles
         */
        public List<ReportedFigure> figures() {
            return content.figures();
        }

        /**
         * Returns the sides. The articles of one side state the same: "36", or "36, of which 6 at night". A side that states
         * several numbers has figures with each of them.
         *
         * @return two or more sides in the order of their first figures
         */
        public List<ConflictSide> sides() {
            return content.sides();
        }

        /**
         * Returns the rules by which the figures are compared.
         *
         * @return the rules of the search; without its converter if the group was read, because a converter is code
         */
        public ComparisonRules rules() {
            return content.rules();
        }

        /**
         * Returns the contradictions between any two of the sides. The stream finds each when it is reached and keeps none,
         * because a thousand sides may contradict each other half a million times. {@link #sides()} has every side once. A group
         * that was read has the contradictions of its document.
         *
         * @return one or more conflicts, in the order of the sides; the same at each call
         */
        public Stream<Conflict> conflicts() {
            return content.conflicts();
        }

        /** Two groups are equal if their keys, figures, rules, sides and conflicts are. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group that && key.equals(that.key) && content.equals(that.content);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key, content);
        }

        /** The key and the number of figures, for example {@code [boat crews, , count]: 3 figures}. */
        @Override
        public String toString() {
            return key + ": " + figures().size() + " figures";
        }
    }

    /** Two sides that contradict each other, and the comparison of their first two figures that do. */
    public static final class Conflict {
        static {
            ResultMakers.register(Conflict.class, Conflict::read);
        }

        private final ConflictSide first;
        private final ConflictSide second;
        private final FigureComparison comparison;

        Conflict(ConflictSide first, ConflictSide second, FigureComparison comparison) {
            this.first = first;
            this.second = second;
            this.comparison = comparison;
        }

        private static Conflict read(ResultParts parts) {
            FigureComparison comparison = parts.get(COMPARISON, FigureComparison.class);
            if (comparison.verdict() != FigureVerdict.CONFLICTING
                    && comparison.verdict() != FigureVerdict.POSSIBLY_CONFLICTING) {
                throw Invalid.value(
                        "conflict", "the verdict must be conflicting or possibly conflicting", comparison.verdict());
            }
            return new Conflict(
                    parts.get(FIRST, ConflictSide.class), parts.get(SECOND, ConflictSide.class), comparison);
        }

        /**
         * Returns the side whose first figure comes first.
         *
         * @return the first side
         */
        public ConflictSide first() {
            return first;
        }

        /**
         * Returns the other side.
         *
         * @return the second side
         */
        public ConflictSide second() {
            return second;
        }

        /**
         * Returns the comparison of a figure of the first side with one of the second. If the sides state several numbers, others
         * of them may conflict as well.
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
