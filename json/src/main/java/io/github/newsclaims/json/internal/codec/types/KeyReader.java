package io.github.newsclaims.json.internal.codec.types;

import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.Token;
import io.github.newsclaims.json.internal.codec.TokenReader;
import io.github.newsclaims.json.internal.codec.parts.WordCodec;
import org.jspecify.annotations.Nullable;

/** A reader of one type that is a string in JSON, for the keys of a map that a mapper reads. */
public final class KeyReader {
    private final WordCodec<?> codec;

    /**
     * Creates a reader for a type.
     *
     * @throws IllegalArgumentException if the type is not a string in the JSON form
     */
    public KeyReader(Class<?> type) {
        this.codec = Codecs.requireWord(type);
    }

    /**
     * Reads a key.
     *
     * @param tokens the reader whose current field has the key as its name
     */
    public Object read(String key, TokenReader tokens) {
        JsonIn in = new JsonIn(new Key(key, tokens)).begin();
        try {
            return codec.read(in);
        } catch (IllegalArgumentException e) {
            throw in.faults().refused(e);
        }
    }

    /** A key as the only token of a document. */
    private record Key(String key, TokenReader around) implements TokenReader {
        @Override
        public Token current() {
            return Token.STRING;
        }

        @Override
        public Token next() {
            return Token.END;
        }

        @Override
        public @Nullable String nextName() {
            return null;
        }

        @Override
        public String text() {
            return key;
        }

        @Override
        public String digits() {
            return key;
        }

        @Override
        public int wholeNumber() {
            return -1;
        }

        @Override
        public String pointer() {
            return around.pointer();
        }

        @Override
        public String fieldName() {
            return "key";
        }

        @Override
        public long position() {
            return around.position();
        }
    }
}
