package io.github.newsclaims.json.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits a stream into its lines, and skips blank ones. One line is in memory at a time. The bytes of a line that is too long
 * are not kept. A failure is kept: it is thrown again at each further attempt to go to a line.
 */
final class LineSplitter implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** The bytes that a line may have in addition to its document: a byte order mark and the CR of its end. */
    private static final int MARK_AND_CR = BYTE_ORDER_MARK.length + 1;

    private final InputStream stream;
    private final int most;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private boolean ended;

    private byte[] line = new byte[CHUNK];
    private int length;
    private boolean tooLong;
    private long number;
    private long offset;
    private long consumed;
    private @Nullable Throwable failure;

    LineSplitter(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /** Goes to the next line that is not blank; false at the end. */
    boolean advance() throws IOException {
        if (failure != null) {
            throw thrown(failure);
        }
        try {
            return findLine();
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
            throw e;
        }
    }

    /** Ends the reading with what the reader of a line threw: the next {@link #advance} throws it. */
    void fail(Throwable thrown) {
        failure = thrown;
    }

    private static IOException thrown(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return (IOException) failure;
    }

    private boolean findLine() throws IOException {
        if (number == 0) {
            skipByteOrderMark();
        }
        while (!ended) {
            offset = consumed;
            number++;
            readLine();
            if (tooLong || !isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The bytes of the line, the first {@link #length()} of them; they hold until the next line. */
    byte[] buffer() {
        return line;
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong;
    }

    long number() {
        return number;
    }

    long offset() {
        return offset;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void readLine() throws IOException {
        length = 0;
        tooLong = false;
        while (true) {
            if (at == filled && !fill()) {
                ended = true;
                break;
            }
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            keep(end);
            consumed += end - at;
            at = end;
            if (end < filled) {
                at++;
                consumed++;
                break;
            }
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        // Neither the CR at its end nor a byte order mark counts as part of the document.
        tooLong |= length - mark() > most;
    }

    /** The length of the byte order mark at the start of the line; 0 where there is none. */
    private int mark() {
        return startsWithMark(line, length) ? BYTE_ORDER_MARK.length : 0;
    }

    private static boolean startsWithMark(byte[] bytes, int length) {
        return length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /** Keeps the bytes up to an end, as long as the line may still be short enough. */
    private void keep(int end) {
        int more = end - at;
        if (tooLong || more == 0) {
            return;
        }
        long needed = (long) length + more;
        if (needed > (long) most + MARK_AND_CR) {
            tooLong = true;
            length = 0;
            return;
        }
        if (needed > line.length) {
            long roomy = Math.min(Math.max(needed, 2L * line.length), (long) most + MARK_AND_CR);
            line = Arrays.copyOf(line, (int) Math.min(roomy, Integer.MAX_VALUE - 8));
        }
        System.arraycopy(chunk, at, line, length, more);
        length += more;
    }

    private boolean isBlank() {
        for (int index = mark(); index < length; index++) {
            byte unit = line[index];
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return true;
    }

    private void skipByteOrderMark() throws IOException {
        // The stream may give one byte at a time.
        while (filled < BYTE_ORDER_MARK.length) {
            int read = stream.read(chunk, filled, CHUNK - filled);
            if (read < 0) {
                break;
            }
            filled += read;
        }
        if (startsWithMark(chunk, filled)) {
            at = BYTE_ORDER_MARK.length;
            consumed = at;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = 0;
        int read = stream.read(chunk, 0, CHUNK);
        while (read == 0) {
            read = stream.read(chunk, 0, CHUNK);
        }
        filled = Math.max(read, 0);
        return read > 0;
    }
}
