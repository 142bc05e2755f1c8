package io.github.newsclaims.check;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.numbers.NumberReading;
import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
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
                case NUMBER, ORDINAL -> same(exact.value(), first);
                case FRACTION -> same(exact.value().multiply(second), first);
                default -> false;
            };
        }
        if (amount instanceof Amount.Approximate approximate) {
            return switch (sense) {
                case BETWEEN, VAGUE -> false;
                case FRACTION -> same(approximate.value().multiply(second), first);
                default -> same(approximate.value(), first);
            };
        }
        if (amount instanceof Amount.Range range) {
            return agrees(range, sense, first, second);
        }
        if (amount instanceof Amount.Fraction fraction) {
            BigDecimal numerator = new BigDecimal(fraction.numerator());
            BigDecimal denominator = new BigDecimal(fraction.denominator());
            return switch (sense) {
                case FRACTION -> same(numerator.multiply(second), denominator.multiply(first));
                case NUMBER -> same(numerator, denominator.multiply(first));
                default -> false;
            };
        }
        return sense == Sense.VAGUE;
    }

    /** Compares a range. Its words may have one of its ends only: "30" of "more than 30". */
    private static boolean agrees(Amount.Range range, Sense sense, BigDecimal first, BigDecimal second) {
        boolean lower = is(range.lower(), first);
        boolean upper = is(range.upper(), first);
        return switch (sense) {
            case NUMBER -> lower || upper;
            case ABOUT -> lower || upper || isInside(range, first);
            case MORE -> lower;
            case LESS -> upper;
            case BETWEEN -> lower && is(range.upper(), second);
            default -> false;
        };
    }

    private static boolean isInside(Amount.Range range, BigDecimal number) {
        return range.lower().map(bound -> bound.value().compareTo(number) <= 0).orElse(true)
                && range.upper()
                        .map(bound -> number.compareTo(bound.value()) <= 0)
                        .orElse(true);
    }

    private static boolean is(Optional<Bound> bound, BigDecimal number) {
        return bound.isPresent() && same(bound.get().value(), number);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** Returns an amount in words, for example "exactly 9300". */
    static String words(Amount amount) {
        if (amount instanceof Amount.Exact exact) {
            return "exactly " + exact.value().toPlainString();
        }
        if (amount instanceof Amount.Approximate approximate) {
            return "about " + approximate.value().toPlainString();
        }
        if (amount instanceof Amount.Range range) {
            return "a range from " + end(range.lower()) + " to " + end(range.upper());
        }
        if (amount instanceof Amount.Fraction fraction) {
            return fraction.numerator() + "/" + fraction.denominator();
        }
        return "vague";
    }

    private static String end(Optional<Bound> bound) {
        return bound.map(end -> end.value().toPlainString()).orElse("open");
    }
}
