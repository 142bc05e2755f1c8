package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index of sides that finds one which a given side contradicts, without a comparison with all of them. Of each shape of numbers
 * it looks at the lowest and the highest ones first: if these do not conflict, those between them do not either. It passes over
 * all sides that share a frequent number with the given one.
 */
final class SideIndex {
    /** A number is frequent if more than this many sides state it, and more than one side of this many. */
    private static final int FREQUENT = 8;

    private final Agreement agreement;
    private final Components components;
    private final Map<Optional<Edtf>, List<SortedNumbers>> numbers = new LinkedHashMap<>();
    /** The dates that are not known to be earlier or later than each date, itself first. */
    private final Map<Optional<Edtf>, List<Optional<Edtf>>> unordered = new HashMap<>();
    /** A side of each list whose sides are all in one component. */
    private final Map<SortedNumbers, DatedSide> uniform = new HashMap<>();

    SideIndex(List<DatedSide> sides, Agreement agreement, Components components) {
        this.agreement = agreement;
        this.components = components;
        addNumbers(sides);
        numbers.keySet().forEach(date -> unordered.put(date, new ArrayList<>(List.of(date))));
        ReportDates.notOrdered(numbers.keySet())
                .filter(pair -> !pair.one().equals(pair.other()))
                .forEach(pair -> {
                    Objects.requireNonNull(unordered.get(pair.one())).add(pair.other());
                    Objects.requireNonNull(unordered.get(pair.other())).add(pair.one());
                });
    }

    private void addNumbers(List<DatedSide> sides) {
        Map<StatedNumber, Integer> counts = new HashMap<>();
        sides.forEach(side -> side.stated().forEach(number -> counts.merge(number, 1, Integer::sum)));
        int frequent = Math.max(FREQUENT, sides.size() / FREQUENT);
        counts.values().removeIf(count -> count <= frequent);
        Map<SortedNumbers.NumbersKey, SortedNumbers> all = new LinkedHashMap<>();
        for (DatedSide side : sides) {
            Optional<StatedNumber> most =
                    side.stated().stream().filter(counts::containsKey).max(Comparator.comparing(counts::get));
            for (StatedNumber number : side.current()) {
                all.computeIfAbsent(new SortedNumbers.NumbersKey(side.date(), number.shape(), most), SortedNumbers::new)
                        .add(number, side);
            }
        }
        for (SortedNumbers some : all.values()) {
            some.sort();
            numbers.computeIfAbsent(some.key().date(), any -> new ArrayList<>()).add(some);
        }
        numbers.values()
                .forEach(some ->
                        some.sort(Comparator.comparing(SortedNumbers::size).reversed()));
    }

    /** Returns, for each date of a side, those that are not known to be earlier or later, itself first. */
    Map<Optional<Edtf>, List<Optional<Edtf>>> unordered() {
        return unordered;
    }

    /**
     * Notes which lists have sides of one component only. These are passed over as a whole.
     *
     * @param left the sides that may contradict another one
     */
    void noteComponents(Set<DatedSide> left) {
        uniform.clear();
        for (List<SortedNumbers> lists : numbers.values()) {
            for (SortedNumbers list : lists) {
                list.retain(left);
                list.sides()
                        .findFirst()
                        .filter(one -> list.sides().allMatch(other -> components.areOne(one.index(), other.index())))
                        .ifPresent(one -> uniform.put(list, one));
            }
        }
    }

    /** Returns a side of another component that a side contradicts; empty if there is none. */
    Optional<DatedSide> opposed(DatedSide side) {
        return lists(side)
                .filter(list -> !areOne(side, uniform.get(list)))
                .flatMap(list -> side.current().stream()
                        .flatMap(number -> opposed(side, number, list, other -> !areOne(side, other)).stream()))
                .findFirst();
    }

    private boolean areOne(DatedSide one, @Nullable DatedSide other) {
        return other != null && components.areOne(one.index(), other.index());
    }

    /** Returns the current numbers of a side that conflict with one of any side that it contradicts. */
    List<StatedNumber> opposedNumbers(DatedSide side) {
        // A side that contradicts another one has a number that does.
        return side.current().size() == 1
                ? List.copyOf(side.current())
                : side.current().stream()
                        .filter(number -> lists(side)
                                .anyMatch(list ->
                                        opposed(side, number, list, any -> true).isPresent()))
                        .toList();
    }

    private Stream<SortedNumbers> lists(DatedSide side) {
        return Objects.requireNonNull(unordered.get(side.date())).stream()
                .flatMap(date -> Objects.requireNonNull(numbers.get(date)).stream())
                .filter(list -> list.key()
                        .frequent()
                        .filter(number -> agreement.agree(number, side.stated()))
                        .isEmpty());
    }

    private Optional<DatedSide> opposed(
            DatedSide side, StatedNumber number, SortedNumbers list, Predicate<DatedSide> wanted) {
        boolean inOrder = number.shape()
                .isInOrder(list.key().shape(), agreement.options().rules().tolerance());
        Optional<DatedSide> low = opposed(side, number, list.lowestFirst(), inOrder, wanted);
        return low.isPresent() || !inOrder ? low : opposed(side, number, list.highestFirst(), true, wanted);
    }

    private Optional<DatedSide> opposed(
            DatedSide side,
            StatedNumber number,
            List<SortedNumbers.NumberSides> entries,
            boolean inOrder,
            Predicate<DatedSide> wanted) {
        for (SortedNumbers.NumberSides entry : entries) {
            boolean conflict = agreement.isConflict(
                    agreement.compare(side.figure(number), entry.sides().get(0).figure(entry.number())));
            if (!conflict && inOrder) {
                return Optional.empty();
            }
            if (conflict
                    && !agreement.areStatedTogether(number, entry.number())
                    && !agreement.agree(entry.number(), side.stated())) {
                for (DatedSide other : entry.sides()) {
                    if (wanted.test(other) && !agreement.agree(side.stated(), other.stated())) {
                        return Optional.of(other);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
