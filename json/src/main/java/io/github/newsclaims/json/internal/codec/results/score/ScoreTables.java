package io.github.newsclaims.json.internal.codec.results.score;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultFields.FITS_OF_SCORE_FIELDS;
import static io.github.newsclaims.internal.ResultFields.MEASURES_OF_SCORE_FIELDS;
import static io.github.newsclaims.internal.ResultFields.PARTS_OF_SCORE_FIELDS;
import static io.github.newsclaims.internal.ResultFields.VALUES_OF_SCORE_FIELDS;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.score.Average;
import io.github.newsclaims.compare.score.MatchCounts;
import io.github.newsclaims.compare.score.PlaceFit;
import io.github.newsclaims.compare.score.ScoreMeasure;
import io.github.newsclaims.compare.score.ScoredPart;
import io.github.newsclaims.compare.score.ScoredValue;
import io.github.newsclaims.compare.score.ValueCounts;
import java.util.Map;
import java.util.function.BiFunction;

/** The tables of a score: counts and averages by part, by how places fit, by measure and by value. */
final class ScoreTables {
    static final ByWord<ScoredPart, MatchCounts> BY_PART =
            new ByWord<>(PARTS_OF_SCORE_FIELDS, ScoredPart.values(), MatchCountsCodec.CODEC);

    static final ByWord<ScoredPart, Map<PlaceFit, MatchCounts>> BY_PART_AND_FIT = new ByWord<>(
            PARTS_OF_SCORE_FIELDS,
            ScoredPart.values(),
            new ByWord<>(FITS_OF_SCORE_FIELDS, PlaceFit.values(), MatchCountsCodec.CODEC));

    static final ByWord<ScoredPart, Map<PlaceFit, Map<ScoreMeasure, Average>>> AVERAGES = new ByWord<>(
            PARTS_OF_SCORE_FIELDS,
            ScoredPart.values(),
            new ByWord<>(
                    FITS_OF_SCORE_FIELDS,
                    PlaceFit.values(),
                    new ByWord<>(MEASURES_OF_SCORE_FIELDS, ScoreMeasure.values(), AverageCodec.CODEC)));

    static final ByWord<ScoredValue, ValueCounts> BY_VALUE =
            new ByWord<>(VALUES_OF_SCORE_FIELDS, ScoredValue.values(), ValueCountsCodec.CODEC);

    private ScoreTables() {}

    /** Returns the counts for each part and fit. */
    static Map<ScoredPart, Map<PlaceFit, MatchCounts>> counts(BiFunction<ScoredPart, PlaceFit, MatchCounts> counts) {
        return ByWord.map(ScoredPart.values(), part -> ByWord.map(PlaceFit.values(), fit -> counts.apply(part, fit)));
    }
}
