package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A document as UTF-8 bytes, and nothing but UTF-8; a byte order mark is skipped. */
final class Utf8Input extends Input {
    /** The bytes of a byte order mark. */
    private static final int MARK = 3;

    private final byte[] bytes;
    private final int start;
    private final int end;

    Utf8Input(byte[] bytes) {
        this(bytes, bytes.length);
    }

    /** The document that the first bytes of an array are. */
    Utf8Input(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
        this.start = isMark(bytes, 0, end) ? MARK : 0;
    }

    private static boolean isMark(byte[] bytes, int at, int end) {
        return end >= at + MARK
                && bytes[at] == (byte) 0xEF
                && bytes[at + 1] == (byte) 0xBB
                && bytes[at + 2] == (byte) 0xBF;
    }

    /** Makes sure that the bytes are UTF-8: the parser itself lets some forms pass that are not. */
    @Override
    void check(JsonFactory factory) {
        int wrong = firstWrong();
        if (wrong >= 0) {
            throw new Fault("document is not valid UTF-8", pointerTo(factory, wrong - start), wrong - start, null);
        }
        if (start > 0 && isMark(bytes, start, end)) {
            // The parser would skip this one, too.
            throw new Fault("document is not valid JSON", "", 0, null);
        }
    }

    /** JSON has no NUL so early, but the parser would take it for the mark of another encoding. */
    private int firstWrong() {
        int invalid = Utf8.firstInvalid(bytes, start, end);
        int early = Math.min(invalid < 0 ? end : invalid, start + 4);
        for (int index = start; index < early; index++) {
            if (bytes[index] == 0) {
                return index;
            }
        }
        return invalid;
    }

    @Override
    JsonParser open(JsonFactory factory) throws IOException {
        return factory.createParser(bytes, start, end - start);
    }

    /** The column of a fault in a document that is one line, whatever breaks between its tokens. */
    long column(JsonFactory factory, Fault fault) {
        long column = 1;
        int to = (int) Math.min(offset(factory, fault), length());
        for (int index = 0; index < to; index++) {
            column += startsCharacter(unit(index)) ? 1 : 0;
        }
        return column;
    }

    @Override
    int length() {
        return end - start;
    }

    @Override
    int unit(int offset) {
        return bytes[start + offset];
    }

    @Override
    boolean startsCharacter(int unit) {
        return (unit & 0xC0) != 0x80;
    }

    /**
     * The part of the document that reaches over an offset, as far as the parser gets. A pointer is as long as the document
     * at worst, so only one is made: the tokens are counted first.
     */
    private String pointerTo(JsonFactory factory, int offset) {
        int last = tokens(factory, offset);
        try (JsonParser parser = factory.createParser(bytes, start, offset)) {
            for (int count = 0; count < last; count++) {
                parser.nextToken();
            }
            return parser.getParsingContext().pathAsPointer().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could be read until here a moment ago", e);
        }
    }

    /** How many tokens stand whole before an offset, down to the last that is not a name. */
    private int tokens(JsonFactory factory, int offset) {
        int last = 0;
        try (JsonParser parser = factory.createParser(bytes, start, offset)) {
            for (int count = 1; parser.nextToken() != null; count++) {
                if (parser.currentToken() != JsonToken.FIELD_NAME) {
                    last = count;
                }
            }
        } catch (IOException e) {
            // The bytes before the offset end in the middle of something: that is the part.
            return last;
        }
        return last;
    }
}
