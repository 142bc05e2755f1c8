package io.github.newsclaims.json;

import io.github.newsclaims.text.ArticleText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Spans as nearly all are written, taken whole and compared with the text where they stand: three fields in any order, without
 * white space and without an escape. A document is full of them. Any other, and any that breaks a rule, is left to be read
 * field by field.
 */
final class PlainSpans {
    private static final long START = name("\"start\":");
    private static final long EXACT = name("\"exact\":");
    private static final long END = name("\"end\":");
    private static final int END_LENGTH = 6;
    private static final long END_BYTES = (1L << END_LENGTH * Byte.SIZE) - 1;

    private static final int ABSENT = -1;

    private final byte[] bytes;
    private final int limit;
    private final EightBytes eight;
    private final Utf8Decoder decoder;

    /** The digits taken last. */
    private int number;

    private int start;
    private int stop;
    private int exact;

    /** The index after the closing brace of the span that was taken last. */
    private int end;

    PlainSpans(Utf8Input input, EightBytes eight, Utf8Decoder decoder) {
        this.bytes = input.bytes();
        this.limit = input.end();
        this.eight = eight;
        this.decoder = decoder;
    }

    int end() {
        return end;
    }

    /** Where in the text the span starts that was taken last. */
    int start() {
        return start;
    }

    /** Where in the text the span ends that was taken last. */
    int stop() {
        return stop;
    }

    /** Where in the bytes the words start of the span that was taken last. */
    int exact() {
        return exact;
    }

    /**
     * Takes the span that starts after an opening brace; false where it is left. Where there is no text yet, the span is
     * taken by its words if they are ASCII.
     */
    boolean take(int from, @Nullable ArticleText text) {
        int closing = ABSENT;
        int index = from;
        exact = ABSENT;
        start = ABSENT;
        stop = ABSENT;
        do {
            if (limit - index <= Long.BYTES) {
                return false;
            }
            long name = eight.at(index);
            if (name == START && start == ABSENT) {
                index = digits(index + Long.BYTES);
                start = number;
            } else if (name == EXACT && exact == ABSENT && bytes[index + Long.BYTES] == '"') {
                exact = index + Long.BYTES + 1;
                closing = decoder.stop(exact);
                index = closing + 1;
            } else if ((name & END_BYTES) == END && stop == ABSENT) {
                index = digits(index + END_LENGTH);
                stop = number;
            } else {
                return false;
            }
            if (index >= limit) {
                return false;
            }
        } while (bytes[index++] == ',');
        end = index;
        return bytes[index - 1] == '}'
                && exact != ABSENT
                && start != ABSENT
                && stop != ABSENT
                && bytes[closing] == '"'
                && decoder.takes(closing - exact)
                && (text == null ? decoder.isAscii() : stands(exact, closing, text));
    }

    /** Whether a string without an escape stands between two indexes, and is what stands in a text at the place taken. */
    private boolean stands(int from, int to, ArticleText text) {
        if (start >= stop || stop > text.length()) {
            return false;
        }
        String value = text.value();
        int at = text.utf16Index(start);
        int textEnd = text.utf16Index(stop);
        return decoder.isAscii()
                ? to - from == textEnd - at && standsByteByByte(from, to, value, at)
                : standsByCharacters(from, to, value, at, textEnd);
    }

    private boolean standsByteByByte(int from, int to, String value, int at) {
        for (int index = from; index < to; index++) {
            if (bytes[index] != value.charAt(at + index - from)) {
                return false;
            }
        }
        return true;
    }

    private boolean standsByCharacters(int from, int to, String value, int textFrom, int textEnd) {
        int at = textFrom;
        int index = from;
        while (index < to && at < textEnd) {
            char unit = value.charAt(at);
            if (unit < 0x80) {
                if (bytes[index] != unit) {
                    return false;
                }
                index++;
            } else {
                int length = length(unit, index);
                if (length == 0) {
                    return false;
                }
                index += length;
            }
            at++;
        }
        return index == to && at == textEnd;
    }

    /** The number of bytes at an index that are this character beyond ASCII; 0 where others are. A surrogate is left. */
    private int length(char unit, int index) {
        int last = unit & 0x3F | 0x80;
        if (unit < 0x800) {
            return bytes[index] == (byte) (unit >> 6 | 0xC0) && bytes[index + 1] == (byte) last ? 2 : 0;
        }
        return !Character.isSurrogate(unit)
                        && bytes[index] == (byte) (unit >> 12 | 0xE0)
                        && bytes[index + 1] == (byte) (unit >> 6 & 0x3F | 0x80)
                        && bytes[index + 2] == (byte) last
                ? 3
                : 0;
    }

    /**
     * Takes a number of up to seven digits, and answers the index after it; the end of all bytes where it is not a plain
     * one, or stands at the very end.
     */
    private int digits(int from) {
        if (limit - from < Long.BYTES) {
            return limit;
        }
        long units = eight.at(from);
        int length = EightBytes.digits(units);
        number = EightBytes.number(units, length);
        return length > 0 && length < Long.BYTES && (length == 1 || bytes[from] != '0') ? from + length : limit;
    }

    private static long name(String name) {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        return EightBytes.of(letters, 0, letters.length);
    }
}
