package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.CLAIM_DIFFERENCE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.diff.ClaimDifference;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import java.io.IOException;

/** The codec of a part in which two versions of a claim differ. */
public final class ClaimDifferenceCodec extends Codec<ClaimDifference> {
    public static final ClaimDifferenceCodec CODEC = new ClaimDifferenceCodec();

    private ClaimDifferenceCodec() {
        super(ClaimDifference.class);
    }

    @Override
    public ClaimDifference read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(CLAIM_DIFFERENCE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case PART -> parts.put(field, in.word(ResultWords.CLAIM_PARTS));
                case BEFORE, AFTER -> parts.putText(field, in.text());
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(ClaimDifference.class, parts);
    }

    @Override
    public void write(JsonOut out, ClaimDifference value) throws IOException {
        out.startObject()
                .word(PART, ResultWords.CLAIM_PARTS, value.part())
                .textIfAny(BEFORE, value.before())
                .textIfAny(AFTER, value.after())
                .endObject();
    }
}
