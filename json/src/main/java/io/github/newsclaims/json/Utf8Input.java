package io.github.newsclaims.json;

import io.github.newsclaims.internal.Characters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A document as UTF-8 bytes; a byte order mark is skipped. It can be looked at once more where something is wrong with it:
 * only then are lines and columns counted.
 */
final class Utf8Input {
    /** The bytes of a byte order mark. */
    private static final int MARK = 3;

    /** As many bytes as another encoding takes to show that it is one. */
    private static final int EARLY = 4;

    /** The first byte of a surrogate, which UTF-8 does not have, and the least second one. */
    private static final int SURROGATE = 0xED;

    private static final int LEAST_SURROGATE = 0xA0;

    private final byte[] bytes;
    private final int start;
    private final int end;
    /** Whether the document came as a string, which may have a surrogate without its partner. */
    private final boolean text;

    private final int units;

    private Utf8Input(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
        this.start = startsWithMark(bytes, end) ? MARK : 0;
        this.text = false;
        this.units = end - start;
    }

    private Utf8Input(String json) {
        this.bytes =
                Characters.unpairedSurrogate(json) < 0 ? json.getBytes(StandardCharsets.UTF_8) : withSurrogates(json);
        this.end = bytes.length;
        this.start = startsWithMark(bytes, end) ? MARK : 0;
        this.text = true;
        this.units = json.length() - (start == 0 ? 0 : 1);
    }

    static Utf8Input of(byte[] bytes) {
        return new Utf8Input(bytes, bytes.length);
    }

    /** The document that the first bytes of an array are. */
    static Utf8Input of(byte[] bytes, int end) {
        return new Utf8Input(bytes, end);
    }

    static Utf8Input of(String json) {
        return new Utf8Input(json);
    }

    /** A surrogate without its partner as three bytes, so that it is found where it stands. */
    private static byte[] withSurrogates(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 64);
        int index = 0;
        while (index < text.length()) {
            int c = text.codePointAt(index);
            index += Character.charCount(c);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                bytes.write(SURROGATE);
                bytes.write(0x80 | c >> 6 & 0x3F);
                bytes.write(0x80 | c & 0x3F);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static boolean startsWithMark(byte[] bytes, int end) {
        return end >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The index of the first byte. */
    int start() {
        return start;
    }

    /** The index after the last byte. */
    int end() {
        return end;
    }

    /** The length without the mark: in UTF-16 units where the document came as a string, else in bytes. */
    int units() {
        return units;
    }

    /** The offset in bytes of one of the units that {@link #units()} counts. */
    int offsetOfUnit(int unit) {
        int index = start;
        for (int left = unit; left > 0 && index < end; index++) {
            boolean pair = (bytes[index] & 0xF8) == 0xF0;
            left -= !text || startsCharacter(bytes[index]) ? pair && text ? 2 : 1 : 0;
        }
        return index - start;
    }

    /** The length of the sequence that starts at an index with a byte beyond ASCII; 0 where it is no character. */
    int sequence(int index) {
        int length = Utf8.sequence(bytes, index, end);
        boolean surrogate = length == 0
                && text
                && (bytes[index] & 0xFF) == SURROGATE
                && (bytes[index + 1] & 0xFF) >= LEAST_SURROGATE;
        return surrogate ? 3 : length;
    }

    /** Whether no character starts at an index: JSON has no NUL so early, but another encoding has. */
    boolean isInvalid(int index) {
        return bytes[index] < 0 ? sequence(index) == 0 : bytes[index] == 0 && index - start < EARLY && !text;
    }

    /** Gives a fault its line and column. */
    NewsClaimsJsonException locate(Fault fault, ReadLimits limits) {
        int to = start + offset(fault, limits);
        int line = 1;
        int column = 1;
        for (int index = start; index < to; index++) {
            int unit = bytes[index];
            if (unit == '\n' || (unit == '\r' && (index + 1 == end || bytes[index + 1] != '\n'))) {
                line++;
                column = 1;
            } else if (startsCharacter(unit)) {
                column++;
            }
        }
        return new NewsClaimsJsonException(fault.message(), fault.pointer, line, column, fault.getCause());
    }

    /** The column of a fault in a document that is one line, whatever breaks between its tokens. */
    long column(Fault fault, ReadLimits limits) {
        long column = 1;
        int to = start + offset(fault, limits);
        for (int index = start; index < to; index++) {
            column += startsCharacter(bytes[index]) ? 1 : 0;
        }
        return column;
    }

    private static boolean startsCharacter(int unit) {
        return (unit & 0xC0) != 0x80;
    }

    /** Where a fault is: the offset that it knows, or that of the part that it names. */
    private int offset(Fault fault, ReadLimits limits) {
        long offset = fault.offset >= 0 ? fault.offset : new PartFinder(this, limits).offset(fault.pointer);
        return (int) Math.min(offset, end - start);
    }
}
