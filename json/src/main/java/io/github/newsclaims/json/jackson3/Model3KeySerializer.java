package io.github.newsclaims.json.jackson3;

import io.github.newsclaims.json.internal.codec.types.Codecs;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** A serializer of the keys of a map, of one type that is a string in JSON, for an {@code ObjectMapper} of Jackson 3. */
final class Model3KeySerializer extends StdSerializer<Object> {
    Model3KeySerializer(Class<?> type) {
        super(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(Codecs.spell(value));
    }
}
