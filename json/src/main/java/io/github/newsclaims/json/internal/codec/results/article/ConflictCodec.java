package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.CONFLICT_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.results.figure.FigureComparisonCodec;
import java.io.IOException;

/** The codec of two statements that contradict each other. */
public final class ConflictCodec extends Codec<FigureConflicts.Conflict> {
    public static final ConflictCodec CODEC = new ConflictCodec();

    private ConflictCodec() {
        super(FigureConflicts.Conflict.class);
    }

    @Override
    public FigureConflicts.Conflict read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(CONFLICT_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case FIRST, SECOND -> parts.put(field, ConflictSideCodec.CODEC.read(in));
                case COMPARISON -> parts.put(field, FigureComparisonCodec.CODEC.read(in));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(FigureConflicts.Conflict.class, parts);
    }

    @Override
    public void write(JsonOut out, FigureConflicts.Conflict value) throws IOException {
        out.startObject()
                .object(FIRST, value.first(), ConflictSideCodec.CODEC)
                .object(SECOND, value.second(), ConflictSideCodec.CODEC)
                .object(COMPARISON, value.comparison(), FigureComparisonCodec.CODEC)
                .endObject();
    }
}
