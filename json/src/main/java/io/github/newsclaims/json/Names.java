package io.github.newsclaims.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The field names met in one object, to find a duplicate.
 *
 * <p>A name whose bit in the mask is free is new; only when it is taken are the names compared. An object with more names
 * than any of the model's goes on in a hash set, so that a hostile one costs no more than its length.
 */
final class Names {
    private static final int FEW = 32;
    private static final int SPREAD = 0x9E3779B9;

    private long mask;
    private int count;
    private String[] few = new String[16];
    private @Nullable Set<String> many;

    void clear() {
        mask = 0;
        count = 0;
        many = null;
    }

    /** Takes a name; false where it was there before. */
    boolean add(String name) {
        if (many != null) {
            count++;
            return many.add(name);
        }
        // The six highest bits of a product in which every bit of the hash has a part.
        long bit = 1L << (name.hashCode() * SPREAD >>> 26);
        if ((mask & bit) != 0 && contains(name)) {
            return false;
        }
        mask |= bit;
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few).subList(0, count));
            count++;
            return many.add(name);
        }
        if (count == few.length) {
            few = Arrays.copyOf(few, FEW);
        }
        few[count++] = name;
        return true;
    }

    /** How many names were taken. */
    int count() {
        return count;
    }

    private boolean contains(String name) {
        for (int index = 0; index < count; index++) {
            if (few[index].equals(name)) {
                return true;
            }
        }
        return false;
    }
}
