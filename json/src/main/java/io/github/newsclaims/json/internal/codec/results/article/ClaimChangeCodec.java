package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.CLAIM_CHANGE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.diff.ClaimChange;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.model.ClaimCodec;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import io.github.newsclaims.json.internal.codec.results.VerbatimCodec;
import java.io.IOException;

/** The codec of what happened to a claim between two versions of an article. */
public final class ClaimChangeCodec extends Codec<ClaimChange> {
    public static final ClaimChangeCodec CODEC = new ClaimChangeCodec();

    private ClaimChangeCodec() {
        super(ClaimChange.class);
    }

    @Override
    public ClaimChange read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(CLAIM_CHANGE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case KIND -> parts.put(field, in.word(ResultWords.CHANGED));
                case BEFORE, AFTER -> parts.put(field, ClaimCodec.CODEC.read(in));
                case VERBATIM -> parts.put(field, VerbatimCodec.CODEC.read(in));
                case DIFFERENCES -> parts.put(field, in.list(ClaimDifferenceCodec.CODEC));
                case FIGURES -> parts.put(field, in.list(FigureChangeCodec.CODEC));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(ClaimChange.class, parts);
    }

    @Override
    public void write(JsonOut out, ClaimChange value) throws IOException {
        out.startObject()
                .word(KIND, ResultWords.CHANGED, value.kind())
                .object(BEFORE, value.before(), ClaimCodec.CODEC)
                .object(AFTER, value.after(), ClaimCodec.CODEC)
                .object(VERBATIM, value.verbatim(), VerbatimCodec.CODEC)
                .list(DIFFERENCES, value.differences(), ClaimDifferenceCodec.CODEC)
                .list(FIGURES, value.figures(), FigureChangeCodec.CODEC)
                .endObject();
    }
}
