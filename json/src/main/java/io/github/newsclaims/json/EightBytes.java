package io.github.newsclaims.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The bytes of a document taken eight at a time, the first as the lowest of a number, to look for what ends a stretch that can
 * be taken as it is.
 *
 * <p>Through a buffer, not a handle on an array: a JVM that has just started would pay for the first handle more than for a
 * document.
 */
final class EightBytes {
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH = EACH << 7;
    private static final long QUOTES = EACH * '"';
    private static final long BACKSLASHES = EACH * '\\';
    private static final long SPACES = EACH * ' ';
    private static final long ZEROS = EACH * '0';

    private final ByteBuffer bytes;

    EightBytes(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Up to eight bytes from an index on, before an end; zeros stand for those that are not there. */
    static long of(byte[] bytes, int from, int end) {
        long units = 0;
        for (int index = Math.min(end, from + Long.BYTES) - 1; index >= from; index--) {
            units = units << Byte.SIZE | bytes[index];
        }
        return units;
    }

    /** The eight bytes from an index on; all must be there. */
    long at(int index) {
        return bytes.getLong(index);
    }

    /** Whether a byte among these is beyond ASCII. */
    static boolean isBeyondAscii(long units) {
        return (units & HIGH) != 0;
    }

    /** The highest bit of each byte that is a quotation mark; exact up to the first. */
    static long quotes(long units) {
        long quotes = units ^ QUOTES;
        return quotes - EACH & ~quotes & HIGH;
    }

    /** The highest bit of each byte that is a quotation mark, a backslash or a control character; exact up to the first. */
    static long stops(long units) {
        long quotes = units ^ QUOTES;
        long backslashes = units ^ BACKSLASHES;
        return (quotes - EACH & ~quotes | backslashes - EACH & ~backslashes | units - SPACES & ~units) & HIGH;
    }

    /** The highest bit of each byte that is a stop or beyond ASCII; exact up to the first. */
    static long special(long units) {
        return stops(units) | units & HIGH;
    }

    /** How many digits these begin with. */
    static int digits(long units) {
        long values = units ^ ZEROS;
        return index((values + EACH * (0x80 - 10) | values) & HIGH);
    }

    /** The number that some digits are with which these begin: at least one, at most eight. */
    static int number(long units, int digits) {
        // The first digit is the lowest byte and counts most; zeros are put before it.
        long ones = (units ^ ZEROS) << Long.SIZE - Byte.SIZE * digits;
        long pairs = ones * 10 + (ones >>> Byte.SIZE) & 0x00FF00FF00FF00FFL;
        long fours = pairs * 100 + (pairs >>> 2 * Byte.SIZE) & 0x0000FFFF0000FFFFL;
        return (int) (fours * 10_000 + (fours >>> Integer.SIZE));
    }

    /** Ones in all bytes below the first stop. */
    static long below(long stops) {
        return ((stops & -stops) >>> 7) - 1;
    }

    /** Ones in all bytes up to the first stop and in that one. */
    static long through(long stops) {
        return ((stops & -stops) << 1) - 1;
    }

    /** The place of the first stop, from 0; 8 where there is none. */
    static int index(long stops) {
        return Long.numberOfTrailingZeros(stops) >>> 3;
    }
}
