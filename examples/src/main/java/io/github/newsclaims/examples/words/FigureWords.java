package io.github.newsclaims.examples.words;

import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Per;
import io.github.newsclaims.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words for a figure: how much, of what, on which basis, as of when and at which place. */
public final class FigureWords {
    private FigureWords() {}

    /**
     * Returns a phrase for a figure.
     *
     * @param figure the figure
     * @return for example "12 NOK (assumed) per kg: hands of the cannery, pay; stable"
     */
    public static String of(Figure figure) {
        StringBuilder words = new StringBuilder(number(figure));
        measured(figure).ifPresent(measured -> words.append(": ").append(measured));
        details(figure).forEach(detail -> words.append("; ").append(detail));
        return words.toString();
    }

    /**
     * Returns the number of a figure with its unit.
     *
     * @param figure the figure
     * @return for example "412 people on the payroll" or "12 NOK (assumed) per kg, give or take 1"
     */
    public static String number(Figure figure) {
        StringBuilder words = new StringBuilder(AmountWords.of(figure.amount(), figure.unit()));
        if (isPlainCount(figure)) {
            figure.measuredEntity().ifPresent(entity -> words.append(' ').append(entity));
        }
        for (Per per : figure.per()) {
            words.append(' ').append(AmountWords.of(per));
        }
        figure.margin().ifPresent(margin -> words.append(", give or take ").append(AmountWords.of(margin)));
        return words.toString();
    }

    /**
     * Returns what a figure measures, unless {@link #number} has it.
     *
     * @param figure the figure
     * @return for example "hands of the cannery, pay"; empty if the figure does not say it
     */
    public static Optional<String> measured(Figure figure) {
        List<String> measured = new ArrayList<>();
        if (!isPlainCount(figure)) {
            figure.measuredEntity().ifPresent(measured::add);
        }
        figure.measuredProperty().ifPresent(measured::add);
        return measured.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", measured));
    }

    /** Returns whether the measured entity can follow the number: "412 people on the payroll". */
    private static boolean isPlainCount(Figure figure) {
        return figure.unit() instanceof Unit.Count
                && !(figure.amount() instanceof Amount.Vague)
                && figure.measuredProperty().isEmpty();
    }

    /** Returns how a figure names another one: figure before [pay-rose] of article post-1. */
    private static String of(FigureReference target) {
        return "figure " + target.figure()
                + target.claim().map(id -> " [" + id + "]").orElse("")
                + target.article().map(id -> " of article " + id).orElse("");
    }

    /**
     * Returns what else is known of a figure.
     *
     * @param figure the figure
     * @return for example ["before tax", "a level"]
     */
    public static List<String> details(Figure figure) {
        List<String> details = new ArrayList<>();
        figure.qualifier().ifPresent(details::add);
        if (figure.amount() instanceof Amount.Exact exact) {
            exact.significantDigits().ifPresent(digits -> details.add("significant digits: " + digits));
        }
        figure.basis().ifPresent(basis -> details.add(basis.word()));
        figure.asOf().ifPresent(time -> details.add("as of " + TimeWords.of(time)));
        figure.places().forEach(place -> details.add("place: " + ClaimWords.of(place)));
        figure.measures()
                .ifPresent(measures -> details.add("a " + measures.name().toLowerCase(Locale.ROOT)));
        figure.trend().ifPresent(trend -> details.add(trend.name().toLowerCase(Locale.ROOT)));
        figure.relations()
                .forEach(relation ->
                        details.add(relation.type().word().replace('-', ' ') + " " + of(relation.target())));
        figure.note().ifPresent(note -> details.add("note: " + note));
        return details;
    }
}
