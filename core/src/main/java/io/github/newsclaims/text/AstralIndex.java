package io.github.newsclaims.text;

import java.util.Arrays;

/**
 * An index of the characters of a text beyond U+FFFF. Each takes two UTF-16 units, so they are the only reason why an offset
 * in code points and an index in UTF-16 units differ.
 *
 * <p>Their code point offsets are in one sorted array, which is empty for most texts. Both conversions are a binary search
 * in it.
 */
final class AstralIndex {
    private static final int[] NONE = {};

    /** The code point offset of each such character, ascending. Character i starts at UTF-16 index offsets[i] + i. */
    private final int[] offsets;

    private AstralIndex(int[] offsets) {
        this.offsets = offsets;
    }

    /** Returns the index of a text, in which every surrogate must be paired. */
    static AstralIndex of(String text) {
        int[] found = NONE;
        int count = 0;
        for (int index = 0; index < text.length(); index++) {
            if (Character.isHighSurrogate(text.charAt(index))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, 2 * count));
                }
                found[count] = index - count;
                count++;
                index++;
            }
        }
        return new AstralIndex(Arrays.copyOf(found, count));
    }

    int count() {
        return offsets.length;
    }

    int toUtf16(int offset) {
        return offset + countBefore(offset);
    }

    /** Returns the code point offset of a UTF-16 index, or -1 if the index is between the two halves of a character. */
    int fromUtf16(int index) {
        int low = 0;
        int high = offsets.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] + middle < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean inside = low > 0 && offsets[low - 1] + low == index;
        return inside ? -1 : index - low;
    }

    private int countBefore(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found < 0 ? -found - 1 : found;
    }
}
