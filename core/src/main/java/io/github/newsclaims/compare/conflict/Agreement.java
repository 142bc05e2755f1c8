package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.compare.figure.FigureComparison;
import io.github.newsclaims.compare.figure.FigureVerdict;
import io.github.newsclaims.compare.figure.ReportedFigure;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether what stories state agrees. Numbers that one story states together do not conflict, whoever states them. Two
 * stories do not conflict if they agree in one number, because the others are then about its parts.
 *
 * @param options the rules of the search
 */
record Agreement(ConflictOptions options) {

    FigureComparison compare(ReportedFigure one, ReportedFigure other) {
        return options.rules().compare(one, other);
    }

    /** Returns whether a comparison is a conflict of the kind that is searched for. */
    boolean isConflict(FigureComparison comparison) {
        return comparison.verdict() == FigureVerdict.CONFLICTING
                || comparison.verdict() == FigureVerdict.POSSIBLY_CONFLICTING && options.possible();
    }

    /** Returns whether one story states both numbers together. */
    boolean areStatedTogether(StatedNumber one, StatedNumber other) {
        return one.statedBy().size() <= other.statedBy().size()
                ? areStatedTogether(one.statedBy(), other.statedBy())
                : areStatedTogether(other.statedBy(), one.statedBy());
    }

    private boolean areStatedTogether(Map<String, List<Reporting>> few, Map<String, List<Reporting>> many) {
        return few.entrySet().stream().anyMatch(story -> {
            List<Reporting> others = many.getOrDefault(story.getKey(), List.of());
            return others.stream()
                    .anyMatch(other -> story.getValue().stream().anyMatch(figure -> isTogether(figure, other)));
        });
    }

    /** Returns whether two figures of one story are stated together. */
    boolean isTogether(Reporting figure, Reporting other) {
        return !options.withinArticles() || !figure.hasOtherOrigin(other);
    }

    /** Returns whether a number of one set is in the other one, or agrees with a number there. */
    boolean agree(Set<StatedNumber> one, Set<StatedNumber> other) {
        return !Collections.disjoint(one, other)
                || one.stream().anyMatch(a -> other.stream().anyMatch(b -> agree(a, b)));
    }

    /** Returns whether a number is in a set, or agrees with a number there. */
    boolean agree(StatedNumber one, Set<StatedNumber> other) {
        return other.contains(one) || other.stream().anyMatch(b -> agree(one, b));
    }

    private boolean agree(StatedNumber one, StatedNumber other) {
        // Most numbers are exact and in one unit, and then differ.
        if (one.isKnownToDiffer(other)) {
            return false;
        }
        FigureVerdict verdict = compare(one.example(), other.example()).verdict();
        return verdict == FigureVerdict.EQUAL || verdict == FigureVerdict.COMPATIBLE;
    }
}
