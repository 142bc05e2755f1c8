package io.github.newsclaims.json.internal.codec.results.score;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.CORPUS_SCORE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.score.Average;
import io.github.newsclaims.compare.score.CorpusScore;
import io.github.newsclaims.compare.score.PlaceFit;
import io.github.newsclaims.compare.score.ScoreMeasure;
import io.github.newsclaims.compare.score.ScoredPart;
import io.github.newsclaims.compare.score.ScoredValue;
import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.internal.ResultParts;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonIn;
import io.github.newsclaims.json.internal.codec.JsonOut;
import java.io.IOException;
import java.util.Map;

/** The codec of how well documents agree with gold documents over a corpus. */
public final class CorpusScoreCodec extends Codec<CorpusScore> {
    public static final CorpusScoreCodec CODEC = new CorpusScoreCodec();

    private CorpusScoreCodec() {
        super(CorpusScore.class);
    }

    @Override
    public CorpusScore read(JsonIn in) {
        ResultParts parts = new ResultParts();
        in.startObject(CORPUS_SCORE_FIELDS);
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case ARTICLES -> parts.put(field, in.count());
                case COUNTS -> parts.put(field, ScoreTables.BY_PART_AND_FIT.read(in));
                case VALUES -> parts.put(field, ScoreTables.BY_VALUE.read(in));
                case AVERAGE -> parts.put(field, ScoreTables.AVERAGES.read(in));
                default -> throw in.unknownField(field);
            }
        }
        return ResultMakers.make(CorpusScore.class, parts);
    }

    @Override
    public void write(JsonOut out, CorpusScore value) throws IOException {
        out.startObject()
                .count(ARTICLES, value.articles())
                .object(COUNTS, ScoreTables.counts(value::counts), ScoreTables.BY_PART_AND_FIT)
                .object(VALUES, ByWord.map(ScoredValue.values(), value::values), ScoreTables.BY_VALUE)
                .object(AVERAGE, averages(value), ScoreTables.AVERAGES)
                .endObject();
    }

    private static Map<ScoredPart, Map<PlaceFit, Map<ScoreMeasure, Average>>> averages(CorpusScore score) {
        return ByWord.map(
                ScoredPart.values(),
                part -> ByWord.map(
                        PlaceFit.values(),
                        fit -> ByWord.map(ScoreMeasure.values(), measure -> score.average(part, fit, measure))));
    }
}
