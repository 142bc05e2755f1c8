package io.github.newsclaims.compare.figure;

import io.github.newsclaims.quantity.Ratio;
import java.util.Optional;

/**
 * The numbers that a figure allows, in the unit in which two figures are compared.
 *
 * @param lower the lower end; absent where there is none, as in "at most 10"
 * @param upper the upper end; absent where there is none; the same number as lower for a single number
 */
public record AmountInterval(Optional<End> lower, Optional<End> upper) {

    /**
     * One end of the interval.
     *
     * @param value the number at the end, for example 50000
     * @param inclusive true where the number itself belongs to it ("at least 50,000"), false where it does not ("more than
     *     50,000")
     */
    public record End(Ratio value, boolean inclusive) {}

    static AmountInterval of(Ratio number) {
        Optional<End> end = Optional.of(new End(number, true));
        return new AmountInterval(end, end);
    }

    /**
     * The number, where it is a single one.
     *
     * @return for example 150; empty for "3 to 5"
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

    boolean overlaps(AmountInterval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every number of this one is less than every number of the other. */
    boolean isBelow(AmountInterval other) {
        if (upper.isEmpty() || other.lower.isEmpty()) {
            return false;
        }
        int order = upper.get().value().compareTo(other.lower.get().value());
        return order < 0
                || order == 0 && !(upper.get().inclusive() && other.lower.get().inclusive());
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
