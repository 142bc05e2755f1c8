package io.github.newsclaims.json.internal.codec;

import java.io.IOException;

/**
 * A codec that reads and writes one type of the model.
 *
 * @param <T> the type of the model
 */
public abstract class Codec<T> {
    private final Class<T> type;

    protected Codec(Class<T> type) {
        this.type = type;
    }

    public final Class<T> type() {
        return type;
    }

    /** Reads a value other than null. Its first token is current before the call, and its last token after it. */
    public abstract T read(JsonIn in);

    public abstract void write(JsonOut out, T value) throws IOException;

    /** Returns the exception for a subtype of a sealed type that the codec does not handle. */
    protected final IllegalStateException unknownKind(Object kind) {
        return new IllegalStateException("The codec of " + type.getSimpleName() + " does not know " + kind);
    }
}
