package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Changes documents by their grammar: every field of every kind of object is dropped, renamed and given other values. */
final class Mutants {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Values of every type, at and beyond the edges of the format. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "1.0",
            "1.5",
            "2147483647",
            "2147483648",
            "1e99",
            "1e100",
            "-1e-100",
            "1e-101",
            "\"\"",
            "\" \\u00a0\"",
            "\"x\"",
            "\"X y\"",
            "\"-5\"",
            "\"0\"",
            "\"-0.0\"",
            "\"1.0\"",
            "\"+1\"",
            "\"1e5\"",
            "\"" + "9".repeat(100) + "\"",
            "\"" + "9".repeat(101) + "\"",
            "\"0." + "1".repeat(101) + "\"",
            "\"" + "a".repeat(200) + "\"",
            "\"" + "🐟".repeat(201) + "\"",
            "\"a-b\"",
            "\"a--b\"",
            "\"{x\"",
            "\"2031-02-30\"",
            "\"2031-02-03\"",
            "\"2031/..\"",
            "\"2031-04-02T10:00:00Z\"",
            "\"P1M\"",
            "\"P0D\"",
            "\"P1.5M1D\"",
            "\"en\"",
            "\"a b://\"",
            "\"XYZ\"",
            "\"group\"",
            "\"vague\"",
            "\"range\"",
            "[]",
            "[\"x\"]",
            "[null]",
            "[\"x\",\"x\"]",
            "[\"x\",{}]",
            "[[\"x\"]]",
            "{}",
            "{\"kind\":\"vague\"}",
            "{\"kind\":\"unstated\"}",
            "{\"kind\":\"range\",\"lower\":{\"value\":2,\"inclusive\":true},\"upper\":{\"value\":1,\"inclusive\":true}}",
            "{\"edtf\":\"2031\",\"resolved\":\"2032\"}",
            "[{\"edtf\":\"../2031\",\"modifier\":\"start\"}]",
            "[{\"start\":0,\"end\":1,\"exact\":\"x\"}]",
            "[{\"start\":5,\"end\":6,\"exact\":\"x\"},{\"start\":5,\"end\":6,\"exact\":\"x\"}]");

    /** How many places of one kind are changed: the first ones met. */
    private static final int OF_A_KIND = 2;

    private final Map<String, Integer> met = new HashMap<>();
    private final Consumer<String> use;

    Mutants(Consumer<String> use) {
        this.use = use;
    }

    /** Hands on every mutant of a document, as far as such places have not been changed often enough. */
    void of(String json) throws JsonProcessingException {
        JsonNode document = MAPPER.readTree(json);
        walk(document, document, "");
    }

    private void walk(JsonNode document, JsonNode node, String path) throws JsonProcessingException {
        if (node instanceof ObjectNode object) {
            String kind = path + object.path("kind").asText("");
            for (String name : names(object)) {
                if (isNew(kind + "/" + name + "/" + object.get(name).path(0).getNodeType())) {
                    mutate(document, object, name);
                }
                walk(document, object.get(name), path + "/" + name);
            }
            if (isNew(kind + "{}")) {
                added(document, object);
            }
        } else if (node instanceof ArrayNode array) {
            for (JsonNode item : array) {
                walk(document, item, path + "/-");
            }
        }
    }

    private boolean isNew(String place) {
        return met.merge(place, 1, Integer::sum) <= OF_A_KIND;
    }

    private void mutate(JsonNode document, ObjectNode object, String name) throws JsonProcessingException {
        ObjectNode before = object.deepCopy();
        object.remove(name);
        give(document);
        object.set(name + "x", before.get(name));
        give(document);
        restore(object, before);
        for (String value : VALUES) {
            object.set(name, MAPPER.readTree(value));
            give(document);
        }
        object.set(name, MAPPER.createArrayNode().add(before.get(name)));
        give(document);
        if (before.get(name) instanceof ArrayNode array && !array.isEmpty()) {
            object.set(name, array.get(0));
            give(document);
            object.set(name, array.deepCopy().add(array.get(0)));
            give(document);
            object.set(name, array.deepCopy().addNull());
            give(document);
        }
        restore(object, before);
    }

    /** Fields that the object does not know, and those of its neighbours. */
    private void added(JsonNode document, ObjectNode object) throws JsonProcessingException {
        ObjectNode before = object.deepCopy();
        for (String name :
                List.of("zz:other", "kind", "quotation", "members", "ownVoice", "margin", "value", "ids", "code")) {
            for (String value : List.of("null", "1", "\"x\"", "[\"x\"]", "true")) {
                if (!before.has(name)) {
                    object.set(name, MAPPER.readTree(value));
                    give(document);
                    restore(object, before);
                }
            }
        }
    }

    private void give(JsonNode document) throws JsonProcessingException {
        use.accept(MAPPER.writeValueAsString(document));
    }

    private static void restore(ObjectNode object, ObjectNode before) {
        object.removeAll();
        object.setAll(before);
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
