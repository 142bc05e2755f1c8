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
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            boolean ends = c == '\n' || (c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = index + 1;
            }
        }
        return new LineIndex(Arrays.copyOf(starts, count));
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
