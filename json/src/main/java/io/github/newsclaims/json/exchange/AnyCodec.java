package io.github.newsclaims.json.exchange;

import io.github.newsclaims.json.internal.codec.AnyValues;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of a document in a foreign format, as JSON-like values. */
final class AnyCodec extends Codec<Object> {
    static final AnyCodec CODEC = new AnyCodec();

    private AnyCodec() {
        super(Object.class);
    }

    @Override
    public Object read(JsonIn in) {
        return AnyValues.container(in);
    }

    @Override
    public void write(JsonOut out, Object value) throws IOException {
        out.value(value);
    }
}
