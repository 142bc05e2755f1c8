package io.github.newsclaims.compare.figure;

import io.github.newsclaims.term.Measures;
import io.github.newsclaims.term.Trend;
import java.util.Locale;
import java.util.Objects;

/** A reason about whether two figures are levels or changes, and about the directions of the changes. */
public sealed interface TrendReason extends Reason {
    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /**
     * One figure is a level and the other a change, which makes them not comparable.
     *
     * @param first for example {@link Measures#LEVEL}
     * @param second for example {@link Measures#CHANGE}
     */
    record MeasuresDiffer(Measures first, Measures second) implements TrendReason {
        /**
         * Refuses null.
         *
         * @param first what the first figure is
         * @param second what the second figure is
         */
        public MeasuresDiffer {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return "the first is a " + word(first) + ", the second a " + word(second);
        }
    }

    /**
     * It is recorded of one figure alone whether it is a level or a change. Equal numbers are compatible at best then, and
     * different ones possibly conflicting at most.
     *
     * @param side the figure of which it is recorded
     * @param measures what it is, for example {@link Measures#CHANGE}
     */
    record MeasuresOfOne(Side side, Measures measures) implements TrendReason {
        /**
         * Refuses null.
         *
         * @param side the figure of which it is recorded
         * @param measures what it is
         */
        public MeasuresOfOne {
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(measures, "measures");
        }

        @Override
        public String words() {
            return side.words() + " is a " + word(measures) + ", "
                    + side.other().words() + " does not say whether it is one";
        }
    }

    /**
     * The figures are said to move in different directions, and it is not recorded whether they are levels, for which that means
     * nothing. They are never equal.
     *
     * @param first for example {@link Trend#INCREASING}
     * @param second for example {@link Trend#DECREASING}
     */
    record TrendsDiffer(Trend first, Trend second) implements TrendReason {
        /**
         * Refuses null.
         *
         * @param first the trend of the first figure
         * @param second the trend of the second figure
         */
        public TrendsDiffer {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return "trends differ, " + word(first) + " and " + word(second);
        }
    }

    /**
     * One figure alone is said to move in a direction.
     *
     * @param side the figure with a trend
     * @param trend for example {@link Trend#INCREASING}
     */
    record TrendOfOne(Side side, Trend trend) implements TrendReason {
        /**
         * Refuses null.
         *
         * @param side the figure with a trend
         * @param trend the trend
         */
        public TrendOfOne {
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(trend, "trend");
        }

        @Override
        public String words() {
            return side.words() + " is " + word(trend) + ", " + side.other().words() + " gives no trend";
        }
    }

    /**
     * The numbers agree if the figures are levels and differ if they are changes, or the other way round, and neither says which
     * of both they are: "5 percent up" and "5 percent down".
     */
    record LevelOrChange() implements TrendReason {
        @Override
        public String words() {
            return "neither says whether it is a level or a change";
        }
    }
}
