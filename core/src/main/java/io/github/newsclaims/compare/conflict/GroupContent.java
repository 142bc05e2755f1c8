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
                        && sides().equals(that.sides())
                        && hasEqualConflicts(that);
    }

    /** Returns whether another group with equal sides has equal conflicts. */
    boolean hasEqualConflicts(GroupContent other) {
        return haveEqualItems(conflicts().iterator(), other.conflicts().iterator());
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
