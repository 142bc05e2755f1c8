package io.github.newsclaims.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The strings and names of a document in UTF-8 bytes.
 *
 * <p>Eight bytes at a time are looked at for what ends a stretch that can be taken as it is: a quotation mark, a backslash, a
 * control character. Strings of up to 16 bytes, such as ids, cues and words of vocabularies, stand in a document again and
 * again: one met lately is found by its bytes, and is in memory once. Two that share a slot replace each other, so that
 * looking one up costs the same in every document.
 */
final class Utf8Strings {
    private static final int LONGEST_NAME = 50_000;

    /** The first bytes of characters of two bytes, and what follows one, as signed bytes. */
    private static final int TWO_BYTES = (byte) 0xC2;

    private static final int TWO_BYTES_END = (byte) 0xE0;
    private static final int TRAIL_END = (byte) 0xC0;

    private static final int NEAR = 16;

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = EACH << 7;
    private static final long QUOTES = EACH * '"';
    private static final long BACKSLASHES = EACH * '\\';
    private static final long SPACES = EACH * ' ';

    private static final int SLOT_BITS = 7;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Utf8Tokens tokens;
    private final Utf8Input input;
    private final byte[] bytes;
    /** The same bytes, for taking eight of them, the first as the lowest. */
    private final ByteBuffer longs;

    private final int limit;
    private final int maxLength;

    /** The index after the closing quotation mark of what was taken last. */
    private int end;

    /** The bytes of the short string that was taken last, the first as the lowest. */
    private long first;

    private long second;
    private String name = "";
    /** Has a high bit if the stretch looked at last has a byte beyond ASCII. */
    private long beyond;

    private char[] chars = {};
    private int count;
    private int length;

    private final long[] low = new long[1 << SLOT_BITS];
    private final long[] high = new long[1 << SLOT_BITS];
    private final @Nullable String[] pool = new String[1 << SLOT_BITS];

    Utf8Strings(Utf8Tokens tokens, Utf8Input input, int maxLength) {
        this.tokens = tokens;
        this.input = input;
        this.bytes = input.bytes();
        this.longs = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.limit = input.end();
        this.maxLength = maxLength;
    }

    int end() {
        return end;
    }

    /** The name that was taken last, where its type does not know it. */
    String name() {
        return name;
    }

    /** Takes the name that starts after a quotation mark, and answers its number among those that are known. */
    int name(int from, KnownNames known) {
        if (!isShort(from)) {
            return longName(from, known);
        }
        int number = known.find(first, second);
        if (number < 0) {
            name = pooled(from);
        }
        return number;
    }

    private int longName(int from, KnownNames type) {
        String text = longText(from);
        if (text.length() > LONGEST_NAME) {
            throw Faults.beyond(tokens, "the length of a name", from - 1L - input.start(), null);
        }
        name = text;
        return type.find(text);
    }

    /** Takes the string that starts after a quotation mark. */
    String text(int from) {
        return isShort(from) ? pooled(from) : longText(from);
    }

    /** Takes the string that starts after a quotation mark if it is ASCII, has no escape and is this part of a text. */
    boolean stands(int start, String text, int from, int to) {
        int stop = stop(start);
        if (stop == limit || bytes[stop] != '"' || (beyond & HIGH) != 0 || stop - start != to - from) {
            return false;
        }
        for (int index = start; index < stop; index++) {
            if (bytes[index] != text.charAt(from + index - start)) {
                return false;
            }
        }
        end = stop + 1;
        return true;
    }

    /**
     * Whether a string of up to 16 bytes starts at an index: if so, takes its bytes. Whether it has an escape or something that
     * no string has is not looked at: a known string of the same bytes settles that.
     */
    private boolean isShort(int from) {
        if (from + KnownNames.LONGEST >= limit) {
            return false;
        }
        long units = longs.getLong(from);
        long quotes = quotes(units);
        if (quotes != 0) {
            return take(units & below(quotes), 0, from + index(quotes));
        }
        long more = longs.getLong(from + Long.BYTES);
        quotes = quotes(more);
        if (quotes != 0) {
            return take(units, more & below(quotes), from + Long.BYTES + index(quotes));
        }
        return bytes[from + KnownNames.LONGEST] == '"' && take(units, more, from + KnownNames.LONGEST);
    }

