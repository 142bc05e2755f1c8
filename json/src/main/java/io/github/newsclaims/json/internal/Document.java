package io.github.newsclaims.json.internal;

import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.Limits;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A document as text, whether it came as a string or as UTF-8 bytes. A byte order mark at its start is skipped and counts
 * nowhere. A document that is too long or not UTF-8 holds its text up to there, and the fault.
 */
public final class Document {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final byte[] BYTES_OF_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How many bytes show that a document has another encoding: JSON has no NUL so early. */
    private static final int EARLY = 4;

    private final String text;
    private final @Nullable Fault fault;

    private Document(String text, @Nullable Fault fault) {
        this.text = text;
        this.fault = fault;
    }

    /** A document that came as a string. Its limit counts UTF-16 units. */
    public static Document of(String json, Limits limits) {
        String text = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
        int most = limits.documentSize();
        return text.length() > most ? tooLong(text.substring(0, most), limits) : new Document(text, null);
    }

    /** The document that the first bytes of an array are. Its limit counts bytes. */
    public static Document of(byte[] bytes, int length, Limits limits) {
        int from = startsWithMark(bytes, length) ? BYTES_OF_MARK.length : 0;
        int size = length - from;
        if (size > limits.documentSize()) {
            return tooLong(decode(bytes, from, limits.documentSize()), limits);
        }
        int nul = earlyNul(bytes, from, length);
        if (nul >= 0) {
            return notUtf8(decode(bytes, from, wellFormed(bytes, from, nul - from)));
        }
        String text = decode(bytes, from, size);
        // Only ill-formed bytes, or this very character, are decoded as a replacement character.
        if (text.indexOf('\uFFFD') >= 0) {
            int wellFormed = wellFormed(bytes, from, size);
            if (wellFormed < size) {
                return notUtf8(decode(bytes, from, wellFormed));
            }
        }
        return new Document(text, null);
    }

    /** How many bytes of a stream show whether a document is longer than its limit. */
    public static int enough(Limits limits) {
        return (int) Math.min(limits.documentSize() + 1L + BYTES_OF_MARK.length, Integer.MAX_VALUE);
    }

    private static String decode(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private static boolean startsWithMark(byte[] bytes, int length) {
        return length >= BYTES_OF_MARK.length
                && ByteBuffer.wrap(bytes, 0, BYTES_OF_MARK.length).equals(ByteBuffer.wrap(BYTES_OF_MARK));
    }

    private static int earlyNul(byte[] bytes, int from, int end) {
        for (int index = from; index < Math.min(end, from + EARLY); index++) {
            if (bytes[index] == 0) {
                return index;
            }
        }
        return -1;
    }

    /** How many bytes are well-formed UTF-8, up to the first that is not. */
    private static int wellFormed(byte[] bytes, int from, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        CharBuffer out = CharBuffer.allocate(8192);
        // A new decoder reports what is ill-formed.
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position() - from;
    }

    private static Document tooLong(String start, Limits limits) {
        return new Document(start, tooLong(limits, start.length()));
    }

    /** The fault of a document that was not kept because it is too long; its offset is that of its first {@code limit} bytes. */
    public static Fault tooLong(Limits limits) {
        return tooLong(limits, limits.documentSize());
    }

    private static Fault tooLong(Limits limits, long offset) {
        return Fault.at(offset, "document is longer than its limit of " + limits.documentSize(), "");
    }

    private static Document notUtf8(String start) {
        return new Document(
                start, Fault.at(start.length(), "document is not valid UTF-8", new SyntaxCheck(start).pointerAtEnd()));
    }

    /** The whole text; throws the fault where there is one. */
    String text() {
        if (fault != null) {
            throw fault;
        }
        return text;
    }

    /** The place of a fault, as line and column. */
    public record Place(int line, int column) {}

    /** Where a fault is. Line ends are LF, CR and CRLF. */
    public Place locate(Fault found) {
        int to = offset(found);
        int line = 1;
        int start = 0;
        for (int index = 0; index < to; index++) {
            char c = text.charAt(index);
            boolean endsLine = c == '\n' || c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n');
            if (endsLine) {
                line++;
                start = index + 1;
            }
        }
        return new Place(line, 1 + text.codePointCount(start, to));
    }

    /** The column of a fault in a document that is one line, whatever breaks between its tokens. */
    public int column(Fault found) {
        return 1 + text.codePointCount(0, offset(found));
    }

    /** The offset of a fault: its own, or that of the part that it names. */
    private int offset(Fault found) {
        long offset = found.offset() >= 0 ? found.offset() : PartFinder.offset(text, found.pointer());
        return (int) Math.max(0, Math.min(offset, text.length()));
    }
}
