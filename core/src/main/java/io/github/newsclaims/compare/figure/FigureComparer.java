package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.compare.Folding;
import io.github.newsclaims.internal.compare.PlaceNames;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One comparison of two figures: collects the reasons, and then decides on the verdict. */
final class FigureComparer {
    private final ComparisonRules rules;
    private final ReportedFigure a;
    private final ReportedFigure b;
    private final Figure first;
    private final Figure second;
    /** Reasons that make the figures not comparable. */
    private final List<Reason> faults = new ArrayList<>();
    /** Reasons for which equal numbers are compatible at best, and different numbers are not comparable. */
    private final List<Reason> limits = new ArrayList<>();
    /** Reasons for which equal numbers are compatible at best, and different numbers still conflict. */
    private final List<Reason> doubts = new ArrayList<>();

    /** Reasons that do not change the verdict. */
    private final List<Reason> remarks = new ArrayList<>();

    FigureComparer(ComparisonRules rules, ReportedFigure a, ReportedFigure b) {
        this.rules = rules;
        this.a = a;
        this.b = b;
        this.first = a.figure();
        this.second = b.figure();
    }

    FigureComparison compare() {
        compareWhatIsMeasured();
        compareText(FigureAspect.QUALIFIER, first.qualifier(), second.qualifier());
        if (isLookedAt(FigureAspect.PLACE)) {
            comparePlaces(a.places(), b.places());
            takenFromClaim(
                    FigureAspect.PLACE,
                    first.places().isEmpty() && !a.places().isEmpty(),
                    second.places().isEmpty() && !b.places().isEmpty());
        }
        if (isLookedAt(FigureAspect.TIME)) {
            compareTimes(a.time(), b.time());
            takenFromClaim(FigureAspect.TIME, taken(first.asOf(), a.time()), taken(second.asOf(), b.time()));
        }
        compareBases();
        remark(isVague(first), isVague(second), Reason.NoNumber::new, faults);
        remark(isAssumed(first.unit()), isAssumed(second.unit()), UnitReason.CurrencyAssumed::new, remarks);
        for (FigureAspect part : FigureAspect.values()) {
            if (!isLookedAt(part)) {
                remarks.add(new Reason.TakenAsSame(part));
            }
        }
        CommonTerms terms = CommonTerms.of(first, second, rules);
        faults.addAll(0, terms.faults());
        return terms.faults().isEmpty() && !isVague(first) && !isVague(second)
                ? compareAmounts(terms)
                : notComparable(Optional.empty());
    }

    private FigureComparison compareAmounts(CommonTerms terms) {
        ComparedAmount one = ComparedAmount.of(first, terms.first());
        ComparedAmount other = ComparedAmount.of(second, terms.second());
        Optional<Ratio> ratio = ratio(one, other);
        List<Reason> steps = new ArrayList<>();
        terms.steps().forEach(step -> steps.add(new UnitReason.Converted(step)));
        if (!faults.isEmpty()) {
            remarks.addAll(0, steps);
            return notComparable(ratio);
        }
        AmountComparison amounts = AmountComparison.of(
                one,
                other,
                rules,
                !CommonTerms.same(first.unit(), second.unit()) && one.fraction() != other.fraction());
        remark(one.direction().isPresent(), other.direction().isPresent(), Reason.ApproximateNumber::new, steps);
        FigureVerdict verdict = amounts.verdict();
        List<Reason> reasons = new ArrayList<>();
        if (verdict == FigureVerdict.CONFLICTING && !limits.isEmpty()) {
            verdict = FigureVerdict.NOT_COMPARABLE;
            reasons.addAll(limits);
            reasons.add(amounts.reason());
        } else {
            reasons.add(amounts.reason());
            reasons.addAll(limits);
        }
        if (verdict == FigureVerdict.EQUAL && !(limits.isEmpty() && doubts.isEmpty())) {
            verdict = FigureVerdict.COMPATIBLE;
        }
        reasons.addAll(steps);
        if (one.estimated() == other.estimated()) {
            reasons.addAll(doubts);
        }
        remark(one.estimated(), other.estimated(), Reason.Estimated::new, reasons);
        reasons.addAll(remarks);
        return new FigureComparison(verdict, reasons, ratio);
    }

