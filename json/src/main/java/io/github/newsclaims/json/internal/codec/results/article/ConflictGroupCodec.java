package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.CONFLICT_GROUP_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.results.figure.ComparisonRulesCodec;
import io.github.newsclaims.json.internal.codec.results.figure.ReportedFigureCodec;
import java.io.IOException;

/** The codec of figures that are taken to be about the same thing, and disagree. The conflicts are written one by one, because there may be many. */
public final class ConflictGroupCodec extends Codec<FigureConflicts.Group> {
    public static final ConflictGroupCodec CODEC = new ConflictGroupCodec();

    private ConflictGroupCodec() {
        super(FigureConflicts.Group.class);
    }

    @Override
    public FigureConflicts.Group read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(CONFLICT_GROUP_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KEY -> parts.put(field, FigureKeyCodec.CODEC.read(in));
                case RULES -> parts.put(field, ComparisonRulesCodec.CODEC.read(in));
                case FIGURES -> parts.put(field, in.list(ReportedFigureCodec.CODEC));
                case SIDES -> parts.put(field, in.list(ConflictSideCodec.CODEC));
                case CONFLICTS -> parts.put(field, in.list(ConflictCodec.CODEC));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(FigureConflicts.Group.class, parts);
    }

    @Override
    public void write(JsonOut out, FigureConflicts.Group value) throws IOException {
        out
                .startObject()
                .object(KEY, value.key(), FigureKeyCodec.CODEC)
                .object(RULES, value.rules(), ComparisonRulesCodec.CODEC)
                .list(FIGURES, value.figures(), ReportedFigureCodec.CODEC)
                .list(SIDES, value.sides(), ConflictSideCodec.CODEC)
                .stream(CONFLICTS, value.conflicts(), ConflictCodec.CODEC)
                .endObject();
    }
}
