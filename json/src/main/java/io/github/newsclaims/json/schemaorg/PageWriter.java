package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Section;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedDocument;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.MarkupText;
import io.github.newsclaims.json.internal.schemaorg.NodeIds;
import io.github.newsclaims.json.internal.schemaorg.NodeOut;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.WebDates;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an article as a NewsArticle, with a ClaimReview beside it for each assessment. */
final class PageWriter {
    static final String CONTEXT = "https://schema.org";

    /** The properties of contributors, in the order in which they are read. */
    private static final List<String> PROPERTIES = List.of("author", "editor", "translator", "contributor");

    private final Article article;
    private final TracedDocument document;
    private final TracedNode root;
    private final PartyWriter parties;
    private final List<Object> reviews = new ArrayList<>();

    PageWriter(Article article) {
        this.article = article;
        this.document = TracedDocument.of(article);
        this.root = document.root();
        this.parties = new PartyWriter(article, root);
    }

    Exported write() {
        Map<String, @Nullable Object> page = page();
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("@context", CONTEXT);
        if (reviews.isEmpty()) {
            written.putAll(page);
        } else {
            List<Object> graph = new ArrayList<>();
            graph.add(page);
            graph.addAll(reviews);
            written.put("@graph", graph);
        }
        return Exported.of(written, document.losses());
    }

    private Map<String, @Nullable Object> page() {
        NodeOut out = new NodeOut("NewsArticle");
        out.word(root, "id", "identifier").text(root, "headline", "headline").address(root, "uri", "url");
        out.text(root, "version", "version").word(root, "status", "creativeWorkStatus");
        publisher(out);
        out.putText("datePublished", WebDates.take(root, "published", article.published()));
        out.putText("dateModified", WebDates.take(root, "updated", article.updated()));
        out.word(root, "language", "inLanguage").text(root, "rights", "copyrightNotice");
        contributors(out);
        out.body(root, "text", "articleBody");
        if (!out.has("articleBody")) {
            root.child("text").ifPresent(text -> text.report(LossOutcome.LEFT_OUT, "it is only white space"));
        }
        sections(out);
        relations(out);
        claims(out);
        out.putMany("mentions", parties.entities(article));
        return out.rest(root).map();
    }

    private void publisher(NodeOut out) {
        if (article.publisher().isPresent()) {
            String id = article.publisher().get();
            if (parties.isWork(id)) {
                root.problem("publisher", "a publisher is a person or an organization");
            } else {
                out.put("publisher", parties.nodes(List.of(id)).get(0));
                root.take("publisher");
            }
        }
    }

    // Who made it.

    private void contributors(NodeOut out) {
        Map<String, List<Object>> byProperty = new LinkedHashMap<>();
        List<TracedNode> nodes = root.nodes("contributors");
        for (int index = 0; index < nodes.size(); index++) {
            Contributor contributor = article.contributors().get(index);
            byProperty
                    .computeIfAbsent(property(contributor.role()), property -> new ArrayList<>())
                    .add(contributor(contributor, nodes.get(index)));
        }
        List<String> order = article.contributors().stream()
                .map(contributor -> property(contributor.role()))
                .toList();
        if (!order.equals(
                order.stream().sorted(Comparator.comparing(PROPERTIES::indexOf)).toList())) {
            reportOrder("contributors");
        }
        PROPERTIES.forEach(property -> out.putMany(property, byProperty.getOrDefault(property, List.of())));
    }

    private void reportOrder(String field) {
        root.member(field).ifPresent(all -> all.report(LossOutcome.CHANGED, "they are read again in another order"));
    }

    private static String property(ContributorRole role) {
        if (role.equals(ContributorRole.WRITER) || role.equals(ContributorRole.REPORTER)) {
            return "author";
        }
        if (role.equals(ContributorRole.EDITOR) || role.equals(ContributorRole.TRANSLATOR)) {
            return role.toString();
        }
        return "contributor";
    }

    private static Map<String, @Nullable Object> contributor(Contributor contributor, TracedNode ours) {
        boolean isPerson = contributor.name().isPresent();
        NodeOut out = new NodeOut(isPerson ? "Person" : "Organization");
        out.text(ours, isPerson ? "name" : "organization", "name");
        if (isPerson) {
            out.put("affiliation", PartyWriter.organization(ours, "organization"));
        }
        ContributorRole role = contributor.role();
        boolean needsTitle = role.equals(ContributorRole.REPORTER)
                || property(role).equals("contributor") && !role.equals(ContributorReader.CONTRIBUTOR);
        if (needsTitle && !isPerson) {
            ours.problem("role", "an organization has no job title");
        } else {
            ours.take("role");
            out.put("jobTitle", needsTitle ? role.toString() : null);
        }
        return out.rest(ours, "affiliation").map();
    }

