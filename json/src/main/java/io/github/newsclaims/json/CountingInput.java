package io.github.newsclaims.json;

import java.io.IOException;
import java.io.InputStream;

/** A buffered source that counts what is taken from it, and whose {@code available()} is 0 only at its end. */
final class CountingInput extends InputStream {
    private static final int SIZE = 1 << 16;
    private static final int GZIP_FIRST = 0x1F;
    private static final int GZIP_SECOND = 0x8B;

    private final InputStream source;
    private final byte[] buffer = new byte[SIZE];
    private int at;
    private int filled;
    /** One thread reads; others may look at the count. */
    private volatile long count;

    CountingInput(InputStream source) {
        this.source = source;
    }

    /** Bytes taken from the source so far. */
    long count() {
        return count;
    }

    /** Whether the source begins with the two bytes that begin a gzip member (RFC 1952, section 2.3.1). */
    boolean startsLikeGzip() throws IOException {
        while (filled < 2 && more()) {
            // A source may give one byte at a time.
        }
        return filled >= 2 && (buffer[0] & 0xFF) == GZIP_FIRST && (buffer[1] & 0xFF) == GZIP_SECOND;
    }

    @Override
    public int read() throws IOException {
        return available() == 0 ? -1 : buffer[at++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int ready = available();
        if (ready == 0) {
            return -1;
        }
        int taken = Math.min(length, ready);
        System.arraycopy(buffer, at, bytes, offset, taken);
        at += taken;
        return taken;
    }

    /** The JDK asks this to learn whether another gzip member follows, so it waits rather than answer 0 too early. */
    @Override
    public int available() throws IOException {
        if (at == filled) {
            at = 0;
            filled = 0;
            if (!more()) {
                return 0;
            }
        }
        return filled - at;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private boolean more() throws IOException {
        int read = source.read(buffer, filled, SIZE - filled);
        while (read == 0) {
            read = source.read(buffer, filled, SIZE - filled);
        }
        if (read < 0) {
            return false;
        }
        filled += read;
        count += read;
        return true;
    }
}
