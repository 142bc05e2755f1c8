package io.github.newsclaims.json.internal.codec.types;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.TokenWriter;
import java.io.IOException;

/** A writer of one type, or of one subtype of a sealed type, for a mapper. */
public final class ValueWriter {
    private final Codec<?> codec;

    /**
     * Creates a writer for a type.
     *
     * @throws IllegalArgumentException if the JSON form does not have the type
     */
    public ValueWriter(Class<?> type) {
        this.codec = Codecs.require(type);
    }

    public void write(TokenWriter tokens, Object value) throws IOException {
        write(tokens, codec, value);
    }

    private static <T> void write(TokenWriter tokens, Codec<T> codec, Object value) throws IOException {
        codec.write(new JsonOut(tokens), codec.type().cast(value));
    }
}
