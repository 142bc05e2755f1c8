package io.github.newsclaims.json.jackson3;

import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.types.KeyReader;
import io.github.newsclaims.json.internal.jackson3.Jackson3Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** A deserializer of the keys of a map, of one type that is a string in JSON, for an {@code ObjectMapper} of Jackson 3. */
final class Model3KeyDeserializer extends KeyDeserializer {
    private final KeyReader reader;

    Model3KeyDeserializer(Class<?> type) {
        this.reader = new KeyReader(type);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        JsonParser parser = context.getParser();
        try {
            return reader.read(key, new Jackson3Reader(parser));
        } catch (Fault fault) {
            throw Model3Deserializer.refused(parser, fault, parser.currentTokenLocation());
        }
    }
}
