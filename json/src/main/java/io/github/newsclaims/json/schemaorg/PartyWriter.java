package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.NodeIds;
import io.github.newsclaims.json.internal.schemaorg.NodeOut;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes sources and entities. */
final class PartyWriter {
    private static final Map<EntityKind, String> TYPES = Map.of(
            EntityKind.PERSON, "Person",
            EntityKind.ORGANIZATION, "Organization",
            EntityKind.PLACE, "Place",
            EntityKind.EVENT, "Event",
            EntityKind.PRODUCT, "Product",
            EntityKind.WORK, "CreativeWork",
            EntityKind.TOPIC, "Thing");

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, TracedNode> ours = new HashMap<>();
    private final Set<String> claims = new HashSet<>();
    private final Map<String, Map<String, @Nullable Object>> nodes = new HashMap<>();
    /** The sources that are written as publisher or speaker. */
    private final Set<String> written = new LinkedHashSet<>();

    PartyWriter(Article article, TracedNode root) {
        index(root, "sources");
        index(root, "entities");
        article.sources().forEach(source -> sources.put(source.id(), source));
        article.entities().forEach(entity -> entities.put(entity.id(), entity));
        article.claims().forEach(claim -> claims.add(claim.id()));
        article.publisher().filter(id -> !isWork(id)).ifPresent(written::add);
        article.claims().forEach(claim -> written.addAll(writtenSpeakers(claim)));
        List<String> inOrder = article.sources().stream()
                .map(Source::id)
                .filter(written::contains)
                .toList();
        if (!inOrder.equals(List.copyOf(written))) {
            root.member("sources")
                    .ifPresent(
                            all -> all.report(LossOutcome.CHANGED, "they are read again in the order of the claims"));
        }
        article.sources().stream()
                .filter(source -> !written.contains(source.id()))
                .forEach(
                        source -> node(source.id()).problem("only a publisher and those who made a claim are written"));
    }

    private void index(TracedNode root, String list) {
        for (TracedNode node : root.nodes(list)) {
            ours.put(node.child("id").map(TracedNode::value).orElse("").toString(), node);
        }
    }

    private TracedNode node(String id) {
        return Objects.requireNonNull(ours.get(id));
    }

    /** Returns the sources that are known to have made a claim. */
    static List<String> speakers(Claim claim) {
        return claim.attribution()
                .map(attribution -> attribution.origin().speaker())
                .filter(Speaker.Known.class::isInstance)
                .map(Speaker::ids)
                .orElse(List.of());
    }

    /** Returns those that are written: persons and organizations, or else documents. */
    List<String> writtenSpeakers(Claim claim) {
        List<String> speakers = speakers(claim);
        List<String> agents = speakers.stream().filter(id -> !isWork(id)).toList();
        return agents.isEmpty() ? speakers : agents;
    }

    Source source(String id) {
        return Objects.requireNonNull(sources.get(id));
    }

    /** Returns whether a source is a work and neither a person nor an organization. */
    boolean isWork(String id) {
        SourceKind kind = source(id).kind();
        return !kind.equals(SourceKind.PERSON)
                && !kind.equals(SourceKind.GROUP)
                && !kind.equals(SourceKind.ORGANIZATION);
    }

    private String nodeId(String id) {
        return claims.contains(id) ? NodeIds.of("party", id) : NodeIds.of(id);
    }

    // Nodes.

    List<Map<String, @Nullable Object>> nodes(List<String> ids) {
        List<Map<String, @Nullable Object>> nodes = new ArrayList<>();
        ids.forEach(id -> nodes.add(cached(id)));
        return nodes;
    }

    /** Returns what a claim is about: references to nodes that are written elsewhere, or else the node. */
    Map<String, @Nullable Object> about(String id) {
        if (entities.containsKey(id) || written.contains(id)) {
            Map<String, @Nullable Object> reference = new HashMap<>();
            reference.put(SchemaItem.ID, nodeId(id));
            return reference;
        }
        if (!nodes.containsKey(id)) {
            node(id).report(LossOutcome.CHANGED, "it is written as a thing, because it made no claim");
        }
        return cached(id);
    }

    /** Returns the node of a source, which is the same everywhere. */
    private Map<String, @Nullable Object> cached(String id) {
        return nodes.computeIfAbsent(id, key -> source(source(id), node(id)));
    }

    private Map<String, @Nullable Object> source(Source source, TracedNode ours) {
        SourceKind kind = source.kind();
        boolean isPerson = kind.equals(SourceKind.PERSON);
        NodeOut out = new NodeOut(isPerson ? "Person" : isWork(source.id()) ? "CreativeWork" : "Organization");
        ours.take("id");
        ours.take("kind");
        out.put(SchemaItem.ID, nodeId(source.id()));
        if (!isPerson && !kind.equals(SourceKind.ORGANIZATION)) {
            out.put(PartyReader.ADDITIONAL_TYPE, kind.toString());
        }
        out.text(ours, "name", "name").texts(ours, "aliases", "alternateName").text(ours, "description", "description");
        if (isPerson) {
            out.text(ours, "role", "jobTitle").put("affiliation", organization(ours, "affiliation"));
        } else if (!isWork(source.id())) {
            out.text(ours, "location", "location");
        }
        return out.addresses(ours, "sameAs", "sameAs")
                .rest(ours, "affiliation", "location")
                .map();
    }

    /** Takes the name of an organization and returns its node. */
    static Optional<Map<String, @Nullable Object>> organization(TracedNode ours, String field) {
        NodeOut out = new NodeOut("Organization").text(ours, field, "name");
        return out.has("name") ? Optional.of(out.map()) : Optional.empty();
    }

    List<Map<String, @Nullable Object>> entities(Article article) {
        List<Map<String, @Nullable Object>> nodes = new ArrayList<>();
        for (Entity entity : article.entities()) {
            TracedNode node = node(entity.id());
            String type = TYPES.get(entity.kind());
            NodeOut out = new NodeOut(type == null ? "Thing" : type);
            node.take("id");
            node.take("kind");
            out.put(SchemaItem.ID, nodeId(entity.id()));
            if (type == null) {
                out.put(PartyReader.ADDITIONAL_TYPE, entity.kind().toString());
            }
            nodes.add(out.text(node, "name", "name")
                    .texts(node, "aliases", "alternateName")
                    .text(node, "description", "description")
                    .addresses(node, "sameAs", "sameAs")
                    .rest(node)
                    .map());
        }
        return nodes;
    }
}
