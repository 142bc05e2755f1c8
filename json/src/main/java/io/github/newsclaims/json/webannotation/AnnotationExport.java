package io.github.newsclaims.json.webannotation;

import static io.github.newsclaims.json.webannotation.AnnotationNames.*;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.internal.foreign.Members;
import io.github.newsclaims.json.internal.foreign.TracedDocument;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the claims of an article as annotations in the form of the W3C. */
final class AnnotationExport {
    private final Article article;
    private final boolean isRecogito;
    private final String prefix;
    private final AnnotationIds ids;
    private final TargetWriter selectors;
    private final BodyWriter bodies;
    private final AgentWriter agents;
    private final TracedDocument ours;

    AnnotationExport(Article article, AnnotationDialect dialect, AnnotationIds ids, TargetWriter selectors) {
        this.article = article;
        this.isRecogito = dialect == AnnotationDialect.RECOGITO;
        this.prefix = dialect.prefix();
        this.ids = ids;
        this.selectors = selectors;
        this.bodies = new BodyWriter(article, prefix);
        this.agents = new AgentWriter(prefix);
        this.ours = TracedDocument.of(article);
    }

    Exported export() {
        TracedNode root = ours.root();
        takeFrame(root, article);
        List<Object> annotations = new ArrayList<>();
        List<TracedNode> nodes = root.nodes(FieldNames.CLAIMS);
        for (int index = 0; index < nodes.size(); index++) {
            Claim claim = article.claims().get(index);
            if (isRecogito && claim.wording().flatMap(Wording::anchor).isEmpty()) {
                nodes.get(index).leaveOut("Recogito needs the place of the words in the text");
            } else {
                annotations.add(annotation(claim, nodes.get(index)));
                annotations.addAll(relations(claim, nodes.get(index)));
            }
        }
        for (TracedNode kept : root.nodes(prefix + ITEMS)) {
            if (kept.value() instanceof Map<?, ?> && Members.isShallow(kept)) {
                annotations.add(kept.value());
                kept.take();
            }
        }
        Object document = isRecogito ? annotations : collection(annotations);
        return Exported.of(document, ours.losses());
    }

    /** Takes what identifies the article, and says why the rest of it is not written. */
    static void takeFrame(TracedNode root, Article article) {
        root.names().stream()
                .filter(name -> !name.equals(FieldNames.CLAIMS) && !name.equals(FieldNames.ID))
                .forEach(name -> root.problem(name, "annotations refer to the article and do not contain it"));
        if (article.claims().isEmpty()) {
            root.problem(FieldNames.ID, "there is no annotation that refers to the article");
        } else if (article.uri().isPresent()) {
            root.take(FieldNames.URI);
            root.problem(FieldNames.ID, "annotations refer to the address of the article");
        } else {
            root.take(FieldNames.ID);
        }
    }

    private Object collection(List<Object> annotations) {
        String id = ids.collection();
        // A page without annotations still has its list.
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put(ID, id + FIRST_PAGE);
        page.put(TYPE, "AnnotationPage");
        page.put("startIndex", 0);
        page.put(ITEMS, annotations);
        return new Members()
                .put(CONTEXT, ANNO_CONTEXT)
                .put(ID, id)
                .put(TYPE, "AnnotationCollection")
                .put("total", annotations.size())
                .put(FIRST, page)
                .map();
    }

    private Object annotation(Claim claim, TracedNode node) {
        Members annotation = new Members();
        node.take(FieldNames.ID);
        putFrame(annotation, node, ids.of(claim));
        putCanonical(annotation, claim, node);
        List<Object> said = bodies.bodies(claim, node);
        boolean isDescribed = claim.proposition().isPresent();
        if (!node.names().contains(prefix + MOTIVATION)) {
            annotation.put(MOTIVATION, isDescribed ? DESCRIBING : HIGHLIGHTING);
        }
        agents.write(annotation, node);
        annotation.putOneOrMany(BODY, said);
        annotation.putOneOrMany(TARGET, targets(claim, node));
        return annotation.putRest(node, prefix, INNER).map();
    }

    /** Puts context, id and type, unless reading kept others that are right. */
    private void putFrame(Members annotation, TracedNode node, String id) {
        annotation.put(CONTEXT, kept(node, CONTEXT, ANNO_CONTEXT));
        annotation.put(ID, id);
        annotation.put(TYPE, kept(node, TYPE, ANNOTATION));
    }

    /** Takes a list that reading kept, if it has the value that an annotation needs; otherwise returns that value. */
    private Object kept(TracedNode node, String name, String needed) {
        Optional<TracedNode> kept = node.child(prefix + name)
                .filter(member -> member.value() instanceof List<?> values && values.contains(needed));
        kept.ifPresent(TracedNode::take);
        return kept.map(TracedNode::value).orElse(needed);
    }

