package io.github.newsclaims.internal.compare;

import io.github.newsclaims.text.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Places in one text with their numbers, to find those that overlap another place without looking at all of them. */
public final class PlaceIndex {
    private record Entry(Anchor place, int number) {}

    private final List<Entry> entries = new ArrayList<>();
    /** For each entry the largest end of the entries up to it. */
    private int[] ends = {};

    /**
     * Adds a place.
     *
     * @param place the place
     * @param number the number that a search returns
     */
    public void add(Anchor place, int number) {
        entries.add(new Entry(place, number));
        ends = new int[0];
    }

    /**
     * Searches the places whose first to last character has a character in common with that of another place, until a test is
     * true.
     *
     * @param place the other place
     * @param test is called with the number of each place; true ends the search
     */
    public void search(Anchor place, IntPredicate test) {
        prepare();
        for (int index = firstFrom(place.end()) - 1; index >= 0 && ends[index] > place.start(); index--) {
            Entry entry = entries.get(index);
            if (entry.place.end() > place.start() && test.test(entry.number)) {
                return;
            }
        }
    }

    /** Sorts the entries when the first question is asked. */
    private void prepare() {
        if (ends.length == entries.size()) {
            return;
        }
        entries.sort(Comparator.comparingInt(entry -> entry.place.start()));
        ends = new int[entries.size()];
        int end = 0;
        for (int index = 0; index < ends.length; index++) {
            end = Math.max(end, entries.get(index).place.end());
            ends[index] = end;
        }
    }

    /** Returns the index of the first entry that starts at or after an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).place.start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
