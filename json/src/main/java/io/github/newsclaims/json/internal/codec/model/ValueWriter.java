package io.github.newsclaims.json.internal.codec.model;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.TokenWriter;
import java.io.IOException;

/** Writes one type, or one kind of a sealed type, for a mapper. */
public final class ValueWriter {
    private final Codec<?> codec;

    /**
     * A writer for a type.
     *
     * @throws IllegalArgumentException if the form has no such type
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
