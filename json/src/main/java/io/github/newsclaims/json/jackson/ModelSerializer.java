package io.github.newsclaims.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.newsclaims.json.internal.codec.types.ValueWriter;
import io.github.newsclaims.json.internal.jackson.JacksonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A serializer of one type of the model for an {@code ObjectMapper} of Jackson 2. */
final class ModelSerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    /** The features that the JSON form needs, whatever the settings of the mapper. */
    private static final int CANONICAL = mask("QUOTE_FIELD_NAMES", "COMBINE_UNICODE_SURROGATES_IN_UTF8");

    /** The features that are overridden: other settings would write other bytes, or output that is not JSON. */
    private static final int SETTLED = CANONICAL | mask("WRITE_NUMBERS_AS_STRINGS", "WRITE_HEX_UPPER_CASE");

    private final transient ValueWriter writer;

    ModelSerializer(Class<?> type) {
        super(type, false);
        this.writer = new ValueWriter(type);
    }

    /** Restores the transient writer after Java deserialization of a mapper. */
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

    /** Returns the bits of features. They are named by strings, because not every version of Jackson has all of them. */
    private static int mask(String... names) {
        return Arrays.stream(JsonGenerator.Feature.values())
                .filter(feature -> List.of(names).contains(feature.name()))
                .mapToInt(JsonGenerator.Feature::getMask)
                .reduce(0, (one, other) -> one | other);
    }

    /** Ignores the default typing of the mapper, because the JSON form has no type ids. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