    private FigureComparison notComparable(Optional<Ratio> ratio) {
        List<Reason> reasons = new ArrayList<>(faults);
        reasons.addAll(limits);
        reasons.addAll(remarks);
        return new FigureComparison(FigureVerdict.NOT_COMPARABLE, reasons, ratio);
    }

    private static Optional<Ratio> ratio(ComparedAmount one, ComparedAmount other) {
        return one.stated()
                .number()
                .flatMap(number -> other.stated()
                        .number()
                        .filter(divisor -> !divisor.isZero())
                        .map(divisor -> number.times(divisor.inverse())));
    }

    private void compareWhatIsMeasured() {
        boolean nothing = first.measuredEntity().isEmpty()
                && first.measuredProperty().isEmpty()
                && second.measuredEntity().isEmpty()
                && second.measuredProperty().isEmpty();
        if (nothing && isLookedAt(FigureAspect.ENTITY)) {
            limits.add(new Reason.NotStated(FigureAspect.ENTITY, Side.BOTH));
            return;
        }
        compareText(FigureAspect.ENTITY, first.measuredEntity(), second.measuredEntity());
        compareText(FigureAspect.PROPERTY, first.measuredProperty(), second.measuredProperty());
    }

    private void compareText(FigureAspect part, Optional<String> one, Optional<String> other) {
        if (!isLookedAt(part)) {
            return;
        }
        if (one.isPresent() != other.isPresent()) {
            limits.add(new Reason.NotStated(part, Side.of(one.isEmpty(), other.isEmpty())));
        } else if (one.isPresent() && !Folding.fold(one.get()).equals(Folding.fold(other.orElseThrow()))) {
            faults.add(new Reason.PartsDiffer(part, one.get(), other.orElseThrow()));
        }
    }

    private void comparePlaces(List<Place> one, List<Place> other) {
        if (one.isEmpty() != other.isEmpty()) {
            limits.add(new Reason.NotStated(FigureAspect.PLACE, Side.of(one.isEmpty(), other.isEmpty())));
        } else if (!PlaceNames.areSame(one, other)) {
            faults.add(new Reason.PartsDiffer(FigureAspect.PLACE, PlaceNames.words(one), PlaceNames.words(other)));
        }
    }

    private void compareTimes(Optional<TimeExpression> one, Optional<TimeExpression> other) {
        if (one.isPresent() != other.isPresent()) {
            limits.add(new Reason.NotStated(FigureAspect.TIME, Side.of(one.isEmpty(), other.isEmpty())));
        } else if (one.isPresent()) {
            Reason reason = new TimeComparison(one.get(), other.orElseThrow()).reason();
            if (reason instanceof Reason.PartsDiffer) {
                faults.add(reason);
            } else if (reason != null) {
                limits.add(reason);
            }
        }
    }

    /** Compares the bases. A target is comparable with another target only; a count and an estimate are never equal. */
    private void compareBases() {
        Optional<FigureBasis> one = first.basis();
        Optional<FigureBasis> other = second.basis();
        if (isTarget(one) != isTarget(other)) {
            faults.add(new Reason.BasesDiffer(one, other));
        } else if (!one.equals(other)) {
            doubts.add(new Reason.BasesDiffer(one, other));
        }
    }

    private void takenFromClaim(FigureAspect part, boolean one, boolean other) {
        remark(one, other, side -> new Reason.TakenFromClaim(part, side), remarks);
    }

    private interface Remark {
        Reason of(Side side);
    }

    private static void remark(boolean one, boolean other, Remark remark, List<Reason> into) {
        if (one || other) {
            into.add(remark.of(Side.of(one, other)));
        }
    }

    private boolean isLookedAt(FigureAspect part) {
        return !rules.takenAsSame().contains(part);
    }

    private static boolean taken(Optional<?> own, Optional<?> used) {
        return own.isEmpty() && used.isPresent();
    }

    private static boolean isTarget(Optional<FigureBasis> basis) {
        return basis.filter(FigureBasis.TARGET::equals).isPresent();
    }

    private static boolean isVague(Figure figure) {
        return figure.amount() instanceof Amount.Vague;
    }

    private static boolean isAssumed(Unit unit) {
        return unit instanceof Unit.Currency currency && currency.assumed();
    }
}
