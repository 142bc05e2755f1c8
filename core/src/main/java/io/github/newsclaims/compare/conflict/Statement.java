package io.github.newsclaims.compare.conflict;

import io.github.newsclaims.Figure;
import io.github.newsclaims.Place;
import io.github.newsclaims.compare.figure.FigureAspect;
import io.github.newsclaims.compare.figure.ReportedFigure;
import io.github.newsclaims.internal.compare.Folding;
import io.github.newsclaims.internal.compare.PlaceNames;
import io.github.newsclaims.internal.compare.TimeKey;
import io.github.newsclaims.quantity.Amount;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a figure states, without the differences that comparisons ignore. Two figures with equal statements give the same verdict
 * in a comparison with any third figure, if no report is the later one.
 *
 * @param context the parts in which two figures must agree to conflict
 * @param parts everything else that is compared, except the amount
 * @param amount the amount
 */
record Statement(List<Optional<String>> context, List<Object> parts, Amount amount) {

    static Statement of(ReportedFigure side, Set<FigureAspect> takenAsSame) {
        Set<FigureAspect> compared = EnumSet.allOf(FigureAspect.class);
        compared.removeAll(takenAsSame);
        Figure figure = side.figure();
        return new Statement(
                compared.stream().map(part -> context(side, part)).collect(Collectors.toList()),
                List.of(
                        figure.unit(),
                        figure.per(),
                        figure.margin(),
                        figure.basis(),
                        figure.measures(),
                        figure.trend(),
                        compared.contains(FigureAspect.PLACE) ? roles(side) : List.of()),
                figure.amount());
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

    /** Returns the places with their roles: two figures with the same places are not comparable if these roles differ. */
    private static List<String> roles(ReportedFigure side) {
        return side.places().stream()
                .filter(place -> place.role().isPresent())
                .map(Statement::role)
                .distinct()
                .sorted()
                .toList();
    }

    private static String role(Place place) {
        return place.role().orElseThrow() + " " + Folding.fold(place.name());
    }
}
