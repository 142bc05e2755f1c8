package io.github.newsclaims.json.internal.codec.types;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.TokenReader;
import org.jspecify.annotations.Nullable;

/** A reader of one type, or of one subtype of a sealed type, for a mapper. */
public final class ValueReader {
    private final Codec<?> codec;

    /**
     * Creates a reader for a type.
     *
     * @throws IllegalArgumentException if the JSON form does not have the type
     */
    public ValueReader(Class<?> type) {
        this.codec = Codecs.require(type);
    }

    /** Reads the value whose first token is current; returns null if the token is null. */
    public @Nullable Object read(TokenReader tokens) {
        JsonIn in = new JsonIn(tokens).begin();
        try {
            return in.isNull() ? null : codec.read(in);
        } catch (IllegalArgumentException e) {
            throw in.faults().refused(e);
        }
    }

    /** Returns whether the place of a fault is that of the current token. */
    public static boolean isHere(Fault fault, TokenReader tokens) {
        return switch (tokens.current()) {
            case END, END_OBJECT, END_ARRAY -> fault.offset() >= 0;
            default -> fault.offset() >= 0 || fault.pointer().equals(tokens.pointer());
        };
    }
}
