package io.github.newsclaims.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits a stream into lines that hold something. One line is in memory at a time; of one that is too long, only that it is.
 */
final class LineSplitter implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

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

    LineSplitter(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /** Goes to the next line that is not blank; false at the end. */
    boolean advance() throws IOException {
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
        // The CR of a line's end is no part of the document, so it is left out before the size is looked at.
        tooLong |= length > most;
    }

    /** Keeps the bytes up to an end, as long as the line may still be short enough. */
    private void keep(int end) {
        int more = end - at;
        if (tooLong || more == 0) {
            return;
        }
        long needed = (long) length + more;
        if (needed > (long) most + 1) {
            tooLong = true;
            length = 0;
            return;
        }
        if (needed > line.length) {
            long roomy = Math.min(Math.max(needed, 2L * line.length), (long) most + 1);
            line = Arrays.copyOf(line, (int) Math.min(roomy, Integer.MAX_VALUE - 8));
        }
        System.arraycopy(chunk, at, line, length, more);
        length += more;
    }

    private boolean isBlank() {
        for (int index = 0; index < length; index++) {
            byte unit = line[index];
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return true;
    }

    private void skipByteOrderMark() throws IOException {
        // A chunk may come in pieces: what is not there yet is waited for.
        while (filled < BYTE_ORDER_MARK.length) {
            int read = stream.read(chunk, filled, CHUNK - filled);
            if (read < 0) {
                break;
            }
            filled += read;
        }
        for (int index = 0; index < BYTE_ORDER_MARK.length; index++) {
            if (index >= filled || (chunk[index] & 0xFF) != BYTE_ORDER_MARK[index]) {
                return;
            }
        }
        at = BYTE_ORDER_MARK.length;
        consumed = at;
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
