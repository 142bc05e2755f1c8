package io.github.newsclaims.json.internal.codec.parts;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/**
 * The codec of a subtype of a sealed type, such as {@code Amount.Exact}. It refuses values of other subtypes.
 *
 * @param <T> the subtype
 */
public final class KindCodec<T> extends Codec<T> {
    private final Codec<? super T> codec;

    /**
     * Creates a codec.
     *
     * @param codec the codec of the sealed type
     */
    public KindCodec(Class<T> type, Codec<? super T> codec) {
        super(type);
        this.codec = codec;
    }

    @Override
    public T read(JsonIn in) {
        Object value = codec.read(in);
        if (!type().isInstance(value)) {
            throw in.faults().at("value must be " + name(type()) + ", got " + name(value.getClass()));
        }
        return type().cast(value);
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    @Override
    public void write(JsonOut out, T value) throws IOException {
        codec.write(out, value);
    }
}
