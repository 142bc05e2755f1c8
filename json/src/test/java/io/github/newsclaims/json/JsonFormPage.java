package io.github.newsclaims.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page such as docs/json.md: every object of a schema with its fields, each with an example from the golden documents. */
public final class JsonFormPage {
    private static final int MOST_OF_AN_EXAMPLE = 90;

    private final JsonNode schema;
    private final FieldExamples examples;
    private final StringBuilder page = new StringBuilder();

    private JsonFormPage(JsonNode schema, FieldExamples examples) {
        this.schema = schema;
        this.examples = examples;
    }

    /**
     * Returns the page.
     *
     * @param introduction what comes before the objects
     * @param schema the full schema
     * @param documents valid documents, from which the examples are taken
     */
    public static String of(String introduction, JsonNode schema, List<JsonNode> documents) {
        FieldExamples examples = new FieldExamples(schema);
        documents.forEach(examples::take);
        return new JsonFormPage(schema, examples).written(introduction);
    }

    /** The fields without an example, as "Object.field" or "Object kind.field". */
    public static List<String> fieldsWithoutExample(JsonNode schema, List<JsonNode> documents) {
        FieldExamples examples = new FieldExamples(schema);
        documents.forEach(examples::take);
        List<String> missing = new ArrayList<>();
        objects(schema)
                .forEach((name, shape) -> alternatives(shape)
                        .forEach(object -> fields(object)
                                .filter(field ->
                                        examples.of(object, field.getKey()).isEmpty())
                                .forEach(field ->
                                        missing.add((name + " " + kind(object)).strip() + "." + field.getKey()))));
        return missing;
    }

    /** The objects in the documents from which the examples are taken, by the title of the object of the schema. */
    static Map<String, Set<JsonNode>> exampleObjects(JsonNode schema, List<JsonNode> documents) {
        FieldExamples examples = new FieldExamples(schema);
        documents.forEach(examples::take);
        Map<String, Set<JsonNode>> found = new LinkedHashMap<>();
        objects(schema)
                .forEach((name, shape) -> alternatives(shape)
                        .forEach(object -> found.computeIfAbsent(name, any -> new LinkedHashSet<>())
                                .addAll(examples.objects(object))));
        return found;
    }

    private String written(String introduction) {
        page.append(introduction.strip()).append("\n\n## Objects\n");
        objects(schema).forEach(this::writeObject);
        page.append("\n## Values\n\n| value | meaning |\n|---|---|\n");
        schema.get("$defs").properties().forEach(definition -> {
            JsonNode shape = definition.getValue();
            if (alternatives(shape).isEmpty()) {
                row(shape.path("title").asText(definition.getKey()), description(shape));
            }
        });
        return page.toString();
    }

    /** Every object by its title: the article first, then the definitions; one row for each alternative of a kind. */
    private static Map<String, JsonNode> objects(JsonNode schema) {
        Map<String, JsonNode> objects = new LinkedHashMap<>();
        if (schema.has("properties")) {
            objects.put("Article", schema);
        }
        schema.get("$defs").properties().forEach(definition -> {
            if (!alternatives(definition.getValue()).isEmpty()) {
                objects.put(definition.getValue().path("title").asText(definition.getKey()), definition.getValue());
            }
        });
        return objects;
    }

    /** The objects that a definition allows: itself, or those among its alternatives. */
    static List<JsonNode> alternatives(JsonNode shape) {
        if (shape.has("properties")) {
            return List.of(shape);
        }
        List<JsonNode> objects = new ArrayList<>();
        for (String keyword : List.of("oneOf", "anyOf")) {
            shape.path(keyword).forEach(alternative -> {
                if (alternative.has("properties")) {
                    objects.add(alternative);
                }
            });
        }
        return objects;
    }

    private void writeObject(String name, JsonNode shape) {
        List<JsonNode> objects = alternatives(shape);
        boolean closed = objects.stream()
                .allMatch(object -> !object.path("additionalProperties").asBoolean(true));
        page.append("\n### ")
                .append(name)
                .append("\n\n")
                .append(name.equals("Article") ? "" : description(shape) + " ");
        page.append(closed ? "Closed: no other field is allowed." : "Open: other fields are kept.")
                .append('\n');
        for (JsonNode object : objects) {
            if (objects.size() > 1) {
                String kind = kind(object);
                page.append('\n')
                        .append(kind.isEmpty() ? "" : "Kind `" + kind + "`: ")
                        .append(description(object))
                        .append('\n');
            }
            page.append("\n| field | required | meaning | example |\n|---|---|---|---|\n");
            fields(object)
                    .forEach(field -> row(
                            "`" + field.getKey() + "`",
                            isRequired(object, field.getKey()),
                            description(field.getValue()),
                            shown(examples.of(object, field.getKey()))));
        }
    }

    /** The fields that an object may have, with their schemas. */
    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode object) {
        return object.get("properties").properties().stream()
                .filter(field -> !field.getValue().path("type").asText().equals("null"));
    }

    /** The kind of an object that has one; otherwise an empty string. */
    private static String kind(JsonNode object) {
        return object.path("properties").path("kind").path("const").asText();
    }

    private static String isRequired(JsonNode object, String field) {
        for (JsonNode required : object.path("required")) {
            if (required.asText().equals(field)) {
                return "yes";
            }
        }
        List<String> oneOf = new ArrayList<>();
        for (JsonNode alternative : object.path("anyOf")) {
            Iterator<JsonNode> names = alternative.path("required").elements();
            names.forEachRemaining(name -> oneOf.add(name.asText()));
        }
        return oneOf.contains(field) ? "one of " + String.join(", ", oneOf) : "no";
    }

    private static String description(JsonNode shape) {
        return shape.path("description")
                .asText(shape.has("const") ? "`" + shape.get("const").asText() + "`." : "");
    }

    private static String shown(String json) {
        if (json.isEmpty()) {
            return "";
        }
        boolean fits = json.codePointCount(0, json.length()) <= MOST_OF_AN_EXAMPLE;
        String start = fits ? json : json.substring(0, json.offsetByCodePoints(0, MOST_OF_AN_EXAMPLE)) + "…";
        return start.contains("`") ? start : "`" + start + "`";
    }

    private void row(String... cells) {
        page.append(List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
