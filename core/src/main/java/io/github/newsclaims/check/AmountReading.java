package io.github.newsclaims.check;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.numbers.NumberReading;
import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares the amount of a figure with what its words say. */
final class AmountReading {
    private AmountReading() {}

    static boolean agrees(Figure figure, NumberReading reading, String words) {
        Unit unit = figure.unit();
        boolean ordinal = unit instanceof Unit.Ordinal;
        // For a length, "30m" means thirty metres.
        boolean metres = unit instanceof Unit.Measure && words.matches("(?is).*[0-9](?:k|m|b)\\b.*");
        if (metres || ordinal != (reading.sense() == Sense.ORDINAL)) {
            return true;
        }
        BigDecimal scale = reading.minor() && unit instanceof Unit.Currency ? new BigDecimal("0.01") : BigDecimal.ONE;
        BigDecimal first = reading.first().multiply(scale);
        BigDecimal second = reading.sense() == Sense.FRACTION
                ? reading.second()
                : reading.second().multiply(scale);
        return agrees(figure.amount(), reading.sense(), first, second);
    }

    private static boolean agrees(Amount amount, Sense sense, BigDecimal first, BigDecimal second) {
        if (amount instanceof Amount.Exact exact) {
            return switch (sense) {
                case NUMBER, ORDINAL -> same(exact.number(), first);
                case FRACTION -> isFraction(exact.number(), first, second);
                default -> false;
            };
        }
        if (amount instanceof Amount.Approximate approximate) {
            return switch (sense) {
                case BETWEEN, VAGUE -> false;
                case FRACTION -> isFraction(approximate.number(), first, second);
                default -> same(approximate.number(), first);
            };
        }
        if (amount instanceof Amount.Range range) {
            return agrees(range, sense, first, second);
        }
        return sense == Sense.VAGUE;
    }

    /** Compares a range. Its words may have one of its ends only: "30" of "more than 30". */
    private static boolean agrees(Amount.Range range, Sense sense, BigDecimal first, BigDecimal second) {
        boolean lower = is(range.lower(), first);
        boolean upper = is(range.upper(), first);
        return switch (sense) {
            case NUMBER -> lower || upper;
            case ABOUT -> isInside(range, first);
            case MORE -> lower;
            case LESS -> upper;
            case BETWEEN -> lower && is(range.upper(), second);
            default -> false;
        };
    }

    private static boolean isInside(Amount.Range range, BigDecimal number) {
        return range.lower().map(bound -> compare(bound.number(), number) <= 0).orElse(true)
                && range.upper()
                        .map(bound -> compare(bound.number(), number) >= 0)
                        .orElse(true);
    }

    private static boolean is(Optional<Bound> bound, BigDecimal number) {
        return bound.isPresent() && same(bound.get().number(), number);
    }

    private static boolean same(ReportedNumber one, BigDecimal other) {
        return compare(one, other) == 0;
    }

    private static int compare(ReportedNumber one, BigDecimal other) {
        return one.ratio().compareTo(Ratio.of(other));
    }

    /** Multiplies in place of dividing, because words such as "0 in 0" give a denominator of 0. */
    private static boolean isFraction(ReportedNumber number, BigDecimal numerator, BigDecimal denominator) {
        return number.ratio().times(Ratio.of(denominator)).equals(Ratio.of(numerator));
    }

    /** Returns an amount in words, for example "exactly 9300". */
    static String words(Amount amount) {
        if (amount instanceof Amount.Exact exact) {
            return exact.number() instanceof ReportedNumber.Fraction
                    ? exact.number().toString()
                    : "exactly " + exact.number();
        }
        if (amount instanceof Amount.Approximate approximate) {
            return "about " + approximate.number();
        }
        if (amount instanceof Amount.Range range) {
            return (range.approximate() ? "an approximate range from " : "a range from ")
                    + end(range.lower())
                    + " to "
                    + end(range.upper());
        }
        return "vague";
    }

    private static String end(Optional<Bound> bound) {
        return bound.map(end -> end.number().toString()).orElse("open");
    }
}
