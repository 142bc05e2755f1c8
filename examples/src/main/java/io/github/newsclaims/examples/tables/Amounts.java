package io.github.newsclaims.examples.tables;

import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of an amount in its unit. Each number is there twice: exactly, as text, and as the nearest double. */
final class Amounts {
    private Amounts() {}

    /** Returns the cells from amount_kind to unit_assumed. */
    static @Nullable Object[] cells(Amount amount, Unit unit) {
        Optional<ReportedNumber> number = number(amount);
        Optional<Bound> lower = amount.lower();
        Optional<Bound> upper = amount.upper();
        return new Object[] {
            kind(amount),
            amount instanceof Amount.Approximate approximate ? approximate.direction() : null,
            number,
            number.map(Amounts::value),
            lower.map(Bound::number),
            lower.map(bound -> value(bound.number())),
            lower.map(Bound::inclusive),
            upper.map(Bound::number),
            upper.map(bound -> value(bound.number())),
            upper.map(Bound::inclusive),
            amount.isApproximate(),
            amount instanceof Amount.Exact exact ? exact.significantDigits() : null,
            kind(unit),
            unit instanceof Unit.Currency currency
                    ? currency.code()
                    : unit instanceof Unit.Measure measure ? measure.code() : null,
            unit.isAssumed()
        };
    }

    /** Returns a divisor, for example "P1M", "2 P1M", "kg" or "100000 inhabitants". */
    static String per(Per per) {
        String unit = per instanceof Per.Period period
                ? period.duration()
                : per instanceof Per.Measured measured ? measured.code() : ((Per.Counted) per).counted();
        return per.quantity().compareTo(BigDecimal.ONE) == 0
                ? unit
                : per.quantity().toPlainString() + " " + unit;
    }

    private static String kind(Amount amount) {
        return amount.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String kind(Unit unit) {
        return unit.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<ReportedNumber> number(Amount amount) {
        if (amount instanceof Amount.Exact exact) {
            return Optional.of(exact.number());
        }
        if (amount instanceof Amount.Approximate approximate) {
            return Optional.of(approximate.number());
        }
        return amount instanceof Amount.Vague vague ? vague.magnitude().map(ReportedNumber::of) : Optional.empty();
    }

    private static double value(ReportedNumber number) {
        return number.decimal()
                .orElseGet(() -> new BigDecimal(number.ratio().numerator())
                        .divide(new BigDecimal(number.ratio().denominator()), MathContext.DECIMAL64))
                .doubleValue();
    }
}
