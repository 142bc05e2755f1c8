package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.CONFLICT_SIDE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.conflict.ConflictSide;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.results.figure.ReportedFigureCodec;
import java.io.IOException;

/** The codec of one side of a conflict: figures that state the same. */
public final class ConflictSideCodec extends Codec<ConflictSide> {
    public static final ConflictSideCodec CODEC = new ConflictSideCodec();

    private ConflictSideCodec() {
        super(ConflictSide.class);
    }

    @Override
    public ConflictSide read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(CONFLICT_SIDE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case FIGURES -> parts.put(field, in.list(ReportedFigureCodec.CODEC));
                case INDEPENDENT_SOURCES -> parts.put(field, in.offset());
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(ConflictSide.class, parts);
    }

    @Override
    public void write(JsonOut out, ConflictSide value) throws IOException {
        out.startObject()
                .list(FIGURES, value.figures(), ReportedFigureCodec.CODEC)
                .number(INDEPENDENT_SOURCES, value.independentSources())
                .endObject();
    }
}
