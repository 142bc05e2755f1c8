package io.github.newsclaims.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** For each field of each object of a schema the first value that documents give it. */
final class FieldExamples {
    private final JsonNode schema;
    private final Map<String, String> found = new HashMap<>();

    FieldExamples(JsonNode schema) {
        this.schema = schema;
    }

    /** The value as JSON; empty if no document has the field. */
    String of(String object, String field) {
        return found.getOrDefault(object + "." + field, "");
    }

    void take(JsonNode document) {
        take("Article", schema, document);
    }

    private void take(String name, JsonNode shape, JsonNode value) {
        String reference = shape.path("$ref").asText();
        if (!reference.isEmpty()) {
            String key = reference.substring(reference.lastIndexOf('/') + 1);
            JsonNode definition = schema.get("$defs").get(key);
            take(definition.path("title").asText(key), definition, value);
            return;
        }
        for (String keyword : new String[] {"anyOf", "oneOf"}) {
            shape.path(keyword).forEach(alternative -> {
                if (mayBe(alternative, value)) {
                    take(name, alternative, value);
                }
            });
        }
        if (value.isArray() && shape.has("items")) {
            value.forEach(item -> take(name, shape.get("items"), item));
        }
        if (value.isObject() && shape.has("properties")) {
            value.properties().forEach(field -> {
                JsonNode part = shape.get("properties").get(field.getKey());
                if (part != null && !field.getValue().isNull()) {
                    found.putIfAbsent(
                            name + "." + field.getKey(), field.getValue().toString());
                    take("", part, field.getValue());
                }
            });
        }
    }

    /** Whether an alternative is meant: the type is right and, of an object, the kind. */
    private static boolean mayBe(JsonNode alternative, JsonNode value) {
        JsonNode kind = alternative.path("properties").path("kind").path("const");
        if (!kind.isMissingNode()) {
            return kind.equals(value.path("kind"));
        }
        return switch (alternative.path("type").asText()) {
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> !alternative.has("type") || value.isValueNode();
        };
    }
}
