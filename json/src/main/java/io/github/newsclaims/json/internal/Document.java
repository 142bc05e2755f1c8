package io.github.newsclaims.json.internal;

import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.Limits;
import io.github.newsclaims.json.internal.jackson.JacksonFactories;
import io.github.newsclaims.json.internal.jackson.JacksonReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A document, given as a string or as UTF-8 bytes. A byte order mark at its start is skipped and not counted. A document
 * that is too long or not UTF-8 holds the text before the error, and the fault.
 *
 * <p>Places in a document are offsets in UTF-16 units of its text. Bytes are decoded only to report an error.
 */
public final class Document {
    private static final char MARK = '\uFEFF';
    private static final byte[] MARK_IN_UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The number of first bytes in which a NUL shows that a document has another encoding, such as UTF-16. */
    private static final int EARLY = 4;

    private static final int PIECE = 1 << 13;

    /** The document as a string; null if it was given as bytes. */
    private final @Nullable String text;

    /** The bytes for the parser; null if the parser must read the string. */
    private final byte @Nullable [] bytes;

    private final int from;
    private final int length;
    private final @Nullable Fault fault;
    /** The maximum nesting of objects and arrays. */
    private final int depth;

    private Document(
            @Nullable String text, byte @Nullable [] bytes, int from, int length, @Nullable Fault fault, int depth) {
        this.text = text;
        this.bytes = bytes;
        this.from = from;
        this.length = length;
        this.fault = fault;
        this.depth = depth;
    }

    /** Creates a document that is parsed as characters. */
    private static Document ofText(String text, @Nullable Fault fault, int depth) {
        return new Document(text, null, 0, 0, fault, depth);
    }

    /** Creates a document that is parsed as bytes. */
    private static Document ofBytes(@Nullable String text, byte[] bytes, int from, int length, int depth) {
        return new Document(text, bytes, from, length, null, depth);
    }

    /**
     * Creates a document from a string. Its limit counts UTF-16 units. The document is parsed as bytes, because the parser
     * of characters accepts some letters beyond ASCII as hexadecimal digits of an escape. A string with an unpaired
     * surrogate cannot be encoded, so it is parsed as characters; the model refuses the surrogate in every part.
     */
    public static Document of(String json, Limits limits) {
        String text = !json.isEmpty() && json.charAt(0) == MARK ? json.substring(1) : json;
        int most = limits.documentSize();
        if (text.length() > most) {
            return tooLong(text.substring(0, most), limits);
        }
        boolean encodes = Characters.unpairedSurrogate(text) < 0 && text.indexOf(MARK) != 0 && !hasEarlyNul(text);
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return encodes ? ofBytes(text, encoded, 0, encoded.length, limits.depth()) : ofText(text, null, limits.depth());
    }

    /** Returns whether the parser of bytes would detect another encoding, because of a NUL near the start. */
    private static boolean hasEarlyNul(String text) {
        int nul = text.indexOf('\0');
        return nul >= 0 && nul < EARLY;
    }

    /** Creates a document from the first bytes of an array. Its limit counts bytes. */
    public static Document of(byte[] bytes, int end, Limits limits) {
        int from = hasMark(bytes, 0, end) ? MARK_IN_UTF8.length : 0;
        if (end - from > limits.documentSize()) {
            return tooLong(decode(bytes, from, limits.documentSize()), limits);
        }
        int nul = earlyNul(bytes, from, end);
        int wellFormed = Utf8.firstInvalid(bytes, from, end);
        if (nul < wellFormed) {
            return broken("document has a NUL, so it may be UTF-16 or UTF-32", decode(bytes, from, nul - from), limits);
        }
        if (wellFormed < end) {
            return broken("document is not valid UTF-8", decode(bytes, from, wellFormed - from), limits);
        }
        // The grammar does not allow a second byte order mark, but the parser of bytes would skip it.
        return hasMark(bytes, from, end)
                ? ofText(decode(bytes, from, end - from), null, limits.depth())
                : ofBytes(null, bytes, from, end - from, limits.depth());
    }

