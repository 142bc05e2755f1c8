package io.github.newsclaims.json.ninjs;

import io.github.newsclaims.Entity;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.SourceKind;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the people and things of a news item as entities, and its information sources as sources. */
final class NinjsParties {
    /** A thing, which may be a product, a work or a ship. */
    static final EntityKind OBJECT = EntityKind.of("object");

    /** The lists of entities with their kinds, in their order. */
    static final Map<String, EntityKind> LISTS = lists();

    /** The extension of a source that was an information source, with what else it had. */
    static final String INFO_SOURCE = NinjsNames.PREFIX + "infoSource";

    static final String PUBLISHER = "publisher";

    private static final String SOURCE = "source";
    private static final int MOST_OF_AN_ID = 200;
    private static final int PERCENT = 2;

    private final TracedNode item;
    private final Set<String> ids = new HashSet<>();
    private Optional<String> publisher = Optional.empty();

    NinjsParties(TracedNode item) {
        this.item = item;
    }

    private static Map<String, EntityKind> lists() {
        Map<String, EntityKind> lists = new LinkedHashMap<>();
        lists.put("people", EntityKind.PERSON);
        lists.put("organisations", EntityKind.ORGANIZATION);
        lists.put("places", EntityKind.PLACE);
        lists.put("subjects", EntityKind.TOPIC);
        lists.put("events", EntityKind.EVENT);
        lists.put("objects", OBJECT);
        return lists;
    }

    /** Returns the name of the list of a kind. */
    static String list(EntityKind kind) {
        return LISTS.entrySet().stream()
                .filter(list -> list.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("objects");
    }

    /** Returns the id that a source or an entity gets if it has none, for example "person-1". */
    static String id(String kind, int number) {
        return kind + "-" + number;
    }

    static String sourceId(int number) {
        return id(SOURCE, number);
    }

    /** Takes the information sources. */
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (TracedNode node : NinjsNames.nodes(item, NinjsNames.INFO_SOURCES)) {
            name(node).ifPresent(name -> {
                Source.Builder source = Source.builder()
                        .id(id(node, SOURCE, sources.size() + 1))
                        .kind(SourceKind.ORGANIZATION)
                        .name(name);
                uris(node).forEach(source::addSameAs);
                boolean isPublisher = publisher.isEmpty()
                        && node.member(NinjsNames.ROLE)
                                .filter(role -> PUBLISHER.equals(role.value()))
                                .isPresent();
                if (isPublisher) {
                    node.take(NinjsNames.ROLE);
                }
                Map<String, @Nullable Object> rest = unprefixed(NinjsNames.rest(node));
                if (!isPublisher || !rest.isEmpty()) {
                    source.extensions(Extensions.none().with(INFO_SOURCE, rest));
                }
                sources.add(source.build());
                if (isPublisher) {
                    publisher = Optional.of(sources.get(sources.size() - 1).id());
                }
            });
        }
        return sources;
    }

    private static Map<String, @Nullable Object> unprefixed(Extensions extensions) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        extensions.asMap().forEach((name, value) -> members.put(name.substring(NinjsNames.PREFIX.length()), value));
        return members;
    }

    /** Returns the id of the first source whose role is that of the publisher. {@link #sources} finds it. */
    Optional<String> publisher() {
        return publisher;
    }

    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        LISTS.forEach((list, kind) -> {
            int before = entities.size();
            for (TracedNode node : NinjsNames.nodes(item, list)) {
                name(node).ifPresent(name -> entities.add(entity(node, kind, name, entities.size() - before + 1)));
            }
        });
        return entities;
    }

    private Entity entity(TracedNode node, EntityKind kind, String name, int number) {
        Entity.Builder entity = Entity.builder()
                .id(id(node, kind.toString(), number))
                .kind(kind)
                .name(name);
        uris(node).forEach(entity::addSameAs);
        if (kind.equals(EntityKind.TOPIC)) {
            provenance(node).ifPresent(entity::addProvenance);
        }
        return entity.extensions(NinjsNames.rest(node)).build();
    }

    /** Takes the name, or else the literal. */
    private static Optional<String> name(TracedNode node) {
        if (node.isText()) {
            return node.text(String::strip);
        }
        if (!node.isObject()) {
            node.problem("it must be an object");
            return Optional.empty();
        }
        Optional<String> name = node.text(NinjsNames.NAME, String::strip)
                .or(() -> node.member(NinjsNames.LITERAL)
                        .filter(TracedNode::isText)
                        .map(literal -> NinjsNames.string(literal).strip()));
        if (name.isEmpty()) {
            node.problem("it has no name");
        }
        return name;
    }

    /** Takes the literal, or else the id of an event, as the id if no other has it. */
    private String id(TracedNode node, String kind, int number) {
        Optional<String> given = node.text(node.has(NinjsNames.LITERAL) ? NinjsNames.LITERAL : "id", id -> {
            if (id.codePointCount(0, id.length()) > MOST_OF_AN_ID) {
                throw new IllegalArgumentException("it is longer than an id of the model may be");
            }
            if (!ids.add(id)) {
                throw new IllegalArgumentException("another source or entity of the item has this id");
            }
            return id;
        });
        if (given.isPresent()) {
            return given.get();
        }
        String id = id(kind, number);
        for (int next = 2; !ids.add(id); next++) {
            id = id(kind, number) + "-" + next;
        }
        return id;
    }

    /** Takes the address, or the address that scheme and code of ninjs 1.x make. */
    private static List<URI> uris(TracedNode node) {
        List<URI> uris = new ArrayList<>();
        node.uri(NinjsNames.URI).ifPresent(uris::add);
        Optional<TracedNode> scheme = node.member("scheme").filter(TracedNode::isText);
        Optional<TracedNode> code = node.member("code").filter(TracedNode::isText);
        if (scheme.isPresent() && code.isPresent()) {
            String first = NinjsNames.string(scheme.get()).strip();
            String last = NinjsNames.string(code.get()).strip();
            boolean isWhole = last.matches("https?://.*");
            String address = isWhole ? last : first + last;
            if (address.matches("https?://[!-~]+") && (isWhole || first.matches(".*[/#=?:]"))) {
                try {
                    uris.add(Syntax.uri(address));
                    if (!isWhole || last.startsWith(first)) {
                        scheme.get().take();
                    }
                    code.get().take();
                } catch (IllegalArgumentException e) {
                    code.get().problem(String.valueOf(e.getMessage()));
                }
            }
        }
        return uris.stream().distinct().toList();
    }

    /** Takes who or what chose a subject, and how sure it was, of 100. */
    private static Optional<Provenance> provenance(TracedNode node) {
        Optional<String> agent = node.text("creator", String::strip);
        if (agent.isEmpty()) {
            return Optional.empty();
        }
        Provenance provenance = Provenance.by(agent.get());
        Optional<TracedNode> confidence = node.member("confidence");
        if (confidence.isPresent() && confidence.get().value() instanceof BigDecimal percent) {
            boolean isWhole = NinjsShapes.isWhole(percent)
                    && percent.signum() >= 0
                    && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
            if (isWhole) {
                confidence.get().take();
                return Optional.of(provenance.withConfidence(percent.movePointLeft(PERCENT)));
            }
        }
        node.problem("confidence", "it must be a whole number from 0 to 100");
        return Optional.of(provenance);
    }
}
