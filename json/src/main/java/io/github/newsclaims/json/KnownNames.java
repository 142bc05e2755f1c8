package io.github.newsclaims.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The names of the fields of a type, or the words of a vocabulary, found by their bytes: one of up to 16 ASCII characters
 * is two numbers, so that no string is made of one that is known.
 */
final class KnownNames {
    /** The longest name that two numbers hold. */
    static final int LONGEST = 2 * Long.BYTES;

    /** What is answered for a name that is not known. */
    static final int UNKNOWN = -1;

    /** Where the search for a number begins that spreads names over slots, and by what it goes on. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final long STEP = 0xD1342543DE82EF95L;

    /** More than are needed for the names of any codec. Two whose numbers have the same sum cannot be told apart at all. */
    private static final int TRIES = 100_000;

    /** No first number of a name: nothing stands after a quotation mark. */
    private static final long NEVER = '"' << Byte.SIZE | '"';

    /** What an extension has: no name is known. */
    static final KnownNames NONE = of("value");

    private final String thing;
    private final String[] names;
    /** Each name as it is written before a value: between quotation marks, with a colon. */
    private final byte[][] quoted;
    /** The two numbers of each name, one after the other. */
    private final long[] keys;

    /** For each slot the only name that may be there. More than names, a power of two. */
    private final byte[] slots;

    /** By how much a spread number is shifted to make a slot. */
    private final int shift;

    private long spread = SPREAD;

    /** What a writer has made of the names, to write them again and again; null before the first time. */
    private volatile @Nullable Object written;

    private KnownNames(String thing, String[] names) {
        this.thing = thing;
        this.names = names;
        this.quoted = new byte[names.length][];
        this.keys = new long[2 * names.length + 2];
        Arrays.fill(keys, NEVER);
        this.shift = Long.numberOfLeadingZeros(names.length) - 2;
        this.slots = new byte[1 << Long.SIZE - shift];
        for (int number = 0; number < names.length; number++) {
            quoted[number] = "\"".concat(names[number]).concat("\":").getBytes(StandardCharsets.US_ASCII);
            if (names[number].length() <= LONGEST) {
                // Without the colon.
                int end = quoted[number].length - 1;
                keys[2 * number] = EightBytes.of(quoted[number], 1, end);
                keys[2 * number + 1] = EightBytes.of(quoted[number], 1 + Long.BYTES, end);
            }
        }
        for (int tries = 0; !takeSlots(); tries++) {
            if (tries == TRIES) {
                throw new IllegalArgumentException("Names of " + thing + " that cannot be told apart: " + this);
            }
            spread *= STEP;
        }
    }

    /** Gives each name a slot; false where two would have the same. */
    private boolean takeSlots() {
        Arrays.fill(slots, (byte) 0);
        for (int number = names.length - 1; number >= 0; number--) {
            int slot = slot(keys[2 * number], keys[2 * number + 1]);
            if (keys[2 * number] != NEVER) {
                if (slots[slot] != 0) {
                    return false;
                }
                slots[slot] = (byte) number;
            }
        }
        return true;
    }

    /** The names of a thing, as errors call it: at most 32, of ASCII characters. */
    static KnownNames of(String thing, String... names) {
        return new KnownNames(thing, names);
    }

    /** How many names there are. */
    int size() {
        return names.length;
    }

    @Nullable
    Object written() {
        return written;
    }

    /** Keeps what a writer has made of the names. */
    void written(Object made) {
        written = made;
    }

    /** What has the names: "attribution step". */
    String thing() {
        return thing;
    }

    String name(int number) {
        return names[number];
    }

    /** A name as it is written before a value: between quotation marks, with a colon. */
    byte[] quoted(int number) {
        return quoted[number];
    }

    /**
     * The number of a name by its bytes, the first in the lowest, with the quotation mark after it where there is room: else
     * a name that goes on with zeros would be the same. {@link #UNKNOWN} where there is none.
     */
    int find(long first, long second) {
        int number = slots[slot(first, second)];
        return keys[2 * number] == first && keys[2 * number + 1] == second ? number : UNKNOWN;
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

    private int slot(long first, long second) {
        return (int) ((first + second) * spread >>> shift);
    }
}
