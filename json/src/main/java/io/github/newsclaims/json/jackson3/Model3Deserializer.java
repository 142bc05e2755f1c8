package io.github.newsclaims.json.jackson3;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.model.ValueReader;
import io.github.newsclaims.json.internal.jackson3.Jackson3Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a type of the model for an ObjectMapper of Jackson 3. */
final class Model3Deserializer extends StdDeserializer<Object> {
    private final ValueReader reader;

    Model3Deserializer(Class<?> type) {
        super(type);
        this.reader = new ValueReader(type);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        TokenStreamLocation start = parser.currentTokenLocation();
        try {
            return reader.read(new Jackson3Reader(parser));
        } catch (Fault fault) {
            // The parser cannot go back to look for the part: line and column are the error's own, or the value's.
            TokenStreamLocation place = fault.offset() >= 0 ? parser.currentTokenLocation() : start;
            String message = fault.messageAt(place.getLineNr(), place.getColumnNr());
            NewsClaimsJsonException cause = new NewsClaimsJsonException(
                    message, fault.pointer(), place.getLineNr(), place.getColumnNr(), fault.getCause());
            throw DatabindException.from(parser, message, cause);
        }
    }

    /** The form has no type ids, whatever a mapper's default typing says. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typer) {
        return deserialize(parser, context);
    }
}
