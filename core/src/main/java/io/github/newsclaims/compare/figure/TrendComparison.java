package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two numbers as what their figures measure. Of a change the trend is the sign: "down 5" is -5. Of a level it means
 * nothing. If it is not recorded which of both the figures are, the numbers are compared in both ways.
 */
final class TrendComparison {
    private final Optional<Measures> firstMeasures;
    private final Optional<Measures> secondMeasures;
    private final Optional<Trend> first;
    private final Optional<Trend> second;
    private final List<Reason> faults = new ArrayList<>();
    private final List<Reason> doubts = new ArrayList<>();
    private final List<Reason> openParts = new ArrayList<>();

    TrendComparison(Figure a, Figure b) {
        this.firstMeasures = a.measures();
        this.secondMeasures = b.measures();
        this.first = a.trend();
        this.second = b.trend();
        if (firstMeasures.isPresent() && secondMeasures.isPresent() && !firstMeasures.equals(secondMeasures)) {
            faults.add(new TrendReason.MeasuresDiffer(firstMeasures.get(), secondMeasures.get()));
        }
    }

    /** Returns why the figures are not comparable; empty if they are. */
    List<Reason> faults() {
        return faults;
    }

    /** Returns why equal numbers are compatible at best, after the numbers were compared. */
    List<Reason> doubts() {
        return doubts;
    }

    /** Returns why different numbers are possibly conflicting at most, after the numbers were compared. */
    List<Reason> openParts() {
        return openParts;
    }

    AmountComparison compare(ComparedAmount a, ComparedAmount b, AmountComparison.Terms terms) {
        Optional<Measures> measures = firstMeasures.or(() -> secondMeasures);
        if (firstMeasures.isPresent() != secondMeasures.isPresent()) {
            Side side = firstMeasures.isPresent() ? Side.FIRST : Side.SECOND;
            Reason reason = new TrendReason.MeasuresOfOne(side, measures.orElseThrow());
            doubts.add(reason);
            openParts.add(reason);
        }
        if (measures.isEmpty()) {
            return eitherWay(a, b, terms);
        }
        return measures.get() == Measures.LEVEL ? AmountComparison.of(a, b, terms) : asChanges(a, b, terms);
    }

    private AmountComparison eitherWay(ComparedAmount a, ComparedAmount b, AmountComparison.Terms terms) {
        AmountComparison levels = AmountComparison.of(a, b, terms);
        AmountComparison changes = asChanges(a, b, terms);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            doubts.add(new TrendReason.TrendsDiffer(first.get(), second.get()));
        }
        if (isConflict(levels) == isConflict(changes)) {
            return levels;
        }
        openParts.add(new TrendReason.LevelOrChange());
        return isConflict(levels) ? levels : changes;
    }

    private static boolean isConflict(AmountComparison comparison) {
        return comparison.verdict() != FigureVerdict.EQUAL && comparison.verdict() != FigureVerdict.COMPATIBLE;
    }

    /** Compares two changes. The sign of a number above zero without a trend is not known, because "by 5" may be up or down. */
    private AmountComparison asChanges(ComparedAmount a, ComparedAmount b, AmountComparison.Terms terms) {
        boolean openSign = first.isEmpty() && !a.stated().reachesBelowZero()
                || second.isEmpty() && !b.stated().reachesBelowZero();
        if (first.isPresent() != second.isPresent() && openSign) {
            doubts.add(new TrendReason.TrendOfOne(
                    first.isPresent() ? Side.FIRST : Side.SECOND,
                    first.or(() -> second).orElseThrow()));
            return AmountComparison.of(a, b, terms);
        }
        return AmountComparison.of(signed(a, first), signed(b, second), terms);
    }

    private static ComparedAmount signed(ComparedAmount amount, Optional<Trend> trend) {
        return trend.filter(Trend.DECREASING::equals).isPresent()
                        && !amount.stated().reachesBelowZero()
                ? amount.negated()
                : amount;
    }
}
