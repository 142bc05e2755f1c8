package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.MarkupText;
import io.github.newsclaims.json.internal.schemaorg.NodeIds;
import io.github.newsclaims.json.internal.schemaorg.NodeOut;
import io.github.newsclaims.json.internal.schemaorg.PageFinder;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.WebDates;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes claims as Claim or Quotation. */
final class ClaimNodeWriter {
    private final Article article;
    private final PartyWriter parties;

    ClaimNodeWriter(Article article, PartyWriter parties) {
        this.article = article;
        this.parties = parties;
    }

    /** Returns what a review of the claim says that it reviews. */
    static String reviewed(Claim claim) {
        return claim.proposition().or(() -> claim.wording().map(Wording::text)).orElseThrow();
    }

    private static boolean isQuoted(Claim claim) {
        return claim.wording().isPresent()
                && claim.attribution()
                        .flatMap(attribution -> attribution.quotation())
                        .filter(QuotationType.DIRECT::equals)
                        .isPresent();
    }

    Map<String, @Nullable Object> claim(Claim claim, TracedNode ours) {
        boolean isQuotation = isQuoted(claim)
                && claim.proposition().isEmpty()
                && claim.assessments().isEmpty()
                && claim.appearances().isEmpty()
                && claim.wording().orElseThrow().pieces().size() == 1;
        NodeOut out = new NodeOut(isQuotation ? PageFinder.QUOTATION : PageFinder.CLAIM);
        out.put(SchemaItem.ID, NodeIds.of(claim.id()));
        ours.take("id");
        if (isQuotation) {
            out.put(
                    "text",
                    MarkupText.written(claim.wording().orElseThrow().pieces().get(0)));
        } else {
            text(claim, ours, out);
        }
        if (isQuoted(claim)) {
            takeWording(claim.wording().orElseThrow(), ours);
        }
        origin(claim, ours, out, isQuotation ? "creator" : "author");
        ours.language("language").ifPresent(tag -> out.put("inLanguage", tag));
        out.addresses(ours, "sameAs", "sameAs");
        appearances(claim, ours, out);
        about(claim, ours, out);
        figures(claim, ours, out);
        times(claim, ours, out);
        places(ours, out);
        return out.rest(ours).map();
    }

    private static void text(Claim claim, TracedNode ours, NodeOut out) {
        out.text(ours, "proposition", "text");
        if (claim.wording().isEmpty()) {
            return;
        }
        if (isQuoted(claim)) {
            List<Object> parts = new ArrayList<>();
            for (String piece : claim.wording().get().pieces()) {
                parts.add(new NodeOut(PageFinder.QUOTATION)
                        .put("text", MarkupText.written(piece))
                        .map());
            }
            out.putMany("hasPart", parts);
        } else if (claim.proposition().isEmpty()) {
            out.put("text", MarkupText.written(claim.wording().get().text()));
            ours.member("wording")
                    .ifPresent(words ->
                            words.report(LossOutcome.CHANGED, "the words are written as the text of the claim"));
            ours.take("wording");
        } else {
            ours.problem("wording", "only a direct quotation has words beside the text of the claim");
        }
    }

    /** Takes words, and reports a place that reading cannot find again. */
    private void takeWording(Wording wording, TracedNode ours) {
        boolean isLost = wording.anchor().isPresent() && !isPlaced(wording);
        if (wording.pieces().stream().anyMatch(piece -> !piece.equals(piece.strip()))) {
            ours.member("wording")
                    .ifPresent(words -> words.report(LossOutcome.CHANGED, "white space around it is not read again"));
        }
        if (isLost) {
            ours.member("wording")
                    .ifPresent(words -> words.report(
                            LossOutcome.UNPLACED, "the words are not at exactly one place of an articleBody"));
        } else if (wording.hasContext()) {
            ours.member("wording")
                    .ifPresent(words -> words.report(LossOutcome.CHANGED, "the characters around the words are lost"));
        }
        ours.take("wording");
    }

    /** Returns whether reading finds the place of words in the text again. */
    private boolean isPlaced(Wording wording) {
        return wording.anchor().isPresent()
                && article.text().isPresent()
                && wording.pieces().stream()
                        .allMatch(piece ->
                                article.text().get().findWord(piece).all().size() == 1);
    }

    // Who, when and where.

