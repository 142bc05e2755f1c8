package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.Extensions;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.ForeignDate;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import io.github.newsclaims.time.Edtf;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A node of JSON-LD. A property may have its full name or a prefix, one value or a list, and a value may be a string, a number, an
 * object with {@code @value}, an object, or a reference to a node elsewhere in the document.
 */
public final class SchemaItem {
    public static final String ID = "@id";
    public static final String TYPE = "@type";
    private static final String LANGUAGE = "@language";
    /** A name that has no meaning outside of its document. */
    private static final String BLANK_NODE = "_:";

    /** The prefixes that names of the vocabulary have in documents; the first is none. */
    private static final List<String> PREFIXES = List.of(
            "",
            "schema:",
            "https://schema.org/",
            "http://schema.org/",
            "http://pending.schema.org/",
            "https://pending.schema.org/");

    public final TracedNode node;
    /** The object that has the type. */
    private final TracedNode typed;

    private final SchemaGraph graph;
    /** The reference by which the node was found; null if it is in its place. */
    private final @Nullable TracedNode reference;

    SchemaItem(TracedNode node, TracedNode typed, SchemaGraph graph, @Nullable TracedNode reference) {
        this.node = node;
        this.typed = typed;
        this.graph = graph;
        this.reference = reference;
    }

    /** Returns a copy to try something. What is taken of it does not count. */
    public SchemaItem untraced() {
        return new SchemaItem(node.untraced(), typed.untraced(), graph, null);
    }

    /** Takes the whole node, and the reference to it. */
    public void take() {
        node.take();
        takeReference();
    }

    /** Takes the reference to the node, because something was read from the node for the place of the reference. */
    private void takeReference() {
        if (reference != null) {
            reference.take();
        }
    }

    /** Sets the reason why the node is not taken, and why the reference to it is not. */
    public void problem(String reason) {
        node.problem(reason);
        if (reference != null) {
            reference.problem(reason);
        }
    }

