package io.github.newsclaims.text;

import java.util.Arrays;

/** The UTF-16 indexes at which the lines of a text start. A line ends at LF, CR or CR LF. */
final class LineIndex {
    private final int[] starts;

    private LineIndex(int[] starts) {
        this.starts = starts;
    }

    static LineIndex of(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = next(text, '\n', 0);
        int carriageReturn = next(text, '\r', 0);
        while (feed < text.length() || carriageReturn < text.length()) {
            boolean both = feed == carriageReturn + 1 && feed < text.length();
            int end = both ? feed : Math.min(feed, carriageReturn);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            feed = feed <= end ? next(text, '\n', end + 1) : feed;
            carriageReturn = carriageReturn <= end ? next(text, '\r', end + 1) : carriageReturn;
        }
        return new LineIndex(Arrays.copyOf(starts, count));
    }

    /** Returns the index of the next such character, or the length of the text. */
    private static int next(String text, char c, int from) {
        int next = text.indexOf(c, from);
        return next < 0 ? text.length() : next;
    }

    int count() {
        return starts.length;
    }

    /** Returns the number of the line that contains a UTF-16 index, from 0. */
    int lineOf(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found < 0 ? -found - 2 : found;
    }

    /** Returns the UTF-16 index at which a line starts. */
    int startOf(int line) {
        return starts[line];
    }
}
