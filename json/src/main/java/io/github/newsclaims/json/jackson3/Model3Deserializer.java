package io.github.newsclaims.json.jackson3;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.types.ValueReader;
import io.github.newsclaims.json.internal.jackson3.Jackson3Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** A deserializer of one type of the model for an {@code ObjectMapper} of Jackson 3. */
final class Model3Deserializer extends StdDeserializer<Object> {
    private final ValueReader reader;

    Model3Deserializer(Class<?> type) {
        super(type);
        this.reader = new ValueReader(type);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        TokenStreamLocation start = parser.currentTokenLocation();
        Jackson3Reader tokens = new Jackson3Reader(parser);
        try {
            return reader.read(tokens);
        } catch (Fault fault) {
            // The parser cannot go back to a part that it has left. The place is then that of the value.
            TokenStreamLocation known = ValueReader.isHere(fault, tokens) ? parser.currentTokenLocation() : start;
            throw refused(parser, fault, known);
        }
    }

    /**
     * Returns the exception for a fault.
     *
     * @param otherwise the place of the fault if the parser does not know it
     */
    static DatabindException refused(JsonParser parser, Fault fault, TokenStreamLocation otherwise) {
        NewsClaimsJsonException cause = explained(fault, place(fault, otherwise));
        return DatabindException.from(parser, cause.getMessage(), cause);
    }

    /** Returns the place at which the parser refused the document; the other place if the parser refused nothing. */
    private static TokenStreamLocation place(Fault fault, TokenStreamLocation otherwise) {
        TokenStreamLocation refused = fault.kind() != Fault.Kind.FORM && fault.getCause() instanceof JacksonException e
                ? e.getLocation()
                : null;
        return refused == null ? otherwise : refused;
    }

    /**
     * Creates the exception for a fault. Trees and binary formats have no lines, so their faults have line 1 and column 1.
     */
    private static NewsClaimsJsonException explained(Fault fault, TokenStreamLocation place) {
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
            JsonParser parser, DeserializationContext context, TypeDeserializer typer) {
        return deserialize(parser, context);
    }
}
