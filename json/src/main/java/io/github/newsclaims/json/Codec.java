package io.github.newsclaims.json;

/**
 * The two directions of one type, side by side: how it is read, and how it is written. There is one codec of a type.
 *
 * @param <T> the type of the model
 */
abstract class Codec<T> {
    private final Class<T> type;

    Codec(Class<T> type) {
        this.type = type;
    }

    final Class<T> type() {
        return type;
    }

    /** Reads the value on whose first token the cursor stands, which is no null, and leaves the cursor on the last. */
    abstract T read(In in);

    abstract void write(Out out, T value);
}
