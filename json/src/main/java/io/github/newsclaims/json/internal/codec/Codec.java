package io.github.newsclaims.json.internal.codec;

import java.io.IOException;

/**
 * Reads and writes one type of the model.
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

    /** Reads the value whose first token is current, which is not null. Afterwards its last token is current. */
    public abstract T read(JsonIn in);

    public abstract void write(JsonOut out, T value) throws IOException;

    /** A kind of a sealed type that was added without its codec. */
    protected final IllegalStateException unknownKind(Object kind) {
        return new IllegalStateException("The codec of " + type.getSimpleName() + " does not know " + kind);
    }
}
