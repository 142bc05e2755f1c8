package io.github.newsclaims.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The fields for which a schema has a property, each with its path: "claims.figures.asOf". */
final class SchemaFields {
    private static final List<String> ALTERNATIVES = List.of("allOf", "anyOf", "oneOf");

    private final JsonNode root;
    private final Set<String> paths = new TreeSet<>();

    private SchemaFields(JsonNode root) {
        this.root = root;
    }

    static Set<String> of(String schema) {
        SchemaFields fields = new SchemaFields(Schemas.parsed(schema));
        fields.add(fields.root, "");
        return fields.paths;
    }

    private void add(JsonNode schema, String path) {
        if (schema.has("$ref")) {
            add(root.at(schema.get("$ref").asText().substring(1)), path);
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String field = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            paths.add(field);
            add(property.getValue(), field);
        }
        if (schema.has("items")) {
            add(schema.get("items"), path);
        }
        ALTERNATIVES.forEach(keyword -> schema.path(keyword).forEach(alternative -> add(alternative, path)));
    }
}
