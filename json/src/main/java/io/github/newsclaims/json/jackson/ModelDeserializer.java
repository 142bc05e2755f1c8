package io.github.newsclaims.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.model.ValueReader;
import io.github.newsclaims.json.internal.jackson.JacksonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads a type of the model for an ObjectMapper of Jackson 2. */
final class ModelDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient ValueReader reader;

    ModelDeserializer(Class<?> type) {
        super(type);
        this.reader = new ValueReader(type);
    }

    /** A deserialized mapper looks its codec up again. */
    private Object readResolve() {
        return new ModelDeserializer(handledType());
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        try {
            return reader.read(new JacksonReader(parser));
        } catch (Fault fault) {
            // The parser cannot go back to look for the part: line and column are the error's own, or the value's.
            JsonLocation place = fault.offset() >= 0 ? parser.currentTokenLocation() : start;
            String message = fault.messageAt(place.getLineNr(), place.getColumnNr());
            NewsClaimsJsonException cause = new NewsClaimsJsonException(
                    message, fault.pointer(), place.getLineNr(), place.getColumnNr(), fault.getCause());
            throw new JsonMappingException(parser, message, cause);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The form has no type ids, whatever a mapper's default typing says. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typer) throws IOException {
        return deserialize(parser, context);
    }
}
