package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.FigureVerdict;
import io.github.newsclaims.time.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of a group with the same place, time and qualifier. Only these can conflict.
 *
 * <p>What an article says is all that it states about the thing. Numbers that one story states together do not conflict, whoever
 * states them. Two stories do not conflict if they agree in one number, because the others are then about its parts.
 */
final class ContextGroup {
    private final ConflictOptions options;
    /** The figures of the sides, by when they were reported if that orders them, and by what they state. */
    private final Map<Optional<Edtf>, Map<Statement, List<Reporting>>> sides = new LinkedHashMap<>();
    /** What each story states, also as an earlier value. */
    private final Map<String, Set<Statement>> statements = new HashMap<>();
    /** The figures that state something, by their stories. */
    private final Map<Statement, Map<String, List<Reporting>>> statedBy = new HashMap<>();
    /** A figure for each statement. */
    private final Map<Statement, Reporting> examples = new HashMap<>();
    /** Whether two stories with these statements agree in a number. */
    private final Map<Set<Set<Statement>>, Boolean> agreements = new HashMap<>();

    ContextGroup(ConflictOptions options) {
        this.options = options;
    }

    void add(Statement statement, Reporting figure) {
        statements.computeIfAbsent(figure.story(), any -> new HashSet<>()).add(statement);
        statedBy.computeIfAbsent(statement, any -> new HashMap<>())
                .computeIfAbsent(figure.story(), any -> new ArrayList<>(1))
                .add(figure);
        examples.putIfAbsent(statement, figure);
        if (figure.current()) {
            sides.computeIfAbsent(reported(figure), any -> new LinkedHashMap<>())
                    .computeIfAbsent(statement, any -> new ArrayList<>())
                    .add(figure);
        }
    }
    /** Returns when a figure was reported, if a later figure supersedes it. */
    private Optional<Edtf> reported(Reporting figure) {
        return isOpen(figure, FigureAspect.TIME) ? figure.figure().reported() : Optional.empty();
    }

    /** Returns whether a figure leaves open where or when it is so, and nobody vouches for that. */
    private boolean isOpen(Reporting figure, FigureAspect part) {
        boolean stated = part == FigureAspect.TIME
                ? figure.figure().time().isPresent()
                : !figure.figure().places().isEmpty();
        return !stated
                && !options.rules().takenAsSame().contains(part)
                && !options.rules().vouchedFor().contains(part);
    }

    /**
     * What some figures state, and who states it.
     *
     * @param figures the figures that may conflict with others
     * @param statedBy all figures that state it, by their stories
     */
    private record Stated(List<Reporting> figures, Map<String, List<Reporting>> statedBy) {}

    /** Returns the conflicts, lazily, because there may be one for each pair. */
    Iterator<FigureConflicts.Conflict> conflicts() {
        boolean onlyPossible = examples.values().stream()
                .limit(1)
                .anyMatch(any -> isOpen(any, FigureAspect.PLACE) || isOpen(any, FigureAspect.TIME));
        if (onlyPossible && !options.possible()) {
            return Collections.emptyIterator();
        }
        return Flat.of(ReportDates.notOrdered(sides.keySet()).map(pair -> {
            List<Stated> one = stated(pair.one());
            List<Stated> other = stated(pair.other());
            boolean same = pair.one().equals(pair.other());
            return conflicts(one, index -> same ? other.subList(index + 1, other.size()) : other);
        }));
    }

    private List<Stated> stated(Optional<Edtf> reported) {
        return Objects.requireNonNull(sides.get(reported)).entrySet().stream()
                .map(side -> new Stated(side.getValue(), Objects.requireNonNull(statedBy.get(side.getKey()))))
                .toList();
    }

    private Iterator<FigureConflicts.Conflict> conflicts(List<Stated> first, IntFunction<List<Stated>> others) {
        return Flat.of(IntStream.range(0, first.size()).mapToObj(index -> {
            Stated one = first.get(index);
            return Flat.of(others.apply(index).stream()
                    .filter(other -> !areStatedTogether(one, other))
                    .map(other -> conflict(one.figures, other.figures).stream().iterator()));
        }));
    }

