package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.FIGURE_CONFLICTS_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of the groups of figures in several articles that disagree. */
public final class FigureConflictsCodec extends Codec<FigureConflicts> {
    public static final FigureConflictsCodec CODEC = new FigureConflictsCodec();

    private FigureConflictsCodec() {
        super(FigureConflicts.class);
    }

    @Override
    public FigureConflicts read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(FIGURE_CONFLICTS_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case GROUPS -> parts.put(field, in.list(ConflictGroupCodec.CODEC));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(FigureConflicts.class, parts);
    }

    @Override
    public void write(JsonOut out, FigureConflicts value) throws IOException {
        out.startObject().list(GROUPS, value.groups(), ConflictGroupCodec.CODEC).endObject();
    }
}
