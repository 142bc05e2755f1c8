package io.github.newsclaims.examples.convert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The documents that differ from one at one place, where they have a word that is nowhere else. */
final class ChangedDocuments {
    static final String MARK = "Mark7391x";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final List<JsonNode> changed = new ArrayList<>();

    private ChangedDocuments(JsonNode document) {
        this.document = document;
    }

    /** Returns the documents in which a JSON document has the mark: as a member, as an item, in place of a value, beside it. */
    static List<JsonNode> of(String json) throws IOException {
        ChangedDocuments documents = new ChangedDocuments(JSON.readTree(json));
        documents.walk(documents.document, "");
        return documents.changed;
    }

    /** Returns the pointer of the value with the mark; empty if there is none. */
    static Optional<String> place(JsonNode document) {
        if (document.isTextual()) {
            return Optional.of("").filter(root -> document.asText().contains(MARK));
        }
        for (Map.Entry<String, JsonNode> part : parts(document).entrySet()) {
            Optional<String> place = place(part.getValue()).map(rest -> "/" + part.getKey() + rest);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** Returns the members or items of a value by the last part of their pointers. */
    private static Map<String, JsonNode> parts(JsonNode node) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        node.properties()
                .forEach(member -> parts.put(member.getKey().replace("~", "~0").replace("/", "~1"), member.getValue()));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            parts.put(Integer.toString(index), node.get(index));
        }
        return parts;
    }

    private void walk(JsonNode node, String pointer) {
        if (node.isObject()) {
            add(pointer, old -> ((ObjectNode) old).put("zzUnknown", MARK));
        } else if (node.isArray()) {
            add(pointer, old -> ((ArrayNode) old).add(MARK));
            add(pointer, old -> ((ArrayNode) old).add(object()));
        }
        if (!pointer.isEmpty()) {
            add(pointer, old -> text(MARK));
            add(pointer, old -> object());
            add(pointer, old -> list().add(MARK));
            add(pointer, old -> list().add(old).add(MARK));
            add(pointer, old -> list().add(MARK).add(old));
        }
        if (node.isTextual()) {
            add(pointer, old -> text(old.asText() + " " + MARK));
            add(pointer, old -> text("https://" + MARK + ".example/"));
        }
        parts(node).forEach((name, part) -> walk(part, pointer + "/" + name));
    }

    private void add(String pointer, UnaryOperator<JsonNode> change) {
        JsonNode copy = document.deepCopy();
        JsonNode value = change.apply(copy.at(pointer));
        if (!pointer.isEmpty()) {
            int last = pointer.lastIndexOf('/');
            JsonNode parent = copy.at(pointer.substring(0, last));
            String name = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(name), value);
            }
        }
        changed.add(copy);
    }

    private static JsonNode text(String text) {
        return JSON.getNodeFactory().textNode(text);
    }

    private static ObjectNode object() {
        return JSON.createObjectNode().put("zz", MARK);
    }

    private static ArrayNode list() {
        return JSON.createArrayNode();
    }
}
