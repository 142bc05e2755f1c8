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
 * A document, whether it came as a string or as UTF-8 bytes. A byte order mark at its start is skipped and counts nowhere. A
 * document that is too long or not UTF-8 holds what comes before that, and the fault.
 *
 * <p>Places in a document are offsets in UTF-16 units of its text. Bytes are decoded only where something is wrong.
 */
public final class Document {
    private static final char MARK = '\uFEFF';
    private static final byte[] MARK_IN_UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** How many bytes show that a document has another encoding: JSON has no NUL so early. */
    private static final int EARLY = 4;

    private static final int PIECE = 1 << 13;

    /** The document as a string; null where it came as bytes. */
    private final @Nullable String text;

    /** What the parser takes; null where it has to take the string. */
    private final byte @Nullable [] bytes;

    private final int from;
    private final int length;
    private final @Nullable Fault fault;
    /** How deep it may be. */
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

    /** A document whose parser takes characters. */
    private static Document ofText(String text, @Nullable Fault fault, int depth) {
        return new Document(text, null, 0, 0, fault, depth);
    }

    /** A document whose parser takes bytes. */
    private static Document ofBytes(@Nullable String text, byte[] bytes, int from, int length, int depth) {
        return new Document(text, bytes, from, length, null, depth);
    }

    /**
     * A document that came as a string. Its limit counts UTF-16 units. The parser takes it as bytes, because it takes some
     * letters beyond ASCII for hexadecimal digits in an escape when it takes characters. A string with an unpaired surrogate
     * has no bytes; the model refuses it wherever it stands.
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

    /** The parser would take such a string for bytes of another encoding. */
    private static boolean hasEarlyNul(String text) {
        int nul = text.indexOf('\0');
        return nul >= 0 && nul < EARLY;
    }

    /** The document that the first bytes of an array are. Its limit counts bytes. */
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
        // A second mark is no JSON, but the parser of bytes would skip it.
        return hasMark(bytes, from, end)
                ? ofText(decode(bytes, from, end - from), null, limits.depth())
                : ofBytes(null, bytes, from, end - from, limits.depth());
    }

    private static boolean hasMark(byte[] bytes, int from, int end) {
        return end - from >= MARK_IN_UTF8.length
                && Arrays.equals(bytes, from, from + MARK_IN_UTF8.length, MARK_IN_UTF8, 0, MARK_IN_UTF8.length);
    }

    /** How many bytes of a stream show whether a document is longer than its limit. */
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

    /** The fault of a document that is too long, without the place where it goes beyond its limit. */
    public static Fault tooLong(Limits limits) {
        return Fault.of("document is longer than its limit of " + limits.documentSize(), "");
    }

    /** How many code points bytes are as text, piece by piece. What is not UTF-8 counts as it does in a document. */
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

    /** A document of which only what is before a problem can be decoded. */
    private static Document broken(String problem, String start, Limits limits) {
        String pointer = new SyntaxCheck(start, limits.depth()).pointerAtEnd();
        return ofText(start, Fault.at(start.length(), problem, pointer), limits.depth());
    }

    /** Throws the fault of a document that cannot be read at all. */
    void check() {
        if (fault != null) {
            throw fault;
        }
    }

    /** This document as one whose parser takes characters. */
    Document asText() {
        return ofText(text(), fault, depth);
    }

    /** A parser before the document. */
    JacksonReader parser(JacksonFactories factory) {
        return bytes == null ? factory.reader(text()) : factory.reader(bytes, from, length);
    }

    /** Where the document is not JSON; null where it is, as far as it is not deeper than it may be. */
    @Nullable
    Fault syntaxFault(@Nullable Throwable cause) {
        return new SyntaxCheck(text(), depth).fault(cause);
    }

    /** A fault whose offset comes from the parser: one in bytes is made one of the text. */
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

    /** The place of a fault, as line and column. */
    public record Place(int line, int column) {}

    /** Where a fault is. Line ends are LF, CR and CRLF. */
    public Place locate(Fault found) {
        String all = text();
        int to = offset(found);
        int line = 1;
        int start = 0;
        for (int index = 0; index < to; index++) {
            char c = all.charAt(index);
            boolean endsLine = c == '\n' || c == '\r' && (index + 1 == all.length() || all.charAt(index + 1) != '\n');
            if (endsLine) {
                line++;
                start = index + 1;
            }
        }
        return new Place(line, 1 + all.codePointCount(start, to));
    }

    /** The column of a fault in a document that is one line, whatever breaks between its tokens. */
    public int column(Fault found) {
        return 1 + text().codePointCount(0, offset(found));
    }

    /** The offset of a fault: its own, or that of the part that it names. */
    private int offset(Fault found) {
        long offset = found.offset() >= 0 ? found.offset() : PartFinder.offset(text(), found.pointer(), depth);
        return (int) Math.max(0, Math.min(offset, text().length()));
    }
}
