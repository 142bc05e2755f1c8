package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.json.exchange.LossOutcome;
import io.github.newsclaims.json.internal.foreign.Members;
import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node while it is written. Absent values are left out. */
public final class NodeOut {
    private final Members members = new Members();

    public NodeOut(String type) {
        members.put(SchemaItem.TYPE, type);
    }

    public NodeOut put(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    public NodeOut putText(String name, Optional<?> value) {
        members.putText(name, value);
        return this;
    }

    /** Puts the only item of a list, or the list if it has more. */
    public NodeOut putMany(String name, List<?> items) {
        return put(name, items.size() == 1 ? items.get(0) : items);
    }

    public boolean has(String name) {
        return members.has(name);
    }

    /** Takes a string of ours and puts it. One that looks like HTML is written with entities. */
    public NodeOut text(TracedNode ours, String field, String name) {
        ours.member(field).ifPresent(NodeOut::reportSpace);
        return body(ours, field, name);
    }

    /** Takes a long text of ours and puts it. White space around it stays. */
    public NodeOut body(TracedNode ours, String field, String name) {
        return put(name, ours.member(field).flatMap(NodeOut::written));
    }

    public NodeOut texts(TracedNode ours, String field, String name) {
        List<String> texts = new ArrayList<>();
        for (TracedNode node : ours.nodes(field)) {
            reportSpace(node);
            written(node).ifPresent(texts::add);
        }
        return putMany(name, texts);
    }

    private static Optional<String> written(TracedNode node) {
        if (node.value() instanceof String words && words.strip().isEmpty()) {
            node.problem("it is only white space");
            return Optional.empty();
        }
        Optional<String> text = node.text();
        Optional<String> written = text.map(MarkupText::written);
        if (!written.equals(text)) {
            node.report(LossOutcome.CHANGED, "it looks like HTML and is written with entities");
        }
        return written;
    }

    /** Reports white space that reading removes. */
    public static void reportSpace(TracedNode node) {
        if (node.value() instanceof String text && !text.equals(text.strip())) {
            node.report(LossOutcome.CHANGED, "white space around it is not read again");
        }
    }

    /** Takes a string of ours that is a word or an id and puts it as it is. */
    public NodeOut word(TracedNode ours, String field, String name) {
        ours.member(field).ifPresent(NodeOut::reportSpace);
        return put(name, ours.text(field));
    }

    /** Takes an address of ours and puts it. */
    public NodeOut address(TracedNode ours, String field, String name) {
        return putText(name, ours.uri(field));
    }

    public NodeOut addresses(TracedNode ours, String field, String name) {
        List<String> addresses = new ArrayList<>();
        ours.nodes(field).forEach(node -> node.uri().map(URI::toString).ifPresent(addresses::add));
        return putMany(name, addresses);
    }

    /**
     * Puts what reading kept, and takes it. To a property that is here already it adds values.
     *
     * @param united the properties of which reading may have kept a part of an object, which is united with ours
     */
    public NodeOut rest(TracedNode ours, String... united) {
        for (String name : ours.names()) {
            if (name.startsWith(SchemaRest.PREFIX)) {
                TracedNode kept = ours.child(name).orElseThrow();
                String property = name.substring(SchemaRest.PREFIX.length());
                if (property.equals("@context") || property.equals(SchemaItem.ID) && has(SchemaItem.ID)) {
                    kept.problem("the document has another value there");
                } else if (Members.isShallow(kept)) {
                    members.putAny(
                            property,
                            members.has(property)
                                    ? both(
                                            members.get(property),
                                            kept.value(),
                                            List.of(united).contains(property))
                                    : kept.value());
                    kept.take();
                }
            }
        }
        return this;
    }

    private static @Nullable Object both(@Nullable Object own, @Nullable Object kept, boolean isUnited) {
        if (isUnited && own instanceof Map<?, ?> some && kept instanceof Map<?, ?> more) {
            Map<Object, @Nullable Object> all = new LinkedHashMap<>(some);
            more.forEach(
                    (name, value) -> all.put(name, all.containsKey(name) ? both(all.get(name), value, true) : value));
            return all;
        }
        List<@Nullable Object> all = new ArrayList<>();
        all.addAll(own instanceof List<?> items ? items : Collections.singletonList(own));
        all.addAll(kept instanceof List<?> items ? items : Collections.singletonList(kept));
        return all;
    }

    public Map<String, @Nullable Object> map() {
        return members.map();
    }
}