    private void origin(Claim claim, TracedNode ours, NodeOut out, String property) {
        Optional<TracedNode> attribution = ours.member("attribution");
        if (claim.attribution().isEmpty() || attribution.isEmpty()) {
            return;
        }
        if (isQuoted(claim)) {
            attribution.get().take("quotation");
        }
        AttributionStep origin = claim.attribution().get().origin();
        TracedNode step = attribution.get().member("origin").orElseThrow();
        speaker(claim, step, out, property);
        origin.time().ifPresent(time -> out.putText("datePublished", WebDates.take(step, "time", time)));
        out.address(step, "uri", "url");
        boolean comesBack = isQuoted(claim) || out.has("datePublished") || out.has("url");
        step.member("speaker").ifPresent(node -> {
            if (origin.speaker() instanceof Speaker.Unresolved && comesBack) {
                node.take();
            } else if (!(origin.speaker() instanceof Speaker.Known)) {
                node.problem("an author must be known");
            }
        });
    }

    private void speaker(Claim claim, TracedNode step, NodeOut out, String property) {
        List<String> speakers = PartyWriter.speakers(claim);
        if (speakers.isEmpty()) {
            return;
        }
        List<String> written = parties.writtenSpeakers(claim);
        TracedNode node = step.member("speaker").orElseThrow();
        if (parties.isWork(written.get(0))) {
            out.putMany("isBasedOn", parties.nodes(written));
        } else {
            out.putMany(property, parties.nodes(written));
            if (written.size() < speakers.size()) {
                node.report(
                        LossOutcome.CHANGED, "an author is a person or an organization, and documents are left out");
            }
        }
        node.take();
    }

    private static void appearances(Claim claim, TracedNode ours, NodeOut out) {
        List<TracedNode> nodes = ours.nodes("appearances");
        List<Object> others = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            Appearance appearance = claim.appearances().get(index);
            TracedNode node = nodes.get(index);
            NodeOut work =
                    new NodeOut("CreativeWork").address(node, "uri", "url").text(node, "title", "name");
            if (!work.has("url") && !work.has("name")) {
                node.problem("an appearance needs an absolute address or a title");
                continue;
            }
            node.take("first");
            work.put("publisher", PartyWriter.organization(node, "publisher"));
            work.putText("datePublished", WebDates.take(node, "date", appearance.date()));
            work.rest(node, "publisher");
            if (appearance.first()) {
                out.put("firstAppearance", work.map());
                if (index > 0) {
                    ours.member("appearances")
                            .ifPresent(
                                    all -> all.report(LossOutcome.CHANGED, "the first is written before the others"));
                }
            } else {
                others.add(work.map());
            }
        }
        out.putMany("appearance", others);
    }

    private void about(Claim claim, TracedNode ours, NodeOut out) {
        List<Object> about = new ArrayList<>();
        claim.about().forEach(id -> about.add(parties.about(id)));
        out.putMany("about", about);
        ours.take("about");
    }

    private void figures(Claim claim, TracedNode ours, NodeOut out) {
        boolean isPlaced = isQuoted(claim) && isPlaced(claim.wording().orElseThrow());
        FigureNodeWriter writer = new FigureNodeWriter(parties, isPlaced ? article.text() : Optional.empty());
        List<Object> figures = new ArrayList<>();
        List<TracedNode> nodes = ours.nodes("figures");
        for (int index = 0; index < nodes.size(); index++) {
            figures.add(writer.figure(claim, claim.figures().get(index), nodes.get(index)));
        }
        out.putMany("mentions", figures);
    }

    private static void times(Claim claim, TracedNode ours, NodeOut out) {
        List<String> coverage = new ArrayList<>();
        List<TracedNode> nodes = ours.nodes("times");
        for (int index = 0; index < nodes.size(); index++) {
            if (WebDates.isCoverage(claim.times().get(index))) {
                nodes.get(index).text(WebDates.EDTF).ifPresent(coverage::add);
            } else {
                nodes.get(index).problem("a time of schema.org is a date or an interval of ISO 8601");
            }
        }
        out.putMany("temporalCoverage", coverage);
    }

    private static void places(TracedNode ours, NodeOut out) {
        List<Object> places = new ArrayList<>();
        for (TracedNode node : ours.nodes("places")) {
            places.add(
                    new NodeOut("Place").text(node, "name", "name").rest(node).map());
        }
        out.putMany("spatialCoverage", places);
    }
}
