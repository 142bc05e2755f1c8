package io.github.newsclaims.json.internal.schemaorg;

import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nodes of a document by their {@code @id}, and the language in which strings are preferred. */
public final class SchemaGraph {
    /** The names of members that make a reference: a node with nothing else is said elsewhere. */
    private static final int REFERENCE = 1;

    private final Map<String, TracedNode> nodes = new HashMap<>();
    private final Set<String> localIds = new HashSet<>();
    private @Nullable String language;

    public SchemaGraph(TracedNode root) {
        index(root);
    }

    /** Indexes the objects that say something about a node. Of several with one id it takes the first with most members. */
    private void index(TracedNode node) {
        if (node.value() instanceof Map<?, ?> members) {
            if (members.get(SchemaItem.ID) instanceof String id) {
                NodeIds.read(id).ifPresent(localIds::add);
            }
            if (members.get(SchemaItem.ID) instanceof String id && members.size() > REFERENCE) {
                TracedNode before = nodes.get(id);
                if (before == null || ((Map<?, ?>) value(before)).size() < members.size()) {
                    nodes.put(id, node);
                }
                if (before != null) {
                    TracedNode other = nodes.get(id) == node ? before : node;
                    other.problem("another node with the same @id has as many members or more");
                }
            }
            for (String name : node.names()) {
                node.child(name).filter(SchemaGraph::isContainer).ifPresent(this::index);
            }
        } else if (node.isList()) {
            node.nodes().stream().filter(SchemaGraph::isContainer).forEach(this::index);
        }
    }

    private static Object value(TracedNode node) {
        return Objects.requireNonNull(node.value());
    }

    private static boolean isContainer(TracedNode node) {
        return node.isObject() || node.isList();
    }

    /** Returns the ids that nodes and references of the document have, which no other node must get. */
    public Set<String> localIds() {
        return localIds;
    }

    /** Returns the node that an object is or refers to. A reference is taken as soon as something is read from the node. */
    public SchemaItem resolve(TracedNode node) {
        if (node.value() instanceof Map<?, ?> members
                && members.get(SchemaItem.ID) instanceof String id
                && isReference(members)) {
            TracedNode target = nodes.get(id);
            if (target != null && target != node) {
                return unwrapped(target, node);
            }
        }
        return unwrapped(node, null);
    }

    /** Returns a node. Tools that read microdata put the properties into an object beside the type. */
    private SchemaItem unwrapped(TracedNode node, @Nullable TracedNode reference) {
        TracedNode properties = node.has("type")
                ? node.member("properties").filter(TracedNode::isObject).orElse(node)
                : node;
        return new SchemaItem(properties, node, this, reference);
    }

    private static boolean isReference(Map<?, ?> members) {
        return members.size() == REFERENCE || members.size() == 2 && members.containsKey(SchemaItem.TYPE);
    }

    /** Sets the language of the article that is read. */
    public void prefer(@Nullable String tag) {
        this.language = tag;
    }

    /** Returns whether a language tag is that of the article, whatever the region is. */
    public boolean isInLanguage(@Nullable Object tag) {
        return tag instanceof String given && language != null && primary(given).equals(primary(language));
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
