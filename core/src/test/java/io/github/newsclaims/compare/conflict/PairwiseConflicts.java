package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.FigureVerdict;
import io.github.newsclaims.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A search for conflicts that compares all figures with all others, as slow and as simple as possible. */
final class PairwiseConflicts {
    private final ConflictOptions options;
    /** The figures of one key. */
    private final List<Reporting> figures;

    private final Map<Reporting, Statement> statements = new IdentityHashMap<>();
    private final Map<Reporting, List<Reporting>> statedWith = new IdentityHashMap<>();

    /**
     * What a group has.
     *
     * @param sides the figures of each side, and the number of its sources
     * @param pairs the pairs of sides that contradict each other
     */
    record Found(Set<String> sides, Set<Set<String>> pairs) {}

    /**
     * The part of a side with one date.
     *
     * @param stated everything that its articles state
     * @param date the date of the reports
     */
    private record Part(Set<Statement> stated, Optional<Edtf> date) {}

    PairwiseConflicts(ConflictOptions options, List<Reporting> figures) {
        this.options = options;
        this.figures = figures;
    }

    List<Found> groups() {
        Map<Part, Set<Part>> opposed = new LinkedHashMap<>();
        Map<Part, Set<Statement>> involved = new HashMap<>();
        for (Reporting one : figures) {
            for (Reporting other : figures) {
                if (isConflict(one, other)) {
                    opposed.computeIfAbsent(part(one), any -> new LinkedHashSet<>())
                            .add(part(other));
                    involved.computeIfAbsent(part(one), any -> new HashSet<>()).add(statement(one));
                }
            }
        }
        List<Found> groups = new ArrayList<>();
        Set<Part> left = new LinkedHashSet<>(opposed.keySet());
        while (!left.isEmpty()) {
            Set<Part> parts = connected(left.iterator().next(), opposed);
            left.removeAll(parts);
            groups.add(group(parts, opposed, involved));
        }
        return groups;
    }

    private static Set<Part> connected(Part start, Map<Part, Set<Part>> opposed) {
        Set<Part> all = new LinkedHashSet<>(Set.of(start));
        while (all.addAll(
                all.stream().flatMap(part -> opposed.get(part).stream()).toList())) {
            // Each pass adds the parts that contradict those of the pass before.
        }
        return all;
    }

    private Found group(Set<Part> parts, Map<Part, Set<Part>> opposed, Map<Part, Set<Statement>> involved) {
        Map<Set<Statement>, String> sides = parts.stream()
                .map(Part::stated)
                .distinct()
                .collect(Collectors.toMap(
                        stated -> stated,
                        stated -> side(figure -> part(figure).stated().equals(stated)
                                && parts.contains(part(figure))
                                && involved.get(part(figure)).contains(statement(figure)))));
        Set<Set<String>> pairs = parts.stream()
                .flatMap(part -> opposed.get(part).stream()
                        .map(other -> Set.of(sides.get(part.stated()), sides.get(other.stated()))))
                .collect(Collectors.toSet());
        return new Found(Set.copyOf(sides.values()), pairs);
    }

    private String side(Predicate<Reporting> wanted) {
        return label(ConflictSide.of(
                figures.stream().filter(Reporting::current).filter(wanted).toList()));
    }

    static String label(ConflictSide side) {
        return side.independentSources() + " sources: "
                + side.figures().stream()
                        .map(figure -> figure.article().orElseThrow() + " "
                                + figure.claim().orElseThrow() + " "
                                + figure.figure().amount())
                        .sorted()
                        .toList();
    }

    private boolean isConflict(Reporting one, Reporting other) {
        return one.current()
                && other.current()
                && statement(one).context().equals(statement(other).context())
                && isConflict(verdict(one, other))
                && !areStatedTogether(one, other)
                && statedWith(one).stream()
                        .noneMatch(a -> statedWith(other).stream()
                                .anyMatch(b -> statement(a).equals(statement(b)) || isAgreement(verdict(a, b))));
    }

    private boolean areStatedTogether(Reporting one, Reporting other) {
        return figures.stream()
                .filter(a -> statement(a).equals(statement(one)))
                .anyMatch(a -> statedWith(a).stream().anyMatch(b -> statement(b).equals(statement(other))));
    }

    private List<Reporting> statedWith(Reporting figure) {
        return statedWith.computeIfAbsent(
                figure,
                any -> figures.stream()
                        .filter(other -> other.story().equals(figure.story()))
                        .filter(other -> statement(other)
                                .context()
                                .equals(statement(figure).context()))
                        .filter(other -> !options.withinArticles() || !figure.hasOtherOrigin(other))
                        .toList());
    }

    private FigureVerdict verdict(Reporting one, Reporting other) {
        return options.rules().compare(one.figure(), other.figure()).verdict();
    }

    private boolean isConflict(FigureVerdict verdict) {
        return verdict == FigureVerdict.CONFLICTING
                || verdict == FigureVerdict.POSSIBLY_CONFLICTING && options.possible();
    }

    private static boolean isAgreement(FigureVerdict verdict) {
        return verdict == FigureVerdict.EQUAL || verdict == FigureVerdict.COMPATIBLE;
    }

    private Part part(Reporting figure) {
        Set<Statement> stated = statedWith(figure).stream().map(this::statement).collect(Collectors.toSet());
        boolean ordered = figure.figure().time().isEmpty()
                && !options.rules().takenAsSame().contains(FigureAspect.TIME)
                && !options.rules().vouchedFor().contains(FigureAspect.TIME);
        return new Part(stated, ordered ? figure.figure().reported() : Optional.empty());
    }

    private Statement statement(Reporting figure) {
        return statements.computeIfAbsent(
                figure, any -> Statement.of(figure.figure(), options.rules().takenAsSame()));
    }
}
