package io.github.newsclaims.text.verbatim;

import java.util.Arrays;

/** The places of one phrase, as indexes of a folded text in ascending order. */
final class PhrasePlaces {
    /** The most places that are kept. With more, nothing in the phrase could single out a place. */
    static final int LIMIT = 10_000;

    private static final int[] NONE = {};

    private final int length;
    private int[] starts = NONE;
    private int count;

    /** Makes a list without places for a phrase of a length in UTF-16 units. */
    PhrasePlaces(int length) {
        this.length = length;
    }

    int length() {
        return length;
    }

    int count() {
        return count;
    }

    int start(int number) {
        return starts[number];
    }

    boolean isFull() {
        return count == LIMIT;
    }

    /** Returns the number of places that start before an index. */
    int before(int index) {
        int found = Arrays.binarySearch(starts, 0, count, index);
        return found < 0 ? -found - 1 : found;
    }

    void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, Math.max(4, count * 2));
        }
        starts[count++] = start;
    }
}
