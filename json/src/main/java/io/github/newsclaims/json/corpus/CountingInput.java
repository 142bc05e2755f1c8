package io.github.newsclaims.json.corpus;

import java.io.IOException;
import java.io.InputStream;

/** An input stream that counts the bytes taken from its source and detects whether the source begins like gzip. */
final class CountingInput extends InputStream {
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private final InputStream source;
    /** The first bytes of the source, which are examined before they are read. */
    private final byte[] start = new byte[2];

    private int at;
    private int filled;
    /** Volatile, because one thread reads and others may get the count. */
    private volatile long count;

    CountingInput(InputStream source) {
        this.source = source;
    }

    /** Returns the number of bytes taken from the source so far. */
    long count() {
        return count;
    }

    /**
     * Returns whether the source begins with the two bytes of a gzip member (RFC 1952, section 2.3.1), or ends after the
     * first of them. Call it before anything is read.
     */
    boolean startsLikeGzip() throws IOException {
        while (filled < start.length) {
            int taken = take(start, filled, start.length - filled);
            if (taken < 0) {
                break;
            }
            filled += taken;
        }
        return filled > 0
                && (start[0] & 0xFF) == GZIP_FIRST
                && (filled < start.length || (start[1] & 0xFF) == GZIP_SECOND);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int ready = Math.min(length, filled - at);
        if (ready == 0) {
            return take(bytes, offset, length);
        }
        System.arraycopy(start, at, bytes, offset, ready);
        at += ready;
        return ready;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** Takes at least one byte from the source and returns the number of bytes; -1 at its end. */
    private int take(byte[] bytes, int offset, int length) throws IOException {
        int taken = source.read(bytes, offset, length);
        while (taken == 0 && length > 0) {
            taken = source.read(bytes, offset, length);
        }
        count += Math.max(taken, 0);
        return taken;
    }
}
