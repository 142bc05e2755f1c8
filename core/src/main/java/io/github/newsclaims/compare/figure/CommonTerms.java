package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.internal.compare.Shares;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Converts two figures to the same unit and rate, or says why that is not possible. */
final class CommonTerms {
    private static final Ratio POINT = Ratio.of(100).inverse();

    private final ComparisonRules rules;
    private final List<Reason> faults = new ArrayList<>();
    private final List<ConversionStep> steps = new ArrayList<>();
    private Ratio first = Ratio.ONE;
    private Ratio second = Ratio.ONE;
    private Optional<Ratio> onePoint = Optional.empty();

    CommonTerms(ComparisonRules rules) {
        this.rules = rules;
    }

    static CommonTerms of(Figure first, Figure second, ComparisonRules rules) {
        CommonTerms terms = new CommonTerms(rules);
        terms.uniteUnits(first, second);
        new CommonRate(terms, first.per(), second.per()).unite();
        return terms.faults.isEmpty()
                ? terms
                : asShares(first, second, rules)
                        .or(() -> MeasureRate.unite(first, second, rules))
                        .orElse(terms);
    }

    /** Returns the reasons why the figures cannot be converted; empty if they can. */
    List<Reason> faults() {
        return faults;
    }

    List<ConversionStep> steps() {
        return steps;
    }

    /** Returns the factor for the first figure. */
    Ratio first() {
        return first;
    }

    /** Returns the factor for the second figure. */
    Ratio second() {
        return second;
    }

    /** Returns one percentage point in the common unit; empty unless both figures are shares of a whole. */
    Optional<Ratio> onePoint() {
        return onePoint;
    }

    void fault(Reason reason) {
        faults.add(reason);
    }

    void step(ConversionStep step) {
        if (step.given().isEmpty() && step.factor().equals(Ratio.ONE)) {
            return;
        }
        steps.add(step);
        if (step.side() == Side.FIRST) {
            first = first.times(step.factor());
        } else {
            second = second.times(step.factor());
        }
    }

    /**
     * Converts one figure into the unit of the other: the one that is multiplied by more than one.
     *
     * @param factor how many of the second unit equal one of the first
     * @param toSecond why the first figure is multiplied
     * @param toFirst why the second figure is multiplied
     */
    void step(Ratio factor, String toSecond, String toFirst) {
        if (factor.compareTo(Ratio.ONE) > 0) {
            step(ConversionStep.exact(Side.FIRST, factor, toSecond));
        } else {
            step(ConversionStep.exact(Side.SECOND, factor.inverse(), toFirst));
        }
    }

    List<ConversionFactor> factors() {
        return rules.factors();
    }

    ComparisonRules rules() {
        return rules;
    }

    /** Returns two figures as percentages, if they are shares of a whole in two different forms. */
    private static Optional<CommonTerms> asShares(Figure a, Figure b, ComparisonRules rules) {
        Optional<Shares.Share> one = Shares.of(a);
        Optional<Shares.Share> other = Shares.of(b);
        if (one.isEmpty() || other.isEmpty() || one.get().form() == other.get().form()) {
            return Optional.empty();
        }
        CommonTerms terms = new CommonTerms(rules);
        terms.onePoint = Optional.of(Ratio.ONE);
        terms.step(percent(Side.FIRST, one.get()));
        terms.step(percent(Side.SECOND, other.get()));
        new CommonRate(terms, one.get().rest(), other.get().rest()).unite();
        return Optional.of(terms).filter(united -> united.faults.isEmpty());
    }

    private static ConversionStep percent(Side side, Shares.Share share) {
        return ConversionStep.exact(side, share.percent(), "100 percent a whole");
    }

    /** The caller's factor between two units, in whichever direction it was given. */
    private Optional<ConversionFactor> factor(Unit a, Unit b) {
        return rules.factors().stream()
                .filter(factor -> same(factor.from(), a) && same(factor.to(), b)
                        || same(factor.from(), b) && same(factor.to(), a))
                .findFirst();
    }

    private void uniteUnits(Figure a, Figure b) {
        if (same(a.unit(), b.unit())) {
            onePoint = Optional.of(POINT).filter(any -> Shares.isShare(a) && Shares.isShare(b));
        } else if (a.unit() instanceof Unit.PercentagePoints && b.unit() instanceof Unit.BasisPoints) {
            step(basisPoints(Side.FIRST));
        } else if (b.unit() instanceof Unit.PercentagePoints && a.unit() instanceof Unit.BasisPoints) {
            step(basisPoints(Side.SECOND));
        } else if (!uniteMeasures(a.unit(), b.unit())) {
            uniteByFactor(a.unit(), b.unit());
        }
    }

    private static ConversionStep basisPoints(Side side) {
        return ConversionStep.exact(side, Ratio.of(100), "100 basis points a percentage point");
    }

    private boolean uniteMeasures(Unit a, Unit b) {
        if (!(a instanceof Unit.Measure one) || !(b instanceof Unit.Measure other)) {
            return false;
        }
        Optional<Ratio> factor = rules.exactFactor(one, other);
        factor.ifPresent(fits -> step(fits, PartWords.exact(other, one), PartWords.exact(one, other)));
        return factor.isPresent();
    }

    private void uniteByFactor(Unit a, Unit b) {
        Optional<ConversionFactor> factor = factor(a, b);
        if (factor.isPresent()) {
            step(ConversionStep.given(same(factor.get().from(), a) ? Side.FIRST : Side.SECOND, factor.get()));
            return;
        }
        if (a instanceof Unit.Measure one && b instanceof Unit.Measure other) {
            Optional<Ratio> converted = rules.convertersFactor(one, other);
            if (converted.isPresent()) {
                step(
                        converted.get(),
                        PartWords.converted(one.code(), other.code()),
                        PartWords.converted(other.code(), one.code()));
                return;
            }
        }
        fault(new UnitReason.UnitsDiffer(a, b));
        if (a instanceof Unit.Currency && b instanceof Unit.Currency
                || a instanceof Unit.Measure && b instanceof Unit.Measure) {
            fault(new UnitReason.FactorMissing(a, b));
        }
    }

    /** Returns whether two units are the same. An assumed currency is the same as one that the article names. */
    static boolean same(Unit a, Unit b) {
        return a instanceof Unit.Currency one && b instanceof Unit.Currency other
                ? one.code().equals(other.code())
                : a.equals(b);
    }
}
