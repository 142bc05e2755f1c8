package io.github.newsclaims.json.internal.codec.parts;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.FieldList;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of extensions on their own: an object with any fields. */
public final class ExtensionsCodec extends Codec<Extensions> {
    public static final ExtensionsCodec CODEC = new ExtensionsCodec();

    private ExtensionsCodec() {
        super(Extensions.class);
    }

    @Override
    public Extensions read(JsonIn in) {
        in.startObject(FieldList.UNKNOWN_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            in.keep(field);
        }
        return in.extensions();
    }

    @Override
    public void write(JsonOut out, Extensions extensions) throws IOException {
        out.startObject().endObject(extensions);
    }
}
