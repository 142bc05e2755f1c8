package io.github.newsclaims.compare.figure;

import io.github.newsclaims.quantity.Ratio;
import java.math.BigDecimal;
import java.util.Objects;

/** A reason about the numbers of two figures, in the unit in which they are compared. */
public sealed interface AmountReason extends Reason {
    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " percent";
    }

    /**
     * Both state the same number or the same bounds.
     *
     * @param amount for example 93000
     */
    record SameAmount(AmountInterval amount) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param amount the number or bounds
         */
        public SameAmount {
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String words() {
            return "both are " + amount;
        }
    }

    /**
     * Two exact numbers differ.
     *
     * @param first for example 93000
     * @param second for example 50000
     */
    record AmountsDiffer(AmountInterval first, AmountInterval second) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         */
        public AmountsDiffer {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return first + " and " + second + " differ";
        }
    }

    /**
     * The numbers that the two allow overlap and are not the same.
     *
     * @param first for example 3 to 5
     * @param second for example at least 4
     */
    record BoundsOverlap(AmountInterval first, AmountInterval second) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         */
        public BoundsOverlap {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return first + " and " + second + " overlap";
        }
    }

    /**
     * No number is allowed by both.
     *
     * @param first for example 3 to 5
     * @param second for example more than 5
     */
    record BoundsApart(AmountInterval first, AmountInterval second) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         */
        public BoundsApart {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return first + " and " + second + " do not overlap";
        }
    }

    /**
     * The numbers differ by no more than the stated margins of error.
     *
     * @param first the first number with its margin, for example 49 to 55
     * @param second the second number with its margin
     */
    record WithinMargin(AmountInterval first, AmountInterval second) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         */
        public WithinMargin {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return first + " and " + second + " overlap within the margin of error";
        }
    }

    /**
     * At least one number is approximate or estimated, and they differ by no more than the tolerance.
     *
     * @param first for example 80
     * @param second for example 85
     * @param tolerance the share allowed, for example 0.1 for 10 percent
     */
    record WithinTolerance(AmountInterval first, AmountInterval second, BigDecimal tolerance) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         * @param tolerance the share allowed
         */
        public WithinTolerance {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            Objects.requireNonNull(tolerance, "tolerance");
        }

        @Override
        public String words() {
            return first + " and " + second + " are within " + AmountReason.percent(tolerance);
        }
    }

    /**
     * At least one number is approximate or estimated, and they differ by more than the tolerance.
     *
     * @param first for example 80
     * @param second for example 120
     * @param tolerance the share allowed, for example 0.1 for 10 percent
     */
    record BeyondTolerance(AmountInterval first, AmountInterval second, BigDecimal tolerance) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         * @param tolerance the share allowed
         */
        public BeyondTolerance {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            Objects.requireNonNull(tolerance, "tolerance");
        }

        @Override
        public String words() {
            return first + " and " + second + " are more than " + AmountReason.percent(tolerance) + " apart";
        }
    }

    /**
     * One is a fraction of a whole and the other a percentage, and the fraction rounds to the percentage: two thirds and 66.7
     * percent.
     *
     * @param fraction the fraction as a percentage, for example 200/3
     * @param percent the percentage, for example 66.7
     */
    record RoundsToSame(Ratio fraction, BigDecimal percent) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param fraction the fraction as a percentage
         * @param percent the percentage
         */
        public RoundsToSame {
            Objects.requireNonNull(fraction, "fraction");
            Objects.requireNonNull(percent, "percent");
        }

        @Override
        public String words() {
            return fraction.times(Ratio.of(BigDecimal.ONE.movePointLeft(2))) + " is " + percent.toPlainString()
                    + " percent when rounded";
        }
    }
}
