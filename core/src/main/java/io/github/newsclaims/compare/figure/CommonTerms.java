package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.internal.compare.Shares;
import io.github.newsclaims.internal.compare.TimeLength;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Converts two figures to the same unit and rate, or says why that is not possible. */
final class CommonTerms {
    private final ComparisonRules rules;
    private final List<Reason> faults = new ArrayList<>();
    private final List<ConversionStep> steps = new ArrayList<>();
    private Ratio first = Ratio.ONE;
    private Ratio second = Ratio.ONE;

    private CommonTerms(ComparisonRules rules) {
        this.rules = rules;
    }

    static CommonTerms of(Figure first, Figure second, ComparisonRules rules) {
        CommonTerms terms = new CommonTerms(rules);
        terms.unite(first, second);
        new CommonRate(terms, first.per(), second.per()).unite();
        return terms;
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

    List<ConversionFactor> factors() {
        return rules.factors();
    }

    /** The caller's factor between two units, in whichever direction it was given. */
    private Optional<ConversionFactor> factor(Unit a, Unit b) {
        return rules.factors().stream()
                .filter(factor -> same(factor.from(), a) && same(factor.to(), b)
                        || same(factor.from(), b) && same(factor.to(), a))
                .findFirst();
    }

    private void unite(Figure a, Figure b) {
        if (same(a.unit(), b.unit())) {
            return;
        }
        if (Shares.isShare(a) && b.unit() instanceof Unit.Percent) {
            step(percent(Side.FIRST));
        } else if (Shares.isShare(b) && a.unit() instanceof Unit.Percent) {
            step(percent(Side.SECOND));
        } else if (a.unit() instanceof Unit.PercentagePoints && b.unit() instanceof Unit.BasisPoints) {
            step(basisPoints(Side.FIRST));
        } else if (b.unit() instanceof Unit.PercentagePoints && a.unit() instanceof Unit.BasisPoints) {
            step(basisPoints(Side.SECOND));
        } else if (!uniteTimes(a.unit(), b.unit())) {
            uniteByFactor(a.unit(), b.unit());
        }
    }

    private static ConversionStep percent(Side side) {
        return ConversionStep.exact(side, Ratio.of(100), "100 percent a whole");
    }

    private static ConversionStep basisPoints(Side side) {
        return ConversionStep.exact(side, Ratio.of(100), "100 basis points a percentage point");
    }

    private boolean uniteTimes(Unit a, Unit b) {
        if (!(a instanceof Unit.Measure one) || !(b instanceof Unit.Measure other)) {
            return false;
        }
        Optional<Ratio> fits = TimeLength.ofUcum(one.code())
                .flatMap(length -> TimeLength.ofUcum(other.code()).flatMap(length::in));
        if (fits.isEmpty()) {
            return false;
        }
        if (fits.get().compareTo(Ratio.ONE) > 0) {
            step(ConversionStep.exact(Side.FIRST, fits.get(), PartWords.exact(other, one)));
        } else {
            step(ConversionStep.exact(Side.SECOND, fits.get().inverse(), PartWords.exact(one, other)));
        }
        return true;
    }

    private void uniteByFactor(Unit a, Unit b) {
        Optional<ConversionFactor> factor = factor(a, b);
        if (factor.isPresent()) {
            step(ConversionStep.given(same(factor.get().from(), a) ? Side.FIRST : Side.SECOND, factor.get()));
            return;
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
