package io.github.newsclaims.check;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.numbers.NumberReading;
import io.github.newsclaims.internal.numbers.NumberReading.Sense;
import io.github.newsclaims.internal.numbers.NumberReading.Strength;
import io.github.newsclaims.internal.numbers.NumberUnit;
import io.github.newsclaims.internal.numbers.Rational;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Approximation;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.Trend;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Compares the amount of a figure with one reading of its words. */
final class AmountReading {
    /** How far a share in decimals may be from the fraction that the words say. */
    private static final Ratio HUNDREDTH = new Ratio(BigInteger.ONE, BigInteger.valueOf(100));

    private final Figure figure;
    private final NumberReading reading;
    /** How many units of the figure one unit of the words is. */
    private final Ratio factor;

    private AmountReading(Figure figure, NumberReading reading, Ratio factor) {
        this.figure = figure;
        this.reading = reading;
        this.factor = factor;
    }

    /** Returns the readings that the words state for sure. A number of an order states something only about an ordinal. */
    static List<NumberReading> stated(Figure figure, List<NumberReading> readings) {
        boolean ordinal = figure.unit() instanceof Unit.Ordinal;
        return readings.stream()
                .filter(reading -> reading.unit() == null || !reading.unit().strict())
                .filter(reading ->
                        reading.strength() != Strength.POSSIBLE || ordinal && reading.sense() == Sense.ORDINAL)
                .toList();
    }

    /** Returns whether both the amount and the unit are what the words say. */
    static boolean agrees(Figure figure, NumberReading reading) {
        boolean times = reading.unit() != null && reading.unit().kind() == NumberUnit.UnitSort.TIMES;
        // "doubled" is an increase of 100 percent
        return times && figure.unit() instanceof Unit.Percent
                || UnitReading.factors(figure.unit(), reading).stream()
                        .anyMatch(factor -> new AmountReading(figure, reading, factor).agrees());
    }

    /** Returns whether the amount is what the words say, but the unit is not. */
    static boolean differsInUnit(Figure figure, NumberReading reading) {
        NumberUnit unit = reading.unit();
        return unit != null
                && !unit.strict()
                && UnitReading.factors(figure.unit(), reading).isEmpty()
                && new AmountReading(figure, reading, Ratio.ONE).agrees();
    }

    private boolean agrees() {
        boolean ordinal = reading.sense() == Sense.ORDINAL;
        if (ordinal && !(figure.unit() instanceof Unit.Ordinal)) {
            return false;
        }
        Amount amount = figure.amount();
        if (amount instanceof Amount.Exact exact) {
            return agrees(exact);
        }
        if (amount instanceof Amount.Approximate approximate) {
            return agrees(approximate);
        }
        if (amount instanceof Amount.Range range) {
            return agrees(range);
        }
        return reading.sense() == Sense.WITHIN || isVague((Amount.Vague) amount);
    }

    private boolean agrees(Amount.Exact exact) {
        return switch (reading.sense()) {
            case NUMBER, ORDINAL -> isFirst(exact.number());
            case ABOUT, JUST_UNDER, JUST_OVER -> reading.strength() == Strength.SHARE && isFirst(exact.number());
            default -> false;
        };
    }

    private boolean agrees(Amount.Approximate approximate) {
        return switch (reading.sense()) {
            case BETWEEN, VAGUE -> false;
            case WITHIN -> isInside(approximate.number());
            case JUST_UNDER -> approximate.direction() != Approximation.JUST_OVER && isFirst(approximate.number());
            case JUST_OVER -> approximate.direction() != Approximation.JUST_UNDER && isFirst(approximate.number());
            default -> isFirst(approximate.number());
        };
    }

    /** Compares a range. Its words may have one of its ends only: "30" of "more than 30". */
    private boolean agrees(Amount.Range range) {
        boolean lower = range.lower().filter(bound -> isFirst(bound.number())).isPresent();
        boolean upper = range.upper().filter(bound -> isFirst(bound.number())).isPresent();
        return switch (reading.sense()) {
            case NUMBER -> lower || upper;
            case ABOUT -> lower || upper || contains(range);
            case JUST_UNDER -> upper || !lower && contains(range);
            case JUST_OVER -> lower || !upper && contains(range);
            case MORE -> lower;
            case LESS -> upper;
            case BETWEEN ->
                lower && range.upper().filter(bound -> isSecond(bound.number())).isPresent();
            case WITHIN -> isInside(range.lower()) && isInside(range.upper());
            default -> false;
        };
    }

    private boolean isVague(Amount.Vague vague) {
        boolean unknown = vague.magnitude().isEmpty() || first().isZero();
        return reading.sense() == Sense.VAGUE
                && (unknown || first().equals(Ratio.of(vague.magnitude().get())));
    }

    /** Returns whether "about 30" is in a range; if an end is open, the other must be near. */
    private boolean contains(Amount.Range range) {
        Ratio number = first();
        Ratio fifth = number.abs().times(new Ratio(BigInteger.ONE, BigInteger.valueOf(5)));
        Ratio lower = range.lower().map(bound -> bound.number().ratio()).orElse(number.minus(fifth));
        Ratio upper = range.upper().map(bound -> bound.number().ratio()).orElse(number.plus(fifth));
        boolean near = range.lower().isPresent() && range.upper().isPresent()
                || upper.minus(lower).compareTo(fifth.plus(fifth)) <= 0;
        return near && lower.compareTo(number) <= 0 && number.compareTo(upper) <= 0;
    }

    private boolean isInside(Optional<Bound> bound) {
        return bound.map(end -> isInside(end.number())).orElse(true);
    }

    private boolean isInside(ReportedNumber number) {
        return number.ratio().compareTo(first()) >= 0 && number.ratio().compareTo(second()) <= 0;
    }

    private boolean isFirst(ReportedNumber number) {
        return is(number, first());
    }

    private boolean isSecond(ReportedNumber number) {
        return is(number, second());
    }

    private boolean is(ReportedNumber number, Ratio said) {
        Ratio ratio = number.ratio();
        boolean falling = figure.trend().filter(Trend.DECREASING::equals).isPresent();
        return isNear(number, ratio, said) || falling && isNear(number, ratio.times(Ratio.of(-1)), said);
    }

    /** A share in decimals may be rounded, in percent by one percentage point: 67 percent for "two thirds". */
    private boolean isNear(ReportedNumber number, Ratio ratio, Ratio said) {
        if (ratio.equals(said)) {
            return true;
        }
        boolean decimal = number instanceof ReportedNumber.Decimal;
        boolean rounded =
                reading.strength() == Strength.SHARE || said.exactDecimal().isEmpty();
        if (!decimal || !rounded) {
            return false;
        }
        Ratio difference = ratio.minus(said).abs();
        Ratio tenth = said.abs().times(new Ratio(BigInteger.ONE, BigInteger.TEN));
        Ratio allowed = HUNDREDTH.times(factor);
        return difference.compareTo(allowed) <= 0 && difference.compareTo(tenth) <= 0;
    }

    private Ratio first() {
        return ratio(reading.first()).times(factor);
    }

    private Ratio second() {
        return ratio(reading.second()).times(factor);
    }

    static Ratio ratio(Rational number) {
        return Ratio.of(number.numerator()).times(Ratio.of(number.denominator()).inverse());
    }
}
