package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.conflict.FigureKey;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;
import java.util.List;

/** The codec of the key of a group of figures, which is an array of strings. */
public final class FigureKeyCodec extends Codec<FigureKey> {
    public static final FigureKeyCodec CODEC = new FigureKeyCodec();

    private FigureKeyCodec() {
        super(FigureKey.class);
    }

    @Override
    public FigureKey read(JsonIn in) {
        List<String> parts = in.texts(part -> ResultParts.requireWellFormed("key", part));
        return FigureKey.of(parts.toArray(String[]::new));
    }

    @Override
    public void write(JsonOut out, FigureKey key) throws IOException {
        out.array(key.parts());
    }
}
