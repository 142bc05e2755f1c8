package io.github.newsclaims.json.internal.codec.results.article;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.ARTICLE_MERGE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.merge.ArticleMerge;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.model.ArticleCodec;
import java.io.IOException;

/** The codec of the union of what several tools found in one text. */
public final class ArticleMergeCodec extends Codec<ArticleMerge> {
    public static final ArticleMergeCodec CODEC = new ArticleMergeCodec();

    private ArticleMergeCodec() {
        super(ArticleMerge.class);
    }

    @Override
    public ArticleMerge read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(ARTICLE_MERGE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ARTICLE -> parts.put(field, ArticleCodec.CODEC.read(in));
                case DISAGREEMENTS -> parts.put(field, in.list(DisagreementCodec.CODEC));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(ArticleMerge.class, parts);
    }

    @Override
    public void write(JsonOut out, ArticleMerge value) throws IOException {
        out.startObject()
                .object(ARTICLE, value.article(), ArticleCodec.CODEC)
                .list(DISAGREEMENTS, value.disagreements(), DisagreementCodec.CODEC)
                .endObject();
    }
}
