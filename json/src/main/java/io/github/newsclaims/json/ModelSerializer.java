package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a type of the model for an ObjectMapper. */
final class ModelSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    ModelSerializer(Codec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            codec.writer().accept(new Out(generator), value);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The form has no place for the type ids of a mapper's default typing, and no need of them. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
