package io.github.newsclaims.text;

import io.github.newsclaims.internal.Characters;
import java.util.Arrays;

/**
 * The UTF-16 indexes at which the paragraphs of a text start. A paragraph ends at a blank line, or at every line break if the
 * text has no blank line between two other lines.
 */
final class ParagraphIndex {
    private final int[] starts;
    private final int length;

    private ParagraphIndex(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    static ParagraphIndex of(String text, LineIndex lines) {
        int[] starts = new int[lines.count()];
        int count = 0;
        int[] afterBlank = new int[lines.count()];
        int blocks = 0;
        boolean blank = true;
        for (int line = 0; line < lines.count(); line++) {
            int start = lines.startOf(line);
            int end = line + 1 < lines.count() ? lines.startOf(line + 1) : text.length();
            boolean wasBlank = blank;
            blank = Characters.isBlank(text.substring(start, end));
            if (!blank) {
                starts[count++] = start;
                if (wasBlank) {
                    afterBlank[blocks++] = start;
                }
            }
        }
        return blocks > 1
                ? new ParagraphIndex(Arrays.copyOf(afterBlank, blocks), text.length())
                : new ParagraphIndex(Arrays.copyOf(starts, count), text.length());
    }

    /** Returns the UTF-16 index at which the paragraph that contains an index starts. */
    int startOf(int index) {
        int number = number(index);
        return number < 0 ? 0 : starts[number];
    }

    /** Returns the UTF-16 index at which the next paragraph starts, or the length of the text. */
    int endOf(int index) {
        int number = number(index) + 1;
        return number < starts.length ? starts[number] : length;
    }

    private int number(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found < 0 ? -found - 2 : found;
    }
}
