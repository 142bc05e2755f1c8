package io.github.newsclaims.quantity;

import io.github.newsclaims.internal.Decimals;
import io.github.newsclaims.internal.Invalid;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** The bounds of amounts: how ranges are made and checked, and which bounds each kind of amount has. */
final class Bounds implements AmountVisitor<Optional<Bound>> {
    static final Bounds LOWER = new Bounds(true);
    static final Bounds UPPER = new Bounds(false);

    private final boolean lower;

    private Bounds(boolean lower) {
        this.lower = lower;
    }

    /** Reads a plain decimal; a null is refused with the name of the parameter. */
    static BigDecimal decimal(String parameter, String value) {
        return Decimals.parse("amount", Objects.requireNonNull(value, parameter));
    }

    static Amount.Range from(BigDecimal value, boolean inclusive) {
        return new Amount.Range(Optional.of(new Bound(value, inclusive)), Optional.empty());
    }

    static Amount.Range to(BigDecimal value, boolean inclusive) {
        return new Amount.Range(Optional.empty(), Optional.of(new Bound(value, inclusive)));
    }

    static Amount.Range between(BigDecimal lower, BigDecimal upper) {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        return new Amount.Range(Optional.of(new Bound(lower, true)), Optional.of(new Bound(upper, true)));
    }

    /** Refuses a range without a bound and a range without a number. */
    static void check(Optional<Bound> lower, Optional<Bound> upper) {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        if (lower.isEmpty() && upper.isEmpty()) {
            throw Invalid.value("range", "a lower or an upper bound is required");
        }
        if (lower.isEmpty() || upper.isEmpty()) {
            return;
        }
        BigDecimal low = lower.get().value();
        BigDecimal high = upper.get().value();
        if (low.compareTo(high) > 0) {
            throw Invalid.value("range", "lower must not be greater than upper " + high.toPlainString(), low);
        }
        if (low.compareTo(high) == 0 && !(lower.get().inclusive() && upper.get().inclusive())) {
            throw Invalid.value("range", "both bounds must be inclusive where lower equals upper", low);
        }
    }

    @Override
    public Optional<Bound> visitExact(Amount.Exact exact) {
        return Optional.of(new Bound(exact.value(), true));
    }

    @Override
    public Optional<Bound> visitApproximate(Amount.Approximate approximate) {
        Approximation bounded = lower ? Approximation.JUST_OVER : Approximation.JUST_UNDER;
        return approximate.direction() == bounded
                ? Optional.of(new Bound(approximate.value(), false))
                : Optional.empty();
    }

    @Override
    public Optional<Bound> visitRange(Amount.Range range) {
        return lower ? range.lower() : range.upper();
    }

    @Override
    public Optional<Bound> visitFraction(Amount.Fraction fraction) {
        return Optional.empty();
    }

    @Override
    public Optional<Bound> visitVague(Amount.Vague vague) {
        return Optional.empty();
    }
}
