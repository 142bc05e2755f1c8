package io.github.newsclaims.json.internal.codec.parts;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;
import java.util.function.Function;

/**
 * The codec of a type that is a string in JSON, such as a date, an open term or a word of a closed vocabulary.
 *
 * @param <T> the type of the model
 */
public final class WordCodec<T> extends Codec<T> {
    private final Function<JsonIn, T> reading;
    private final Function<T, String> spelling;

    private WordCodec(Class<T> type, Function<JsonIn, T> reading, Function<T, String> spelling) {
        super(type);
        this.reading = reading;
        this.spelling = spelling;
    }

    /**
     * Returns the codec of a type that is made from a string.
     *
     * @param spelling returns the string from which an equal value is made
     */
    public static <T> WordCodec<T> of(Class<T> type, Function<String, T> making, Function<T, String> spelling) {
        return new WordCodec<>(type, in -> making.apply(in.text()), spelling);
    }

    /** Returns the codec of a closed vocabulary. */
    public static <E extends Enum<E>> WordCodec<E> of(Class<E> type, E[] constants) {
        EnumWords<E> vocabulary = EnumWords.of(constants);
        return new WordCodec<>(type, in -> in.word(vocabulary), vocabulary::word);
    }

    @Override
    public T read(JsonIn in) {
        return reading.apply(in);
    }

    /** Returns the string form of a value, for example "just-under". */
    public String spell(T value) {
        return spelling.apply(value);
    }

    @Override
    public void write(JsonOut out, T value) throws IOException {
        out.text(spell(value));
    }
}
