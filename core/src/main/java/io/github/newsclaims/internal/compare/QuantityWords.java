package io.github.newsclaims.internal.compare;

import io.github.newsclaims.Figure;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.AmountVisitor;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import java.util.Locale;
import java.util.Optional;

/** Puts what figures state into words for people. */
public final class QuantityWords {
    private QuantityWords() {}

    /** Returns what a figure states, for example "about 150 NOK per month". An assumed currency is marked. */
    public static String of(Figure figure) {
        String unit = PartWords.unit(figure.unit()) + (figure.unit().isAssumed() ? " (assumed)" : "");
        return of(figure.amount()) + " " + unit + (figure.per().isEmpty() ? "" : " " + PartWords.per(figure.per()));
    }

    /** Returns an amount in words, for example "150", "just under 100", "3 to 5", "more than 50000" or "no number". */
    public static String of(Amount amount) {
        return amount.accept(new AmountVisitor<>() {
            @Override
            public String visitExact(Amount.Exact exact) {
                return exact.significantDigits().isPresent()
                        ? exact.number() + " (" + exact.significantDigits().getAsInt() + " significant)"
                        : exact.number().toString();
            }

            @Override
            public String visitApproximate(Amount.Approximate about) {
                return words(about.direction()) + " " + about.number();
            }

            @Override
            public String visitRange(Amount.Range range) {
                return (range.approximate() ? "about " : "") + words(range.lower(), range.upper());
            }

            @Override
            public String visitVague(Amount.Vague vague) {
                return "no number"
                        + vague.magnitude()
                                .map(magnitude -> " (counted in " + magnitude.toPlainString() + ")")
                                .orElse("");
            }
        });
    }

    private static String words(Approximation direction) {
        return direction.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Optional<Bound> lower, Optional<Bound> upper) {
        if (lower.filter(Bound::inclusive).isPresent()
                && upper.filter(Bound::inclusive).isPresent()) {
            return lower.get().number() + " to " + upper.get().number();
        }
        Optional<String> over = lower.map(bound -> (bound.inclusive() ? "at least " : "more than ") + bound.number());
        Optional<String> under = upper.map(bound -> (bound.inclusive() ? "at most " : "less than ") + bound.number());
        return over.isPresent() && under.isPresent()
                ? over.get() + " and " + under.get()
                : over.or(() -> under).orElseThrow();
    }
}
