package io.github.newsclaims.json;

/** The well-formed byte sequences of UTF-8 (Unicode 15, table 3-7): shortest forms only, no surrogates. */
final class Utf8 {
    private Utf8() {}

    /** The length of the sequence that starts with a byte beyond ASCII; 0 where it is ill-formed. */
    static int sequence(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int second = at + 1 < end ? bytes[at + 1] & 0xFF : 0;
        if (first < 0xC2 || first > 0xF4 || !isTrail(second)) {
            return 0;
        }
        if (first < 0xE0) {
            return 2;
        }
        if (at + 2 >= end || !isTrail(bytes[at + 2])) {
            return 0;
        }
        if (first < 0xF0) {
            boolean overlong = first == 0xE0 && second < 0xA0;
            boolean surrogate = first == 0xED && second > 0x9F;
            return overlong || surrogate ? 0 : 3;
        }
        boolean overlong = first == 0xF0 && second < 0x90;
        boolean beyond = first == 0xF4 && second > 0x8F;
        return overlong || beyond || at + 3 >= end || !isTrail(bytes[at + 3]) ? 0 : 4;
    }

    /** The code point of a sequence of 2 to 4 bytes. */
    static int codePoint(byte[] bytes, int at, int length) {
        int first = bytes[at];
        int second = bytes[at + 1] & 0x3F;
        if (length == 2) {
            return (first & 0x1F) << 6 | second;
        }
        int third = bytes[at + 2] & 0x3F;
        if (length == 3) {
            return (first & 0x0F) << 12 | second << 6 | third;
        }
        return (first & 0x07) << 18 | second << 12 | third << 6 | bytes[at + 3] & 0x3F;
    }

    private static boolean isTrail(int unit) {
        return (unit & 0xC0) == 0x80;
    }
}
