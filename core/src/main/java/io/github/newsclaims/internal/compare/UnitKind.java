package io.github.newsclaims.internal.compare;

import io.github.newsclaims.quantity.Unit;
import java.util.Locale;

/** The kinds of units. */
public enum UnitKind {
    BASIS_POINTS,
    COUNT,
    CURRENCY,
    MEASURE,
    ORDINAL,
    PERCENT,
    PERCENTAGE_POINTS,
    TIMES,
    UNITLESS;

    /** Returns the kind of a unit. */
    public static UnitKind of(Unit unit) {
        if (unit instanceof Unit.BasisPoints) {
            return BASIS_POINTS;
        }
        if (unit instanceof Unit.Count) {
            return COUNT;
        }
        if (unit instanceof Unit.Currency) {
            return CURRENCY;
        }
        if (unit instanceof Unit.Measure) {
            return MEASURE;
        }
        if (unit instanceof Unit.Ordinal) {
            return ORDINAL;
        }
        if (unit instanceof Unit.Percent) {
            return PERCENT;
        }
        if (unit instanceof Unit.PercentagePoints) {
            return PERCENTAGE_POINTS;
        }
        if (unit instanceof Unit.Times) {
            return TIMES;
        }
        if (unit instanceof Unit.Unitless) {
            return UNITLESS;
        }
        throw new IllegalStateException("a unit without a kind: " + unit);
    }

    /** Returns the kind in words, for example "percentage points". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
