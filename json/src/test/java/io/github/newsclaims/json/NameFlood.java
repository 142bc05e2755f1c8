package io.github.newsclaims.json;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/**
 * Names of eight characters that have one hash in Jackson's table of names, whatever its seed: the table mixes the first four
 * bytes, adds 33 times the last four, and uses the seed only after that.
 */
public final class NameFlood {
    private static final int FACTOR = 33;

    private NameFlood() {}

    /** The members of an object, separated by commas, each with the value 0. */
    public static String members(int count) {
        Set<String> names = new LinkedHashSet<>();
        Random random = new Random(13);
        int inverse = inverse(FACTOR);
        while (names.size() < count) {
            int first = 0;
            for (int index = 0; index < 4; index++) {
                first = first << 8 | 'a' + random.nextInt(26);
            }
            int mixed = first + (first >>> 15);
            mixed ^= mixed >>> 9;
            String name = characters(first) + characters(-mixed * inverse);
            if (name.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '\\')) {
                names.add(name);
            }
        }
        return "\"" + String.join("\":0,\"", names) + "\":0";
    }

    private static String characters(int quad) {
        return "" + (char) (quad >>> 24) + (char) (quad >>> 16 & 0xFF) + (char) (quad >>> 8 & 0xFF)
                + (char) (quad & 0xFF);
    }

    /** The inverse of an odd number modulo 2^32, by Newton's method. */
    private static int inverse(int number) {
        int inverse = number;
        for (int step = 0; step < 5; step++) {
            inverse *= 2 - number * inverse;
        }
        return inverse;
    }
}
