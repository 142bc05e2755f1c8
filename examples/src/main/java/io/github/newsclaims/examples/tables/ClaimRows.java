package io.github.newsclaims.examples.tables;

import static io.github.newsclaims.examples.tables.Cells.earliest;
import static io.github.newsclaims.examples.tables.Cells.joined;
import static io.github.newsclaims.examples.tables.Cells.latest;
import static io.github.newsclaims.examples.tables.Cells.row;

import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.term.Factuality;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Wording;
import io.github.newsclaims.time.Edtf;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of the claims of one article. */
final class ClaimRows {
    private final long article;
    private final RowReceiver rows;

    ClaimRows(long article, RowReceiver rows) {
        this.article = article;
        this.rows = rows;
    }

    void add(Claim claim) throws IOException {
        rows.add(CorpusTable.CLAIMS, claim(claim));
        List<AttributionStep> steps =
                claim.attribution().map(given -> given.steps()).orElse(List.of());
        for (int step = 0; step < steps.size(); step++) {
            addStep(claim, step, steps.get(step));
        }
        for (int time = 0; time < claim.times().size(); time++) {
            addTime(claim, "claim", time, Optional.of(claim.times().get(time)));
        }
        for (int figure = 0; figure < claim.figures().size(); figure++) {
            addFigure(claim, figure, claim.figures().get(figure));
        }
        for (ClaimRelation relation : claim.relations()) {
            Object target = relation.target().article();
            addRelation(
                    claim,
                    relation.type(),
                    target,
                    relation.target().claim(),
                    null,
                    relation.target().uri());
        }
        for (String about : claim.about()) {
            addRelation(claim, "about", null, null, about, null);
        }
    }

    private Object[] claim(Claim claim) {
        Optional<Anchor> anchor = claim.wording().flatMap(Wording::anchor);
        return row(
                article,
                claim.id(),
                claim.proposition(),
                claim.language(),
                claim.wording(),
                anchor.map(Anchor::start),
                anchor.map(Anchor::end),
                claim.ownVoice(),
                claim.attribution().flatMap(given -> given.quotation()),
                claim.attribution().flatMap(given -> given.translatedFrom()),
                claim.factuality().map(Factuality::certainty),
                claim.factuality().map(Factuality::polarity),
                joined(" ", claim.types()),
                Cells.names(claim.places()),
                joined(" ", claim.sameAs()),
                claim.note());
    }

    private void addStep(Claim claim, int number, AttributionStep step) throws IOException {
        Optional<Edtf> time = Cells.date(step.time());
        List<String> ids = step.speaker().ids();
        for (int speaker = 0; speaker < Math.max(1, ids.size()); speaker++) {
            rows.add(
                    CorpusTable.STEPS,
                    row(
                            article,
                            claim.id(),
                            number,
                            speaker,
                            kind(step.speaker()),
                            ids.isEmpty() ? null : ids.get(speaker),
                            step.mention(),
                            step.cue(),
                            step.channel(),
                            step.place().map(Place::name),
                            step.uri(),
                            time,
                            earliest(time),
                            latest(time),
                            step.quotation(),
                            step.factuality().map(Factuality::certainty),
                            step.factuality().map(Factuality::polarity),
                            joined(" ", step.addressees())));
        }
        addTime(claim, "step", number, step.time());
    }

    private static String kind(Speaker speaker) {
        if (speaker instanceof Speaker.Known) {
            return "known";
        }
        if (speaker instanceof Speaker.Candidates) {
            return "candidates";
        }
        return speaker instanceof Speaker.Unstated ? "unstated" : "unresolved";
    }

    private void addFigure(Claim claim, int number, Figure figure) throws IOException {
        Optional<Edtf> asOf = Cells.date(figure.asOf());
        rows.add(
                CorpusTable.FIGURES,
                row(Cells.flat(
                        article,
                        claim.id(),
                        number,
                        figure.id(),
                        figure.wording(),
                        Amounts.cells(figure.amount(), figure.unit()),
                        joined("; ", figure.per().stream().map(Amounts::per).toList()),
                        figure.margin(),
                        figure.measuredEntity(),
                        figure.entity(),
                        figure.measuredProperty(),
                        figure.qualifier(),
                        figure.basis(),
                        figure.measures(),
                        figure.trend(),
                        asOf,
                        earliest(asOf),
                        latest(asOf),
                        Cells.names(figure.places()),
                        figure.note())));
        addTime(claim, "figure", number, figure.asOf());
        for (FigureRelation relation : figure.relations()) {
            rows.add(
                    CorpusTable.RELATIONS,
                    row(
                            article,
                            "figure",
                            claim.id(),
                            number,
                            null,
                            relation.type(),
                            relation.target().article(),
                            relation.target().claim().orElse(claim.id()),
                            relation.target().figure(),
                            null,
                            null));
        }
    }

    private void addTime(Claim claim, String part, int number, Optional<TimeExpression> given) throws IOException {
        if (given.isEmpty()) {
            return;
        }
        TimeExpression time = given.get();
        Optional<Edtf> date = Cells.date(given);
        rows.add(
                CorpusTable.TIMES,
                row(
                        article,
                        claim.id(),
                        part,
                        number,
                        time.wording(),
                        time.modifier(),
                        time.edtf(),
                        time.resolved(),
                        earliest(date),
                        latest(date),
                        time.event().flatMap(event -> event.claim()),
                        time.event().flatMap(event -> event.entity())));
    }

    private void addRelation(Claim claim, Object type, Object toArticle, Object toClaim, Object target, Object uri)
            throws IOException {
        rows.add(
                CorpusTable.RELATIONS,
                row(article, "claim", claim.id(), null, null, type, toArticle, toClaim, null, target, uri));
    }
}
