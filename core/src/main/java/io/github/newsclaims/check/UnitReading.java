package io.github.newsclaims.check;

import io.github.newsclaims.internal.numbers.MeasureScale;
import io.github.newsclaims.internal.numbers.NumberReading;
import io.github.newsclaims.internal.numbers.NumberReading.Strength;
import io.github.newsclaims.internal.numbers.NumberUnit;
import io.github.newsclaims.internal.numbers.NumberUnit.UnitSort;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.quantity.UnitVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the unit of a figure with the unit that its words say. */
final class UnitReading implements UnitVisitor<List<Ratio>> {
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Ratio HUNDREDTH = HUNDRED.inverse();
    private static final List<Ratio> SAME = List.of(Ratio.ONE);
    private static final List<Ratio> DIFFERENT = List.of();

    private final NumberReading reading;
    private final @Nullable NumberUnit unit;
    /** The kind of unit that the words say; null if they say none. */
    private final @Nullable UnitSort kind;

    private UnitReading(NumberReading reading) {
        this.reading = reading;
        this.unit = reading.unit();
        this.kind = unit == null ? null : unit.kind();
    }

    /**
     * Returns by what the number of the words may be multiplied to give that of the figure: 1 if the units are the same, 1/100
     * for cents. Empty if the words say another unit.
     */
    static List<Ratio> factors(Unit unit, NumberReading reading) {
        return unit.accept(new UnitReading(reading));
    }

    @Override
    public List<Ratio> visitCurrency(Unit.Currency currency) {
        if (unit == null || kind == UnitSort.TIMES) {
            return SAME;
        }
        boolean known = kind == UnitSort.CURRENCY || kind == UnitSort.MINOR;
        if (!known || !(unit.currencies().isEmpty() || unit.currencies().contains(currency.code()))) {
            return DIFFERENT;
        }
        return kind == UnitSort.MINOR ? List.of(HUNDREDTH) : SAME;
    }

    @Override
    public List<Ratio> visitCount(Unit.Count count) {
        return number();
    }

    @Override
    public List<Ratio> visitOrdinal(Unit.Ordinal ordinal) {
        return number();
    }

    @Override
    public List<Ratio> visitTimes(Unit.Times times) {
        return kind == UnitSort.PERCENT ? List.of(HUNDREDTH) : number();
    }

    @Override
    public List<Ratio> visitUnitless(Unit.Unitless unitless) {
        if (kind == UnitSort.PERCENT) {
            return List.of(Ratio.ONE, HUNDREDTH);
        }
        return reading.strength() == Strength.TERM ? DIFFERENT : number();
    }

    /** Returns the factor for a number of things. Units of measure and coins can be counted. */
    private List<Ratio> number() {
        boolean coins =
                kind == UnitSort.CURRENCY && unit != null && unit.currencies().isEmpty();
        boolean countable =
                coins || kind == null || kind == UnitSort.MEASURE || kind == UnitSort.MINOR || kind == UnitSort.TIMES;
        return countable && !isStrict() ? SAME : DIFFERENT;
    }

    private boolean isStrict() {
        return unit != null && unit.strict();
    }

    @Override
    public List<Ratio> visitPercent(Unit.Percent percent) {
        if (reading.strength() == Strength.SHARE) {
            return List.of(HUNDRED, Ratio.ONE);
        }
        boolean term = reading.strength() == Strength.TERM;
        return kind == UnitSort.PERCENT || kind == null && !term ? SAME : DIFFERENT;
    }

    @Override
    public List<Ratio> visitPercentagePoints(Unit.PercentagePoints points) {
        if (kind == UnitSort.BASIS_POINTS) {
            return List.of(HUNDREDTH);
        }
        return kind == UnitSort.POINTS || kind == null ? SAME : DIFFERENT;
    }

    @Override
    public List<Ratio> visitBasisPoints(Unit.BasisPoints points) {
        if (kind == UnitSort.POINTS) {
            return List.of(HUNDRED);
        }
        return kind == UnitSort.BASIS_POINTS || kind == null ? SAME : DIFFERENT;
    }

    @Override
    public List<Ratio> visitMeasure(Unit.Measure measure) {
        String code = measure.code();
        if (unit == null) {
            return SAME;
        }
        if (unit.measures().isEmpty()) {
            return MeasureScale.isKnown(code) && kind != UnitSort.TIMES ? DIFFERENT : SAME;
        }
        return measures(code, unit.measures());
    }

    private List<Ratio> measures(String code, Set<String> said) {
        if (said.contains(code)) {
            return SAME;
        }
        List<Ratio> factors = new ArrayList<>();
        for (String one : said) {
            MeasureScale.factor(one, code).map(AmountReading::ratio).ifPresent(factors::add);
        }
        boolean unknown = !MeasureScale.isKnown(code) || said.stream().noneMatch(MeasureScale::isKnown);
        return factors.isEmpty() && unknown && !isStrict() ? SAME : factors;
    }
}
