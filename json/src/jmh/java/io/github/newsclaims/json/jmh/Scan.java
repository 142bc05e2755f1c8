package io.github.newsclaims.json.jmh;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor under any reader and writer on Jackson's streaming layer: the parser's tokens with every name and value as a
 * string, and the same tokens, prepared, replayed through a generator.
 */
final class Scan implements Contender {
    private final JsonFactory factory = new JsonFactory();

    record Token(JsonToken kind, String text, int number) {}

    /** Adds up the lengths of all strings; nothing is kept. */
    long scan(byte[] json) throws IOException {
        long length = 0;
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
                    length += parser.getText().length();
                }
            }
        }
        return length;
    }

    /** The tokens of a document, to be replayed. */
    @Override
    public List<Token> read(byte[] json) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean named = token == JsonToken.FIELD_NAME || token.isScalarValue();
                int number = token == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : 0;
                tokens.add(new Token(token, named ? parser.getText() : "", number));
            }
        }
        return tokens;
    }

    @Override
    public byte[] write(Object article) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator generator = factory.createGenerator(bytes, JsonEncoding.UTF8)) {
            for (Object token : (List<?>) article) {
                replay(generator, (Token) token);
            }
        }
        return bytes.toByteArray();
    }

    private static void replay(JsonGenerator generator, Token token) throws IOException {
        switch (token.kind()) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeFieldName(token.text());
            case VALUE_STRING -> generator.writeString(token.text());
            case VALUE_NUMBER_INT -> generator.writeNumber(token.number());
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            default -> throw new IllegalStateException("A sample has no such token: " + token);
        }
    }
}
