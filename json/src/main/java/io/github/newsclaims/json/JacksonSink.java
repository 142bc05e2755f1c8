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

    /** A call of the generator. */
    private interface Call {
        void run() throws IOException;
    }

    private static void run(Call call) {
        try {
            call.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void beginObject() {
        run(generator::writeStartObject);
    }

    @Override
    void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    void beginArray() {
        run(generator::writeStartArray);
    }

    @Override
    void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    void name(KnownNames type, int field) {
        run(() -> generator.writeFieldName(names(type)[field]));
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
        run(() -> generator.writeFieldName(name));
    }

    @Override
    void text(String value) {
        run(() -> generator.writeString(value));
    }

    @Override
    void number(int value) {
        run(() -> generator.writeNumber(value));
    }

    @Override
    void number(BigDecimal value) {
        if (generator.canWriteBinaryNatively()) {
            // A buffer or a binary format holds the number itself.
            run(() -> generator.writeNumber(value));
        } else {
            run(() -> generator.writeNumber(Numbers.spell(value)));
        }
    }

    @Override
    void flag(boolean value) {
        run(() -> generator.writeBoolean(value));
    }

    @Override
    void nothing() {
        run(generator::writeNull);
    }
}
