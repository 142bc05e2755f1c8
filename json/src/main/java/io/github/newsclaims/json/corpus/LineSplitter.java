package io.github.newsclaims.json.corpus;

import io.github.newsclaims.json.internal.Document;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A splitter of a stream into lines, which skips blank ones. One line is in memory at a time. The bytes of a line that is
 * too long are not kept. After a failure, each further attempt to go to a line throws the same failure again.
 */
final class LineSplitter implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** The number of bytes that a line may have in addition to its document: a byte order mark and the CR at its end. */
    private static final int MARK_AND_CR = BYTE_ORDER_MARK.length + 1;

    private final InputStream stream;
    private final int most;
    /** The maximum number of bytes of a line that are kept. */
    private final int room;

    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private boolean ended;

    private byte[] line = new byte[CHUNK];
    private int length;
    private boolean tooLong;
    private int endOfLimit;
    private long number;
    private long offset;
    private long consumed;
    private @Nullable Throwable failure;

    LineSplitter(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
        this.room = (int) Math.min((long) most + MARK_AND_CR, Integer.MAX_VALUE - 8);
    }

    /** Goes to the next line that is not blank; returns false at the end. */
    boolean advance() throws IOException {
        if (failure != null) {
            throw LineSplitter.<RuntimeException>unchanged(failure);
        }
        try {
            return findLine();
        } catch (Throwable e) {
            fail(e);
            throw e;
        }
    }

    /** Ends the reading with a failure of the reader of a line. The next {@link #advance} throws it. */
    void fail(Throwable thrown) {
        failure = thrown;
    }

    /** Throws a failure unchanged. It may be an undeclared checked exception, for example of a stream written in Kotlin. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchanged(Throwable failure) throws T {
        throw (T) failure;
    }

    private boolean findLine() throws IOException {
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

    /**
     * Returns the buffer whose first {@link #length()} bytes are the current line. They are valid until the next line. A
     * line that is too long has no bytes.
     */
    byte[] buffer() {
        return line;
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Returns the column in which a line exceeds the limit, in code points and counted from 1. */
    int endOfLimit() {
        return endOfLimit;
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
        boolean cut = false;
        while (true) {
            if (at == filled && !fill()) {
                ended = true;
                break;
            }
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            cut |= !keep(end);
            consumed += end - at;
            at = end;
            if (end < filled) {
                at++;
                consumed++;
                break;
            }
        }
        if (!cut && length > 0 && line[length - 1] == '\r') {
            length--;
        }
        // The document excludes the byte order mark and the CR at the end of the line.
        int start = mark();
        if (number == 1) {
            offset += start;
        }
        tooLong = cut || length - start > most;
        if (tooLong) {
            endOfLimit = 1 + Document.codePoints(line, start, (int) Math.min((long) start + most, length));
            length = 0;
        }
    }

    /** Returns the length of the byte order mark at the start of the line; 0 if there is none. */
    private int mark() {
        boolean marked = length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? BYTE_ORDER_MARK.length : 0;
    }

    /** Keeps the bytes up to an end, as far as the limit allows; returns false if some are not kept. */
    private boolean keep(int end) {
        int more = Math.min(end - at, room - length);
        int needed = length + more;
        if (needed > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(Math.max(needed, 2L * line.length), room));
        }
        System.arraycopy(chunk, at, line, length, more);
        length = needed;
        return more == end - at;
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
