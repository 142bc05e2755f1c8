package io.github.newsclaims.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For each field of each object of a schema the first object in documents that has the field. */
final class FieldExamples {
    private final JsonNode schema;
    /** The objects in the documents by the field of which they are an example, by the object of the schema. */
    private final Map<JsonNode, Map<String, JsonNode>> found = new IdentityHashMap<>();

    FieldExamples(JsonNode schema) {
        this.schema = schema;
    }

    /**
     * Returns the value of a field as JSON.
     *
     * @param shape an object of the schema, for example one of the kinds of an amount
     * @return the value in a document; empty if no document has the field
     */
    String of(JsonNode shape, String field) {
        JsonNode object = found.getOrDefault(shape, Map.of()).get(field);
        return object == null ? "" : object.get(field).toString();
    }

    /** Returns the objects in the documents from which the examples of an object of the schema are taken. */
    Collection<JsonNode> objects(JsonNode shape) {
        return found.getOrDefault(shape, Map.of()).values();
    }

    void take(JsonNode document) {
        take(schema, document);
    }

    private void take(JsonNode shape, JsonNode value) {
        String reference = shape.path("$ref").asText();
        if (!reference.isEmpty()) {
            // The schema of results refers to the full schema, whose objects have a page of their own.
            if (reference.startsWith("#")) {
                take(schema.at(reference.substring(1)), value);
            }
            return;
        }
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            shape.path(keyword).forEach(alternative -> take(alternative, value));
        }
        if (value.isArray() && shape.has("items")) {
            value.forEach(item -> take(shape.get("items"), item));
        }
        if (value.isObject() && isMeant(shape, value)) {
            value.properties().forEach(field -> {
                JsonNode part = shape.get("properties").get(field.getKey());
                if (part != null && !field.getValue().isNull()) {
                    found.computeIfAbsent(shape, any -> new LinkedHashMap<>()).putIfAbsent(field.getKey(), value);
                    take(part, field.getValue());
                }
            });
        }
    }

    /** Returns whether an object is one that the schema describes here, and not one of another kind. */
    private static boolean isMeant(JsonNode shape, JsonNode value) {
        JsonNode properties = shape.path("properties");
        if (properties.isMissingNode()) {
            return false;
        }
        for (JsonNode required : shape.path("required")) {
            if (!value.hasNonNull(required.asText())) {
                return false;
            }
        }
        boolean isClosed = !shape.path("additionalProperties").asBoolean(true);
        return value.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .noneMatch(field -> isRefused(properties.path(field.getKey()), field.getValue(), isClosed));
    }

    private static boolean isRefused(JsonNode property, JsonNode value, boolean isClosed) {
        return property.isMissingNode()
                ? isClosed
                : property.path("type").asText().equals("null")
                        || property.has("const") && !property.get("const").equals(value);
    }
}
