package io.github.newsclaims.examples.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream of UTF-8, one at a time, for files that are larger than memory.
 *
 * <p>A line ends with LF or CRLF only. Other characters that {@link String#lines()} or a regular expression takes for the end of
 * a line, such as U+2028, occur inside records. A byte order mark is skipped.
 */
public final class RecordLines {
    /** A longer line is not read. It would be a file without ends of lines. */
    private static final int MOST_BYTES = 64_000_000;

    private final InputStream stream;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private long number;

    /**
     * Prepares a stream.
     *
     * @param stream the stream, which the caller closes
     */
    public RecordLines(InputStream stream) {
        this(stream, MOST_BYTES);
    }

    RecordLines(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /**
     * Reads the next line.
     *
     * @return the line; empty at the end of the stream
     * @throws IOException if the stream fails
     */
    public Optional<RecordLine> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ends = false;
        if (!fill()) {
            return Optional.empty();
        }
        while (!ends && fill()) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int length = Math.min(end - position, most - bytes.size());
            bytes.write(buffer, position, length);
            tooLong |= length < end - position;
            ends = end < filled;
            position = ends ? end + 1 : end;
        }
        number++;
        return Optional.of(
                tooLong
                        ? new RecordLine(number, "", "it is longer than " + most + " bytes")
                        : line(bytes.toByteArray()));
    }

    /** Reads more bytes if there are none left. Returns false at the end of the stream. */
    private boolean fill() throws IOException {
        while (position == filled) {
            filled = stream.read(buffer);
            position = 0;
            if (filled < 0) {
                filled = 0;
                return false;
            }
        }
        return true;
    }

    private RecordLine line(byte[] bytes) {
        boolean hasMark = number == 1
                && bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        int start = hasMark ? 3 : 0;
        int end = bytes.length > start && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
            return new RecordLine(number, text, null);
        } catch (CharacterCodingException e) {
            return new RecordLine(number, "", "it is not UTF-8");
        }
    }
}
