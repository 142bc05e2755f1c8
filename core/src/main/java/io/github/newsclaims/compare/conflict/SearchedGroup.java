package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ReportedFigure;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A group that a search found. Its conflicts are computed when they are asked for. */
final class SearchedGroup extends GroupContent {
    private final OpposedSides opposed;

    SearchedGroup(OpposedSides opposed) {
        this.opposed = opposed;
    }

    @Override
    List<ReportedFigure> figures() {
        return opposed.figures();
    }

    @Override
    List<ConflictSide> sides() {
        return opposed.sides();
    }

    @Override
    ComparisonRules rules() {
        return opposed.options().rules();
    }

    @Override
    Stream<FigureConflicts.Conflict> conflicts() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(opposed.conflicts(), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** The conflicts follow from the sides and the options. */
    @Override
    boolean hasEqualConflicts(GroupContent other) {
        return other instanceof SearchedGroup that
                ? opposed.options().equals(that.opposed.options()) || super.hasEqualConflicts(other)
                : super.hasEqualConflicts(other);
    }
}
