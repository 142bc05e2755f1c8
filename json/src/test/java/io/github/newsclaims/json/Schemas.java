package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.exc.JsonNodeException;

/** Asks schema and codec what they think of a document. */
public final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    static final Schema FULL = REGISTRY.getSchema(NewsClaimsSchemas.full());
    static final Schema LLM = REGISTRY.getSchema(NewsClaimsSchemas.llm());

    private static final String RESULTS = "https://newsclaims.github.io/schema/newsclaims-1.results.schema.json";

    private static final SchemaRegistry WITH_RESULTS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    "https://newsclaims.github.io/schema/newsclaims-1.schema.json",
                    NewsClaimsSchemas.full(),
                    RESULTS,
                    NewsClaimsSchemas.results())));

    private Schemas() {}

    /** The schema of all results. */
    public static Schema ofResults() {
        return WITH_RESULTS.getSchema(SchemaLocation.of(RESULTS));
    }

    /** The schema of one type of a result, or another definition beside it. */
    public static Schema ofResults(String definition) {
        return WITH_RESULTS.getSchema(SchemaLocation.of(RESULTS + "#/$defs/" + definition));
    }

    /** A schema as JSON. */
    public static JsonNode parsed(String schema) {
        try {
            return JsonMapper.builder().build().readTree(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static boolean accepts(Schema schema, String json) {
        return objection(schema, json).isEmpty();
    }

    /** What a schema has against a document; empty where it accepts it. */
    public static String objection(Schema schema, String json) {
        try {
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining("; "));
        } catch (JsonNodeException e) {
            // The validator compares with an integer's bounds as long, and stumbles over what is beyond any of them.
            return e.getMessage();
        }
    }

    /** What the codec has against a document; empty where it is read. */
    static Optional<NewsClaimsJsonException> refusal(String json) {
        try {
            NewsClaimsJson.read(json);
            return Optional.empty();
        } catch (NewsClaimsJsonException e) {
            return Optional.of(e);
        }
    }
}
