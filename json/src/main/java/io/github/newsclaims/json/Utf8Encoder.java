package io.github.newsclaims.json;

import java.nio.charset.StandardCharsets;

/**
 * Makes bytes of the characters of strings: UTF-8, with the escapes that RFC 8259 asks for and no other, in the shortest form
 * (RFC 8785, section 3.2.2.2). The surrogates of a string of the model are all in pairs.
 */
final class Utf8Encoder {
    /** The most bytes that a character becomes: six, if it is escaped by its number. */
    static final int MOST = 6;

    private static final byte BY_NUMBER = 'u';
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** For each character of ASCII what stands behind the backslash; 0 where the character stands for itself. */
    private static final byte[] ESCAPES = escapes();

    private Utf8Encoder() {}

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        for (int c = 0; c < ' '; c++) {
            escapes[c] = BY_NUMBER;
        }
        escapes['\b'] = 'b';
        escapes['\f'] = 'f';
        escapes['\n'] = 'n';
        escapes['\r'] = 'r';
        escapes['\t'] = 't';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }

    /**
     * Puts a string where it belongs, and answers the index after it. There must be room for {@link #MOST} bytes a
     * character.
     */
    static int encode(String value, byte[] into, int at) {
        int size = at;
        int length = value.length();
        for (int index = 0; index < length; index++) {
            char c = value.charAt(index);
            if (c < 0x80 && ESCAPES[c] == 0) {
                into[size++] = (byte) c;
            } else if (c < 0x80) {
                size = escape(c, into, size);
            } else if (c < 0x800) {
                into[size++] = (byte) (c >> 6 | 0xC0);
                into[size++] = (byte) (c & 0x3F | 0x80);
            } else if (!Character.isSurrogate(c)) {
                into[size++] = (byte) (c >> 12 | 0xE0);
                into[size++] = (byte) (c >> 6 & 0x3F | 0x80);
                into[size++] = (byte) (c & 0x3F | 0x80);
            } else {
                index++;
                int codePoint = Character.toCodePoint(c, value.charAt(index));
                into[size++] = (byte) (codePoint >> 18 | 0xF0);
                into[size++] = (byte) (codePoint >> 12 & 0x3F | 0x80);
                into[size++] = (byte) (codePoint >> 6 & 0x3F | 0x80);
                into[size++] = (byte) (codePoint & 0x3F | 0x80);
            }
        }
        return size;
    }

    /** Puts a character that is escaped where it belongs, and answers the index after it. */
    static int escape(int c, byte[] into, int at) {
        into[at] = '\\';
        into[at + 1] = ESCAPES[c];
        if (ESCAPES[c] != BY_NUMBER) {
            return at + 2;
        }
        into[at + 2] = '0';
        into[at + 3] = '0';
        into[at + 4] = HEX[c >> 4];
        into[at + 5] = HEX[c & 0xF];
        return at + MOST;
    }

    /** The index of the next byte of UTF-8 that is escaped; the length where there is none. */
    static int stop(byte[] utf8, EightBytes eight, int from) {
        int index = from;
        for (; utf8.length - index >= Long.BYTES; index += Long.BYTES) {
            long stops = EightBytes.stops(eight.at(index));
            if (stops != 0) {
                return index + EightBytes.index(stops);
            }
        }
        while (index < utf8.length && (utf8[index] < 0 || ESCAPES[utf8[index]] == 0)) {
            index++;
        }
        return index;
    }
}
