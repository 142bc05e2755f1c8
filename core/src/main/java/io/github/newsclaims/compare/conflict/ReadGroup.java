package io.github.newsclaims.compare.conflict;

import static io.github.newsclaims.internal.FieldNames.FIGURES;
import static io.github.newsclaims.internal.ResultNames.CONFLICTS;
import static io.github.newsclaims.internal.ResultNames.RULES;
import static io.github.newsclaims.internal.ResultNames.SIDES;

import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.ResultParts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group that was read. It keeps the sides and conflicts of its document, because they depend on more of the articles than the
 * document has, and because searching for them again may take quadratic time.
 */
final class ReadGroup extends GroupContent {
    private final List<ReportedFigure> figures;
    private final List<ConflictSide> sides;
    private final ComparisonRules rules;
    private final List<FigureConflicts.Conflict> conflicts;

    private ReadGroup(
            List<ReportedFigure> figures,
            List<ConflictSide> sides,
            ComparisonRules rules,
            List<FigureConflicts.Conflict> conflicts) {
        this.figures = figures;
        this.sides = sides;
        this.rules = rules;
        this.conflicts = conflicts;
    }

    static ReadGroup read(ResultParts parts) {
        ReadGroup group = new ReadGroup(
                parts.list(FIGURES, ReportedFigure.class),
                parts.list(SIDES, ConflictSide.class),
                parts.get(RULES, ComparisonRules.class),
                parts.list(CONFLICTS, FigureConflicts.Conflict.class));
        group.check();
        return group;
    }

    private void check() {
        if (sides.size() < 2 || conflicts.isEmpty()) {
            throw Invalid.value("conflict group", "it must have two sides and a conflict");
        }
        Stream<ReportedFigure> ofSides = sides.stream().flatMap(side -> side.figures().stream());
        if (!counted(figures.stream()).equals(counted(ofSides))) {
            throw Invalid.value("conflict group", "its figures must be those of its sides");
        }
        Set<String> known = counted(figures.stream()).keySet();
        boolean isKnown = conflicts.stream()
                .flatMap(conflict -> Stream.of(conflict.first(), conflict.second()))
                .flatMap(side -> side.figures().stream())
                .allMatch(figure -> known.contains(figure.toString()));
        if (!isKnown) {
            throw Invalid.value("conflict group", "the figures of a conflict must be among its figures");
        }
    }

    /** Counts figures by their strings, because a document with many equal hashes would slow down a map of figures. */
    private static Map<String, Long> counted(Stream<ReportedFigure> figures) {
        return figures.collect(Collectors.groupingBy(ReportedFigure::toString, Collectors.counting()));
    }

    @Override
    List<ReportedFigure> figures() {
        return figures;
    }

    @Override
    List<ConflictSide> sides() {
        return sides;
    }

    @Override
    ComparisonRules rules() {
        return rules;
    }

    @Override
    Stream<FigureConflicts.Conflict> conflicts() {
        return conflicts.stream();
    }
}
