package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.ComparisonRules;
import io.github.newsclaims.compare.figure.ReportedFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The figures of one key that a search found. Their sides and conflicts are computed when they are asked for. */
final class SearchedGroup extends GroupContent {
    private final List<Reporting> figures;
    private final ConflictOptions options;

    SearchedGroup(List<Reporting> figures, ConflictOptions options) {
        this.figures = List.copyOf(figures);
        this.options = options;
    }

    @Override
    List<ReportedFigure> figures() {
        return current().map(Reporting::figure).toList();
    }

    private Stream<Reporting> current() {
        return figures.stream().filter(Reporting::current);
    }

    @Override
    List<ConflictSide> sides() {
        Map<Statement, List<Reporting>> sides = new LinkedHashMap<>();
        current()
                .forEach(figure -> sides.computeIfAbsent(
                                Statement.of(figure.figure(), rules().takenAsSame()), any -> new ArrayList<>())
                        .add(figure));
        return sides.values().stream().map(ConflictSide::of).toList();
    }

    @Override
    ComparisonRules rules() {
        return options.rules();
    }

    @Override
    Stream<FigureConflicts.Conflict> conflicts() {
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

    @Override
    boolean isOfTheSameSearch(GroupContent other) {
        return other instanceof SearchedGroup that && figures.equals(that.figures) && options.equals(that.options);
    }
}
