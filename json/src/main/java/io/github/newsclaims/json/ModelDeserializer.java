package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a type of the model for an ObjectMapper.
 *
 * @param <T> the type of the model
 */
final class ModelDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    ModelDeserializer(Codec<T> codec) {
        super(codec.type());
        this.codec = codec;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        In in = new In(new JacksonTokens(parser));
        try {
            return read(in);
        } catch (Fault fault) {
            // The parser cannot go back to look for the part: line and column are the error's own, or the value's.
            JsonLocation place = fault.offset >= 0 ? parser.currentTokenLocation() : start;
            NewsClaimsJsonException cause = new NewsClaimsJsonException(
                    fault.message(), fault.pointer, place.getLineNr(), place.getColumnNr(), fault.getCause());
            throw new JsonMappingException(parser, fault.message(), cause);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private @Nullable T read(In in) {
        try {
            return in.begin().object(codec);
        } catch (IllegalArgumentException e) {
            throw in.faults().refused(e);
        }
    }

    /** The form has no type ids, whatever a mapper's default typing says. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typer) throws IOException {
        return deserialize(parser, context);
    }
}
