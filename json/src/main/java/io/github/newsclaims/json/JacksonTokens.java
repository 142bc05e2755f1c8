package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson parser, which stands on the first of them: how a mapper's documents are read. */
final class JacksonTokens extends Tokens {
    private static final String EQUAL_HASHES = "the number of names of equal hash";

    private final JsonParser parser;
    private boolean begun;
    private String fieldName = "";

    JacksonTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    int next() {
        if (!begun) {
            begun = true;
            return kind(parser.currentToken());
        }
        try {
            return kind(parser.nextToken());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    int field(KnownNames type) {
        try {
            String name = parser.nextFieldName();
            if (name == null) {
                return NO_FIELD;
            }
            fieldName = name;
            return type.find(name);
        } catch (IOException e) {
            throw broken(e);
        } catch (IllegalStateException e) {
            // Names of equal hash have flooded the parser's table of names, which it does not always notice by itself.
            throw beyond(EQUAL_HASHES, e);
        }
    }

    @Override
    String fieldName() {
        return fieldName;
    }

    @Override
    int value() {
        return next();
    }

    @Override
    String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    int word(KnownNames words) {
        return words.find(text());
    }

    @Override
    boolean takesSpan(@Nullable ArticleText text) {
        return false;
    }

    @Override
    TextSpan span(@Nullable ArticleText text) {
        throw new IllegalStateException("No span was taken");
    }

    @Override
    String digits() {
        return text();
    }

    @Override
    int offset() {
        try {
            // A tree of a mapper may hold any number as a big one.
            return offset(parser.getBigIntegerValue());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    void skip() {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    @Override
    String name() {
        for (var context = parser.getParsingContext(); context != null; context = context.getParent()) {
            if (context.getCurrentName() != null) {
                return context.getCurrentName();
            }
        }
        return "document";
    }

    @Override
    long at() {
        return offset(parser.currentTokenLocation());
    }

    @Override
    String shown() {
        return switch (kind(parser.currentToken())) {
            case Token.OBJECT -> "an object";
            case Token.ARRAY -> "an array";
            case Token.STRING -> Faults.quoted(text());
            case Token.OTHER -> "a value that is not JSON";
            default -> Faults.unquoted(text());
        };
    }

    private static int kind(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            default -> Token.OTHER;
        };
    }

    /** What the parser has against the document, in the words of this library; its own are in the cause. */
    private Fault broken(IOException e) {
        if (!(e instanceof JacksonException)) {
            throw new UncheckedIOException(e);
        }
        if (e instanceof StreamConstraintsException) {
            return beyond(limit(String.valueOf(e.getMessage())), e);
        }
        String problem = e instanceof JsonEOFException ? "document ends too early" : "document is not valid JSON";
        return new Fault(problem, pointer(), offset(parser.currentLocation()), e);
    }

    private Fault beyond(String limit, Exception e) {
        return Faults.beyond(this, limit, offset(parser.currentLocation()), e);
    }

    private static String limit(String words) {
        if (words.contains("collision") || words.contains("Spill-over")) {
            return EQUAL_HASHES;
        }
        if (words.contains("nesting depth")) {
            return "its depth";
        }
        if (words.contains("Number")) {
            return "the length of a number";
        }
        if (words.contains("String")) {
            return "the length of a string";
        }
        return words.contains("Name") ? "the length of a name" : "its length";
    }

    /** The offset of a place in bytes or UTF-16 units; -1 where the parser does not know. */
    private static long offset(JsonLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }
}
