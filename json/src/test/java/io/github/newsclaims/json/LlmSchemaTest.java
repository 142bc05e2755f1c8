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
    private static final int PROPERTIES = 200;
    private static final int ENUM_VALUES = 500;

    /** An answer with every field and every alternative once. */
    private static final String ANSWER = """
            {"newsclaims": "1", "id": "harbour-1", "sources": [{"name": "Harbour Post", "id": "s1", "kind": "organization",
            "mentions": [["the Post"]]}, {"description": "a shift leader", "id": "s2", "kind": "person", "mentions": [["a shift leader"]]}], "entities": [{"name": "the strike", "id": "e1", "kind": "event"}], "claims": [{"id": "c1",
            "proposition": "Boat crews are paid 150 crowns a month more, and some much more.", "wording": [{"exact": "They pay 150 crowns a month more,", "prefix": "", "suffix": ""}, {"exact": "Much more.", "prefix": "", "suffix":
            ""}], "attribution": {"quotation": "direct", "origin": {"speaker": {"ids": ["s2"], "kind": "known"}, "mention":
            [{"exact": "a shift leader", "prefix": "", "suffix": ""}], "cue": [{"exact": "told", "prefix": "a shift leader ", "suffix": " the Post"}], "time": {"wording": ["in March"]}, "channel": "interview"}, "relays": [{"speaker":
            {"ids": ["s1"], "kind": "known"}, "cue": [{"exact": "told", "prefix": "", "suffix": ""}]}]}, "ownVoice": false,
            "factuality": {"certainty": "certain", "polarity": "positive"}, "types": ["numerical"], "about": ["s2"],
            "insertions": [], "figures": [{"wording": ["150 crowns a month"], "amount": {"value": 150, "kind": "exact"},
            "unit": {"assumed": true, "code": "NOK", "kind": "currency"}, "per": [{"duration": "P1M", "kind": "period"}],
            "measuredEntity": "boat crews", "basis": null, "trend": null, "asOf": {"edtf": "XXXX-03", "wording": ["in March"]}, "places":
            []}], "times": [{"wording": ["in March"]}], "places": [{"name": "Skarvik", "role": "at"}]}, {"id": "c2",
            "proposition": "Dozens left.", "wording": [{"exact": "Dozens left by 2030", "prefix": "", "suffix": ""}],
            "attribution": null, "ownVoice": true, "factuality": {"certainty": "uncommitted", "polarity": "unknown"},
            "types": [], "about": ["e1"], "insertions": [["[sic]"]], "figures": [{"wording": ["Dozens"], "amount": {"kind":
            "vague"}, "unit": {"kind": "count"}, "per": [], "measuredEntity": "hands", "basis": "estimated", "trend": "increasing", "asOf":
            {"wording": ["now"]}, "places": [{"name": "Skarvik"}]}, {"wording": ["Dozens"], "amount": {"direction": "about",
            "value": 24.5, "kind": "approximate"}, "unit": {"code": "h", "kind": "measure"}, "per": [{"counted":
            "inhabitants", "quantity": 100000, "kind": "count"}], "measuredEntity": "hands", "basis": "counted", "trend": "increasing", "asOf":
            null, "places": []}, {"wording": ["Dozens"], "amount": {"lower": {"value": 24, "inclusive": true}, "kind": "range"}, "unit": {"kind": "percent"}, "per": [], "measuredEntity": "hands",
            "basis": null, "trend": null, "asOf": null, "places": []}, {"wording": ["Dozens"], "amount": {"approximate": true, "lower": {"value": 24,
            "inclusive": true}, "upper": {"value": 99, "inclusive": false}, "kind": "range"}, "unit":
            {"kind": "percent"}, "per": [], "measuredEntity": "hands", "basis": null, "trend": null, "asOf": null, "places": []},
            {"wording": ["Dozens"], "amount": {"upper": {"value": 99, "inclusive": true}, "kind": "range"}, "unit": {"kind":
            "percent"}, "per": [], "measuredEntity": "hands", "basis": null, "trend": null, "asOf": null, "places": []}, {"wording":
            [], "amount": {"lower": {"numerator": 1, "denominator": 3, "inclusive": false}, "kind": "range"}, "unit": {"kind": "unitless"},
            "per": [], "measuredEntity": "hands", "basis": null, "trend": "decreasing", "asOf": null, "places": []}, {"wording":
            [], "amount": {"upper": {"numerator": 1, "denominator": 2, "inclusive": true}, "kind": "range"}, "unit": {"kind": "unitless"},
            "per": [], "measuredEntity": "hands", "basis": null, "trend": "stable", "asOf": null, "places": []}, {"wording":
            ["Dozens"], "amount": {"numerator": 2, "denominator": 3, "kind": "exact"}, "unit": {"kind": "unitless"}, "per":
            [], "measuredEntity": "hands", "basis": null, "trend": null, "asOf": null, "places": []}, {"wording": ["Dozens"], "amount":
            {"denominator": 3, "numerator": 2, "direction": "just-under", "kind": "approximate"}, "unit": {"kind":
            "basis-points"}, "per": [], "measuredEntity": "hands", "basis": null, "trend": null, "asOf": null, "places": []}, {"wording":
            ["Dozens"], "amount": {"significantDigits": 2, "value": 1500000, "kind": "exact"}, "unit": {"kind": "count"},
            "per": [], "measuredEntity": "hands", "basis": null, "trend": null, "asOf": null, "places": []}, {"wording": ["Dozens"],
            "amount": {"magnitude": 12, "kind": "vague"}, "unit": {"kind": "count"}, "per": [], "measuredEntity": "hands",
            "basis": null, "trend": null, "asOf": null, "places": []}], "times": [{"edtf": "../2030", "wording": ["by 2030"]}, {"event":
            {"entity": "e1"}, "modifier": "until", "wording": ["until the strike"]}], "places": []}, {"id": "c3",
            "proposition": "It is said to go on.", "wording": [{"exact": "goes on and on", "prefix": "", "suffix": ""}],
            "attribution": {"quotation": null, "origin": {"speaker": {"kind": "unstated"}, "mention": [], "cue":
            [{"exact": "reportedly", "prefix": "", "suffix": ""}], "time": null, "channel": null}, "relays": [{"speaker":
            {"kind": "unresolved"}, "cue": []}]}, "ownVoice": false,
            "factuality": {"certainty": "possible", "polarity": "positive"}, "types": ["prediction"], "about": [],
            "insertions": [], "figures": [], "times": [], "places": []}, {"id": "c4", "proposition": "One of them left.",
            "wording": [{"exact": "left", "prefix": "", "suffix": ""}], "attribution": {"quotation": "mixed", "origin":
            {"speaker": {"ids": ["s2", "s1"], "kind": "candidates"}, "mention": [], "cue": [], "time": null, "channel":
            null}, "relays": []}, "ownVoice": false, "factuality": {"certainty": "probable", "polarity": "negative"},
            "types": [], "about": [], "insertions": [], "figures": [], "times": [], "places": [{"name": "Skarvik", "role":
            "from"}]}]}
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
    void startsNoTwoAlternativesWithTheSameKey() {
        int[] unions = new int[1];
        eachSchema(schema(), node -> {
            List<String> first = firstKeys(node.path("anyOf"));
            unions[0] += first.size() > 1 ? 1 : 0;
            assertThat(first).as(node.toString()).doesNotHaveDuplicates();
        });

        assertThat(unions[0]).as("unions of several objects").isEqualTo(10);
    }

    @Test
    void findsAlternativesThatStartWithTheSameKey() {
        JsonNode schema = Schemas.parsed("""
                [{"properties": {"kind": {}, "value": {}}}, {"type": "null"}, {"properties": {"kind": {}, "lower": {}}}]""");

        assertThat(firstKeys(schema)).containsExactly("kind", "kind");
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
                ANSWER.replace("\"mention\": []", "\"mention\": [], \"note\": \"n\""),
                ANSWER.replace("\"Dozens left by 2030\", \"prefix\": \"\"", "\"D\", \"start\": 0, \"prefix\": \"\""))) {
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

    /** The first key of each alternative that is an object; OpenAI refuses two that are the same. */
    private static List<String> firstKeys(JsonNode alternatives) {
        List<String> first = new ArrayList<>();
        alternatives.forEach(alternative ->
                names(alternative.path("properties")).stream().findFirst().ifPresent(first::add));
        return first;
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