    // The text and its parts.

    private void sections(NodeOut out) {
        List<String> datelines = new ArrayList<>();
        List<Object> corrections = new ArrayList<>();
        List<TracedNode> nodes = root.nodes("sections");
        for (int index = 0; index < nodes.size(); index++) {
            Section section = article.sections().get(index);
            TracedNode node = nodes.get(index);
            if (article.text().isEmpty()) {
                continue;
            }
            String words = article.text().get().slice(section.start(), section.end());
            if (section.kind().equals(SectionKind.HEADLINE) && isHeadline(section, words)) {
                take(node);
            } else if (section.kind().equals(SectionKind.DATELINE) && isUnique(words)) {
                take(node);
                datelines.add(MarkupText.written(words));
            } else if (section.kind().equals(SectionKind.CORRECTION) && isUnique(words)) {
                take(node);
                NodeOut comment = new NodeOut("CorrectionComment").put("text", MarkupText.written(words));
                comment.putText("datePublished", WebDates.take(node, "published", section.published()));
                corrections.add(comment.rest(node).map());
            }
        }
        boolean hasHeadline = article.sections().stream()
                .anyMatch(section -> section.kind().equals(SectionKind.HEADLINE) && section.start() == 0);
        if (!hasHeadline && startsWithHeadline()) {
            root.child("text")
                    .ifPresent(text -> text.report(LossOutcome.CHANGED, "reading makes a section of its headline"));
        }
        out.putMany("dateline", datelines).putMany("correction", corrections);
    }

    private static void take(TracedNode section) {
        List.of("kind", "start", "end").forEach(section::take);
    }

    /** Returns whether reading finds the headline of the article in this section. */
    private boolean isHeadline(Section section, String words) {
        return section.start() == 0
                && article.headline().filter(words::equals).isPresent()
                && article.text().orElseThrow().value().startsWith(words + "\n");
    }

    private boolean startsWithHeadline() {
        return article.headline().isPresent()
                && article.text()
                        .filter(text ->
                                text.value().startsWith(article.headline().get() + "\n"))
                        .isPresent();
    }

    private boolean isUnique(String words) {
        return words.equals(words.strip())
                && !words.isEmpty()
                && article.text().orElseThrow().find(words).all().size() == 1;
    }

    // Other articles.

    private void relations(NodeOut out) {
        List<Object> works = new ArrayList<>();
        List<Object> originals = new ArrayList<>();
        List<TracedNode> nodes = root.nodes("relations");
        for (int index = 0; index < nodes.size(); index++) {
            ArticleRelation relation = article.relations().get(index);
            TracedNode node = nodes.get(index);
            TracedNode target = node.member("target").orElseThrow();
            NodeOut work =
                    new NodeOut("CreativeWork").address(target, "uri", "url").word(target, "article", "identifier");
            if (!work.has("url") && !work.has("identifier")) {
                node.problem("a work needs an absolute address or an identifier");
                continue;
            }
            node.take("type");
            if (relation.type().equals(ArticleRelationType.TRANSLATION_OF)) {
                originals.add(work.rest(node).map());
            } else {
                if (!originals.isEmpty()) {
                    reportOrder("relations");
                }
                work.put(PartyReader.ADDITIONAL_TYPE, relation.type().toString());
                works.add(work.rest(node).map());
            }
        }
        out.putMany("isBasedOn", works).putMany("translationOfWork", originals);
    }

    // Claims.

    private void claims(NodeOut out) {
        ClaimNodeWriter claims = new ClaimNodeWriter(article, parties);
        ReviewWriter reviewWriter = new ReviewWriter(article, parties);
        List<Object> parts = new ArrayList<>();
        List<TracedNode> nodes = root.nodes("claims");
        for (int index = 0; index < nodes.size(); index++) {
            Claim claim = article.claims().get(index);
            TracedNode ours = nodes.get(index);
            Map<String, @Nullable Object> node = claims.claim(claim, ours);
            List<TracedNode> assessments = ours.nodes("assessments");
            for (int number = 0; number < assessments.size(); number++) {
                reviews.add(reviewWriter.review(
                        claim.assessments().get(number),
                        assessments.get(number),
                        ClaimNodeWriter.reviewed(claim),
                        node));
            }
            parts.add(assessments.isEmpty() ? node : Map.of(SchemaItem.ID, NodeIds.of(claim.id())));
        }
        out.putMany("hasPart", parts);
    }
}
