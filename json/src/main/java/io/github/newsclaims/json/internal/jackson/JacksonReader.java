package io.github.newsclaims.json.internal.jackson;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.PointerBuilder;
import io.github.newsclaims.json.internal.codec.Token;
import io.github.newsclaims.json.internal.codec.TokenReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A reader of tokens from a parser of Jackson 2. */
public final class JacksonReader implements TokenReader, AutoCloseable {
    /** The length of the longest long, with its sign. */
    private static final int MOST_DIGITS = 20;

    private final JsonParser parser;

    public JacksonReader(JsonParser parser) {
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
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
            throw broken(e);
        }
    }

    @Override
    public @Nullable String nextName() {
        try {
            return parser.nextFieldName();
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
            throw broken(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
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
            if (parser.getTextLength() > MOST_DIGITS) {
                return -1;
            }
            // A tree of a mapper may hold a small number as a BigInteger.
            if (parser.getNumberType() == NumberType.BIG_INTEGER) {
                BigInteger number = parser.getBigIntegerValue();
                return number.signum() < 0 || number.bitLength() >= Integer.SIZE ? -1 : number.intValue();
            }
            long number = parser.getLongValue();
            return number < 0 || number > Integer.MAX_VALUE ? -1 : (int) number;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public String pointer() {
        PointerBuilder pointer = new PointerBuilder();
        for (var context = parser.getParsingContext(); context != null; context = context.getParent()) {
            if (context.inObject() && context.getCurrentName() != null) {
                pointer.addBefore(context.getCurrentName());
            } else if (context.inArray() && context.hasCurrentIndex()) {
                pointer.addBefore(context.getCurrentIndex());
            }
        }
        return pointer.toString();
    }

    @Override
    public @Nullable String fieldName() {
        for (var context = parser.getParsingContext(); context != null; context = context.getParent()) {
            if (context.getCurrentName() != null) {
                return context.getCurrentName();
            }
        }
        return null;
    }

    @Override
    public long position() {
        return position(parser.currentTokenLocation());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            case FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }

    /**
     * Returns the fault for an exception of the parser. The message of the exception is kept in the cause and does not
     * affect the fault. Since version 2.15 a limit of the parser has an exception class of its own. Earlier versions throw
     * an IllegalStateException if names with equal hashes fill the table of names. After an earlier document has filled the
     * table, a parser may also throw an IndexOutOfBoundsException.
     */
    private Fault broken(Exception e) {
        if (e instanceof IOException failure && !(e instanceof JacksonException)) {
            throw new UncheckedIOException(failure);
        }
        long position = position(parser.currentLocation());
        boolean limit = e instanceof IllegalStateException
                || e instanceof IndexOutOfBoundsException
                || e.getClass().getSimpleName().equals("StreamConstraintsException");
        return limit
                ? Fault.parserLimit(pointer(), position, e)
                : Fault.syntax("document is not valid JSON", pointer(), position, e);
    }

    /** Returns the offset of a place in bytes or UTF-16 units; -1 if the parser does not know it. */
    private static long position(JsonLocation location) {
        return location.getByteOffset() >= 0 ? location.getByteOffset() : location.getCharOffset();
    }
}
