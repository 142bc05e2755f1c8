package io.github.newsclaims.compare.figure;

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
     * One is a fraction of a whole and the other a percentage or a decimal, and they differ by at most one percentage point: two
     * thirds and 66 percent. This makes them compatible.
     *
     * @param first for example 200/3
     * @param second for example 66
     */
    record WithinOnePoint(AmountInterval first, AmountInterval second) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         */
        public WithinOnePoint {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return first + " and " + second + " differ by at most one percentage point";
        }
    }

    /**
     * The numbers differ by less than one unit in the last significant place of the coarser one: 66.7 and 67, or 1480000 and
     * 1500000 with two significant digits. This makes them compatible.
     *
     * @param first for example 66.7
     * @param second for example 67
     */
    record WithinRounding(AmountInterval first, AmountInterval second) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         */
        public WithinRounding {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return first + " and " + second + " differ by less than one unit in the last digit of the coarser";
        }
    }

    /**
     * The numbers differ, unless the zeros at the end of one were not said as digits: 1480000 and 1500000 without a number of
     * significant digits. This makes them possibly conflicting at most.
     *
     * @param first for example 1480000
     * @param second for example 1500000
     */
    record TrailingZeros(AmountInterval first, AmountInterval second) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         */
        public TrailingZeros {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return first + " and " + second + " differ, unless the zeros at the end are rounded";
        }
    }

    /**
     * A number is itself the bound that the other one excludes: 50000 and more than 50000. This makes them possibly conflicting at
     * most, because the words rarely mean to exclude it.
     *
     * @param first for example 50000
     * @param second for example more than 50000
     */
    record AtOpenBound(AmountInterval first, AmountInterval second) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         */
        public AtOpenBound {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return first + " and " + second + " only touch";
        }
    }

    /**
     * A number lies on the side of the other one that "nearly" or "just over" excludes: nearly 100 and 109.
     *
     * @param first for example 100
     * @param second for example 109
     */
    record BesideDirection(AmountInterval first, AmountInterval second) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         */
        public BesideDirection {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return first + " and " + second + " differ, on the side that nearly or just over excludes";
        }
    }

    /**
     * Both count whole things, and no whole number is allowed by both: more than 5 and less than 6.
     *
     * @param first for example more than 5
     * @param second for example less than 6
     */
    record NoWholeNumber(AmountInterval first, AmountInterval second) implements AmountReason {
        /**
         * Refuses null.
         *
         * @param first the numbers of the first figure
         * @param second the numbers of the second figure
         */
        public NoWholeNumber {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }

        @Override
        public String words() {
            return first + " and " + second + " have no whole number in common";
        }
    }
}
