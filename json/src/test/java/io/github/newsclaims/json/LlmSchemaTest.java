package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.Article;
import io.github.newsclaims.grounding.Grounding;
import io.github.newsclaims.text.Anchor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds the profile to the limits that docs/schemas.md cites, and to the reader. */
class LlmSchemaTest {
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "anyOf",
            "enum");
    private static final int UNIONS = 16;
    private static final int OBJECT_LEVELS = 5;
    private static final int PROPERTIES = 100;
    private static final int ENUM_VALUES = 500;

    /** An answer with every field and every alternative once. */
    private static final String ANSWER = """
            {"newsclaims": "1", "id": "harbour-1",
             "sources": [
              {"id": "s1", "kind": "organization", "name": "Harbour Post", "description": null, "mentions": [["the Post"]]},
              {"id": "s2", "kind": "person", "description": "a shift leader", "mentions": [["a shift leader"]]}],
             "claims": [
              {"id": "c1", "proposition": "Boat crews are paid 150 crowns a month more, and some much more.",
               "wording": ["They pay 150 crowns a month more,", "Much more."],
               "attribution": {"quotation": "direct",
                "origin": {"speaker": {"kind": "known", "ids": ["s2"]}, "mention": ["a shift leader"], "cue": ["told"],
                 "time": {"wording": ["in March"]}},
                "relays": [{"speaker": {"kind": "known", "ids": ["s1"]}, "cue": null}]},
               "ownVoice": false, "factuality": {"certainty": "certain", "polarity": "positive"},
               "types": ["numerical"], "insertions": [],
               "figures": [{"wording": ["150 crowns a month"], "amount": {"kind": "exact", "value": 150},
                "unit": {"kind": "currency", "code": "NOK", "assumed": true}, "per": [{"kind": "period", "duration": "P1M"}],
                "measuredEntity": null, "basis": null}],
               "times": [{"wording": ["in March"], "edtf": null}]},
              {"id": "c2", "proposition": "Dozens left.", "wording": ["Dozens left by 2030"],
               "attribution": null, "ownVoice": true, "factuality": null, "types": [], "insertions": [["[sic]"]],
               "figures": [
                {"wording": ["Dozens"], "amount": {"kind": "vague"}, "unit": {"kind": "count"}, "per": [],
                 "measuredEntity": "hands", "basis": "estimated"},
                {"wording": ["Dozens"], "amount": {"kind": "approximate", "value": 24.5, "direction": "about"},
                 "unit": {"kind": "measure", "code": "h"},
                 "per": [{"kind": "count", "quantity": 100000, "entity": "inhabitants"}],
                 "measuredEntity": "hands", "basis": "counted"},
                {"wording": ["Dozens"], "amount": {"kind": "range", "lower": {"value": 24, "inclusive": true}},
                 "unit": {"kind": "percent"}, "per": [], "measuredEntity": null, "basis": null},
                {"wording": ["Dozens"], "amount": {"kind": "fraction", "numerator": 2, "denominator": 3},
                 "unit": {"kind": "unitless"}, "per": [], "measuredEntity": null, "basis": null}],
               "times": [{"wording": ["by 2030"], "edtf": "../2030"}]},
              {"id": "c3", "proposition": "It is said to go on.", "wording": ["goes on and on"],
               "attribution": {"quotation": "indirect", "origin": {"speaker": {"kind": "unstated"}, "mention": null,
                "cue": ["reportedly"], "time": null}, "relays": []},
               "ownVoice": false, "factuality": null, "types": ["prediction"], "insertions": [], "figures": [], "times": []},
              {"id": "c4", "proposition": "One of them left.", "wording": ["left"],
               "attribution": {"quotation": "mixed", "origin": {"speaker": {"kind": "candidates", "ids": ["s2", "s1"]},
                "mention": null, "cue": null, "time": null}, "relays": []},
               "ownVoice": false, "factuality": null, "types": [], "insertions": [], "figures": [], "times": []}]}
            """;

    private static final String TEXT =
            "“They pay 150 crowns a month more,” a shift leader told the Post in March. “Much more.”\n\n"
                    + "Dozens left by 2030 [sic]. It reportedly goes on.";

    @Test
    void keepsToTheKeywordsThatEveryProviderTakes() {
        Set<String> used = new HashSet<>();
        eachSchema(schema(), node -> node.fieldNames().forEachRemaining(used::add));

        assertThat(KEYWORDS).containsAll(used);
        assertThat(schema().path("type").asText()).isEqualTo("object");
        assertThat(schema().path("$id").asText())
                .isEqualTo("https://newsclaims.github.io/schema/newsclaims-1.llm.schema.json");
    }

    @Test
    void closesEveryObjectAndRequiresEveryField() {
        eachSchema(schema(), node -> {
            if (node.path("type").asText().equals("object")) {
                assertThat(node.path("additionalProperties")).hasToString("false");
                assertThat(strings(node.path("required"))).isEqualTo(names(node.path("properties")));
            }
        });
    }

    @Test
    void staysWithinTheNumbersThatTheProvidersState() {
        int[] count = new int[3];
        eachSchema(schema(), node -> {
            count[0] += node.has("anyOf") || node.path("type").isArray() ? 1 : 0;
            count[1] += node.path("properties").size();
            count[2] += node.path("enum").size();
        });

        assertThat(count[0]).as("unions").isLessThanOrEqualTo(UNIONS);
        assertThat(count[1]).as("properties").isLessThanOrEqualTo(PROPERTIES);
        assertThat(count[2]).as("words of enums").isLessThanOrEqualTo(ENUM_VALUES);
        assertThat(levels(schema())).as("levels of objects").isLessThanOrEqualTo(OBJECT_LEVELS);
    }

    @Test
    void namesNoFieldThatTheFormDoesNotHave() {
        Article read = NewsClaimsJson.read(ANSWER);

        assertThat(read.extensions().isEmpty()).isTrue();
        assertThat(NewsClaimsJson.write(read)).doesNotContain("null");
        assertThat(Schemas.objection(Schemas.FULL, ANSWER)).isEmpty();
    }

    @Test
    void acceptsAnAnswerThatIsThenReadAndGrounded() {
        assertThat(Schemas.objection(Schemas.LLM, ANSWER)).isEmpty();

        Article answer = NewsClaimsJson.read(ANSWER);
        Article grounded = Grounding.of(answer.withText(TEXT)).article();

        assertThat(grounded.claims().get(0).wording().orElseThrow())
                .isInstanceOfSatisfying(
                        Anchor.class,
                        anchor -> assertThat(anchor.spans())
                                .extracting(span -> span.exact())
                                .containsExactly("They pay 150 crowns a month more,", "Much more."));
        assertThat(grounded.claims().get(0).figures().get(0).wording().orElseThrow())
                .isInstanceOf(Anchor.class);
        assertThat(grounded.claims().get(2).wording().orElseThrow()).isNotInstanceOf(Anchor.class);
        assertThat(NewsClaimsJson.read(NewsClaimsJson.write(grounded))).isEqualTo(grounded);
    }

    @Test
    void refusesAnAnswerThatLeavesAFieldOutOrAddsOne() {
        for (String wrong : List.of(
                ANSWER.replace("\"ownVoice\": true, ", ""),
                ANSWER.replace("\"factuality\": null", "\"factuality\": null, \"note\": \"n\""),
                ANSWER.replace("[\"Dozens left by 2030\"]", "[{\"start\":0,\"end\":1,\"exact\":\"D\"}]"))) {
            assertThat(wrong).isNotEqualTo(ANSWER);
            assertThat(Schemas.accepts(Schemas.LLM, wrong)).as(wrong).isFalse();
        }
    }

    private static JsonNode schema() {
        return Schemas.parsed(NewsClaimsSchemas.llm());
    }

    private static void eachSchema(JsonNode schema, Consumer<JsonNode> use) {
        use.accept(schema);
        schema.path("properties").forEach(part -> eachSchema(part, use));
        schema.path("anyOf").forEach(part -> eachSchema(part, use));
        if (schema.has("items")) {
            eachSchema(schema.get("items"), use);
        }
    }

    private static int levels(JsonNode schema) {
        int[] below = new int[1];
        Consumer<JsonNode> deeper = part -> below[0] = Math.max(below[0], levels(part));
        schema.path("properties").forEach(deeper);
        schema.path("anyOf").forEach(deeper);
        if (schema.has("items")) {
            deeper.accept(schema.get("items"));
        }
        return below[0] + (schema.path("type").asText().equals("object") ? 1 : 0);
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
