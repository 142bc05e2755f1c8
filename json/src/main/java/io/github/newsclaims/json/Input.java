package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A document at hand, which can be parsed, and looked at once more where something is wrong with it: only then are lines
 * and columns counted.
 */
abstract class Input {
    /** Opens a parser at the start of the document. */
    abstract JsonParser open(JsonFactory factory) throws IOException;

    /** Makes sure that the units are well-formed, as far as the parser does not. */
    abstract void check(JsonFactory factory);

    /** The number of units: bytes or UTF-16 units, the ones in which the parser's offsets count. */
    abstract int length();

    /** The unit at an offset, as far as it tells characters and line ends. */
    abstract int unit(int offset);

    /** Whether a unit is the first one of a character. */
    abstract boolean startsCharacter(int unit);

    /** Gives a fault its line and column. */
    final NewsClaimsJsonException locate(JsonFactory factory, Fault fault) {
        long offset = offset(factory, fault);
        int line = 1;
        int column = 1;
        int end = (int) Math.min(offset, length());
        for (int index = 0; index < end; index++) {
            int unit = unit(index);
            if (unit == '\n' || (unit == '\r' && (index + 1 == length() || unit(index + 1) != '\n'))) {
                line++;
                column = 1;
            } else if (startsCharacter(unit)) {
                column++;
            }
        }
        return new NewsClaimsJsonException(fault.message(), fault.pointer, line, column, fault.getCause());
    }

    /** Where a fault is: the offset that it knows, or that of the part that it names. */
    final long offset(JsonFactory factory, Fault fault) {
        return fault.offset >= 0 ? fault.offset : find(factory, fault.pointer);
    }

    /** The offset of the part that a pointer names, or of the innermost part on the way to it that exists. */
    private long find(JsonFactory factory, String pointer) {
        try (JsonParser parser = open(factory)) {
            parser.nextToken();
            long found = Faults.offset(parser.currentTokenLocation());
            JsonPointer rest = JsonPointer.compile(pointer);
            while (!rest.matches() && enter(parser, rest)) {
                found = Faults.offset(parser.currentTokenLocation());
                rest = rest.tail();
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The document could be read until here a moment ago", e);
        }
    }

    /** Goes from the start of an object or array to the member that a pointer begins with; false where there is none. */
    private static boolean enter(JsonParser parser, JsonPointer pointer) throws IOException {
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (!object && parser.currentToken() != JsonToken.START_ARRAY) {
            return false;
        }
        for (int index = 0; ; index++) {
            JsonToken token = parser.nextToken();
            if (token == null || token.isStructEnd()) {
                return false;
            }
            boolean found = object
                    ? pointer.getMatchingProperty().equals(parser.currentName())
                    : pointer.getMatchingIndex() == index;
            if (object) {
                parser.nextToken();
            }
            if (found) {
                return true;
            }
            parser.skipChildren();
        }
    }
}
