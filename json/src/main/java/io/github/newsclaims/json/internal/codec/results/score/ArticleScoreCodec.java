package io.github.newsclaims.json.internal.codec.results.score;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.ARTICLE_SCORE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.score.ArticleScore;
import io.github.newsclaims.compare.score.ScoredPart;
import io.github.newsclaims.compare.score.ScoredValue;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;

/** The codec of how well a document agrees with a gold document. */
public final class ArticleScoreCodec extends Codec<ArticleScore> {
    public static final ArticleScoreCodec CODEC = new ArticleScoreCodec();

    private ArticleScoreCodec() {
        super(ArticleScore.class);
    }

    @Override
    public ArticleScore read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(ARTICLE_SCORE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case COUNTS -> parts.put(field, ScoreTables.BY_PART_AND_FIT.read(in));
                case WITHOUT_PLACE -> parts.put(field, ScoreTables.BY_PART.read(in));
                case VALUES -> parts.put(field, ScoreTables.BY_VALUE.read(in));
                case MISTAKES -> parts.put(field, in.list(MistakeCodec.CODEC));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(ArticleScore.class, parts);
    }

    @Override
    public void write(JsonOut out, ArticleScore value) throws IOException {
        out.startObject()
                .object(COUNTS, ScoreTables.counts(value::counts), ScoreTables.BY_PART_AND_FIT)
                .object(WITHOUT_PLACE, ByWord.map(ScoredPart.values(), value::withoutPlace), ScoreTables.BY_PART)
                .object(VALUES, ByWord.map(ScoredValue.values(), value::values), ScoreTables.BY_VALUE)
                .list(MISTAKES, value.mistakes(), MistakeCodec.CODEC)
                .endObject();
    }
}
