package io.github.newsclaims.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text beyond U+FFFF, which take two UTF-16 units each: the only reason why an offset in code points
 * and an index in UTF-16 units differ.
 *
 * <p>Their code point offsets are kept in one sorted array, which is empty for most texts; both conversions are a binary
 * search in it.
 */
final class AstralIndex {
    private static final int[] NONE = {};

    /** How many units of a text are looked at together. */
    private static final int STRETCH = 1024;

    /** The code point offset of each astral character, ascending; the i-th starts at UTF-16 index offsets[i] + i. */
    private final int[] offsets;

    private AstralIndex(int[] offsets) {
        this.offsets = offsets;
    }

    /** Indexes a text; null where one of its surrogates has no partner. */
    static @Nullable AstralIndex of(String text) {
        int[] found = NONE;
        int count = 0;
        for (int index = firstSurrogate(text); index < text.length(); index++) {
            char unit = text.charAt(index);
            if (Character.isSurrogate(unit)) {
                if (!Character.isSurrogatePair(unit, index + 1 < text.length() ? text.charAt(index + 1) : unit)) {
                    return null;
                }
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, count + (count >> 1)));
                }
                found[count] = index - count;
                count++;
                index++;
            }
        }
        return new AstralIndex(count == found.length ? found : Arrays.copyOf(found, count));
    }

    /**
     * The index of the first surrogate; the length of the text where it has none. The characters are looked at in an array:
     * a JVM that has just started would need ten milliseconds to ask the text for each.
     */
    private static int firstSurrogate(String text) {
        char[] units = new char[Math.min(text.length(), STRETCH)];
        int length;
        for (int from = 0; from < text.length(); from += length) {
            length = Math.min(text.length() - from, STRETCH);
            text.getChars(from, from + length, units, 0);
            for (int index = 0; index < length; index++) {
                if (Character.isSurrogate(units[index])) {
                    return from + index;
                }
            }
        }
        return text.length();
    }

    int count() {
        return offsets.length;
    }

    int toUtf16(int offset) {
        return offsets.length == 0 ? offset : offset + countBefore(offset);
    }

    /** The code point offset of a UTF-16 index, or -1 where the index falls between the two halves of a character. */
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
