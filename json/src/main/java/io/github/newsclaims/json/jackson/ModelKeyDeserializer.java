package io.github.newsclaims.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.types.KeyReader;
import io.github.newsclaims.json.internal.jackson.JacksonReader;
import java.io.IOException;
import java.io.Serializable;

/** A deserializer of the keys of a map, of one type that is a string in JSON, for an {@code ObjectMapper} of Jackson 2. */
final class ModelKeyDeserializer extends KeyDeserializer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final transient KeyReader reader;

    ModelKeyDeserializer(Class<?> type) {
        this.type = type;
        this.reader = new KeyReader(type);
    }

    /** Restores the transient reader after Java deserialization of a mapper. */
    private Object readResolve() {
        return new ModelKeyDeserializer(type);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        JsonParser parser = context.getParser();
        try {
            return reader.read(key, new JacksonReader(parser));
        } catch (Fault fault) {
            throw ModelDeserializer.refused(parser, fault, parser.currentTokenLocation());
        }
    }
}
