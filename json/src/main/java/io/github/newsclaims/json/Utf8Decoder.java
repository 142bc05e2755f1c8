package io.github.newsclaims.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes strings of the bytes of a document: of plain ASCII at once, else character by character, with its escapes. */
final class Utf8Decoder {
    /** The first bytes of characters of two and three bytes, where all that follow are good, as signed bytes. */
    private static final int TWO_BYTES = (byte) 0xC2;

    private static final int THREE_BYTES = (byte) 0xE0;
    private static final int SURROGATES = (byte) 0xED;
    private static final int TRAIL_END = (byte) 0xC0;

    /** How many characters are taken one by one after one that is beyond ASCII: where one is, others are near. */
    private static final int NEAR = 3;

    private final Utf8Tokens tokens;
    private final Utf8Input input;
    private final byte[] bytes;
    private final EightBytes eight;
    private final int limit;
    private final int maxLength;

    /** The characters of a string that is not plain ASCII, and how many there are so far. */
    private char[] chars = {};

    private int count;
    /** How many bytes the last character beyond ASCII has. */
    private int length;
    /** Has a high bit if the stretch looked at last has a byte beyond ASCII. */
    private long units;

    private int end;

    Utf8Decoder(Utf8Tokens tokens, Utf8Input input, EightBytes eight, int maxLength) {
        this.tokens = tokens;
        this.input = input;
        this.bytes = input.bytes();
        this.eight = eight;
        this.limit = input.end();
        this.maxLength = maxLength;
    }

    /** The index after the closing quotation mark of the string that was taken last. */
    int end() {
        return end;
    }

    /** Whether the stretch before the last {@link #stop} is ASCII. */
    boolean isAscii() {
        return !EightBytes.isBeyondAscii(units);
    }

    /** Takes the string that starts after a quotation mark. */
    String text(int from) {
        int stop = stop(from);
        if (stop < limit && bytes[stop] == '"') {
            end = stop + 1;
            return plain(from, stop);
        }
        return escaped(from, stop);
    }

    /** The string between an index and the {@link #stop} after it, without an escape. */
    String plain(int from, int to) {
        if (isAscii()) {
            checkLength(to - from);
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        count = 0;
        makeRoom(to - from);
        decode(from, to);
        checkLength(count);
        return new String(chars, 0, count);
    }

    /** The string that starts at an index, and has an escape or something that no string has at another. */
    private String escaped(int from, int firstStop) {
        count = 0;
        makeRoom(closing(firstStop) - from + Long.BYTES);
        int index = decode(from, limit);
        while (index < limit && bytes[index] == '\\') {
            index = decode(unescape(index + 1), limit);
        }
        if (index == limit || bytes[index] != '"') {
            throw tokens.broken(index);
        }
        checkLength(count);
        end = index + 1;
        return new String(chars, 0, count);
    }

    /** About where the string ends that has its first stop at an index: no character of it is longer than its bytes. */
    private int closing(int firstStop) {
        int stop = firstStop;
        while (stop < limit && bytes[stop] == '\\') {
            stop = stop(Math.min(stop + 2, limit));
        }
        return stop;
    }

    /** Takes an escape by the character after its backslash, and answers the index after it. */
    private int unescape(int index) {
        int unit = index < limit ? bytes[index] : 0;
        char c = switch (unit) {
            case '"', '\\', '/' -> (char) unit;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) hex(index + 1);
            default -> throw tokens.broken(index);
        };
        makeRoom(1);
        chars[count++] = c;
        return unit == 'u' ? index + 5 : index + 1;
    }

    private int hex(int from) {
        int value = 0;
        for (int index = from; index < from + 4; index++) {
            int digit = index < limit && bytes[index] > 0 ? Character.digit(bytes[index], 16) : -1;
            if (digit < 0) {
                throw tokens.broken(index);
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Appends characters to the string up to its next stop, or to an index, and answers which was reached. */
    private int decode(int from, int to) {
        char[] into = chars;
        int size = count;
        int index = from;
        while (index < to) {
            while (to - index >= Long.BYTES) {
                // All eight, and those that are not plain are written over.
                for (int next = 0; next < Long.BYTES; next++) {
                    into[size + next] = (char) bytes[index + next];
                }
                long special = EightBytes.special(eight.at(index));
                if (special != 0) {
                    int plain = EightBytes.index(special);
                    index += plain;
                    size += plain;
                    break;
                }
                index += Long.BYTES;
                size += Long.BYTES;
            }
            int left = NEAR;
            while (left > 0 && index < to) {
                int unit = bytes[index];
                if (unit >= 0) {
                    if (unit < ' ' || unit == '"' || unit == '\\') {
                        count = size;
                        return index;
                    }
                    into[size++] = (char) unit;
                    index++;
                    left--;
                    continue;
                }
                left = NEAR;
                if (unit >= TWO_BYTES && unit < THREE_BYTES && isTrail(index + 1, to)) {
                    into[size++] = (char) ((unit & 0x1F) << 6 | bytes[index + 1] & 0x3F);
                    index += 2;
                } else if (unit > THREE_BYTES
                        && unit < SURROGATES
                        && isTrail(index + 1, to)
                        && isTrail(index + 2, to)) {
                    into[size++] =
                            (char) ((unit & 0x0F) << 12 | (bytes[index + 1] & 0x3F) << 6 | bytes[index + 2] & 0x3F);
                    index += 3;
                } else {
                    size = decodeOne(index, into, size);
                    index += length;
                }
            }
        }
        count = size;
        return index;
    }

    private boolean isTrail(int index, int to) {
        return index < to && bytes[index] < TRAIL_END;
    }

    /** Puts the character that starts with a byte beyond ASCII where it belongs, and answers where the next one does. */
    private int decodeOne(int index, char[] into, int size) {
        length = input.sequence(index);
        if (length == 0) {
            throw tokens.broken(index);
        }
        int c = Utf8.codePoint(bytes, index, length);
        if (length < 4) {
            into[size] = (char) c;
            return size + 1;
        }
        into[size] = Character.highSurrogate(c);
        into[size + 1] = Character.lowSurrogate(c);
        return size + 2;
    }

    private void makeRoom(int more) {
        if (more > chars.length - count) {
            chars = Arrays.copyOf(chars, Math.max(count + more, 2 * chars.length));
        }
    }

    /** Whether a string may be so long. */
    boolean takes(int length) {
        return length <= maxLength;
    }

    private void checkLength(int length) {
        if (!takes(length)) {
            throw Faults.beyond(tokens, "the length of a string", tokens.at(), null);
        }
    }

    /** The index of the next quotation mark, backslash or control character; the end of the bytes where there is none. */
    int stop(int from) {
        int index = from;
        long seen = 0;
        while (limit - index >= Long.BYTES) {
            long next = eight.at(index);
            long stops = EightBytes.stops(next);
            if (stops != 0) {
                units = seen | next & EightBytes.below(stops);
                return index + EightBytes.index(stops);
            }
            seen |= next;
            index += Long.BYTES;
        }
        while (index < limit && bytes[index] != '"' && bytes[index] != '\\' && (bytes[index] & 0xE0) != 0) {
            seen |= bytes[index];
            index++;
        }
        units = seen;
        return index;
    }
}
