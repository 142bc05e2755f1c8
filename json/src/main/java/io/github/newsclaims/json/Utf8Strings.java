package io.github.newsclaims.json;

import org.jspecify.annotations.Nullable;

/**
 * The strings and names of a document in UTF-8 bytes.
 *
 * <p>Strings of up to 16 bytes, such as ids, cues and words of vocabularies, stand in a document again and again: one met
 * lately is found by its bytes, and is in memory once. Two that share a slot replace each other, so that looking one up costs
 * the same in every document.
 */
final class Utf8Strings {
    private static final int LONGEST_NAME = 50_000;

    private static final int SLOT_BITS = 7;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Utf8Tokens tokens;
    private final byte[] bytes;
    private final EightBytes eight;
    private final Utf8Decoder decoder;
    private final int start;
    private final int limit;

    /** The index after the closing quotation mark of what was taken last. */
    private int end;

    /** The bytes of the short string that was taken last, the first as the lowest, up to its quotation mark. */
    private long first;

    private long second;
    private String name = "";

    /** The bytes of each string in the pool, two numbers after the other. */
    private final long[] keys = new long[2 << SLOT_BITS];

    private final @Nullable String[] pool = new String[1 << SLOT_BITS];

    Utf8Strings(Utf8Tokens tokens, Utf8Input input, EightBytes eight, Utf8Decoder decoder) {
        this.tokens = tokens;
        this.bytes = input.bytes();
        this.eight = eight;
        this.decoder = decoder;
        this.start = input.start();
        this.limit = input.end();
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
        if (number >= 0) {
            return number;
        }
        name = pooled(from);
        // A name may be written with escapes, and is still the same.
        return end - 1 - from == name.length() ? number : known.find(name);
    }

    private int longName(int from, KnownNames type) {
        String text = longText(from);
        if (text.length() > LONGEST_NAME) {
            throw Faults.beyond(tokens, "the length of a name", from - 1L - start, null);
        }
        name = text;
        return type.find(text);
    }

    /** Takes the string that starts after a quotation mark. */
    String text(int from) {
        return isShort(from) ? pooled(from) : longText(from);
    }

    /**
     * Whether a string of up to 16 bytes starts at an index: if so, takes its bytes. Whether it has an escape or something that
     * no string has is not looked at: a known string of the same bytes settles that.
     */
    private boolean isShort(int from) {
        if (limit - from <= KnownNames.LONGEST) {
            return false;
        }
        long units = eight.at(from);
        long quotes = EightBytes.quotes(units);
        if (quotes != 0) {
            return take(units & EightBytes.through(quotes), 0, from + EightBytes.index(quotes));
        }
        long more = eight.at(from + Long.BYTES);
        quotes = EightBytes.quotes(more);
        if (quotes != 0) {
            return take(units, more & EightBytes.through(quotes), from + Long.BYTES + EightBytes.index(quotes));
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
        int slot = (int) ((first + second) * SPREAD >>> Long.SIZE - SLOT_BITS);
        String known = pool[slot];
        if (known != null && keys[2 * slot] == first && keys[2 * slot + 1] == second) {
            return known;
        }
        int stop = end - 1;
        if (decoder.stop(from) != stop) {
            return longText(from);
        }
        String text = decoder.plain(from, stop);
        keys[2 * slot] = first;
        keys[2 * slot + 1] = second;
        pool[slot] = text;
        return text;
    }

    private String longText(int from) {
        String text = decoder.text(from);
        end = decoder.end();
        return text;
    }
}