    /** Returns a name without the prefix of the vocabulary. */
    public static String withoutPrefix(String name) {
        for (String prefix : PREFIXES.subList(1, PREFIXES.size())) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    // Members.

    /** Returns a member under any of its names; empty if it is absent. */
    public Optional<TracedNode> find(String name) {
        for (String prefix : PREFIXES) {
            Optional<TracedNode> member = node.member(prefix + name);
            if (member.isPresent()) {
                return member;
            }
        }
        return Optional.empty();
    }

    public boolean has(String name) {
        return PREFIXES.stream().anyMatch(prefix -> node.has(prefix + name));
    }

    /** Returns the values of a property. A list in a list is a part of it, as everywhere in JSON-LD. */
    public List<TracedNode> values(String name) {
        return find(name).map(SchemaItem::flat).orElse(List.of());
    }

    private static List<TracedNode> flat(TracedNode member) {
        List<TracedNode> flat = new ArrayList<>();
        for (TracedNode value : member.nodes()) {
            if (value.isList()) {
                flat.addAll(flat(value));
            } else if (value.isObject() && value.names().isEmpty()) {
                value.take();
            } else {
                flat.add(value);
            }
        }
        return flat;
    }

    /** Returns the values of a property that are objects. A reference is replaced by the node that it means. */
    public List<SchemaItem> objects(String name) {
        return values(name).stream()
                .filter(TracedNode::isObject)
                .map(graph::resolve)
                .toList();
    }

    /** Returns the node that a value of this one is or refers to. */
    public SchemaItem resolved(TracedNode value) {
        return graph.resolve(value);
    }

    public Set<String> types() {
        Set<String> types = new LinkedHashSet<>();
        for (TracedNode type : typeNodes()) {
            if (type.value() instanceof String name) {
                types.add(withoutPrefix(name.strip()));
            }
        }
        return types;
    }

    private List<TracedNode> typeNodes() {
        return typed.member(TYPE)
                .or(() -> typed.member("type"))
                .map(TracedNode::nodes)
                .orElse(List.of());
    }

    public boolean isA(String... types) {
        Set<String> all = types();
        for (String type : types) {
            if (all.contains(type)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the types that the writer writes by itself. Others are left. */
    public void takeTypes(String... own) {
        takeReference();
        for (TracedNode type : typeNodes()) {
            if (type.value() instanceof String name && List.of(own).contains(withoutPrefix(name.strip()))) {
                type.take();
            }
        }
    }

    /** Leaves out types by which the node would be read as something else when it is written. */
    public void dropTypes(String... others) {
        for (TracedNode type : typeNodes()) {
            if (type.value() instanceof String name && List.of(others).contains(withoutPrefix(name.strip()))) {
                type.take();
                type.report(LossOutcome.LEFT_OUT, "the node has another type");
            }
        }
    }

    /** Takes the {@code @id}, and returns our id for it. An absolute one is added to the addresses; another is left out. */
    public Optional<String> takeId(List<URI> addresses) {
        Optional<TracedNode> id = node.member(ID);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> uri =
                id.get().value() instanceof String text ? SchemaValue.absolute(text.strip()) : Optional.empty();
        takeReference();
        id.get().take();
        if (uri.isPresent()) {
            SchemaValue.add(addresses, uri.get());
            return Optional.empty();
        }
        if (!(id.get().value() instanceof String text)) {
            id.get().report(LossOutcome.LEFT_OUT, "it must be a string");
            return Optional.empty();
        }
        Optional<String> ours = NodeIds.read(text);
        if (ours.isEmpty() && !text.isBlank() && !text.startsWith(BLANK_NODE)) {
            id.get().report(LossOutcome.LEFT_OUT, "it is neither an absolute address nor one of our ids");
        }
        return ours;
    }

    /** Takes the {@code @id} if it is one of our ids or only a name within the document. Another one is left. */
    public Optional<String> takeOwnId() {
        boolean isAddress = node.member(ID)
                .filter(id -> id.value() instanceof String text
                        && SchemaValue.absolute(text.strip()).isPresent())
                .isPresent();
        return isAddress ? Optional.empty() : takeId(new ArrayList<>());
    }

    // Strings.

    /** Takes the string of a property, without HTML. Of several it prefers the one in the language of the article. */
    public Optional<String> text(String name) {
        TracedNode chosen = chosen(name);
        if (chosen == null) {
            return Optional.empty();
        }
        return takeWords(chosen);
    }

    /** Takes a long text. White space around it stays, because places in the text are counted from its start. */
    public Optional<String> body(String name) {
        TracedNode chosen = chosen(name);
        if (chosen == null) {
            return Optional.empty();
        }
        Optional<String> exact = SchemaValue.words(chosen).flatMap(MarkupText::read);
        return takeWords(chosen).flatMap(plain -> exact);
    }

    /** Takes the strings of a property. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (TracedNode value : values(name)) {
            if (SchemaValue.words(value).isPresent()) {
                takeWords(value).ifPresent(texts::add);
            }
        }
        return texts;
    }

    /** Returns what {@link #text} would, and takes nothing. */
    public Optional<String> peek(String name) {
        TracedNode chosen = chosen(name);
        return chosen == null ? Optional.empty() : SchemaValue.text(chosen);
    }

    private @Nullable TracedNode chosen(String name) {
        TracedNode first = null;
        for (TracedNode value : values(name)) {
            if (SchemaValue.text(value).isEmpty()) {
                SchemaValue.refuse(value, "it must be a string");
            } else if (graph.isInLanguage(tag(value))) {
                return value;
            } else if (first == null) {
                first = value;
            }
        }
        return first;
    }

    private static @Nullable Object tag(TracedNode value) {
        return value.value() instanceof Map<?, ?> members ? members.get(LANGUAGE) : null;
    }

    private Optional<String> takeWords(TracedNode value) {
        Optional<String> plain = SchemaValue.text(value);
        if (plain.isEmpty()) {
            SchemaValue.refuse(value, "it must be a string");
            return Optional.empty();
        }
        takeReference();
        SchemaValue.takeText(value);
        Object tag = tag(value);
        if (tag != null && !graph.isInLanguage(tag)) {
            value.report(LossOutcome.CHANGED, "its language " + Invalid.show(tag) + " is not that of the article");
        }
        return plain;
    }

    // Values that are converted.

    /** Takes the first value that a function accepts. The others are left, each with its problem. */
    public <T> Optional<T> first(String name, Function<String, T> conversion) {
        for (TracedNode value : values(name)) {
            Optional<T> converted = converted(value, conversion);
            if (converted.isPresent()) {
                takeReference();
                value.take();
                return converted;
            }
        }
        return Optional.empty();
    }

    static <T> Optional<T> converted(TracedNode value, Function<String, T> conversion) {
        Optional<String> words = SchemaValue.words(value);
        try {
            if (words.isPresent()) {
                return Optional.of(conversion.apply(words.get().strip()));
            }
            value.problem("it must be a string");
        } catch (IllegalArgumentException e) {
            value.problem(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    public Optional<Edtf> date(String name) {
        return first(name, ForeignDate::parse);
    }

    /** Takes the first absolute address, which may be a string or the {@code @id} or {@code url} of an object with nothing else. */
    public Optional<URI> uri(String name) {
        for (TracedNode value : values(name)) {
            Optional<URI> uri = SchemaValue.takeUri(value);
            if (uri.isPresent()) {
                takeReference();
                return uri;
            }
        }
        return Optional.empty();
    }

    public List<URI> uris(String name) {
        List<URI> uris = new ArrayList<>();
        for (TracedNode value : values(name)) {
            SchemaValue.takeUri(value).ifPresent(uris::add);
        }
        if (!uris.isEmpty()) {
            takeReference();
        }
        return uris;
    }

    /** Returns the first address without taking it. */
    public Optional<URI> peekUri(String name) {
        for (TracedNode value : values(name)) {
            Object text =
                    value.value() instanceof Map<?, ?> members && members.size() == 1 ? members.get(ID) : value.value();
            Optional<URI> uri =
                    text instanceof String address ? SchemaValue.absolute(address.strip()) : Optional.empty();
            if (uri.isPresent()) {
                return uri;
            }
        }
        return Optional.empty();
    }

    /** @param united the properties of which an object may have been taken in part */
    public Extensions rest(String... united) {
        takeReference();
        return SchemaRest.of(node, united);
    }
}
