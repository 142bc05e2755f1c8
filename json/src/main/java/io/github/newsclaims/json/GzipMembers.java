package io.github.newsclaims.json;

import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * All members of a gzip source. What follows them and is no member, the JDK passes over in silence, so that a damaged member
 * would end a corpus as if it were complete: here it is an error.
 */
final class GzipMembers extends GZIPInputStream {
    private static final int SIZE = 1 << 16;
    /** The check sum and the size at the end of a member, which the inflater leaves over (RFC 1952, section 2.3). */
    private static final int TRAILER = 8;

    private final CountingInput source;

    GzipMembers(CountingInput source) throws IOException {
        super(source, SIZE);
        this.source = source;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read < 0 && (inf.getRemaining() > TRAILER || source.available() > 0)) {
            throw new ZipException("The gzip data goes on with something else");
        }
        return read;
    }
}