    private static boolean hasMark(byte[] bytes, int from, int end) {
        return end - from >= MARK_IN_UTF8.length
                && Arrays.equals(bytes, from, from + MARK_IN_UTF8.length, MARK_IN_UTF8, 0, MARK_IN_UTF8.length);
    }

    /** Returns the number of bytes to read from a stream, which shows whether the document exceeds its limit. */
    public static int enough(Limits limits) {
        return (int) Math.min(limits.documentSize() + 1L + MARK_IN_UTF8.length, Integer.MAX_VALUE);
    }

    private static String decode(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    private static int earlyNul(byte[] bytes, int from, int end) {
        for (int index = from; index < Math.min(end, from + EARLY); index++) {
            if (bytes[index] == 0) {
                return index;
            }
        }
        return end;
    }

    private static Document tooLong(String start, Limits limits) {
        return ofText(start, tooLong(limits).withOffset(start.length()), limits.depth());
    }

    /** Returns the fault of a document that is too long, without the place at which it exceeds its limit. */
    public static Fault tooLong(Limits limits) {
        return Fault.of("document is longer than its limit of " + limits.documentSize(), "");
    }

    /**
     * Counts the code points of UTF-8 bytes. Bytes that are not UTF-8 count as the replacement characters of decoding.
     * Decodes in pieces, to save memory.
     */
    public static int codePoints(byte[] bytes, int from, int to) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer piece = CharBuffer.allocate(PIECE);
        int count = 0;
        boolean more = true;
        while (more) {
            more = decoder.decode(rest, piece, true).isOverflow();
            piece.flip();
            count += Character.codePointCount(piece, 0, piece.length());
            piece.clear();
        }
        return count;
    }

    /** Creates a document with a problem, from the text before the problem. */
    private static Document broken(String problem, String start, Limits limits) {
        String pointer = new SyntaxCheck(start, limits.depth()).pointerAtEnd();
        return ofText(start, Fault.at(start.length(), problem, pointer), limits.depth());
    }

    /** Throws the fault of a document that is too long or not UTF-8. */
    void check() {
        if (fault != null) {
            throw fault;
        }
    }

    /** Returns the fault of a document that is too long or not UTF-8; null if there is none. */
    @Nullable
    Fault fault() {
        return fault;
    }

    /** Returns this document as one that is parsed as characters. */
    Document asText() {
        return ofText(text(), fault, depth);
    }

    /** Returns a parser before the first token of the document. */
    JacksonReader parser(JacksonFactories factory) {
        return bytes == null ? factory.reader(text()) : factory.reader(bytes, from, length);
    }

    /** Returns the fault at the first syntax error; null if there is none before the document exceeds its maximum depth. */
    @Nullable
    Fault syntaxFault(@Nullable Throwable cause) {
        return new SyntaxCheck(text(), depth).fault(cause);
    }

    /** Returns a fault of the parser with its offset in the text. A parser of bytes reports an offset in bytes. */
    Fault inText(Fault found) {
        return bytes != null && found.offset() >= 0
                ? found.withOffset(decode(bytes, from, (int) Math.min(found.offset(), length))
                        .length())
                : found;
    }

    String text() {
        if (text != null) {
            return text;
        }
        return bytes == null ? "" : decode(bytes, from, length);
    }

    /** The place of a fault, as line and column, both counted from 1. */
    public record LineAndColumn(int line, int column) {}

    /** Returns the place of a fault. Lines end in LF, CR or CRLF. */
    public LineAndColumn locate(Fault found) {
        return new Lines(text()).place(offset(found));
    }

    /** Returns the column of a fault in a document that is a line of a corpus. A CR between tokens does not end the line. */
    public int column(Fault found) {
        return 1 + text().codePointCount(0, offset(found));
    }

    /** Returns the offset of a fault, or the offset of the part that it names. */
    private int offset(Fault found) {
        long offset = found.offset() >= 0 ? found.offset() : PartFinder.offset(text(), found.pointer(), depth);
        return (int) Math.max(0, Math.min(offset, text().length()));
    }
}
