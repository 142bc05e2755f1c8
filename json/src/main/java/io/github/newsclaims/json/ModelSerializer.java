package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a type of the model for an ObjectMapper.
 *
 * @param <T> the type of the model
 */
final class ModelSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    /** The features that the form needs, whatever the mapper's are. */
    private static final int CANONICAL =
            mask(JsonWriteFeature.QUOTE_FIELD_NAMES) | mask(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);

    /** The features that would make other bytes of equal values, or no JSON at all. */
    private static final int SETTLED =
            CANONICAL | mask(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS) | mask(JsonWriteFeature.WRITE_HEX_UPPER_CASE);

    private final transient Codec<T> codec;

    ModelSerializer(Codec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        int before = generator.getFeatureMask();
        generator.overrideStdFeatures(CANONICAL, SETTLED);
        try {
            codec.write(new Out(new JacksonSink(generator)), value);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            generator.overrideStdFeatures(before, SETTLED);
        }
    }

    private static int mask(JsonWriteFeature feature) {
        return feature.mappedFeature().getMask();
    }

    /** The form has no place for the type ids of a mapper's default typing, and no need of them. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typer)
            throws IOException {
        serialize(value, generator, provider);
    }
}
