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
import io.github.newsclaims.json.internal.codec.types.ValueReader;
import io.github.newsclaims.json.internal.jackson.JacksonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A deserializer of one type of the model for an {@code ObjectMapper} of Jackson 2. */
final class ModelDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient ValueReader reader;

    ModelDeserializer(Class<?> type) {
        super(type);
        this.reader = new ValueReader(type);
    }

    /** Restores the transient reader after Java deserialization of a mapper. */
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
            // The parser cannot go back to a part that it has left. The place is then that of the value.
            JsonLocation known = ValueReader.isHere(fault, tokens) ? parser.currentTokenLocation() : start;
            throw refused(parser, fault, known);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns the exception for a fault.
     *
     * @param otherwise the place of the fault if the parser does not know it
     */
    static JsonMappingException refused(JsonParser parser, Fault fault, JsonLocation otherwise) {
        NewsClaimsJsonException cause = explained(fault, place(fault, otherwise));
        return new JsonMappingException(parser, cause.getMessage(), cause);
    }

    /** Returns the place at which the parser refused the document; the other place if the parser refused nothing. */
    private static JsonLocation place(Fault fault, JsonLocation otherwise) {
        JsonLocation refused = fault.kind() != Fault.Kind.FORM && fault.getCause() instanceof JsonProcessingException e
                ? e.getLocation()
                : null;
        return refused == null ? otherwise : refused;
    }

    /**
     * Creates the exception for a fault. Trees and binary formats have no lines, so their faults have line 1 and column 1.
     */
    private static NewsClaimsJsonException explained(Fault fault, JsonLocation place) {
        int line = place.getLineNr();
        int column = place.getColumnNr();
        String message = fault.messageAt(line, column);
        boolean known = line > 0;
        return new NewsClaimsJsonException(
                message, fault.pointer(), known ? line : 1, known ? column : 1, fault.getCause());
    }

    /** Ignores the default typing of the mapper, because the JSON form has no type ids. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typer) throws IOException {
        return deserialize(parser, context);
    }
}
