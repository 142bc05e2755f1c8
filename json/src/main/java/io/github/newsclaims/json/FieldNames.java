package io.github.newsclaims.json;

import java.nio.charset.StandardCharsets;

/**
 * The names of the fields of a type, found by their bytes: a name of up to 16 ASCII characters is two numbers, so that no
 * string is made of one that is known.
 */
final class FieldNames {
    /** The longest name that two numbers hold. */
    static final int LONGEST = 2 * Long.BYTES;

    /** What an extension has: no name is known. */
    static final FieldNames NONE = of("value");

    private static final int SLOT_BITS = 6;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final String thing;
    private final String[] names;
    private final long[] low = new long[SLOTS];
    private final long[] high = new long[SLOTS];
    /** The number of the name whose bytes a slot has, counted from 1. */
    private final byte[] numbers = new byte[SLOTS];

    private FieldNames(String thing, String[] names) {
        this.thing = thing;
        this.names = names;
        for (int number = 0; number < names.length; number++) {
            byte[] bytes = names[number].getBytes(StandardCharsets.US_ASCII);
            long first = number(bytes, 0);
            long second = number(bytes, Long.BYTES);
            int slot = slot(first, second);
            while (numbers[slot] != 0) {
                slot = slot + 1 & SLOTS - 1;
            }
            low[slot] = first;
            high[slot] = second;
            numbers[slot] = (byte) (number + 1);
        }
    }

    /** The fields of a thing, as errors call it; at most 32 of at most 16 ASCII characters each. */
    static FieldNames of(String thing, String... names) {
        return new FieldNames(thing, names);
    }

    /** What has the fields: "attribution step". */
    String thing() {
        return thing;
    }

    String name(int number) {
        return names[number];
    }

    /** The number of the name with these bytes, the first in the lowest; {@link Tokens#UNKNOWN_FIELD} where there is none. */
    int find(long first, long second) {
        int slot = slot(first, second);
        while (numbers[slot] != 0) {
            if (low[slot] == first && high[slot] == second) {
                return numbers[slot] - 1;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return Tokens.UNKNOWN_FIELD;
    }

    /** The number of a name; {@link Tokens#UNKNOWN_FIELD} where there is none. */
    int find(String name) {
        for (int number = 0; number < names.length; number++) {
            if (names[number].equals(name)) {
                return number;
            }
        }
        return Tokens.UNKNOWN_FIELD;
    }

    private static int slot(long first, long second) {
        return (int) ((first + second * 31) * SPREAD >>> Long.SIZE - SLOT_BITS);
    }

    private static long number(byte[] bytes, int from) {
        long number = 0;
        for (int index = Math.min(bytes.length, from + Long.BYTES) - 1; index >= from; index--) {
            number = number << 8 | bytes[index];
        }
        return number;
    }
}
