package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Entity;
import io.github.newsclaims.Source;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.json.internal.schemaorg.NodeIds;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import io.github.newsclaims.json.internal.schemaorg.SchemaValue;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.SourceKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads persons, organizations and things into the sources and entities of one article. Sources are read first, because what a
 * claim is about may be one of them.
 */
final class PartyReader {
    static final String ADDITIONAL_TYPE = "additionalType";

    private static final Set<String> ORGANIZATIONS = Set.of(
            "Airline",
            "Consortium",
            "Corporation",
            "GovernmentOffice",
            "LibrarySystem",
            "LocalBusiness",
            "NGO",
            "PoliticalParty",
            "SportsTeam",
            "WorkersUnion");

    private static final Set<String> PLACES = Set.of(
            "AdministrativeArea",
            "City",
            "Continent",
            "Country",
            "LandmarksOrHistoricalBuildings",
            "Landform",
            "Place",
            "State");

    private static final Set<String> WORKS = Set.of("Book", "CreativeWork", "Movie", "Report", "WebPage");

    private static final String NAMES_NOBODY = "it names nobody, and became the description of a group";

    /** What tells who a node is. */
    private static final List<String> NAMING = List.of("name", "Name", "description", "url", "sameAs");

    private final Set<String> generic;
    private final NodeIds ids;
    private final List<Source> sources = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final Set<String> sourceIds = new HashSet<>();
    /** The id of a source or an entity that was read from a node. */
    private final Map<TracedNode, String> read = new IdentityHashMap<>();
    /** The same by the value of the node. */
    private final Map<Object, String> byValue = new HashMap<>();
    /** The {@code @id} of the nodes that were read. */
    private final Map<String, String> byNodeId = new HashMap<>();

    /** @param generic names that name nobody, in lower case */
    PartyReader(Set<String> generic, NodeIds ids) {
        this.ids = ids;
        this.generic = generic;
    }

    List<Source> sources() {
        return sources;
    }

    /** Returns whether an id that {@link #party} gave is that of a source. */
    boolean isSource(String id) {
        return sourceIds.contains(id);
    }

    List<Entity> entities() {
        return entities;
    }

    // Sources.

    /** Reads the values of a property into sources, and returns their ids without repetition. */
    List<String> sources(SchemaItem item, String name, Set<URI> places) {
        List<String> all = new ArrayList<>();
        for (TracedNode value : item.values(name)) {
            Optional<String> id =
                    value.isObject() ? source(item.resolved(value), places) : named(value, SourceKind.PERSON);
            id.filter(each -> !all.contains(each)).ifPresent(all::add);
        }
        return all;
    }

    /** Returns the source of a node; empty if it neither names nor describes anybody. */
    Optional<String> source(SchemaItem item, Set<URI> places) {
        return source(item, places, SourceKind.PERSON);
    }

    /** @param usual the kind of a source whose type is not known */
    Optional<String> source(SchemaItem item, Set<URI> places, SourceKind usual) {
        Optional<String> before = before(item);
        if (before.isPresent()) {
            return before;
        }
        if (NAMING.stream().noneMatch(item::has)) {
            item.problem("it has no name");
            return Optional.empty();
        }
        List<URI> sameAs = new ArrayList<>();
        Optional<String> ownId = item.takeId(sameAs);
        Source.Builder source = Source.builder();
        SourceKind kind = sourceKind(item, usual);
        Optional<String> name = item.text("name").or(() -> item.text("Name"));
        Optional<String> description = item.text("description");
        sameAs.addAll(newOnes(item.uris("sameAs"), List.copyOf(sameAs)));
        item.peekUri("url")
                .filter(url -> !places.contains(url))
                .flatMap(url -> item.uri("url"))
                .ifPresent(url -> SchemaValue.add(sameAs, url));
        if (name.isPresent() && isGeneric(name.get()) && description.isEmpty()) {
            item.find("name").ifPresent(node -> node.report(LossOutcome.CHANGED, NAMES_NOBODY));
            kind = SourceKind.GROUP;
            description = name;
            name = Optional.empty();
        }
        if (name.isEmpty() && description.isEmpty()) {
            description = sameAs.stream().map(URI::toString).findFirst();
            if (description.isEmpty()) {
                item.problem("it has no name");
                return Optional.empty();
            }
            item.node.report(LossOutcome.CHANGED, "it has no name and is described by its address");
        }
        name.ifPresent(source::name);
        description.ifPresent(source::description);
        item.texts("alternateName").forEach(source::addAlias);
        if (kind.equals(SourceKind.PERSON)) {
            item.text("jobTitle").ifPresent(source::role);
            affiliation(item).ifPresent(source::affiliation);
        } else {
            location(item).ifPresent(source::location);
        }
        String id = remember(item.node, ownId, "s");
        sourceIds.add(id);
        sources.add(source.id(id)
                .kind(kind)
                .sameAs(sameAs)
                .extensions(item.rest("affiliation", "location"))
                .build());
        return Optional.of(id);
    }

