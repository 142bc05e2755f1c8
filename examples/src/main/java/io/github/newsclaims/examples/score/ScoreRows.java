package io.github.newsclaims.examples.score;

import io.github.newsclaims.compare.score.Average;
import io.github.newsclaims.compare.score.CorpusScore;
import io.github.newsclaims.compare.score.MatchCounts;
import io.github.newsclaims.compare.score.PlaceFit;
import io.github.newsclaims.compare.score.ScoreMeasure;
import io.github.newsclaims.compare.score.ScoredPart;
import io.github.newsclaims.compare.score.ScoredValue;
import io.github.newsclaims.compare.score.ValueCounts;
import io.github.newsclaims.quantity.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The scores as rows of tables, for the terminal and for a page. */
final class ScoreRows {
    /** The columns of the table of places. */
    static final List<String> PLACES = List.of(
            "part",
            "places",
            "gold",
            "found",
            "matched",
            "precision",
            "recall",
            "F1",
            "macro P",
            "macro R",
            "macro F1");

    /** The columns of the table of values. */
    static final List<String> VALUES = List.of("value", "compared", "right", "accuracy");

    private static final int DIGITS = 3;

    private ScoreRows() {}

    /** Returns a row for each part and fit. */
    static List<List<String>> places(CorpusScore score) {
        List<List<String>> rows = new ArrayList<>();
        for (ScoredPart part : ScoredPart.values()) {
            for (PlaceFit fit : PlaceFit.values()) {
                MatchCounts counts = score.counts(part, fit);
                List<String> row = new ArrayList<>(List.of(
                        word(part),
                        word(fit),
                        String.valueOf(counts.gold()),
                        String.valueOf(counts.found()),
                        String.valueOf(counts.matched()),
                        of(counts.precision()),
                        of(counts.recall()),
                        of(counts.f1())));
                for (ScoreMeasure measure : List.of(ScoreMeasure.PRECISION, ScoreMeasure.RECALL, ScoreMeasure.F1)) {
                    Average average = score.average(part, fit, measure);
                    row.add(average.value().map(ScoreRows::of).orElse(""));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Returns a row for each value that may be right or wrong. */
    static List<List<String>> values(CorpusScore score) {
        List<List<String>> rows = new ArrayList<>();
        for (ScoredValue value : ScoredValue.values()) {
            ValueCounts counts = score.values(value);
            rows.add(List.of(
                    word(value),
                    String.valueOf(counts.compared()),
                    String.valueOf(counts.right()),
                    of(counts.accuracy())));
        }
        return rows;
    }

    /** Returns a ratio with three decimals; empty if it is not defined. */
    static String of(Optional<Ratio> ratio) {
        return ratio.map(one -> of(one.rounded(MathContext.DECIMAL64).value())).orElse("");
    }

    private static String of(BigDecimal number) {
        return number.setScale(DIGITS, RoundingMode.HALF_UP).toPlainString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
