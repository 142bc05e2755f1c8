package io.github.newsclaims.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.newsclaims.json.internal.codec.model.ValueWriter;
import io.github.newsclaims.json.internal.jackson.JacksonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Writes a type of the model for an ObjectMapper of Jackson 2. */
final class ModelSerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    /** What the form needs, whatever the mapper says. */
    private static final int CANONICAL = mask("QUOTE_FIELD_NAMES", "COMBINE_UNICODE_SURROGATES_IN_UTF8");

    /** What would make other bytes of equal values, or no JSON at all. */
    private static final int SETTLED = CANONICAL | mask("WRITE_NUMBERS_AS_STRINGS", "WRITE_HEX_UPPER_CASE");

    private final transient ValueWriter writer;

    ModelSerializer(Class<?> type) {
        super(type, false);
        this.writer = new ValueWriter(type);
    }

    /** A deserialized mapper looks its codec up again. */
    private Object readResolve() {
        return new ModelSerializer(handledType());
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        int before = generator.getFeatureMask();
        generator.overrideStdFeatures(CANONICAL, SETTLED);
        try {
            writer.write(new JacksonWriter(generator), value);
        } finally {
            generator.overrideStdFeatures(before, SETTLED);
        }
    }

    /** The bits of features by name: not every version of Jackson has all of them. */
    private static int mask(String... names) {
        return Arrays.stream(JsonGenerator.Feature.values())
                .filter(feature -> List.of(names).contains(feature.name()))
                .mapToInt(JsonGenerator.Feature::getMask)
                .reduce(0, (one, other) -> one | other);
    }

    /** The form has no place for the type ids of a mapper's default typing, and does not need them. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
