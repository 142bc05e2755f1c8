package io.github.newsclaims.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One schema within a schema.
 *
 * @param pointer where it is, as a JSON pointer
 * @param node the schema itself
 * @param outer the schema that judges the same value and holds this one in allOf, anyOf, oneOf, not, if or then; null
 *     where there is none
 */
record Subschema(String pointer, JsonNode node, Subschema outer) {
    private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> OF_THE_SAME_VALUE = List.of("not", "if", "then", "else");
    private static final List<String> OF_A_PART = List.of("items", "additionalProperties");

    /** A schema and all that are within it. */
    static List<Subschema> all(JsonNode root) {
        List<Subschema> all = new ArrayList<>();
        new Subschema("", root, null).addTo(all);
        return all;
    }

    private void addTo(List<Subschema> all) {
        if (!node.isObject()) {
            return;
        }
        all.add(this);
        for (String keyword : LISTS) {
            for (int index = 0; index < node.path(keyword).size(); index++) {
                inner(keyword + "/" + index, node.get(keyword).get(index), this).addTo(all);
            }
        }
        for (String keyword : OF_THE_SAME_VALUE) {
            inner(keyword, node.path(keyword), this).addTo(all);
        }
        for (String keyword : OF_A_PART) {
            inner(keyword, node.path(keyword), null).addTo(all);
        }
        for (String keyword : List.of("properties", "$defs")) {
            for (Map.Entry<String, JsonNode> part : node.path(keyword).properties()) {
                inner(keyword + "/" + part.getKey(), part.getValue(), null).addTo(all);
            }
        }
    }

    private Subschema inner(String step, JsonNode schema, Subschema around) {
        return new Subschema(pointer + "/" + step, schema, around);
    }

    Set<String> keywords() {
        Set<String> keywords = new TreeSet<>();
        node.fieldNames().forEachRemaining(keywords::add);
        return keywords;
    }

    /** The types that it names itself. */
    Set<String> ownTypes() {
        Set<String> types = new TreeSet<>();
        JsonNode type = node.path("type");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(each -> types.add(each.asText()));
        return types;
    }

    /** The types that are named around it, with integer among them where number is. */
    Set<String> outerTypes() {
        return outer == null ? Set.of() : outer.types();
    }

    /** The types that are named by it, or around it where it names none; number and integer where it is one of them. */
    Set<String> types() {
        Set<String> types = ownTypes();
        if (types.isEmpty()) {
            return outerTypes();
        }
        if (types.contains("integer")) {
            types.add("number");
        } else if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }
}
