package io.github.newsclaims.examples.show;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.examples.words.Phrases;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The numbers of claims, sources, entities, figures, times and wordings of an article. */
final class Tally {
    private static final List<String> KINDS = List.of("exact", "approximate", "range", "vague");

    private final Article article;
    private final Map<QuotationType, Integer> quotations = new EnumMap<>(QuotationType.class);
    private final Map<String, Integer> amounts = new LinkedHashMap<>();
    private int ownVoice;
    private int notRecorded;
    private int secondHand;
    private int quotationNotRecorded;
    private int figures;
    private int dates;
    private int undated;
    private int anchored;
    private int notAnchored;

    Tally(Article article) {
        this.article = article;
        KINDS.forEach(kind -> amounts.put(kind, 0));
        article.sources().forEach(source -> source.mentions().forEach(this::count));
        article.entities().forEach(entity -> entity.mentions().forEach(this::count));
        article.claims().forEach(this::count);
    }

    /** Prints the counts. */
    void print(Page page) {
        int unnamed = 0;
        for (Source source : article.sources()) {
            unnamed += source.name().isEmpty() ? 1 : 0;
        }
        List<String> voices = new ArrayList<>();
        quotations.forEach(
                (kind, number) -> voices.add(number + " " + kind.name().toLowerCase(Locale.ROOT)));
        if (quotationNotRecorded > 0) {
            voices.add(quotationNotRecorded + " attributed in a way that is not recorded");
        }
        voices.add(ownVoice + " in the article's own voice");
        voices.add(notRecorded + " not recorded");
        page.heading("Counts");
        page.field("claims", article.claims().size() + ": " + String.join(", ", voices));
        page.field("chains", Phrases.count(secondHand, "claim") + " at second hand");
        page.field("sources", article.sources().size() + ", of which " + unnamed + " without a name");
        if (!article.entities().isEmpty()) {
            page.field("entities", String.valueOf(article.entities().size()));
        }
        List<String> kinds = new ArrayList<>();
        amounts.forEach((kind, number) -> {
            if (number > 0) {
                kinds.add(number + " " + kind);
            }
        });
        page.field("figures", figures + (kinds.isEmpty() ? "" : ": " + String.join(", ", kinds)));
        page.field("times", (dates + undated) + ", of which " + dates + " with a date");
        page.field("wordings", anchored + " with their place in the text, " + notAnchored + " without");
    }

    private void count(Claim claim) {
        if (claim.attribution().isPresent()) {
            claim.attribution()
                    .get()
                    .quotation()
                    .ifPresentOrElse(
                            quotation -> quotations.merge(quotation, 1, Integer::sum), () -> quotationNotRecorded++);
            claim.attribution().get().steps().forEach(this::count);
            secondHand += claim.attribution().get().relays().isEmpty() ? 0 : 1;
        } else if (claim.ownVoice()) {
            ownVoice++;
        } else {
            notRecorded++;
        }
        count(claim.wording());
        claim.insertions().forEach(this::count);
        claim.figures().forEach(this::count);
        claim.times().forEach(this::count);
        claim.places().forEach(place -> count(place.wording()));
    }

    private void count(AttributionStep step) {
        count(step.mention());
        count(step.cue());
        step.time().ifPresent(this::count);
        step.place().ifPresent(place -> count(place.wording()));
    }

    private void count(Figure figure) {
        figures++;
        amounts.merge(kind(figure.amount()), 1, Integer::sum);
        count(figure.wording());
        figure.asOf().ifPresent(this::count);
        figure.places().forEach(place -> count(place.wording()));
    }

    private void count(TimeExpression time) {
        if (time.edtf().isPresent() || time.resolved().isPresent()) {
            dates++;
        } else {
            undated++;
        }
        count(time.wording());
    }

    private void count(Optional<Wording> wording) {
        wording.ifPresent(this::count);
    }

    private void count(Wording wording) {
        if (wording.anchor().isPresent()) {
            anchored++;
        } else {
            notAnchored++;
        }
    }

    private static String kind(Amount amount) {
        return amount.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
