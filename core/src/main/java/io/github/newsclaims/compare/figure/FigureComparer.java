package io.github.newsclaims.compare.figure;

import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.compare.Folding;
import io.github.newsclaims.internal.compare.PartWords;
import io.github.newsclaims.internal.compare.PlaceNames;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Ratio;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.FigureBasis;
import io.github.newsclaims.time.Edtf;
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
    /** Reasons for which different numbers are not comparable, and which do not matter to equal ones. */
    private final List<Reason> excuses = new ArrayList<>();
    /** Reasons for which different numbers are possibly conflicting at most, and which do not matter to equal ones. */
    private final List<Reason> openParts = new ArrayList<>();
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
        compareText(FigureAspect.ENTITY, first.measuredEntity(), second.measuredEntity());
        compareText(FigureAspect.PROPERTY, first.measuredProperty(), second.measuredProperty());
        compareText(FigureAspect.QUALIFIER, first.qualifier(), second.qualifier());
        if (isLookedAt(FigureAspect.PLACE)) {
            comparePlaces();
        }
        if (isLookedAt(FigureAspect.TIME)) {
            compareTimes();
        }
        compareBases();
        TrendComparison trends = new TrendComparison(first, second);
        faults.addAll(trends.faults());
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
                ? compareAmounts(terms, trends)
                : notComparable(Optional.empty());
    }

    private FigureComparison compareAmounts(CommonTerms terms, TrendComparison trends) {
        ComparedAmount one = ComparedAmount.of(first, terms.first());
        ComparedAmount other = ComparedAmount.of(second, terms.second());
        Optional<Ratio> ratio = ratio(one, other);
        List<Reason> steps = new ArrayList<>();
        terms.steps().forEach(step -> steps.add(new UnitReason.Converted(step)));
        if (!faults.isEmpty()) {
            remarks.addAll(0, steps);
            return notComparable(ratio);
        }
        boolean wholeThings = countsWholeThings(first) && countsWholeThings(second);
        AmountComparison amounts = trends.compare(
                one, other, new AmountComparison.Terms(rules.tolerance(), terms.onePoint(), wholeThings));
        doubts.addAll(trends.doubts());
        remark(one.direction().isPresent(), other.direction().isPresent(), Reason.ApproximateNumber::new, steps);
        List<Reason> reasons = new ArrayList<>();
        FigureVerdict verdict = decide(amounts, trends, reasons);
        reasons.addAll(steps);
        // "Estimated" says the same about one figure as the difference between the bases.
        doubts.stream()
                .filter(doubt -> one.estimated() == other.estimated() || !(doubt instanceof Reason.BasesDiffer))
                .filter(doubt -> !reasons.contains(doubt))
                .forEach(reasons::add);
        remark(one.estimated(), other.estimated(), Reason.Estimated::new, reasons);
        reasons.addAll(remarks);
        return new FigureComparison(verdict, reasons, ratio);
    }

    /** Returns the verdict, and adds the reason about the numbers and those that are more or less important. */
    private FigureVerdict decide(AmountComparison amounts, TrendComparison trends, List<Reason> reasons) {
        FigureVerdict verdict = amounts.verdict();
        boolean conflict = verdict == FigureVerdict.CONFLICTING || verdict == FigureVerdict.POSSIBLY_CONFLICTING;
        if (!conflict) {
            reasons.add(amounts.reason());
            reasons.addAll(limits);
            boolean certain = limits.isEmpty() && doubts.isEmpty();
            return verdict == FigureVerdict.EQUAL && !certain ? FigureVerdict.COMPATIBLE : verdict;
        }
        reasons.addAll(limits);
        reasons.addAll(excuses);
        if (!reasons.isEmpty()) {
            verdict = FigureVerdict.NOT_COMPARABLE;
        } else {
            reasons.addAll(openParts);
            reasons.addAll(trends.openParts());
            verdict = reasons.isEmpty() ? verdict : FigureVerdict.POSSIBLY_CONFLICTING;
        }
        reasons.add(amounts.reason());
        return verdict;
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

    private void compareText(FigureAspect part, Optional<String> one, Optional<String> other) {
        if (!isLookedAt(part)) {
            return;
        }
        if (one.isPresent() && other.isPresent()) {
            if (!Folding.fold(one.get()).equals(Folding.fold(other.get()))) {
                faults.add(new Reason.PartsDiffer(part, one.get(), other.get()));
            }
        } else if (one.isPresent() || other.isPresent()) {
            limits.add(statedByOne(part, one, other));
        } else if (rules.vouchedFor().contains(part)) {
            remarks.add(new Reason.VouchedFor(part, Side.BOTH));
        } else if (part == FigureAspect.ENTITY) {
            limits.add(new Reason.StatedByNeither(part));
        }
    }

    private static Reason statedByOne(FigureAspect part, Optional<String> one, Optional<String> other) {
        return new Reason.StatedByOne(
                part,
                one.isPresent() ? Side.FIRST : Side.SECOND,
                one.or(() -> other).orElseThrow());
    }

    private void comparePlaces() {
        Optional<String> one = Optional.of(PlaceNames.words(a.places())).filter(words -> !words.isEmpty());
        Optional<String> other = Optional.of(PlaceNames.words(b.places())).filter(words -> !words.isEmpty());
        if (one.isEmpty() && other.isEmpty()) {
            leftOpen(FigureAspect.PLACE);
        } else if (one.isEmpty() || other.isEmpty()) {
            limits.add(statedByOne(FigureAspect.PLACE, one, other));
        } else if (!PlaceNames.areSame(a.places(), b.places())) {
            faults.add(new Reason.PartsDiffer(FigureAspect.PLACE, one.get(), other.get()));
        }
        boolean ofFirst = first.places().isEmpty() && !a.claimPlaces().isEmpty();
        boolean ofSecond = second.places().isEmpty() && !b.claimPlaces().isEmpty();
        takenFromClaim(FigureAspect.PLACE, ofFirst, ofSecond);
        vouchedFor(
                FigureAspect.PLACE,
                one.isPresent() && first.places().isEmpty() && !ofFirst,
                other.isPresent() && second.places().isEmpty() && !ofSecond);
    }

    private void compareTimes() {
        if (a.time().isEmpty() && b.time().isEmpty()) {
            Optional<Reason> later = laterReport();
            if (later.isPresent() && !rules.vouchedFor().contains(FigureAspect.TIME)) {
                excuses.add(later.get());
            } else {
                leftOpen(FigureAspect.TIME);
            }
        } else if (a.time().isEmpty() || b.time().isEmpty()) {
            limits.add(statedByOne(
                    FigureAspect.TIME, a.time().map(PartWords::time), b.time().map(PartWords::time)));
        } else {
            Reason reason = new TimeComparison(a.time().get(), b.time().get()).reason();
            if (reason instanceof Reason.PartsDiffer) {
                faults.add(reason);
            } else if (reason != null) {
                limits.add(reason);
            }
        }
        boolean ofFirst = first.asOf().isEmpty() && a.claimTime().isPresent();
        boolean ofSecond = second.asOf().isEmpty() && b.claimTime().isPresent();
        takenFromClaim(FigureAspect.TIME, ofFirst, ofSecond);
        vouchedFor(
                FigureAspect.TIME,
                a.time().isPresent() && first.asOf().isEmpty() && !ofFirst,
                b.time().isPresent() && second.asOf().isEmpty() && !ofSecond);
    }

    /** Returns that one report is later, if that is known. */
    private Optional<Reason> laterReport() {
        if (a.reported().isEmpty() || b.reported().isEmpty()) {
            return Optional.empty();
        }
        Edtf one = a.reported().get();
        Edtf other = b.reported().get();
        if (one.isBefore(other).orElse(false)) {
            return Optional.of(new Reason.LaterReport(Side.SECOND, one.toString(), other.toString()));
        }
        return one.isAfter(other).orElse(false)
                ? Optional.of(new Reason.LaterReport(Side.FIRST, one.toString(), other.toString()))
                : Optional.empty();
    }

    private void leftOpen(FigureAspect part) {
        if (rules.vouchedFor().contains(part)) {
            remarks.add(new Reason.VouchedFor(part, Side.BOTH));
        } else {
            openParts.add(new Reason.StatedByNeither(part));
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

    private void vouchedFor(FigureAspect part, boolean one, boolean other) {
        remark(one, other, side -> new Reason.VouchedFor(part, side), remarks);
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

    private static boolean isTarget(Optional<FigureBasis> basis) {
        return basis.filter(FigureBasis.TARGET::equals).isPresent();
    }

    private static boolean isVague(Figure figure) {
        return figure.amount() instanceof Amount.Vague;
    }

    /** Returns whether a figure counts things. An average of counts has a property or a rate, and may be 5.5. */
    private static boolean countsWholeThings(Figure figure) {
        return figure.unit() instanceof Unit.Count
                && figure.per().isEmpty()
                && figure.measuredProperty().isEmpty();
    }

    private static boolean isAssumed(Unit unit) {
        return unit instanceof Unit.Currency currency && currency.assumed();
    }
}
