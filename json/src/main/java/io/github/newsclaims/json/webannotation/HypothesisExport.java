package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.Members;
import io.github.newsclaims.json.internal.foreign.TracedDocument;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the claims of an article as a file that Hypothesis can import. */
final class HypothesisExport {
    private static final String TEXT_IS_A_NOTE = "reading makes a note of it, unless comments are read as propositions";

    private final Article article;
    private final AnnotationIds ids;
    private final TargetWriter selectors;
    private final String prefix = AnnotationDialect.HYPOTHESIS.prefix();

    HypothesisExport(Article article, AnnotationIds ids, TargetWriter selectors) {
        this.article = article;
        this.ids = ids;
        this.selectors = selectors;
    }

    Exported export() {
        TracedDocument ours = TracedDocument.of(article);
        AnnotationExport.takeFrame(ours.root(), article);
        List<Object> rows = new ArrayList<>();
        List<TracedNode> nodes = ours.root().nodes(FieldNames.CLAIMS);
        for (int index = 0; index < nodes.size(); index++) {
            rows.add(row(article.claims().get(index), nodes.get(index)));
        }
        for (TracedNode kept : ours.root().nodes(prefix + ITEMS)) {
            if (kept.value() instanceof Map<?, ?> && Members.isShallow(kept)) {
                rows.add(kept.value());
                kept.take();
            }
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("annotations", rows);
        return Exported.of(file, ours.losses());
    }

    private Map<String, @Nullable Object> row(Claim claim, TracedNode node) {
        Members row = new Members().put(ID, node.text(FieldNames.ID)).put(PAGE_URI, ids.source());
        putAgent(row, node);
        Optional<String> text = node.text(FieldNames.PROPOSITION);
        if (text.isEmpty()) {
            text = node.text(FieldNames.NOTE);
        } else {
            node.child(FieldNames.PROPOSITION).ifPresent(words -> words.report(LossOutcome.CHANGED, TEXT_IS_A_NOTE));
            node.problem(FieldNames.LANGUAGE, "Hypothesis does not say the language");
            node.problem(FieldNames.NOTE, "Hypothesis has one text, which is the proposition");
        }
        // The importer of Hypothesis requires the text and the tags, even if they are empty.
        return row.putAny(HypothesisRow.TEXT, text.orElse(""))
                .putAny(HypothesisRow.TAGS, tags(node))
                .put(TARGET, targets(claim, node))
                .putRest(node, prefix, Set.of(TARGET, HypothesisRow.TAGS, OTHER_TARGET))
                .map();
    }

    private List<Object> targets(Claim claim, TracedNode node) {
        List<Object> others = AnnotationExport.otherTargets(node, prefix);
        List<Object> targets = new ArrayList<>();
        if (claim.wording().isPresent() || others.isEmpty()) {
            targets.add(target(claim, node));
        }
        targets.addAll(others);
        return targets;
    }

    private static void putAgent(Members row, TracedNode node) {
        List<TracedNode> agents = node.nodes(FieldNames.PROVENANCE);
        if (!agents.isEmpty()) {
            row.put(CREATED, agents.get(0).text(FieldNames.GENERATED_AT))
                    .put(HypothesisRow.USER, agents.get(0).text(FieldNames.AGENT));
        }
        agents.stream().skip(1).forEach(agent -> agent.problem("Hypothesis has one user"));
    }

    private List<Object> tags(TracedNode node) {
        List<Object> tags = new ArrayList<>(node.texts(FieldNames.TYPES));
        for (TracedNode tag : node.nodes(prefix + HypothesisRow.TAGS)) {
            if (tag.value() != null) {
                tags.add(tag.value());
            }
            tag.take();
        }
        return tags;
    }

    private Map<String, @Nullable Object> target(Claim claim, TracedNode node) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        Wording wording = claim.wording().orElse(null);
        node.take(FieldNames.WORDING);
        if (wording instanceof Anchor anchor) {
            selectors.reportOffsets(node);
            all.addAll(selectors.selectors(enclosing(anchor, node)));
        } else if (wording != null) {
            List<TextQuote> quotes = wording.quotes();
            all.addAll(selectors.selectors(quotes.get(0)));
            if (quotes.size() > 1) {
                reportOneTarget(node, "the first piece");
            }
        }
        Optional<TracedNode> extra = node.child(prefix + TARGET)
                .filter(list -> list.value() instanceof List<?> items && items.size() == 1)
                .map(list -> list.nodes().get(0))
                .filter(TracedNode::isObject);
        return TargetWriter.target(ids, all, extra);
    }

    /** Returns the span of an anchor; of several the first if there is no text, and otherwise the range that has all of them. */
    private TextSpan enclosing(Anchor anchor, TracedNode node) {
        Optional<ArticleText> text = article.text();
        if (anchor.spans().size() == 1) {
            return anchor.spans().get(0);
        }
        reportOneTarget(node, text.isPresent() ? "the range from the first to the last piece" : "the first piece");
        return text.map(given -> given.span(anchor.start(), anchor.end()))
                .orElse(anchor.spans().get(0));
    }

    private static void reportOneTarget(TracedNode claim, String target) {
        claim.child(FieldNames.WORDING)
                .ifPresent(words -> words.report(LossOutcome.CHANGED, "Hypothesis has one target, which is " + target));
    }
}
