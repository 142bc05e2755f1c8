package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Figure;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.internal.compare.Folding;
import io.github.newsclaims.internal.compare.PlaceNames;
import io.github.newsclaims.internal.compare.TimeKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a figure states, without the differences that comparisons ignore. Two figures with equal statements give the same verdict
 * in a comparison with any third figure.
 *
 * @param context the parts in which two figures must agree to conflict
 * @param number everything else that is compared
 */
record Statement(List<Optional<String>> context, List<Object> number) {

    static Statement of(ReportedFigure side, Set<FigureAspect> takenAsSame) {
        Set<FigureAspect> parts = EnumSet.allOf(FigureAspect.class);
        parts.removeAll(takenAsSame);
        Figure figure = side.figure();
        return new Statement(
                parts.stream().map(part -> context(side, part)).collect(Collectors.toList()),
                List.of(
                        figure.amount(),
                        figure.unit(),
                        figure.per(),
                        figure.margin(),
                        figure.basis(),
                        figure.measures(),
                        figure.trend()));
    }

    private static Optional<String> context(ReportedFigure side, FigureAspect part) {
        Figure figure = side.figure();
        return switch (part) {
            case ENTITY -> Folding.fold(figure.measuredEntity());
            case PROPERTY -> Folding.fold(figure.measuredProperty());
            case QUALIFIER -> Folding.fold(figure.qualifier());
            case PLACE -> Optional.of(PlaceNames.key(side.places())).filter(names -> !names.isEmpty());
            case TIME -> side.time().map(TimeKey::of);
        };
    }
}