    private static void putCanonical(Members annotation, Claim claim, TracedNode node) {
        boolean hasCanonical = false;
        for (TracedNode uri : node.nodes(FieldNames.SAME_AS)) {
            if (AnnotationIds.isId(claim, String.valueOf(uri.value()))) {
                uri.take();
            } else if (!hasCanonical) {
                hasCanonical = true;
                annotation.put(CANONICAL, uri.text());
            } else {
                uri.problem("an annotation has one canonical address");
            }
        }
    }

    private List<Object> targets(Claim claim, TracedNode node) {
        node.take(FieldNames.WORDING);
        List<Object> targets = new ArrayList<>();
        List<TracedNode> extras = extras(node);
        Wording wording = claim.wording().orElse(null);
        if (wording instanceof Anchor anchor) {
            selectors.reportOffsets(node);
            List<TextSpan> spans = anchor.spans();
            for (int index = 0; index < spans.size(); index++) {
                targets.add(TargetWriter.target(
                        ids, selectors.selectors(spans.get(index)), extra(extras, index, spans.size())));
            }
        } else if (wording != null) {
            List<TextQuote> quotes = wording.quotes();
            for (int index = 0; index < quotes.size(); index++) {
                targets.add(TargetWriter.target(
                        ids, selectors.selectors(quotes.get(index)), extra(extras, index, quotes.size())));
            }
        }
        List<Object> others = otherTargets(node, prefix);
        if (wording == null && others.isEmpty()) {
            targets.add(ids.source());
        }
        targets.addAll(others);
        return targets;
    }

    /** Takes the targets that reading kept because they are not in the wording. */
    static List<Object> otherTargets(TracedNode claim, String prefix) {
        List<Object> targets = new ArrayList<>();
        for (TracedNode target : claim.nodes(prefix + OTHER_TARGET)) {
            if (target.value() != null) {
                targets.add(target.value());
            }
            target.take();
        }
        return targets;
    }

    /** Returns what reading kept of the targets. */
    private List<TracedNode> extras(TracedNode claim) {
        return claim.child(prefix + TARGET)
                .filter(TracedNode::isList)
                .map(TracedNode::nodes)
                .orElse(List.of());
    }

    /** Returns what reading kept of a target; empty if the number of targets has changed since. */
    private static Optional<TracedNode> extra(List<TracedNode> extras, int index, int size) {
        return extras.size() == size ? Optional.of(extras.get(index)).filter(TracedNode::isObject) : Optional.empty();
    }

    /** Returns an annotation for each relation, which links the annotations of the two claims. */
    private List<Object> relations(Claim claim, TracedNode node) {
        List<Object> links = new ArrayList<>();
        List<TracedNode> nodes = node.nodes(FieldNames.RELATIONS);
        for (int index = 0; index < nodes.size(); index++) {
            ClaimRelation relation = claim.relations().get(index);
            Optional<String> target = target(relation);
            if (isRecogito) {
                nodes.get(index).problem("Recogito needs the place of the words in the text");
            } else if (target.isEmpty()) {
                nodes.get(index).problem("the address of the annotation of another article is not known");
            } else {
                links.add(link(claim, index, nodes.get(index), relation, target.get()));
            }
        }
        return links;
    }

    private Object link(Claim claim, int index, TracedNode node, ClaimRelation relation, String target) {
        node.take(FieldNames.TYPE);
        node.member(FieldNames.TARGET).ifPresent(reference -> {
            reference.take(FieldNames.ARTICLE);
            reference.take(FieldNames.CLAIM);
            reference.take(FieldNames.URI);
        });
        Members link = new Members();
        Optional<String> given = node.text(prefix + ID);
        putFrame(link, node, given.orElse(ids.ofRelation(claim, index)));
        link.put(MOTIVATION, LINKING);
        Members body = new Members()
                .put(TYPE, TEXTUAL_BODY)
                .put(PURPOSE, TAGGING)
                .put(VALUE, relation.type().word());
        return link.put(BODY, body)
                .put(TARGET, List.of(ids.of(claim), target))
                .putRest(node, prefix)
                .map();
    }

    /** Returns the address of the claim that a relation is to. */
    private Optional<String> target(ClaimRelation relation) {
        if (relation.target().uri().isPresent()) {
            return relation.target().uri().map(Object::toString);
        }
        String id = relation.target().claim().orElseThrow();
        Optional<String> other = relation.target().article();
        return other.isPresent() ? ids.of(other.get(), id) : article.claim(id).map(ids::of);
    }
}
