package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.FIGURE_CHANGE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.diff.FigureChange;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.model.FigureCodec;
import java.io.IOException;

/** The codec of a figure that differs between two versions of a claim. */
public final class FigureChangeCodec extends Codec<FigureChange> {
    public static final FigureChangeCodec CODEC = new FigureChangeCodec();

    private FigureChangeCodec() {
        super(FigureChange.class);
    }

    @Override
    public FigureChange read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(FIGURE_CHANGE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case BEFORE, AFTER -> parts.put(field, FigureCodec.CODEC.read(in));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(FigureChange.class, parts);
    }

    @Override
    public void write(JsonOut out, FigureChange value) throws IOException {
        out.startObject()
                .object(BEFORE, value.before(), FigureCodec.CODEC)
                .object(AFTER, value.after(), FigureCodec.CODEC)
                .endObject();
    }
}
