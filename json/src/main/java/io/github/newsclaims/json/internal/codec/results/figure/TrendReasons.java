package io.github.newsclaims.json.internal.codec.results.figure;

import static io.github.newsclaims.internal.FieldNames.*;
import static io.github.newsclaims.internal.ResultNames.*;

import io.github.newsclaims.compare.figure.TrendReason;
import io.github.newsclaims.json.internal.codec.EnumWords;
import io.github.newsclaims.json.internal.codec.results.ResultWords;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.Trend;
import java.util.List;

/** The kinds of the reasons about levels and changes. */
final class TrendReasons {
    static final EnumWords<Measures> MEASURED = EnumWords.of(Measures.values());
    static final EnumWords<Trend> TRENDS = EnumWords.of(Trend.values());

    static final List<ReasonKind<?>> ALL = List.of(
            ReasonKind.of(
                    "measures-differ",
                    TrendReason.MeasuresDiffer.class,
                    List.of(FIRST, SECOND),
                    fields ->
                            new TrendReason.MeasuresDiffer(fields.word(FIRST, MEASURED), fields.word(SECOND, MEASURED)),
                    (out, reason) -> out.word(FIRST, MEASURED, reason.first()).word(SECOND, MEASURED, reason.second())),
            ReasonKind.of(
                    "measures-of-one",
                    TrendReason.MeasuresOfOne.class,
                    List.of(SIDE, MEASURES),
                    fields -> new TrendReason.MeasuresOfOne(fields.side(SIDE), fields.value(MEASURES, Measures.class)),
                    (out, reason) -> out.word(SIDE, ResultWords.SIDE, reason.side())
                            .word(MEASURES, MEASURED, reason.measures())),
            ReasonKind.of(
                    "trends-differ",
                    TrendReason.TrendsDiffer.class,
                    List.of(FIRST, SECOND),
                    fields -> new TrendReason.TrendsDiffer(fields.word(FIRST, TRENDS), fields.word(SECOND, TRENDS)),
                    (out, reason) -> out.word(FIRST, TRENDS, reason.first()).word(SECOND, TRENDS, reason.second())),
            ReasonKind.of(
                    "trend-of-one",
                    TrendReason.TrendOfOne.class,
                    List.of(SIDE, TREND),
                    fields -> new TrendReason.TrendOfOne(fields.side(SIDE), fields.value(TREND, Trend.class)),
                    (out, reason) ->
                            out.word(SIDE, ResultWords.SIDE, reason.side()).word(TREND, TRENDS, reason.trend())),
            ReasonKind.of(
                    "level-or-change",
                    TrendReason.LevelOrChange.class,
                    List.of(),
                    fields -> new TrendReason.LevelOrChange(),
                    (out, reason) -> {}));

    private TrendReasons() {}
}
