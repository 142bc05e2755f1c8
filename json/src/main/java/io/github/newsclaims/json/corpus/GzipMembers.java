package io.github.newsclaims.json.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * An input stream of the unpacked data of all members of a gzip source (RFC 1952). Reading fails if the source does not end
 * with a complete member.
 *
 * <p>{@link java.util.zip.GZIPInputStream} is not suitable: it treats an invalid header of a second or later member as the
 * end of the data, so that a damaged corpus would appear complete.
 */
final class GzipMembers extends InputStream {
    private static final int SIZE = 1 << 16;
    private static final int DEFLATE = 8;

    private static final int HEADER_SUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream source;
    private final Inflater inflater = new Inflater(true);
    private final byte[] packed = new byte[SIZE];
    private int at;
    private int filled;

    private int members;
    private boolean inMember;
    /** The check sum of the header, then of the unpacked data of the member. */
    private final CRC32 sum = new CRC32();

    GzipMembers(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (!inMember) {
                if (members > 0 && !hasMore()) {
                    return -1;
                }
                readHeader();
                inMember = true;
            }
            int read = inflate(bytes, offset, length);
            if (read > 0) {
                sum.update(bytes, offset, read);
                return read;
            }
            if (inflater.finished()) {
                readTrailer();
                inMember = false;
            } else if (inflater.needsDictionary()) {
                throw damaged("needs a dictionary");
            }
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        source.close();
    }

    /** Inflates available data and returns the number of bytes; 0 at the end of the member. */
    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        if (inflater.needsInput() && !inflater.finished()) {
            if (!hasMore()) {
                throw tooEarly("data");
            }
            inflater.setInput(packed, at, filled - at);
            at = filled;
        }
        try {
            return inflater.inflate(bytes, offset, length);
        } catch (DataFormatException e) {
            throw (IOException) damaged("has damaged data").initCause(e);
        }
    }

    private void readHeader() throws IOException {
        members++;
        sum.reset();
        if (headerByte() != 0x1F || headerByte() != 0x8B) {
            throw new ZipException("The gzip data goes on with something else");
        }
        if (headerByte() != DEFLATE) {
            throw damaged("is not packed by deflate");
        }
        int flags = headerByte();
        if ((flags & RESERVED) != 0) {
            throw damaged("has unknown flags");
        }
        // Skip the time, the compression level and the operating system.
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(headerByte() | headerByte() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_SUM) != 0) {
            long expected = sum.getValue() & 0xFFFF;
            if ((headerByte() | headerByte() << 8) != expected) {
                throw damaged("has a header that does not match its check sum");
            }
        }
        sum.reset();
        inflater.reset();
    }

    private void skip(int count) throws IOException {
        for (int left = count; left > 0; left--) {
            headerByte();
        }
    }

    private void skipText() throws IOException {
        int unit = headerByte();
        while (unit != 0) {
            unit = headerByte();
        }
    }

    private int headerByte() throws IOException {
        int unit = next("header");
        sum.update(unit);
        return unit;
    }

    private void readTrailer() throws IOException {
        // The inflater does not consume the bytes after the data.
        at -= inflater.getRemaining();
        if (fourBytes() != sum.getValue()) {
            throw damaged("does not match its check sum");
        }
        if (fourBytes() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw damaged("does not match its length");
        }
    }

    private long fourBytes() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            value |= (long) next("trailer") << shift;
        }
        return value;
    }

    private int next(String part) throws IOException {
        if (!hasMore()) {
            throw tooEarly(part);
        }
        return packed[at++] & 0xFF;
    }

    /** Returns whether the source has another byte, and reads it into the buffer. */
    private boolean hasMore() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(source.read(packed, 0, SIZE), 0);
        }
        return at < filled;
    }

    private EOFException tooEarly(String part) {
        return new EOFException("The gzip data ends too early, in the " + part + " of member " + members);
    }

    private ZipException damaged(String what) {
        return new ZipException("Member " + members + " of the gzip data " + what);
    }
}
