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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** Changes documents by their grammar: every field of every kind of object is dropped, renamed and given other values. */
final class Mutants {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Values at and beyond the edges of the format, kind by kind. */
    private static final List<List<String>> VALUES = List.of(
            List.of("null"),
            List.of("true", "false"),
            List.of("0", "-1", "1", "2147483647", "2147483648"),
            List.of("1.0", "1.5", "1e99", "1e100", "-1e-100", "1e-101"),
            List.of(
                    "\"\"",
                    "\" \\u00a0\"",
                    "\"x\"",
                    "\"X y\"",
                    "\"a-b\"",
                    "\"a--b\"",
                    "\"{x\"",
                    "\"en\"",
                    "\"XYZ\"",
                    "\"a b://\"",
                    "\"group\"",
                    "\"vague\"",
                    "\"range\"",
                    "\"" + "a".repeat(200) + "\"",
                    "\"" + "🐟".repeat(201) + "\""),
            List.of(
                    "\"-5\"",
                    "\"0\"",
                    "\"-0.0\"",
                    "\"1.0\"",
                    "\"+1\"",
                    "\"1e5\"",
                    "\"" + "9".repeat(100) + "\"",
                    "\"" + "9".repeat(101) + "\"",
                    "\"0." + "1".repeat(101) + "\"",
                    "\"2031-02-30\"",
                    "\"2031-02-03\"",
                    "\"2031/..\"",
                    "\"2031-04-02T10:00:00Z\"",
                    "\"P1M\"",
                    "\"P0D\"",
                    "\"P1.5M1D\""),
            List.of(
                    "[]",
                    "[\"x\"]",
                    "[null]",
                    "[\"x\",\"x\"]",
                    "[\"x\",{}]",
                    "[[\"x\"]]",
                    "[{\"edtf\":\"../2031\",\"modifier\":\"start\"}]",
                    "[{\"start\":0,\"end\":1,\"exact\":\"x\"}]",
                    "[{\"start\":5,\"end\":6,\"exact\":\"x\"},{\"start\":5,\"end\":6,\"exact\":\"x\"}]"),
            List.of(
                    "{}",
                    "{\"kind\":\"vague\"}",
                    "{\"kind\":\"unstated\"}",
                    "{\"kind\":\"range\",\"lower\":{\"value\":2,\"inclusive\":true},\"upper\":{\"value\":1,\"inclusive\":true}}",
                    "{\"edtf\":\"2031\",\"resolved\":\"2032\"}"));

    /** In how many places of one kind a document is changed where every mutant is asked for: the first ones met. */
    private static final int OF_A_KIND = 2;

    private final Map<String, Integer> met = new HashMap<>();

    /** The names of all fields that the schema has: of the others one stands for all. */
    private final Set<String> known;

    private final int ofAKind;
    private final int valuesOfAKind;
    private final Random random = new Random(9);
    private final Consumer<String> use;

    private Mutants(int ofAKind, int valuesOfAKind, Consumer<String> use) {
        this.ofAKind = ofAKind;
        this.valuesOfAKind = valuesOfAKind;
        this.use = use;
        this.known = known();
    }

    /** Every mutant there is. */
    static Mutants all(Consumer<String> use) {
        return new Mutants(OF_A_KIND, Integer.MAX_VALUE, use);
    }

    /** For each field every kind of change and one value of each kind, chosen at random with a fixed seed. */
    static Mutants some(Consumer<String> use) {
        return new Mutants(1, 1, use);
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
                String place = "/" + (known.contains(name) ? name : "?");
                if (isNew(kind + place + "/" + object.get(name).path(0).getNodeType())) {
                    mutate(document, object, name);
                }
                walk(document, object.get(name), path + place);
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
        return met.merge(place, 1, Integer::sum) <= ofAKind;
    }

    private void mutate(JsonNode document, ObjectNode object, String name) throws JsonProcessingException {
        ObjectNode before = object.deepCopy();
        object.remove(name);
        give(document);
        object.set(name + "x", before.get(name));
        give(document);
        restore(object, before);
        for (String value : values()) {
            object.set(name, MAPPER.readTree(value));
            give(document);
        }
        if (before.get(name).isTextual()) {
            object.put(name, before.get(name).textValue() + "\n");
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
            for (String value : chosen(List.of("null", "1", "\"x\"", "[\"x\"]", "true"))) {
                if (!before.has(name)) {
                    object.set(name, MAPPER.readTree(value));
                    give(document);
                    restore(object, before);
                }
            }
        }
    }

    private List<String> values() {
        List<String> chosen = new ArrayList<>();
        VALUES.forEach(kind -> chosen.addAll(chosen(kind)));
        return chosen;
    }

    private List<String> chosen(List<String> values) {
        List<String> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(valuesOfAKind, shuffled.size()));
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (Subschema each : Subschema.all(Schemas.parsed(NewsClaimsSchemas.full()))) {
            each.node().path("properties").fieldNames().forEachRemaining(known::add);
        }
        return known;
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