    static List<URI> newOnes(List<URI> given, List<URI> before) {
        return given.stream().filter(uri -> !before.contains(uri)).toList();
    }

    /** Returns the source of a name that is not in an object. */
    Optional<String> named(TracedNode value, SourceKind usual) {
        Optional<String> name = SchemaValue.text(value);
        if (name.isEmpty()) {
            SchemaValue.refuse(value, "it must be a name or an object");
            return Optional.empty();
        }
        SchemaValue.takeText(value);
        Optional<String> before = Optional.ofNullable(byValue.get(name.get()));
        if (before.isPresent()) {
            return before;
        }
        String id = remember(value, Optional.empty(), "s");
        sourceIds.add(id);
        byValue.put(name.get(), id);
        if (isGeneric(name.get())) {
            value.report(LossOutcome.CHANGED, NAMES_NOBODY);
            sources.add(Source.unnamed(id, name.get()).withKind(SourceKind.GROUP));
        } else {
            String article = usual.equals(SourceKind.PERSON) ? "a " : "an ";
            value.report(LossOutcome.CHANGED, "it is taken to be " + article + usual);
            sources.add(Source.person(id, name.get()).withKind(usual));
        }
        return Optional.of(id);
    }

    private boolean isGeneric(String name) {
        return generic.contains(Characters.singleSpaced(name).strip().toLowerCase(Locale.ROOT));
    }

    private SourceKind sourceKind(SchemaItem item, SourceKind usual) {
        item.takeTypes("Person", "Organization", "CreativeWork");
        Optional<String> word =
                item.first(ADDITIONAL_TYPE, text -> SourceKind.of(text).toString());
        if (word.isPresent()) {
            return SourceKind.of(word.get());
        }
        if (item.isA("Person")) {
            return SourceKind.PERSON;
        }
        if (item.types().stream().anyMatch(PartyReader::isOrganization)) {
            return SourceKind.ORGANIZATION;
        }
        if (item.types().stream().anyMatch(PartyReader::isWork)) {
            return SourceKind.DOCUMENT;
        }
        String article = usual.equals(SourceKind.PERSON) ? "a " : "an ";
        item.node.report(LossOutcome.CHANGED, "its type is not known, and it is taken to be " + article + usual);
        return usual;
    }

    static boolean isOrganization(String type) {
        return type.endsWith("Organization") || ORGANIZATIONS.contains(type);
    }

    private static boolean isWork(String type) {
        return WORKS.contains(type) || type.endsWith("Article");
    }

    /** Takes the name of an organization, which may be a string. */
    static Optional<String> affiliation(SchemaItem item) {
        return nameOf(item, "affiliation", "Organization");
    }

    private static Optional<String> location(SchemaItem item) {
        return nameOf(item, "location", "Place");
    }

