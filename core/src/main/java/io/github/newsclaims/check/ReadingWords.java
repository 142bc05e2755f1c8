package io.github.newsclaims.check;

import io.github.newsclaims.internal.numbers.NumberReading;
import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.ReportedNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Amounts and their readings in the words of a message. */
final class ReadingWords {
    private ReadingWords() {}

    /** Returns what words may state, for example "2 or 45". */
    static String of(List<NumberReading> readings, Amount amount) {
        boolean magnitude = isMagnitude(amount, readings);
        return readings.stream()
                .map(reading -> magnitude && reading.sense() == Sense.VAGUE
                        ? "no number, with the magnitude " + reading.first().shortest()
                        : reading.words())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /** Returns whether only the magnitude differs: "dozens" and "hundreds". */
    private static boolean isMagnitude(Amount amount, List<NumberReading> readings) {
        return amount instanceof Amount.Vague && readings.stream().anyMatch(reading -> reading.sense() == Sense.VAGUE);
    }

    /** Returns an amount in words, with its magnitude if only that differs from the readings. */
    static String of(Amount amount, List<NumberReading> readings) {
        return amount instanceof Amount.Vague vague && isMagnitude(amount, readings)
                ? "vague"
                        + vague.magnitude()
                                .map(number -> ", with the magnitude " + number.toPlainString())
                                .orElse("")
                : of(amount);
    }

    /** Returns an amount in words, for example "exactly 9300". */
    static String of(Amount amount) {
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