    private boolean take(long units, long more, int stop) {
        first = units;
        second = more;
        end = stop + 1;
        return true;
    }

    /** The short string whose bytes were taken last. */
    private String pooled(int from) {
        int slot = (int) ((first + second * 31) * SPREAD >>> Long.SIZE - SLOT_BITS);
        String known = pool[slot];
        if (known != null && low[slot] == first && high[slot] == second) {
            return known;
        }
        int stop = end - 1;
        if (stop(from) != stop) {
            return longText(from);
        }
        String text = plain(from, stop, beyond);
        low[slot] = first;
        high[slot] = second;
        pool[slot] = text;
        return text;
    }

    private String longText(int from) {
        int stop = stop(from);
        if (stop < limit && bytes[stop] == '"') {
            end = stop + 1;
            return plain(from, stop, beyond);
        }
        return escaped(from, stop);
    }

    /** The string between two indexes, without an escape. */
    private String plain(int from, int to, long units) {
        if ((units & HIGH) == 0) {
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
        makeRoom(closing(firstStop) - from);
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
            while (index + Long.BYTES <= to && isPlain(index)) {
                for (int next = 0; next < Long.BYTES; next++) {
                    into[size + next] = (char) bytes[index + next];
                }
                index += Long.BYTES;
                size += Long.BYTES;
            }
            // Where one character is beyond ASCII, others are near.
            for (int left = NEAR; left > 0 && index < to; left--) {
                int unit = bytes[index];
                if (unit >= 0) {
                    if (unit < ' ' || unit == '"' || unit == '\\') {
                        count = size;
                        return index;
                    }
                    into[size++] = (char) unit;
                    index++;
                } else if (unit >= TWO_BYTES
                        && unit < TWO_BYTES_END
                        && index + 1 < to
                        && bytes[index + 1] < TRAIL_END) {
                    into[size++] = (char) ((unit & 0x1F) << 6 | bytes[index + 1] & 0x3F);
                    index += 2;
                } else {
                    size = decodeOne(index, into, size);
                    index += length;
                }
            }
        }
        count = size;
        return index;
    }

    /** Whether eight characters of ASCII stand at an index, none of which is a stop. */
    private boolean isPlain(int index) {
        long units = longs.getLong(index);
        return (stops(units) | units & HIGH) == 0;
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

    private void checkLength(int length) {
        if (length > maxLength) {
            throw Faults.beyond(tokens, "the length of a string", tokens.at(), null);
        }
    }

    /** The index of the next quotation mark, backslash or control character; the end of the bytes where there is none. */
    private int stop(int from) {
        int index = from;
        long seen = 0;
        while (index + Long.BYTES <= limit) {
            long units = longs.getLong(index);
            long stops = stops(units);
            if (stops != 0) {
                beyond = seen | units & below(stops);
                return index + index(stops);
            }
            seen |= units;
            index += Long.BYTES;
        }
        while (index < limit && bytes[index] != '"' && bytes[index] != '\\' && (bytes[index] & 0xE0) != 0) {
            seen |= bytes[index];
            index++;
        }
        beyond = seen;
        return index;
    }

    /** The highest bit of each byte that is a quotation mark; exact up to the first. */
    private static long quotes(long units) {
        long quotes = units ^ QUOTES;
        return quotes - EACH & ~quotes & HIGH;
    }

    /** The highest bit of each byte that is a quotation mark, a backslash or a control character; exact up to the first. */
    private static long stops(long units) {
        long quotes = units ^ QUOTES;
        long backslashes = units ^ BACKSLASHES;
        return (quotes - EACH & ~quotes | backslashes - EACH & ~backslashes | units - SPACES & ~units) & HIGH;
    }

    /** Ones in all bytes below the first stop. */
    private static long below(long stops) {
        return ((stops & -stops) >>> 7) - 1;
    }

    private static int index(long stops) {
        return Long.numberOfTrailingZeros(stops) >>> 3;
    }
}
