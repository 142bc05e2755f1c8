package io.github.newsclaims.check;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.numbers.NumberReader;
import io.github.newsclaims.internal.numbers.NumberReading;
import io.github.newsclaims.internal.numbers.NumberUnit;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules about figures. */
final class FigureChecks {
    private final Article article;
    private final Findings findings;
    private final String language;
    /** Whether numbers in the language of the article can be read. */
    private final boolean readable;
    /** The pointers of the units with an assumed currency, by the code of the currency. */
    private final Map<String, List<String>> assumed = new LinkedHashMap<>();

    FigureChecks(Article article, Findings findings) {
        this.article = article;
        this.findings = findings;
        this.language = article.language().orElse("und");
        this.readable = NumberReader.reads(language);
    }

    void run() {
        for (int index = 0; index < article.claims().size(); index++) {
            Claim claim = article.claims().get(index);
            for (int figure = 0; figure < claim.figures().size(); figure++) {
                check(claim.figures().get(figure), "/claims/" + index + "/figures/" + figure);
            }
        }
        assumed.forEach((code, paths) -> findings.add(
                CheckRule.CURRENCY_ASSUMED,
                paths.get(0),
                "",
                "the currency " + code + " is assumed in "
                        + (paths.size() == 1 ? "one figure" : paths.size() + " figures")
                        + "; where the article names it, it is not assumed"));
    }

    private void check(Figure figure, String pointer) {
        String words = figure.wording().map(Wording::text).orElse("");
        if (figure.amount() instanceof Amount.Vague && figure.measuredEntity().isEmpty()) {
            findings.add(
                    CheckRule.VAGUE_COUNTS_NOTHING,
                    pointer,
                    words,
                    Invalid.show(words)
                            + " has no number, and measuredEntity does not say what is counted; fill it in or"
                            + " leave the figure out");
        }
        if (figure.unit() instanceof Unit.Currency currency && currency.assumed()) {
            assumed.computeIfAbsent(currency.code(), code -> new ArrayList<>()).add(pointer + "/unit");
        }
        if (readable && !words.isEmpty() && findings.wants(CheckRule.AMOUNT_DIFFERS)) {
            compare(figure, pointer, words);
        }
    }

    private void compare(Figure figure, String pointer, String words) {
        List<NumberReading> readings = NumberReader.read(words, language);
        List<NumberReading> stated = AmountReading.stated(figure, readings);
        if (stated.isEmpty() || readings.stream().anyMatch(reading -> AmountReading.agrees(figure, reading))) {
            return;
        }
        Optional<NumberUnit> unit = readings.stream()
                .filter(reading -> AmountReading.differsInUnit(figure, reading))
                .flatMap(reading -> Optional.ofNullable(reading.unit()).stream())
                .findFirst();
        if (unit.isPresent()) {
            findings.add(
                    CheckRule.AMOUNT_DIFFERS,
                    pointer + "/unit",
                    words,
                    Invalid.show(words) + " says " + UnitWords.of(unit.get()) + ", and the unit is "
                            + UnitWords.of(figure.unit()) + "; correct one of them");
        } else {
            findings.add(
                    CheckRule.AMOUNT_DIFFERS,
                    pointer + "/amount",
                    words,
                    Invalid.show(words) + " says " + ReadingWords.of(stated, figure.amount()) + ", and the amount is "
                            + ReadingWords.of(figure.amount(), stated) + "; correct one of them");
        }
    }
}
