package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** A Jackson generator: how a mapper writes. */
final class JacksonSink extends Sink {
    private final JsonGenerator generator;

    JacksonSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    void beginObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void beginArray() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void name(KnownNames type, int field) {
        try {
            generator.writeFieldName(names(type)[field]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a type as a generator takes them, made once. */
    private static SerializedString[] names(KnownNames type) {
        if (type.written() instanceof SerializedString[] known) {
            return known;
        }
        SerializedString[] names = new SerializedString[type.size()];
        for (int number = 0; number < names.length; number++) {
            names[number] = new SerializedString(type.name(number));
        }
        type.written(names);
        return names;
    }

    @Override
    void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void text(String value) {
        try {
            generator.writeString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void number(int value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void number(BigDecimal value) {
        try {
            if (generator.canWriteBinaryNatively()) {
                // A buffer or a binary format holds the number itself.
                generator.writeNumber(value);
            } else {
                generator.writeNumber(Numbers.spell(value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void flag(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void nothing() {
        try {
            generator.writeNull();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
