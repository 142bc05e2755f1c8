package io.github.newsclaims.examples.views;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.examples.html.DrawnScale;
import io.github.newsclaims.examples.html.Plot;
import io.github.newsclaims.examples.words.TimeWords;
import io.github.newsclaims.examples.words.WordPlaces;
import io.github.newsclaims.term.TimeModifier;
import io.github.newsclaims.time.Edtf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dates of an article that are known.
 *
 * @param ticks the axis
 * @param rows the dates, the earliest first
 */
public record Timeline(List<DrawnScale.Tick> ticks, List<DrawnDate> rows) {
    private static final int MOST_TICKS = 5;
    private static final Set<TimeModifier> ENDS =
            Set.of(TimeModifier.BEFORE, TimeModifier.ON_OR_BEFORE, TimeModifier.UNTIL);
    private static final Set<TimeModifier> BEGINS =
            Set.of(TimeModifier.AFTER, TimeModifier.ON_OR_AFTER, TimeModifier.SINCE);

    /**
     * A date.
     *
     * @param date the date, for example "2031-03-10"
     * @param words the words of the article; may be empty
     * @param what what happened: "said", "as of", "when" or "published"
     * @param claim the claim; empty for a date of the article
     * @param plot the drawing
     */
    public record DrawnDate(String date, String words, String what, Optional<ClaimCard> claim, Plot plot) {}

    private record Span(
            TimeExpression time,
            String what,
            Optional<ClaimCard> claim,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            boolean approximate) {
        LocalDate first() {
            return from.or(() -> to).orElseThrow();
        }
    }

    /**
     * Returns the dates of an article.
     *
     * @param article the article
     * @param cards its claims
     * @return the dates that are known; one that is open on both sides is left out
     */
    public static Timeline of(Article article, List<ClaimCard> cards) {
        List<Span> spans = new ArrayList<>();
        article.published().ifPresent(date -> add(spans, TimeExpression.of(date), "published", Optional.empty()));
        article.updated().ifPresent(date -> add(spans, TimeExpression.of(date), "updated", Optional.empty()));
        for (ClaimCard card : cards) {
            Claim claim = card.claim();
            Optional<ClaimCard> of = Optional.of(card);
            claim.attribution()
                    .ifPresent(attribution -> attribution.steps().stream()
                            .map(AttributionStep::time)
                            .flatMap(Optional::stream)
                            .forEach(time -> add(spans, time, "said", of)));
            claim.times().forEach(time -> add(spans, time, "when", of));
            claim.figures().stream()
                    .map(Figure::asOf)
                    .flatMap(Optional::stream)
                    .forEach(time -> add(spans, time, "as of", of));
        }
        spans.sort(Comparator.comparing(Span::first));
        List<Double> days = spans.stream()
                .flatMap(span -> Stream.concat(span.from().stream(), span.to().stream()))
                .map(day -> (double) day.toEpochDay())
                .toList();
        DrawnScale scale = DrawnScale.between(days);
        return new Timeline(
                ticks(days, scale),
                spans.stream()
                        .map(span -> new DrawnDate(
                                TimeWords.shortly(span.time()),
                                span.time().wording().map(WordPlaces::quoted).orElse(""),
                                span.what(),
                                span.claim(),
                                plot(span, scale)))
                        .toList());
    }

    /** Returns the first days of years, or of months if there are fewer than two years. */
    private static List<DrawnScale.Tick> ticks(List<Double> days, DrawnScale scale) {
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate first = LocalDate.ofEpochDay(Collections.min(days).longValue());
        LocalDate last = LocalDate.ofEpochDay(Collections.max(days).longValue());
        boolean years = ChronoUnit.YEARS.between(first, last) >= 2;
        ChronoUnit unit = years ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
        long step = unit.between(first, last) / MOST_TICKS + 1;
        List<DrawnScale.Tick> ticks = new ArrayList<>();
        LocalDate start = years ? first.withDayOfYear(1) : first.withDayOfMonth(1);
        for (LocalDate day = start; !day.isAfter(last); day = day.plus(step, unit)) {
            if (!day.isBefore(first)) {
                ticks.add(new DrawnScale.Tick(
                        scale.at(day.toEpochDay()), years ? "" + day.getYear() : "" + YearMonth.from(day)));
            }
        }
        return ticks;
    }

    private static Plot plot(Span span, DrawnScale scale) {
        return Plot.interval(
                span.approximate(),
                span.from().map(day -> scale.at(day.toEpochDay())),
                span.to().map(day -> scale.at(day.toEpochDay())));
    }

    private static void add(List<Span> spans, TimeExpression time, String what, Optional<ClaimCard> claim) {
        Optional<Edtf> known = time.resolved()
                .or(() -> time.event().isPresent() ? Optional.empty() : time.edtf())
                // A day of an unknown year.
                .filter(edtf -> !edtf.toString().startsWith("X"));
        if (known.isEmpty()) {
            return;
        }
        Edtf date = known.get();
        // A date that was resolved is already on the side that the modifier says.
        Optional<TimeModifier> modifier = time.resolved().isPresent() ? Optional.empty() : time.modifier();
        Optional<LocalDate> from = modifier.filter(ENDS::contains).isPresent()
                ? Optional.empty()
                : modifier.filter(TimeModifier.AFTER::equals).isPresent() ? date.latest() : date.earliest();
        Optional<LocalDate> to = modifier.filter(BEGINS::contains).isPresent()
                ? Optional.empty()
                : modifier.filter(TimeModifier.BEFORE::equals).isPresent() ? date.earliest() : date.latest();
        if (from.isPresent() || to.isPresent()) {
            boolean approximate = date.isApproximate()
                    || date.isUncertain()
                    || modifier.filter(TimeModifier.APPROXIMATELY::equals).isPresent();
            spans.add(new Span(time, what, claim, from, to, approximate));
        }
    }
}
