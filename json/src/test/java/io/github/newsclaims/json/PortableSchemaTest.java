package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the schemas to the rules of strict validators, those of ajv's strict mode above all. */
class PortableSchemaTest {
    /** The keywords that are used, each with the type that it judges; empty where it judges every type. */
    private static final Map<String, String> KEYWORDS = Map.ofEntries(
            Map.entry("$schema", ""),
            Map.entry("$id", ""),
            Map.entry("$comment", ""),
            Map.entry("$defs", ""),
            Map.entry("$ref", ""),
            Map.entry("title", ""),
            Map.entry("description", ""),
            Map.entry("examples", ""),
            Map.entry("type", ""),
            Map.entry("const", ""),
            Map.entry("enum", ""),
            Map.entry("allOf", ""),
            Map.entry("anyOf", ""),
            Map.entry("oneOf", ""),
            Map.entry("not", ""),
            Map.entry("if", ""),
            Map.entry("then", ""),
            Map.entry("properties", "object"),
            Map.entry("required", "object"),
            Map.entry("additionalProperties", "object"),
            Map.entry("items", "array"),
            Map.entry("minItems", "array"),
            Map.entry("maxItems", "array"),
            Map.entry("uniqueItems", "array"),
            Map.entry("pattern", "string"),
            Map.entry("minLength", "string"),
            Map.entry("maxLength", "string"),
            Map.entry("minimum", "number"),
            Map.entry("maximum", "number"),
            Map.entry("exclusiveMinimum", "number"));

    static List<String> schemas() {
        return List.of(NewsClaimsSchemas.full(), NewsClaimsSchemas.llm(), NewsClaimsSchemas.results());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void usesOnlyKnownKeywords(String schema) {
        Set<String> unknown = new TreeSet<>();
        for (Subschema each : Subschema.all(Schemas.parsed(schema))) {
            unknown.addAll(each.keywords());
        }
        unknown.removeAll(KEYWORDS.keySet());

        assertThat(unknown).isEmpty();
    }

    /** What ajv calls strictTypes. */
    @ParameterizedTest
    @MethodSource("schemas")
    void saysTheTypeThatAKeywordJudges(String schema) {
        List<String> wrong = new ArrayList<>();
        for (Subschema each : Subschema.all(Schemas.parsed(schema))) {
            Set<String> own = each.ownTypes();
            if (!each.outerTypes().isEmpty() && !each.outerTypes().containsAll(own)) {
                wrong.add("type " + own + " is not among those around it at " + each.pointer());
            }
            if (own.size() > 2 || own.size() == 2 && !own.contains("null")) {
                wrong.add("more than one type beside null at " + each.pointer());
            }
            for (String keyword : each.keywords()) {
                String judged = KEYWORDS.getOrDefault(keyword, "");
                if (!judged.isEmpty() && !each.types().contains(judged)) {
                    wrong.add("missing type " + judged + " for " + keyword + " at " + each.pointer());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** What ajv calls strictRequired. */
    @ParameterizedTest
    @MethodSource("schemas")
    void namesAmongItsFieldsEveryOneThatItRequires(String schema) {
        for (Subschema each : Subschema.all(Schemas.parsed(schema))) {
            Set<String> described = new HashSet<>();
            each.node().path("properties").fieldNames().forEachRemaining(described::add);
            each.node()
                    .path("required")
                    .forEach(name -> assertThat(described).as(each.pointer()).contains(name.asText()));
        }
    }

    static List<String> described() {
        return List.of(NewsClaimsSchemas.full(), NewsClaimsSchemas.results());
    }

    @ParameterizedTest
    @MethodSource("described")
    void describesEveryFieldOfADocument(String schema) {
        List<String> silent = new ArrayList<>();
        for (Subschema each : Subschema.all(Schemas.parsed(schema))) {
            boolean restates = each.outer() != null && each.ownTypes().isEmpty();
            each.node().path("properties").properties().forEach(field -> {
                JsonNode value = field.getValue();
                boolean fixed =
                        value.has("const") || value.path("type").asText().equals("null");
                if (!restates && !fixed && !value.has("description")) {
                    silent.add(each.pointer() + " " + field.getKey());
                }
            });
        }

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void refersToEachOfItsDefinitionsAndToNothingElse(String schema) {
        JsonNode root = Schemas.parsed(schema);
        Set<String> defined = new TreeSet<>();
        root.path("$defs").fieldNames().forEachRemaining(name -> defined.add("#/$defs/" + name));
        Set<String> used = new TreeSet<>();
        for (Subschema each : Subschema.all(root)) {
            if (each.node().has("$ref")) {
                used.add(each.node().get("$ref").asText());
            }
        }

        // The schema of results refers to the full schema, and to definitions in it.
        JsonNode full = Schemas.parsed(NewsClaimsSchemas.full());
        assertThat(used)
                .filteredOn(reference -> !reference.startsWith("#"))
                .allSatisfy(
                        reference -> assertThat(full.at(reference.replaceFirst("^newsclaims-1\\.schema\\.json#?", ""))
                                        .isObject())
                                .as(reference)
                                .isTrue());
        used.removeIf(reference -> !reference.startsWith("#"));
        assertThat(used).isEqualTo(defined);
    }
}
