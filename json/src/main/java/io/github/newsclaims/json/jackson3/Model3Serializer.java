package io.github.newsclaims.json.jackson3;

import io.github.newsclaims.json.internal.codec.types.ValueWriter;
import io.github.newsclaims.json.internal.jackson3.Jackson3Writer;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A serializer of one type of the model for an {@code ObjectMapper} of Jackson 3. */
final class Model3Serializer extends StdSerializer<Object> {
    private final ValueWriter writer;

    Model3Serializer(Class<?> type) {
        super(type);
        this.writer = new ValueWriter(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        try {
            writer.write(new Jackson3Writer(generator), value);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, generator);
        }
    }

    /** Ignores the default typing of the mapper, because the JSON form has no type ids. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typer) {
        serialize(value, generator, context);
    }
}
