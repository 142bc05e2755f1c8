package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ReportedFigure;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a group has besides its key: computed from the figures that a search found, or read from a document. */
abstract sealed class GroupContent permits SearchedGroup, ReadGroup {
    abstract List<ReportedFigure> figures();

    abstract List<ConflictSide> sides();

    abstract ComparisonRules rules();

    abstract Stream<FigureConflicts.Conflict> conflicts();

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GroupContent that
                        && figures().equals(that.figures())
                        && rules().equals(that.rules())
                        && (isOfTheSameSearch(that)
                                || sides().equals(that.sides())
                                        && haveEqualItems(
                                                conflicts().iterator(),
                                                that.conflicts().iterator()));
    }

    /** Returns whether the sides and conflicts are computed from the same figures, and need not be compared. */
    boolean isOfTheSameSearch(GroupContent other) {
        return false;
    }

    private static boolean haveEqualItems(Iterator<?> one, Iterator<?> other) {
        while (one.hasNext() && other.hasNext()) {
            if (!one.next().equals(other.next())) {
                return false;
            }
        }
        return one.hasNext() == other.hasNext();
    }

    @Override
    public final int hashCode() {
        return Objects.hash(figures(), rules());
    }
}
