package io.github.newsclaims.quantity;

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

    static ReportedNumber number(BigDecimal value) {
        return Numbers.of("amount", value);
    }

    static ReportedNumber number(String value) {
        return number("value", value);
    }

    /** Reads a decimal or a fraction; a null is refused with the name of the parameter. */
    static ReportedNumber number(String parameter, String value) {
        return Numbers.parse("amount", Objects.requireNonNull(value, parameter));
    }

    static Amount.Range from(BigDecimal value, boolean inclusive) {
        return from(Numbers.of("bound", value), inclusive);
    }

    static Amount.Range from(String value, boolean inclusive) {
        return from(number(value), inclusive);
    }

    private static Amount.Range from(ReportedNumber number, boolean inclusive) {
        return range(Optional.of(new Bound(number, inclusive)), Optional.empty());
    }

    static Amount.Range to(BigDecimal value, boolean inclusive) {
        return to(Numbers.of("bound", value), inclusive);
    }

    static Amount.Range to(String value, boolean inclusive) {
        return to(number(value), inclusive);
    }

    private static Amount.Range to(ReportedNumber number, boolean inclusive) {
        return range(Optional.empty(), Optional.of(new Bound(number, inclusive)));
    }

    static Amount.Range between(BigDecimal lower, BigDecimal upper) {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        return between(Numbers.of("bound", lower), Numbers.of("bound", upper));
    }

    static Amount.Range between(String lower, String upper) {
        return between(number("lower", lower), number("upper", upper));
    }

    private static Amount.Range between(ReportedNumber lower, ReportedNumber upper) {
        return range(Optional.of(new Bound(lower, true)), Optional.of(new Bound(upper, true)));
    }

    private static Amount.Range range(Optional<Bound> lower, Optional<Bound> upper) {
        return new Amount.Range(lower, upper, false);
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
        ReportedNumber low = lower.get().number();
        ReportedNumber high = upper.get().number();
        int order = low.ratio().compareTo(high.ratio());
        if (order > 0) {
            throw Invalid.value("range", "lower must not be greater than upper " + high, low);
        }
        if (order == 0 && !(lower.get().inclusive() && upper.get().inclusive())) {
            throw Invalid.value("range", "both bounds must be inclusive where lower equals upper", low);
        }
    }

    @Override
    public Optional<Bound> visitExact(Amount.Exact exact) {
        return Optional.of(new Bound(exact.number(), true));
    }

    @Override
    public Optional<Bound> visitApproximate(Amount.Approximate approximate) {
        Approximation bounded = lower ? Approximation.JUST_OVER : Approximation.JUST_UNDER;
        return approximate.direction() == bounded
                ? Optional.of(new Bound(approximate.number(), false))
                : Optional.empty();
    }

    @Override
    public Optional<Bound> visitRange(Amount.Range range) {
        return lower ? range.lower() : range.upper();
    }

    @Override
    public Optional<Bound> visitVague(Amount.Vague vague) {
        return Optional.empty();
    }
}