    /** Takes the name of the first value of a property, which may be a string or a node. */
    static Optional<String> nameOf(SchemaItem item, String property, String type) {
        for (SchemaItem part : item.objects(property)) {
            Optional<String> name = part.text("name");
            if (name.isPresent()) {
                part.takeTypes(type);
                return name;
            }
        }
        return item.text(property);
    }

    // Entities.

    /** Reads a value into an entity, or finds the source that it is; empty if it has no name. */
    Optional<String> party(SchemaItem item, TracedNode value) {
        if (!value.isObject()) {
            return topic(value);
        }
        SchemaItem node = item.resolved(value);
        Optional<String> before = before(node);
        if (before.isPresent()) {
            return before;
        }
        if (node.peek("name").isEmpty() && node.peek("description").isEmpty()) {
            node.problem("it has no name");
            return Optional.empty();
        }
        List<URI> sameAs = new ArrayList<>();
        Optional<String> ownId = node.takeId(sameAs);
        Entity.Builder entity = Entity.builder().kind(entityKind(node));
        node.text("name").ifPresent(entity::name);
        node.text("description").ifPresent(entity::description);
        node.texts("alternateName").forEach(entity::addAlias);
        sameAs.addAll(newOnes(node.uris("sameAs"), sameAs));
        String id = remember(node.node, ownId, "e");
        entities.add(entity.id(id).sameAs(sameAs).extensions(node.rest()).build());
        return Optional.of(id);
    }

    private Optional<String> topic(TracedNode value) {
        Optional<String> name = SchemaValue.text(value);
        if (name.isEmpty()) {
            SchemaValue.refuse(value, "it must be a name or an object");
            return Optional.empty();
        }
        SchemaValue.takeText(value);
        String before = byValue.get(name.get());
        if (before != null) {
            return Optional.of(before);
        }
        String id = remember(value, Optional.empty(), "e");
        byValue.put(name.get(), id);
        entities.add(Entity.of(id, EntityKind.TOPIC, name.get()));
        return Optional.of(id);
    }

    private static EntityKind entityKind(SchemaItem item) {
        item.takeTypes("Person", "Organization", "Place", "Event", "Product", "CreativeWork", "Thing");
        Optional<String> word =
                item.first(ADDITIONAL_TYPE, text -> EntityKind.of(text).toString());
        if (word.isPresent()) {
            return EntityKind.of(word.get());
        }
        for (String type : item.types()) {
            if (type.equals("Person")) {
                return EntityKind.PERSON;
            } else if (isOrganization(type)) {
                return EntityKind.ORGANIZATION;
            } else if (PLACES.contains(type)) {
                return EntityKind.PLACE;
            } else if (type.endsWith("Event")) {
                return EntityKind.EVENT;
            } else if (type.equals("Product")) {
                return EntityKind.PRODUCT;
            } else if (isWork(type)) {
                return EntityKind.WORK;
            }
        }
        return EntityKind.TOPIC;
    }

    // Nodes that were read before.

    /** Returns what was read from a node, from one with the same value, or from one with the same {@code @id}. */
    private Optional<String> before(SchemaItem item) {
        TracedNode node = item.node;
        String id = read.get(node);
        if (id == null) {
            id = byValue.get(Objects.requireNonNull(node.value()));
        }
        if (id == null && nodeId(node) != null) {
            id = byNodeId.get(nodeId(node));
            if (id != null) {
                node.report(LossOutcome.LEFT_OUT, "another node with the same @id was read");
            }
        }
        if (id != null) {
            item.take();
        }
        return Optional.ofNullable(id);
    }

    private static @Nullable String nodeId(TracedNode node) {
        return node.value() instanceof Map<?, ?> members && members.get(SchemaItem.ID) instanceof String id ? id : null;
    }

    private String remember(TracedNode node, Optional<String> ownId, String letter) {
        String id = ownId.isPresent() ? ids.unique(ownId.get()) : ids.next(letter);
        read.put(node, id);
        byValue.put(Objects.requireNonNull(node.value()), id);
        if (nodeId(node) != null) {
            byNodeId.put(nodeId(node), id);
        }
        return id;
    }
}
