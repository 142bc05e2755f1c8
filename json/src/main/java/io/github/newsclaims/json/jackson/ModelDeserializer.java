package io.github.newsclaims.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
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
        JacksonReader tokens = new JacksonReader(parser);
        try {
            return reader.read(tokens);
        } catch (Fault fault) {
            // The parser cannot go back to look for a part that it has left: its place is then that of the value.
            JsonLocation known = ValueReader.isHere(fault, tokens) ? parser.currentTokenLocation() : start;
            NewsClaimsJsonException cause = explained(fault, place(fault, known));
            throw new JsonMappingException(parser, cause.getMessage(), cause);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Where the parser has refused the document, as it says itself; any other place where it has refused nothing. */
    private static JsonLocation place(Fault fault, JsonLocation otherwise) {
        JsonLocation refused = fault.kind() != Fault.Kind.FORM && fault.getCause() instanceof JsonProcessingException e
                ? e.getLocation()
                : null;
        return refused == null ? otherwise : refused;
    }

    /** A place without a line, which is that of a tree or of a binary format, is given as the start of the document. */
    private static NewsClaimsJsonException explained(Fault fault, JsonLocation place) {
        int line = place.getLineNr();
        int column = place.getColumnNr();
        String message = fault.messageAt(line, column);
        boolean known = line > 0;
        return new NewsClaimsJsonException(
                message, fault.pointer(), known ? line : 1, known ? column : 1, fault.getCause());
    }

    /** The form has no type ids, whatever a mapper's default typing says. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typer) throws IOException {
        return deserialize(parser, context);
    }
}
