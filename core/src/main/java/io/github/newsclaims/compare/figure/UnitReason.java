package io.github.newsclaims.compare.figure;

import io.github.newsclaims.internal.Items;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import java.util.List;
import java.util.Objects;

/** A reason about the units or rates of two figures. */
public sealed interface UnitReason extends Reason {
    /**
     * The units differ, and no factor converts one into the other.
     *
     * @param first for example USD
     * @param second for example NOK
     */
    record UnitsDiffer(Unit first, Unit second) implements UnitReason {
        /**
         * Refuses null.
         *
         * @param first the unit of the first figure
         * @param second the unit of the second figure
         */
        public UnitsDiffer {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return "units differ, " + PartWords.unit(first) + " and " + PartWords.unit(second);
        }
    }

    /**
     * The figures are rates per different things, and no factor converts one into the other.
     *
     * @param first for example [per year]; empty if the first figure is not a rate
     * @param second for example [per hour]; empty if the second figure is not a rate
     */
    record RatesDiffer(List<Per> first, List<Per> second) implements UnitReason {
        /**
         * Copies the lists and refuses null, also as an item.
         *
         * @param first what the first figure is per
         * @param second what the second figure is per
         */
        public RatesDiffer {
            first = Items.copy("first", first);
            second = Items.copy("second", second);
        }

        @Override
        public String words() {
            return "rates differ, " + PartWords.per(first) + " and " + PartWords.per(second);
        }
    }

    /**
     * The figures could be compared with a factor from the caller, and there is none.
     *
     * @param from a unit, for example USD; the UCUM code of a period
     * @param to the other unit, for example NOK
     */
    record FactorMissing(Unit from, Unit to) implements UnitReason {
        /**
         * Refuses null.
         *
         * @param from a unit
         * @param to the other unit
         */
        public FactorMissing {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public String words() {
            return "no factor between " + PartWords.unit(from) + " and " + PartWords.unit(to) + " is given";
        }
    }

    /**
     * The article does not name the currency, which was assumed: "$" as USD.
     *
     * @param side the figure, or both
     */
    record CurrencyAssumed(Side side) implements UnitReason {
        /**
         * Refuses null.
         *
         * @param side the figure, or both
         */
        public CurrencyAssumed {
            Objects.requireNonNull(side, "side");
        }

        @Override
        public String words() {
            return side == Side.BOTH
                    ? "both currencies are assumed"
                    : "the currency of " + side.words() + " is assumed";
        }
    }

    /**
     * A figure was converted.
     *
     * @param step for example the first ×12, 12 months a year
     */
    record Converted(ConversionStep step) implements UnitReason {
        /**
         * Refuses null.
         *
         * @param step the conversion
         */
        public Converted {
            Objects.requireNonNull(step, "step");
        }

        @Override
        public String words() {
            return step.toString();
        }
    }
}
