package io.github.newsclaims.compare.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The positions of the items of two lists in the merged list. The items of the first list stay in their order. An item that is
 * added from the second list comes before the first of them that is after it in the text.
 */
final class MergedOrder {
    /** The index of each item in its list, that of the second list as its complement, in the merged order. */
    private final List<Integer> items = new ArrayList<>();
    /** The positions of the items of the first list. */
    private final int[] first;

    /** The range of an item in the text. Of two ranges that start together the longer one is the earlier. */
    record PlaceRange(int start, int end) implements Comparable<PlaceRange> {
        static final PlaceRange FIRST = new PlaceRange(-1, 0);
        static final PlaceRange LAST = new PlaceRange(Integer.MAX_VALUE, 0);

        @Override
        public int compareTo(PlaceRange other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
        }
    }

    /**
     * Makes the order of two lists.
     *
     * @param first the ranges of the items of the first list
     * @param second the ranges of the items of the second list
     * @param isAdded whether an item of the second list, by its index, is added and not joined with one of the first
     */
    MergedOrder(List<PlaceRange> first, List<PlaceRange> second, IntPredicate isAdded) {
        this.first = new int[first.size()];
        List<Integer> added = new ArrayList<>();
        for (int index = 0; index < second.size(); index++) {
            if (isAdded.test(index)) {
                added.add(index);
            }
        }
        added.sort(Comparator.comparing(second::get));
        int next = 0;
        for (int index = 0; index < first.size(); index++) {
            while (next < added.size() && second.get(added.get(next)).compareTo(first.get(index)) < 0) {
                items.add(~added.get(next++));
            }
            this.first[index] = items.size();
            items.add(index);
        }
        while (next < added.size()) {
            items.add(~added.get(next++));
        }
    }

    /** Returns the items of the first list and the added ones of the second in the merged order. */
    <T> List<T> merged(List<T> ofFirst, List<T> ofSecond) {
        List<T> merged = new ArrayList<>(items.size());
        for (int item : items) {
            merged.add(item >= 0 ? ofFirst.get(item) : ofSecond.get(~item));
        }
        return merged;
    }

    /** Returns the position of an item of the first list. */
    int position(int index) {
        return first[index];
    }

    /** Returns a pointer to a part of the first article as a pointer to the same part of the merged one. */
    String moved(String pointer, String list) {
        if (!pointer.startsWith(list)) {
            return pointer;
        }
        int end = pointer.indexOf('/', list.length());
        String index = pointer.substring(list.length(), end < 0 ? pointer.length() : end);
        return list + first[Integer.parseInt(index)] + (end < 0 ? "" : pointer.substring(end));
    }
}
