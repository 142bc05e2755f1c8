package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.time.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures with the same key, place, time and qualifier. Only these can conflict.
 *
 * <p>What an article says is all that it states about the thing. Two sides are in one group if one contradicts the other, directly
 * or through other sides.
 */
final class ContextGroup {
    private final ConflictOptions options;
    private final Agreement agreement;
    private final List<Stated> figures = new ArrayList<>();
    private final Map<Statement, StatedNumber> numbers = new LinkedHashMap<>();
    private final Map<NumberShape, NumberShape> shapes = new HashMap<>();
    /** What each story states, also as an earlier value. */
    private final Map<String, Set<StatedNumber>> stories = new HashMap<>();

    /**
     * A figure and its number.
     *
     * @param figure the figure
     * @param number the number that it states
     */
    private record Stated(Reporting figure, StatedNumber number) {}

    /**
     * A figure with its side.
     *
     * @param stated the figure and its number
     * @param side the side to which it belongs
     */
    private record Placed(Stated stated, DatedSide side) {}

    ContextGroup(ConflictOptions options) {
        this.options = options;
        this.agreement = new Agreement(options);
    }

    void add(Statement statement, Reporting figure) {
        StatedNumber number =
                numbers.computeIfAbsent(statement, any -> new StatedNumber(statement, figure.figure(), this::same));
        number.add(figure);
        figures.add(new Stated(figure, number));
        stories.computeIfAbsent(figure.story(), any -> new LinkedHashSet<>()).add(number);
    }

    private NumberShape same(NumberShape shape) {
        return shapes.computeIfAbsent(shape, any -> shape);
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

    /** Returns the sides that contradict each other, in the order of their first figures. */
    List<OpposedSides> opposed() {
        Reporting any = figures.get(0).figure();
        boolean onlyPossible = isOpen(any, FigureAspect.PLACE) || isOpen(any, FigureAspect.TIME);
        if (numbers.size() == 1 || onlyPossible && !options.possible()) {
            return List.of();
        }
        List<Placed> placed = placed();
        List<DatedSide> sides = placed.stream().map(Placed::side).distinct().toList();
        Components components = new Components(sides.size());
        SideIndex index = new SideIndex(sides, agreement, components);
        join(sides, index, components);
        // What else an article states about the thing, such as a number in another unit, is no part of its side.
        Map<DatedSide, List<StatedNumber>> opposed = new HashMap<>();
        sides.stream()
                .filter(side -> !components.isAlone(side.index()))
                .forEach(side -> opposed.put(side, index.opposedNumbers(side)));
        opposed.forEach(DatedSide::retain);
        return united(placed, index.unordered(), components);
    }

    /** Returns the figures that are no earlier values, with their sides. */
    private List<Placed> placed() {
        Map<DatedSide.SideKey, DatedSide> sides = new HashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (Stated one : figures) {
            if (one.figure.current()) {
                DatedSide side = sides.computeIfAbsent(
                        new DatedSide.SideKey(statedWith(one.figure), reported(one.figure)),
                        key -> new DatedSide(sides.size(), key));
                side.add(one.number, one.figure);
                placed.add(new Placed(one, side));
            }
        }
        return placed;
    }

    /** Joins each side with one that it contradicts, and then each component with others, until nothing changes. */
    private static void join(List<DatedSide> sides, SideIndex index, Components components) {
        Set<DatedSide> left = new LinkedHashSet<>(sides);
        boolean joined = true;
        while (joined) {
            joined = false;
            index.noteComponents(left);
            for (DatedSide side : List.copyOf(left)) {
                // Its sides are found from the other components.
                if (!components.isInLargest(side.index())) {
                    Optional<DatedSide> other = index.opposed(side);
                    other.ifPresent(found -> components.join(side.index(), found.index()));
                    joined |= other.isPresent();
                    if (other.isEmpty() && components.isAlone(side.index())) {
                        left.remove(side);
                    }
                }
            }
        }
    }

    private List<OpposedSides> united(
            List<Placed> placed, Map<Optional<Edtf>, List<Optional<Edtf>>> unordered, Components components) {
        Map<Integer, List<ReportedFigure>> all = new LinkedHashMap<>();
        Map<Integer, Map<Set<StatedNumber>, UnitedSide>> united = new HashMap<>();
        for (Placed one : placed) {
            if (!components.isAlone(one.side.index()) && one.side.current().contains(one.stated.number)) {
                int root = components.root(one.side.index());
                all.computeIfAbsent(root, any -> new ArrayList<>()).add(one.stated.figure.figure());
                united.computeIfAbsent(root, any -> new LinkedHashMap<>())
                        .computeIfAbsent(one.side.stated(), UnitedSide::new)
                        .add(one.side, one.stated.figure);
            }
        }
        return all.entrySet().stream()
                .map(one -> new OpposedSides(
                        one.getValue(),
                        List.copyOf(
                                Objects.requireNonNull(united.get(one.getKey())).values()),
                        unordered,
                        agreement))
                .toList();
    }

    /** Returns what is stated together with a figure, including itself. */
    private Set<StatedNumber> statedWith(Reporting figure) {
        Set<StatedNumber> all = Objects.requireNonNull(stories.get(figure.story()));
        return options.withinArticles()
                ? all.stream()
                        .filter(number -> Objects.requireNonNull(
                                        number.statedBy().get(figure.story()))
                                .stream()
                                .anyMatch(other -> agreement.isTogether(figure, other)))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : all;
    }
}
