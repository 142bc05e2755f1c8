package io.github.newsclaims.json.internal.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.newsclaims.json.internal.codec.NumberText;
import io.github.newsclaims.json.internal.codec.TokenWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A writer of tokens to a generator of Jackson 2. */
public final class JacksonWriter implements TokenWriter, AutoCloseable {
    private final JsonGenerator generator;

    public JacksonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void text(String value) throws IOException {
        generator.writeString(value);
    }

    @Override
    public void number(int value) throws IOException {
        generator.writeNumber(value);
    }

    @Override
    public void number(BigDecimal value) throws IOException {
        if (generator.canWriteBinaryNatively()) {
            hold(value);
        } else {
            generator.writeNumber(NumberText.spell(value));
        }
    }

    /**
     * Writes a number to a tree, a buffer or a binary format, which holds the number itself. Its type is the one that a
     * parser would give to its spelling.
     */
    private void hold(BigDecimal value) throws IOException {
        BigInteger whole = NumberText.whole(value);
        if (whole == null) {
            generator.writeNumber(value);
        } else if (whole.bitLength() < Integer.SIZE) {
            generator.writeNumber(whole.intValue());
        } else if (whole.bitLength() < Long.SIZE) {
            generator.writeNumber(whole.longValue());
        } else {
            generator.writeNumber(whole);
        }
    }

    @Override
    public void flag(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() throws IOException {
        generator.writeNull();
    }

    @Override
    public String pointer() {
        return generator.getOutputContext().pathAsPointer().toString();
    }

    /** Closes the generator, which flushes its buffer to the target. */
    @Override
    public void close() throws IOException {
        generator.close();
    }
}