    private boolean areStatedTogether(Stated one, Stated other) {
        return one.statedBy == other.statedBy
                || (one.statedBy.size() <= other.statedBy.size()
                        ? areStatedTogether(one.statedBy, other.statedBy)
                        : areStatedTogether(other.statedBy, one.statedBy));
    }

    private boolean areStatedTogether(Map<String, List<Reporting>> few, Map<String, List<Reporting>> many) {
        return few.entrySet().stream().anyMatch(story -> {
            List<Reporting> others = many.getOrDefault(story.getKey(), List.of());
            return others.stream()
                    .anyMatch(other -> story.getValue().stream().anyMatch(figure -> isTogether(figure, other)));
        });
    }

    /** Returns whether two figures of one story are stated together. */
    private boolean isTogether(Reporting figure, Reporting other) {
        return !options.withinArticles() || !figure.hasOtherOrigin(other);
    }

    private Optional<FigureConflicts.Conflict> conflict(List<Reporting> one, List<Reporting> other) {
        List<Reporting> first = opposed(one, other);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Reporting> second = opposed(other, one);
        FigureComparison comparison =
                options.rules().compare(first.get(0).figure(), second.get(0).figure());
        boolean wanted = comparison.verdict() == FigureVerdict.CONFLICTING
                || comparison.verdict() == FigureVerdict.POSSIBLY_CONFLICTING && options.possible();
        return wanted
                ? Optional.of(new FigureConflicts.Conflict(ConflictSide.of(first), ConflictSide.of(second), comparison))
                : Optional.empty();
    }

    /** Returns the figures that at least one of the others may contradict. */
    private List<Reporting> opposed(List<Reporting> figures, List<Reporting> others) {
        if (options.withinArticles()) {
            return figures.stream()
                    .filter(figure -> others.stream().anyMatch(other -> mayContradict(figure, other)))
                    .toList();
        }
        // Whether two stories agree depends only on what they state, which is the same for most of them.
        Map<Set<Statement>, Boolean> opposed = new HashMap<>();
        List<Set<Statement>> stated =
                others.stream().map(this::stated).distinct().toList();
        return figures.stream()
                .filter(figure -> opposed.computeIfAbsent(
                        stated(figure), all -> stated.stream().anyMatch(other -> !agree(all, other))))
                .toList();
    }

    private boolean mayContradict(Reporting figure, Reporting other) {
        return (!figure.story().equals(other.story()) || figure.hasOtherOrigin(other))
                && !agree(stated(figure), stated(other));
    }

    /** Returns what is stated together with a figure, including itself. */
    private Set<Statement> stated(Reporting figure) {
        Set<Statement> all = Objects.requireNonNull(statements.get(figure.story()));
        return options.withinArticles()
                ? all.stream()
                        .filter(
                                statement -> Objects.requireNonNull(Objects.requireNonNull(statedBy.get(statement))
                                                .get(figure.story()))
                                        .stream()
                                        .anyMatch(other -> isTogether(figure, other)))
                        .collect(Collectors.toSet())
                : all;
    }

    /** Returns whether a number of one story is equal to or compatible with one of the other. */
    private boolean agree(Set<Statement> one, Set<Statement> other) {
        if (one.size() == 1 && other.size() == 1) {
            return false;
        }
        Set<Set<Statement>> both = Set.copyOf(List.of(one, other));
        Boolean known = agreements.get(both);
        if (known == null) {
            known = !Collections.disjoint(one, other)
                    || one.stream().anyMatch(a -> other.stream().anyMatch(b -> agree(a, b)));
            agreements.put(both, known);
        }
        return known;
    }

    private boolean agree(Statement one, Statement other) {
        FigureVerdict verdict = options.rules()
                .compare(
                        Objects.requireNonNull(examples.get(one)).figure(),
                        Objects.requireNonNull(examples.get(other)).figure())
                .verdict();
        return verdict == FigureVerdict.EQUAL || verdict == FigureVerdict.COMPATIBLE;
    }
}
