package io.github.newsclaims.check;

import io.github.newsclaims.internal.numbers.NumberUnit;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.quantity.UnitVisitor;

/** Units in the words of a message. */
final class UnitWords implements UnitVisitor<String> {
    private static final UnitWords INSTANCE = new UnitWords();

    private UnitWords() {}

    /** Returns a unit in words, for example "EUR" or "percentage points". */
    static String of(Unit unit) {
        return unit.accept(INSTANCE);
    }

    /** Returns the unit of words, for example "EUR" or, if there are several, "$" in quotation marks. */
    static String of(NumberUnit unit) {
        return unit.currencies().size() == 1 ? unit.currencies().iterator().next() : "\"" + unit.words() + "\"";
    }

    @Override
    public String visitCurrency(Unit.Currency currency) {
        return currency.code();
    }

    @Override
    public String visitCount(Unit.Count count) {
        return "a count";
    }

    @Override
    public String visitPercent(Unit.Percent percent) {
        return "percent";
    }

    @Override
    public String visitPercentagePoints(Unit.PercentagePoints points) {
        return "percentage points";
    }

    @Override
    public String visitBasisPoints(Unit.BasisPoints points) {
        return "basis points";
    }

    @Override
    public String visitMeasure(Unit.Measure measure) {
        return measure.code();
    }

    @Override
    public String visitOrdinal(Unit.Ordinal ordinal) {
        return "an ordinal";
    }

    @Override
    public String visitTimes(Unit.Times times) {
        return "times";
    }

    @Override
    public String visitUnitless(Unit.Unitless unitless) {
        return "unitless";
    }
}
