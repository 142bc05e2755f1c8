package io.github.newsclaims.compare.figure;

import static io.github.newsclaims.internal.FieldNames.INCLUSIVE;
import static io.github.newsclaims.internal.FieldNames.LOWER;
import static io.github.newsclaims.internal.FieldNames.UPPER;
import static io.github.newsclaims.internal.FieldNames.VALUE;

import io.github.newsclaims.internal.ResultMakers;
import io.github.newsclaims.quantity.Ratio;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers that a figure allows, in the unit in which two figures are compared. */
public final class AmountInterval {
    static {
        ResultMakers.register(
                AmountInterval.class,
                parts -> new AmountInterval(parts.find(LOWER, End.class), parts.find(UPPER, End.class)));
    }

    private final Optional<End> lower;
    private final Optional<End> upper;

    AmountInterval(Optional<End> lower, Optional<End> upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /** One end of an interval. */
    public static final class End {
        static {
            ResultMakers.register(
                    End.class, parts -> new End(parts.get(VALUE, Ratio.class), parts.get(INCLUSIVE, Boolean.class)));
        }

        private final Ratio value;
        private final boolean inclusive;

        End(Ratio value, boolean inclusive) {
            this.value = value;
            this.inclusive = inclusive;
        }

        /**
         * Returns the number at the end.
         *
         * @return for example 50000
         */
        public Ratio value() {
            return value;
        }

        /**
         * Returns whether the number at the end belongs to the interval.
         *
         * @return true for "at least 50,000", false for "more than 50,000"
         */
        public boolean inclusive() {
            return inclusive;
        }

        /** Two ends are equal if their numbers are and both are inclusive or neither is. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof End that && value.equals(that.value) && inclusive == that.inclusive;
        }

        @Override
        public int hashCode() {
            return Objects.hash(value, inclusive);
        }

        /** The end in words: {@code 50000, inclusive}. */
        @Override
        public String toString() {
            return value + (inclusive ? ", inclusive" : ", exclusive");
        }
    }

    static AmountInterval of(Ratio number) {
        Optional<End> end = Optional.of(new End(number, true));
        return new AmountInterval(end, end);
    }

    /**
     * Returns the lower end.
     *
     * @return the lower end; the same as the upper end for a single number; absent if there is none, as for "at most 10"
     */
    public Optional<End> lower() {
        return lower;
    }

    /**
     * Returns the upper end.
     *
     * @return the upper end; the same as the lower end for a single number; absent if there is none, as for "at least 10"
     */
    public Optional<End> upper() {
        return upper;
    }

    /**
     * Returns the number, if the interval is a single number.
     *
     * @return for example 150; absent for "3 to 5"
     */
    public Optional<Ratio> number() {
        return lower.isPresent() && lower.equals(upper) && lower.get().inclusive()
                ? Optional.of(lower.get().value())
                : Optional.empty();
    }

    AmountInterval times(Ratio positive) {
        return new AmountInterval(
                lower.map(end -> new End(end.value().times(positive), end.inclusive())),
                upper.map(end -> new End(end.value().times(positive), end.inclusive())));
    }

    AmountInterval widened(Ratio margin) {
        return new AmountInterval(
                lower.map(end -> new End(end.value().minus(margin), end.inclusive())),
                upper.map(end -> new End(end.value().plus(margin), end.inclusive())));
    }

    AmountInterval negated() {
        return new AmountInterval(
                upper.map(end -> new End(Ratio.ZERO.minus(end.value()), end.inclusive())),
                lower.map(end -> new End(Ratio.ZERO.minus(end.value()), end.inclusive())));
    }

    /** Returns whether some number of it is below zero. */
    boolean reachesBelowZero() {
        return lower.filter(end -> end.value().compareTo(Ratio.ZERO) >= 0).isEmpty();
    }

    /** Returns the interval for whole things: "more than 5" is at least 6. The result may be empty. */
    AmountInterval ofWholeNumbers() {
        return new AmountInterval(
                lower.map(end -> inclusive(end, Ratio.ONE)),
                upper.map(end -> inclusive(end, Ratio.ZERO.minus(Ratio.ONE))));
    }

    private static End inclusive(End end, Ratio next) {
        return end.inclusive() || !isWhole(end.value())
                ? end
                : new End(end.value().plus(next), true);
    }

    boolean hasWholeEnds() {
        return Stream.concat(lower.stream(), upper.stream()).map(End::value).allMatch(AmountInterval::isWhole);
    }

    private static boolean isWhole(Ratio number) {
        return number.denominator().equals(BigInteger.ONE);
    }

    /** Returns whether the upper end is below the lower one. */
    boolean isEmpty() {
        return lower.isPresent()
                && upper.isPresent()
                && upper.get().value().compareTo(lower.get().value()) < 0;
    }

    boolean overlaps(AmountInterval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Returns whether every number of this interval is less than every number of the other. */
    boolean isBelow(AmountInterval other) {
        if (upper.isEmpty() || other.lower.isEmpty()) {
            return false;
        }
        int order = upper.get().value().compareTo(other.lower.get().value());
        return order < 0
                || order == 0 && !(upper.get().inclusive() && other.lower.get().inclusive());
    }

    /** Two intervals are equal if their ends are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AmountInterval that && lower.equals(that.lower) && upper.equals(that.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper);
    }

    /** The numbers in words: {@code 150}, {@code 3 to 5}, {@code more than 50000}. */
    @Override
    public String toString() {
        if (number().isPresent()) {
            return number().get().toString();
        }
        if (lower.isPresent() && upper.isPresent()) {
            End low = lower.get();
            End high = upper.get();
            return low.inclusive() && high.inclusive()
                    ? low.value() + " to " + high.value()
                    : over(low) + " and " + under(high);
        }
        return lower.map(AmountInterval::over)
                .orElseGet(() -> upper.map(AmountInterval::under).orElse("any number"));
    }

    private static String over(End end) {
        return (end.inclusive() ? "at least " : "more than ") + end.value();
    }

    private static String under(End end) {
        return (end.inclusive() ? "at most " : "less than ") + end.value();
    }
}
