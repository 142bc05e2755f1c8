package io.github.newsclaims.examples.views;

import io.github.newsclaims.Figure;
import io.github.newsclaims.examples.html.DrawnScale;
import io.github.newsclaims.examples.html.Plot;
import io.github.newsclaims.examples.words.AmountWords;
import io.github.newsclaims.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures of an article in one unit.
 *
 * @param unit for example "NOK (assumed) per month"
 * @param logarithmic whether equal ratios have equal lengths
 * @param ticks the axis
 * @param rows the figures, in the order of the article; vague ones are not drawn
 */
public record FigureChart(String unit, boolean logarithmic, List<DrawnScale.Tick> ticks, List<DrawnFigure> rows) {
    /**
     * A figure.
     *
     * @param claim its claim
     * @param number the figure in words
     * @param plot its drawing; empty if it is vague
     */
    public record DrawnFigure(ClaimCard claim, ClaimCard.CardFigure number, Optional<Plot> plot) {}

    /**
     * A figure that is to be drawn.
     *
     * @param claim its claim
     * @param number the figure in words
     * @param figure the figure
     */
    public record StatedFigure(ClaimCard claim, ClaimCard.CardFigure number, Figure figure) {}

    /**
     * Returns a chart for each unit of all figures of some claims.
     *
     * @param cards the claims
     * @return the charts, the one with the most figures first
     */
    public static List<FigureChart> of(List<ClaimCard> cards) {
        List<StatedFigure> stated = new ArrayList<>();
        for (ClaimCard card : cards) {
            for (int index = 0; index < card.figures().size(); index++) {
                Figure figure = card.claim().figures().get(index);
                stated.add(new StatedFigure(card, card.figures().get(index), figure));
            }
        }
        return byUnit(stated);
    }

    /**
     * Returns a chart for each unit of some figures.
     *
     * @param stated the figures
     * @return the charts, the one with the most figures first
     */
    public static List<FigureChart> byUnit(List<StatedFigure> stated) {
        Map<String, List<StatedFigure>> units = new LinkedHashMap<>();
        stated.forEach(given -> units.computeIfAbsent(unit(given.figure()), any -> new ArrayList<>())
                .add(given));
        List<FigureChart> charts = new ArrayList<>();
        units.forEach((unit, figures) -> charts.add(chart(unit, figures)));
        charts.sort((one, other) -> other.rows().size() - one.rows().size());
        return charts;
    }

    private static FigureChart chart(String unit, List<StatedFigure> figures) {
        DrawnScale scale = DrawnScale.of(figures.stream()
                .flatMap(given -> Plot.numbers(given.figure()).stream())
                .toList());
        return new FigureChart(
                unit,
                scale.logarithmic(),
                scale.ticks(DrawnScale::digits),
                figures.stream()
                        .map(given -> new DrawnFigure(given.claim(), given.number(), Plot.of(given.figure(), scale)))
                        .toList());
    }

    private static String unit(Figure figure) {
        String words = figure.unit() instanceof Unit.Count
                ? "counted"
                : figure.unit() instanceof Unit.Unitless ? "without a unit" : AmountWords.of(figure.unit());
        return figure.per().stream()
                .map(AmountWords::of)
                .collect(Collectors.joining("", words + (figure.per().isEmpty() ? "" : " "), ""));
    }

    /**
     * Returns whether any of the figures is drawn.
     *
     * @return false if all are vague
     */
    public boolean isDrawn() {
        return rows.stream().anyMatch(row -> row.plot().isPresent());
    }
}
