package io.github.newsclaims.json;

import java.nio.charset.StandardCharsets;

/**
 * The names of the fields of a type, or the words of a vocabulary, found by their bytes: one of up to 16 ASCII characters
 * is two numbers, so that no string is made of one that is known.
 */
final class KnownNames {
    /** The longest name that two numbers hold. */
    static final int LONGEST = 2 * Long.BYTES;

    /** What is answered for a name that is not known. */
    static final int UNKNOWN = -1;

    /** What an extension has: no name is known. */
    static final KnownNames NONE = of("value");

    /** More slots than names: most have one of their own. */
    private static final int SLOT_BITS = 6;

    private static final int SLOTS = 1 << SLOT_BITS;
    private static final int SLOT = 4;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final String thing;
    private final String[] names;
    /** For each slot the two numbers of its name, and which of the names it is, counted from 1; 0 where it has none. */
    private final long[] table = new long[SLOTS * SLOT];

    private KnownNames(String thing, String[] names) {
        this.thing = thing;
        this.names = names;
        for (int place = 0; place < names.length; place++) {
            byte[] bytes = names[place].concat("\"").getBytes(StandardCharsets.US_ASCII);
            if (bytes.length <= LONGEST + 1) {
                add(number(bytes, 0), number(bytes, Long.BYTES), place);
            }
        }
    }

    private void add(long first, long second, int place) {
        int slot = slot(first, second);
        while (table[slot + 2] != 0) {
            slot = next(slot);
        }
        table[slot] = first;
        table[slot + 1] = second;
        table[slot + 2] = place + 1L;
    }

    /** The names of a thing, as errors call it: at most 32, of ASCII characters. */
    static KnownNames of(String thing, String... names) {
        return new KnownNames(thing, names);
    }

    /** What has the names: "attribution step". */
    String thing() {
        return thing;
    }

    String name(int number) {
        return names[number];
    }

    /**
     * The number of a name by its bytes, the first in the lowest, with the quotation mark after it where there is room: else
     * a name that goes on with zeros would be the same. {@link #UNKNOWN} where there is none.
     */
    int find(long first, long second) {
        int slot = slot(first, second);
        while (table[slot] != first || table[slot + 1] != second) {
            if (table[slot + 2] == 0) {
                return UNKNOWN;
            }
            slot = next(slot);
        }
        return (int) table[slot + 2] - 1;
    }

    /** The number of a name; {@link #UNKNOWN} where there is none. */
    int find(String name) {
        for (int number = 0; number < names.length; number++) {
            if (names[number].equals(name)) {
                return number;
            }
        }
        return UNKNOWN;
    }

    /** All of them, for an error: "direct, mixed, indirect". */
    @Override
    public String toString() {
        return String.join(", ", names);
    }

    private static int slot(long first, long second) {
        return (int) ((first + second * 31) * SPREAD >>> Long.SIZE - SLOT_BITS) * SLOT;
    }

    private static int next(int slot) {
        return slot + SLOT & SLOTS * SLOT - 1;
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int index = Math.min(bytes.length, from + Long.BYTES) - 1; index >= from; index--) {
            number = number << 8 | bytes[index];
        }
        return number;
    }
}
