package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.ARTICLE_DIFF_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.diff.ArticleDiff;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of what happened to each claim between two versions of an article. */
public final class ArticleDiffCodec extends Codec<ArticleDiff> {
    public static final ArticleDiffCodec CODEC = new ArticleDiffCodec();

    private ArticleDiffCodec() {
        super(ArticleDiff.class);
    }

    @Override
    public ArticleDiff read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(ARTICLE_DIFF_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case CHANGES -> parts.put(field, in.list(ClaimChangeCodec.CODEC));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(ArticleDiff.class, parts);
    }

    @Override
    public void write(JsonOut out, ArticleDiff value) throws IOException {
        out.startObject().list(CHANGES, value.changes(), ClaimChangeCodec.CODEC).endObject();
    }
}
