package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** A document as UTF-8 bytes, and nothing but UTF-8; a byte order mark is skipped. */
final class Utf8Input extends Input {
    /** The bytes of a byte order mark. */
    private static final int MARK = 3;

    private final byte[] bytes;
    private final int start;

    Utf8Input(byte[] bytes) {
        this.bytes = bytes;
        this.start = isMark(bytes, 0) ? MARK : 0;
    }

    private static boolean isMark(byte[] bytes, int at) {
        return bytes.length >= at + MARK
                && bytes[at] == (byte) 0xEF
                && bytes[at + 1] == (byte) 0xBB
                && bytes[at + 2] == (byte) 0xBF;
    }

    /** Makes sure that the bytes are UTF-8: the parser itself lets some forms pass that are not. */
    void check(JsonFactory factory) {
        int wrong = firstWrong();
        if (wrong >= 0) {
            throw new Fault("document is not valid UTF-8", pointerTo(factory, wrong - start), wrong - start, null);
        }
        if (start > 0 && isMark(bytes, start)) {
            // The parser would skip this one, too.
            throw new Fault("document is not valid JSON", "", 0, null);
        }
    }

    /** JSON has no NUL so early, but the parser would take it for the mark of another encoding. */
    private int firstWrong() {
        int invalid = Utf8.firstInvalid(bytes, start);
        int early = Math.min(invalid < 0 ? bytes.length : invalid, start + 4);
        for (int index = start; index < early; index++) {
            if (bytes[index] == 0) {
                return index;
            }
        }
        return invalid;
    }

    @Override
    JsonParser open(JsonFactory factory) throws IOException {
        return factory.createParser(bytes, start, bytes.length - start);
    }

    @Override
    int length() {
        return bytes.length - start;
    }

    @Override
    int unit(int offset) {
        return bytes[start + offset];
    }

    @Override
    boolean startsCharacter(int unit) {
        return (unit & 0xC0) != 0x80;
    }

    /** The part of the document that reaches over an offset, as far as the parser gets. */
    private String pointerTo(JsonFactory factory, int offset) {
        String pointer = "";
        try (JsonParser parser = factory.createParser(bytes, start, offset)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.FIELD_NAME) {
                    pointer = parser.getParsingContext().pathAsPointer().toString();
                }
            }
        } catch (IOException e) {
            // The bytes before the offset end in the middle of something: that is the part.
            return pointer;
        }
        return pointer;
    }
}
