package io.github.newsclaims.json.internal.jackson3;

import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.PointerBuilder;
import io.github.newsclaims.json.internal.codec.Token;
import io.github.newsclaims.json.internal.codec.TokenReader;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** A reader of tokens from a parser of Jackson 3. */
public final class Jackson3Reader implements TokenReader {
    /** The length of the longest long, with its sign. */
    private static final int MOST_DIGITS = 20;

    private final JsonParser parser;

    public Jackson3Reader(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token current() {
        return kind(parser.currentToken());
    }

    @Override
    public Token next() {
        try {
            return kind(parser.nextToken());
        } catch (JacksonException | IllegalStateException | IndexOutOfBoundsException e) {
            throw broken(e);
        }
    }

    @Override
    public @Nullable String nextName() {
        try {
            return parser.nextName();
        } catch (JacksonException | IllegalStateException | IndexOutOfBoundsException e) {
            throw broken(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    @Override
    public String digits() {
        return text();
    }

    @Override
    public int wholeNumber() {
        try {
            if (parser.getStringLength() > MOST_DIGITS) {
                return -1;
            }
            // A tree of a mapper may hold a small number as a BigInteger.
            if (parser.getNumberType() == NumberType.BIG_INTEGER) {
                BigInteger number = parser.getBigIntegerValue();
                return number.signum() < 0 || number.bitLength() >= Integer.SIZE ? -1 : number.intValue();
            }
            long number = parser.getLongValue();
            return number < 0 || number > Integer.MAX_VALUE ? -1 : (int) number;
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    @Override
    public String pointer() {
        PointerBuilder pointer = new PointerBuilder();
        for (var context = parser.streamReadContext(); context != null; context = context.getParent()) {
            if (context.inObject() && context.currentName() != null) {
                pointer.addBefore(context.currentName());
            } else if (context.inArray() && context.hasCurrentIndex()) {
                pointer.addBefore(context.getCurrentIndex());
            }
        }
        return pointer.toString();
    }

    @Override
    public @Nullable String fieldName() {
        for (var context = parser.streamReadContext(); context != null; context = context.getParent()) {
            if (context.currentName() != null) {
                return context.currentName();
            }
        }
        return null;
    }

    @Override
    public long position() {
        return position(parser.currentTokenLocation());
    }

    private static Token kind(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }

    /**
     * Returns the fault for an exception of the parser, or the exception itself if the input failed. The message of the
     * exception is kept in the cause and does not affect the fault. A parser throws an IllegalStateException or an
     * IndexOutOfBoundsException if an earlier document has filled the table of names with names of equal hash.
     */
    private RuntimeException broken(RuntimeException e) {
        if (e instanceof JacksonIOException) {
            return e;
        }
        long position = position(parser.currentLocation());
        boolean limit = e instanceof IllegalStateException
                || e instanceof IndexOutOfBoundsException
                || e instanceof StreamConstraintsException;
        return limit
                ? Fault.parserLimit(pointer(), position, e)
                : Fault.syntax("document is not valid JSON", pointer(), position, e);
    }

    /** Returns the offset of a place in bytes or UTF-16 units; -1 if the parser does not know it. */
    private static long position(TokenStreamLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }
}
