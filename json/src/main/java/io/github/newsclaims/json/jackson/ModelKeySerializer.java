package io.github.newsclaims.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import java.io.IOException;

/** A serializer of the keys of a map, of one type that is a string in JSON, for an {@code ObjectMapper} of Jackson 2. */
final class ModelKeySerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    ModelKeySerializer(Class<?> type) {
        super(type, false);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(Codecs.spell(value));
    }
}
