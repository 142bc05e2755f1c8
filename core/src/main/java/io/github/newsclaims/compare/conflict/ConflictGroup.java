package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.FigureVerdict;
import io.github.newsclaims.compare.figure.ReportedFigure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures with one key while they are collected. */
final class ConflictGroup {
    private final ComparisonRules rules;
    private final List<ReportedFigure> sides = new ArrayList<>();

    ConflictGroup(ComparisonRules rules) {
        this.rules = rules;
    }

    void add(ReportedFigure side) {
        sides.add(side);
    }

    /** Returns the group, if it contains a conflict. */
    Optional<FigureConflicts.Group> conflicting(FigureKey key) {
        if (sides.size() < 2) {
            return Optional.empty();
        }
        FigureConflicts.Group group = new FigureConflicts.Group(key, sides, rules);
        return group.conflicts().findFirst().map(any -> group);
    }

    /** Returns the conflicts between figures, lazily, because there may be one for each pair. */
    static Stream<FigureConflicts.Conflict> conflicts(List<ReportedFigure> sides, ComparisonRules rules) {
        return byContext(sides, rules).stream().flatMap(statements -> {
            List<List<ReportedFigure>> different = List.copyOf(statements.values());
            return IntStream.range(0, different.size())
                    .boxed()
                    .flatMap(one -> IntStream.range(one + 1, different.size())
                            .mapToObj(other -> compare(different.get(one), different.get(other), rules))
                            .flatMap(Optional::stream));
        });
    }

    /** Groups figures by the parts in which they must agree to conflict, so that no others are compared. */
    private static Collection<Map<Statement, List<ReportedFigure>>> byContext(
            List<ReportedFigure> sides, ComparisonRules rules) {
        Map<List<Optional<String>>, Map<Statement, List<ReportedFigure>>> contexts = new LinkedHashMap<>();
        for (ReportedFigure side : sides) {
            Statement statement = Statement.of(side, rules.takenAsSame());
            contexts.computeIfAbsent(statement.context(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(statement, any -> new ArrayList<>())
                    .add(side);
        }
        return contexts.values();
    }

    private static Optional<FigureConflicts.Conflict> compare(
            List<ReportedFigure> one, List<ReportedFigure> other, ComparisonRules rules) {
        List<ReportedFigure> first = opposed(one, other);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        FigureComparison comparison = rules.compare(one.get(0), other.get(0));
        return comparison.verdict() == FigureVerdict.CONFLICTING
                        || comparison.verdict() == FigureVerdict.POSSIBLY_CONFLICTING
                ? Optional.of(new FigureConflicts.Conflict(first, opposed(other, one), comparison))
                : Optional.empty();
    }

    /** Returns the sides that at least one of the others may contradict. */
    private static List<ReportedFigure> opposed(List<ReportedFigure> sides, List<ReportedFigure> others) {
        Map<Optional<String>, List<ReportedFigure>> byArticle = new HashMap<>();
        for (ReportedFigure other : others) {
            byArticle.computeIfAbsent(other.article(), any -> new ArrayList<>()).add(other);
        }
        List<ReportedFigure> opposed = new ArrayList<>();
        for (ReportedFigure side : sides) {
            List<ReportedFigure> beside = byArticle.getOrDefault(side.article(), List.of());
            if (beside.size() < others.size() || beside.stream().anyMatch(other -> mayContradict(side, other))) {
                opposed.add(side);
            }
        }
        return opposed;
    }

    /** Returns whether two figures of one article are known to have different origins. */
    private static boolean mayContradict(ReportedFigure side, ReportedFigure other) {
        return side.saidBy().isPresent()
                && other.saidBy().isPresent()
                && !side.saidBy().get().mayShareOriginWith(other.saidBy().get());
    }
}
