package io.github.newsclaims.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Random answers that the schema for language models accepts. The schema decides on everything but what it cannot express: an
 * id refers to something, a list of words that is required is not empty, two ids differ, a date is one, a quantity is above zero, a range
 * does not end before it starts, and only a claim without an attribution is in the article's own voice.
 */
final class RandomAnswers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> DATES = List.of("2031", "2031-04-02", "XXXX-11-10", "../2019", "2018~");

    private final Random random;
    private final JsonNode schema = Schemas.parsed(NewsClaimsSchemas.llm());
    private List<String> sources = new ArrayList<>();
    private List<String> parties = new ArrayList<>();
    private List<String> entities = new ArrayList<>();
    private int claims;

    RandomAnswers(long seed) {
        this.random = new Random(seed);
    }

    /** The next answer, which has at least two sources and an entity, so that there is something to refer to. */
    String next() {
        sources = new ArrayList<>();
        entities = new ArrayList<>();
        claims = 0;
        ObjectNode answer = NODES.objectNode();
        schema.path("properties").properties().forEach(part -> {
            answer.set(part.getKey(), value(part.getValue(), part.getKey(), answer));
            parties = new ArrayList<>(sources);
            parties.addAll(entities);
        });
        return answer.toString();
    }

    private JsonNode value(JsonNode schema, String name, ObjectNode owner) {
        if (schema.has("anyOf")) {
            JsonNode alternatives = schema.get("anyOf");
            return value(alternatives.get(random.nextInt(alternatives.size())), name, owner);
        }
        if (schema.path("type").isArray() && random.nextInt(3) == 0) {
            return NODES.nullNode();
        }
        if (schema.has("enum")) {
            JsonNode words = schema.get("enum");
            return words.get(random.nextInt(words.size()));
        }
        String type = schema.path("type").isArray()
                ? schema.get("type").get(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "object" -> object(schema, name);
            case "array" -> array(schema, name);
            case "string" -> NODES.textNode(text(name, owner));
            case "boolean" ->
                NODES.booleanNode(
                        random.nextBoolean() && owner.path("attribution").isEmpty());
            case "number" -> NODES.numberNode(name.equals("upper") ? 50 + random.nextInt(9) : 1 + random.nextInt(40));
            case "integer" -> NODES.numberNode(2 + random.nextInt(9));
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonNode schema, String name) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties").properties().forEach(part -> {
            String partName = part.getKey().equals("value") || part.getKey().equals("id") ? name : part.getKey();
            object.set(part.getKey(), value(part.getValue(), partName, object));
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, String name) {
        ArrayNode array = NODES.arrayNode();
        switch (name) {
            case "ids" -> distinct(sources, 2).forEach(array::add);
            case "about" -> distinct(parties, 0).forEach(array::add);
            default -> {
                boolean words = schema.path("items").path("type").asText().equals("string")
                                && !schema.path("items").has("enum")
                        || schema.path("items").path("properties").has("exact");
                boolean optional = name.equals("mention") || name.equals("cue");
                int least = words ? optional ? 0 : 1 : name.equals("sources") ? 2 : name.equals("entities") ? 1 : 0;
                for (int count = least + random.nextInt(3); count > 0; count--) {
                    array.add(value(schema.get("items"), name, NODES.objectNode()));
                }
            }
        }
        return array;
    }

    private String text(String name, ObjectNode owner) {
        return switch (name) {
            case "sources" -> added(sources, "s");
            case "entities" -> added(entities, "e");
            case "claims" -> "c" + ++claims;
            case "entity" ->
                owner.isEmpty() && !entities.isEmpty() ? entities.get(random.nextInt(entities.size())) : "x";
            case "edtf" -> DATES.get(random.nextInt(DATES.size()));
            case "code" -> owner.has("assumed") ? "NOK" : "km";
            default -> "w" + random.nextInt(20);
        };
    }

    private static String added(List<String> ids, String prefix) {
        ids.add(prefix + ids.size());
        return ids.get(ids.size() - 1);
    }

    private List<String> distinct(List<String> ids, int least) {
        List<String> shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, least + random.nextInt(shuffled.size() - least + 1));
    }
}
