package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.Article;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.SourceKind;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes entities as people and things, and the publisher and those who were information sources as such. */
final class NinjsPartyWriter {
    private static final int PERCENT = 2;

    private final Article article;
    private final TracedNode ours;

    NinjsPartyWriter(Article article, TracedNode ours) {
        this.article = article;
        this.ours = ours;
    }

    /** Returns the lists of entities that are not empty, by their names. */
    Map<String, List<Object>> entities() {
        Map<EntityKind, List<Object>> lists = new LinkedHashMap<>();
        NinjsParties.LISTS.values().forEach(kind -> lists.put(kind, new ArrayList<>()));
        List<TracedNode> nodes = ours.nodes(FieldNames.ENTITIES);
        for (int index = 0; index < nodes.size(); index++) {
            Entity entity = article.entities().get(index);
            EntityKind kind = lists.containsKey(entity.kind()) ? entity.kind() : NinjsParties.OBJECT;
            List<Object> list = lists.getOrDefault(kind, List.of());
            if (entity.name().isPresent()) {
                list.add(entity(entity, nodes.get(index), kind, list.size() + 1));
            } else {
                nodes.get(index).problem("it has no name");
            }
        }
        Map<String, List<Object>> named = new LinkedHashMap<>();
        NinjsParties.LISTS.forEach((name, kind) -> named.put(name, lists.getOrDefault(kind, List.of())));
        named.values().removeIf(List::isEmpty);
        return named;
    }

    private static Map<String, Object> entity(Entity entity, TracedNode node, EntityKind kind, int number) {
        node.take(FieldNames.KIND);
        if (!entity.kind().equals(kind)) {
            node.child(FieldNames.KIND).ifPresent(part -> part.report(LossOutcome.CHANGED, "it became an object"));
        }
        Map<String, Object> written = party(
                entity.name().orElseThrow(),
                entity.id(),
                entity.sameAs(),
                node,
                NinjsParties.id(kind.toString(), number));
        if (kind.equals(EntityKind.TOPIC) && !entity.provenance().isEmpty()) {
            writeProvenance(
                    entity.provenance().get(0),
                    node.nodes(FieldNames.PROVENANCE).get(0),
                    written);
        }
        for (String field : node.names()) {
            if (field.startsWith(NinjsNames.PREFIX)) {
                writeRest(
                        node.child(field).orElseThrow(),
                        field.substring(NinjsNames.PREFIX.length()),
                        NinjsParties.list(kind),
                        written);
            }
        }
        return written;
    }

    /** Writes the name, the first address that is a URI, and the id as the literal, unless reading gives the id anyway. */
    private static Map<String, Object> party(
            String name, String id, List<URI> sameAs, TracedNode node, String usualId) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(NinjsNames.NAME, name);
        node.take(FieldNames.NAME);
        List<TracedNode> addresses = node.nodes(FieldNames.SAME_AS);
        for (int index = 0; index < sameAs.size() && !written.containsKey(NinjsNames.URI); index++) {
            String address = sameAs.get(index).toString();
            if (NinjsShapes.isUri(address)) {
                written.put(NinjsNames.URI, address);
                addresses.get(index).take();
            } else {
                addresses.get(index).problem("an address of ninjs has only characters of ASCII");
            }
        }
        boolean hasLiteral = node.has(NinjsNames.PREFIX + NinjsNames.LITERAL);
        if (!id.equals(usualId) && !hasLiteral) {
            written.put(NinjsNames.LITERAL, id);
        }
        if (id.equals(usualId) || !hasLiteral) {
            node.take(FieldNames.ID);
        }
        return written;
    }

    private static void writeProvenance(Provenance provenance, TracedNode node, Map<String, Object> written) {
        written.put("creator", provenance.agent());
        node.take(FieldNames.AGENT);
        Optional<BigDecimal> percent = provenance
                .confidence()
                .map(share -> share.movePointRight(PERCENT).stripTrailingZeros());
        if (percent.filter(NinjsShapes::isWhole).isPresent()) {
            written.put("confidence", percent.get());
            node.take(FieldNames.CONFIDENCE);
        } else {
            node.problem(FieldNames.CONFIDENCE, "ninjs 3.1 needs a whole number of 100");
        }
    }

    private static void writeRest(TracedNode node, String name, String list, Map<String, Object> written) {
        NinjsShape.NinjsObject shape = NinjsShapes.item(list);
        if (!shape.has(name)) {
            node.problem("ninjs 3.1 has no field for it");
        } else if (written.containsKey(name)) {
            node.problem("the news item has another value there");
        } else {
            Object fits = shape.field(name).fit(node);
            if (fits != null) {
                written.put(name, fits);
            }
        }
    }

    /** Returns the information sources; empty if there are none. */
    Optional<List<Object>> sources() {
        List<Object> written = new ArrayList<>();
        List<TracedNode> nodes = ours.nodes(FieldNames.SOURCES);
        for (int index = 0; index < nodes.size(); index++) {
            Source source = article.sources().get(index);
            boolean isPublisher =
                    article.publisher().filter(source.id()::equals).isPresent();
            boolean isWritten = isPublisher || source.extensions().contains(NinjsParties.INFO_SOURCE);
            if (isWritten && source.name().isPresent()) {
                written.add(source(source, isPublisher, nodes.get(index), written.size() + 1));
            } else if (isWritten) {
                nodes.get(index).problem("it has no name");
            }
        }
        return Optional.of(written).filter(list -> !list.isEmpty());
    }

    private Map<String, Object> source(Source source, boolean isPublisher, TracedNode node, int number) {
        if (source.kind().equals(SourceKind.ORGANIZATION)) {
            node.take(FieldNames.KIND);
        }
        Map<String, Object> written =
                party(source.name().orElseThrow(), source.id(), source.sameAs(), node, NinjsParties.sourceId(number));
        if (isPublisher) {
            written.put(NinjsNames.ROLE, NinjsParties.PUBLISHER);
            ours.take(FieldNames.PUBLISHER);
        }
        Optional<TracedNode> rest = node.child(NinjsParties.INFO_SOURCE);
        if (rest.isPresent() && rest.get().value() instanceof Map<?, ?> members && members.isEmpty()) {
            rest.get().take();
        } else if (rest.isPresent()) {
            for (String name : rest.get().names()) {
                TracedNode part = rest.get().child(name).orElseThrow();
                if (part.value() instanceof String role && role.equals(written.get(name))) {
                    part.take();
                } else {
                    writeRest(part, name, NinjsNames.INFO_SOURCES, written);
                }
            }
        }
        return written;
    }
}
