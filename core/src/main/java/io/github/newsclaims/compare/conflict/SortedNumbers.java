package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.time.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers of one shape that sides of one date state, from the lowest and from the highest. */
final class SortedNumbers {
    private final NumbersKey key;
    private final Map<StatedNumber, List<DatedSide>> sides = new LinkedHashMap<>();
    private List<NumberSides> lowestFirst = List.of();
    private List<NumberSides> highestFirst = List.of();

    /**
     * What the numbers have in common.
     *
     * @param date the date of the sides
     * @param shape the shape of the numbers
     * @param frequent a number that all of the sides state, too; absent if few other sides do
     */
    record NumbersKey(Optional<Edtf> date, NumberShape shape, Optional<StatedNumber> frequent) {}

    /**
     * A number with the sides that state it.
     *
     * @param number the number
     * @param sides the sides, in the order of their first figures
     */
    record NumberSides(StatedNumber number, List<DatedSide> sides) {
        NumberSides(Map.Entry<StatedNumber, List<DatedSide>> entry) {
            this(entry.getKey(), entry.getValue());
        }
    }

    SortedNumbers(NumbersKey key) {
        this.key = key;
    }

    void add(StatedNumber number, DatedSide side) {
        sides.computeIfAbsent(number, any -> new ArrayList<>(1)).add(side);
    }

    /** Sorts the numbers, after all are added. */
    void sort() {
        lowestFirst = sorted(StatedNumber.BY_UPPER_END);
        highestFirst = sorted(StatedNumber.BY_LOWER_END);
    }

    private List<NumberSides> sorted(Comparator<StatedNumber> order) {
        return sides.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(NumberSides::new)
                .toList();
    }

    /** Removes all other sides, and the numbers that no side is left to state. */
    void retain(Set<DatedSide> left) {
        lowestFirst = retain(lowestFirst, left);
        highestFirst = retain(highestFirst, left);
    }

    private static List<NumberSides> retain(List<NumberSides> entries, Set<DatedSide> left) {
        return entries.stream()
                .map(entry -> new NumberSides(
                        entry.number,
                        entry.sides.stream().filter(left::contains).toList()))
                .filter(entry -> !entry.sides.isEmpty())
                .toList();
    }

    /** Returns the sides that are left, one for each number that it states. */
    Stream<DatedSide> sides() {
        return lowestFirst.stream().flatMap(entry -> entry.sides.stream());
    }

    NumbersKey key() {
        return key;
    }

    int size() {
        return sides.size();
    }

    List<NumberSides> lowestFirst() {
        return lowestFirst;
    }

    List<NumberSides> highestFirst() {
        return highestFirst;
    }
}
