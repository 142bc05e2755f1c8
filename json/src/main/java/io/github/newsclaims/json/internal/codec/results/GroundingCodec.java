package io.github.newsclaims.json.internal.codec.results;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.GROUNDING_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.codec.model.ArticleCodec;
import java.io.IOException;

/** The codec of a grounding: an article with the places of its words, and the words without one. */
public final class GroundingCodec extends Codec<Grounding> {
    public static final GroundingCodec CODEC = new GroundingCodec();

    private GroundingCodec() {
        super(Grounding.class);
    }

    @Override
    public Grounding read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(GROUNDING_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ARTICLE -> parts.put(field, ArticleCodec.CODEC.read(in));
                case GROUNDED -> parts.put(field, in.list(GroundedWordsCodec.CODEC));
                case PROBLEMS -> parts.put(field, in.list(UngroundedWordsCodec.CODEC));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(Grounding.class, parts);
    }

    @Override
    public void write(JsonOut out, Grounding value) throws IOException {
        out.startObject()
                .object(ARTICLE, value.article(), ArticleCodec.CODEC)
                .list(GROUNDED, value.grounded(), GroundedWordsCodec.CODEC)
                .list(PROBLEMS, value.problems(), UngroundedWordsCodec.CODEC)
                .endObject();
    }
}
