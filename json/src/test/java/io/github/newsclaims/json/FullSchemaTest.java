package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FullSchemaTest {
    private static final int ARTICLES = 30;

    /** Whether every mutant is judged, and not some of each kind. */
    private static final boolean THOROUGH = Boolean.getBoolean("newsclaims.thorough");

    private static final String SOURCE = "{\"id\":\"s\",\"kind\":\"person\",\"name\":\"S\"}";
    private static final String COUNT = "{\"kind\":\"count\"}";

    /** By which words of the codec each rule is known that the schema cannot express. */
    private static final Map<String, Pattern> RULES = rules();

    @Test
    void isItselfASchemaWithTheIdUnderWhichItIsKnown() {
        JsonNode schema = Schemas.parsed(NewsClaimsSchemas.full());

        assertThat(schema.path("$id").asText())
                .isEqualTo("https://newsclaims.github.io/schema/newsclaims-1.schema.json");
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void acceptsEveryArticleThatIsWritten() {
        ArticleGenerator generator = new ArticleGenerator(7);
        for (int index = 0; index < 300; index++) {
            String json = NewsClaimsJson.write(generator.next());
            assertThat(Schemas.accepts(Schemas.FULL, json)).as(json).isTrue();
        }
    }

    @Test
    void judgesMutantsLikeTheCodecButForTheRulesThatItNames() throws JsonProcessingException {
        List<String> unlike = new ArrayList<>();
        int[] judged = new int[3];
        Consumer<String> judge = json -> {
            String objection = Schemas.objection(Schemas.FULL, json);
            boolean accepted = objection.isEmpty();
            String refusal = Schemas.refusal(json)
                    .map(NewsClaimsJsonException::getMessage)
                    .orElse("");
            judged[accepted ? refusal.isEmpty() ? 0 : 1 : 2]++;
            if (accepted && !refusal.isEmpty() && ruleOf(refusal).isEmpty() || !accepted && refusal.isEmpty()) {
                unlike.add((accepted ? "only the codec refuses, " + refusal : "only the schema refuses, " + objection)
                        + ": " + json);
            }
        };
        Mutants mutants = THOROUGH ? Mutants.all(judge) : Mutants.some(judge);
        ArticleGenerator generator = new ArticleGenerator(8);
        for (int index = 0; index < ARTICLES; index++) {
            mutants.of(NewsClaimsJson.write(generator.next()));
        }

        assertThat(unlike).isEmpty();
        assertThat(judged[0]).as("mutants that are valid").isGreaterThan(1000);
        assertThat(judged[2]).as("mutants that both refuse").isGreaterThan(THOROUGH ? 20_000 : 2000);
    }

    static Stream<Arguments> beyondTheSchema() {
        return Stream.of(
                Arguments.of("duplicates", "\"x\":1,\"x\":1"),
                Arguments.of("surrogates", "\"headline\":\"\\ud800 y\""),
                Arguments.of(
                        "limits",
                        IntStream.rangeClosed(0, 100_000)
                                .mapToObj(index -> "\"x" + index + "\":0")
                                .collect(Collectors.joining(","))),
                Arguments.of("date", "\"published\":\"2031-02-30\""),
                Arguments.of("date", "\"published\":\"2031-02-03\\n\""),
                Arguments.of("instant", "\"retrieved\":\"2031-02-30T10:00:00Z\""),
                Arguments.of("uri", "\"uri\":\"a b://\""),
                Arguments.of("language-tag", "\"language\":\"a-b\""),
                Arguments.of("ucum", figure("1", "{\"kind\":\"measure\",\"code\":\"{x\"}", "[\"5 x\"]")),
                Arguments.of("digits", figure("1e-101", COUNT, "[\"5 x\"]")),
                Arguments.of(
                        "integer-spelling",
                        "\"text\":\"t\",\"sections\":[{\"kind\":\"body\",\"start\":0.0,\"end\":1}]"),
                Arguments.of("unique-ids", "\"sources\":[" + SOURCE + "," + SOURCE + "]"),
                Arguments.of("references", "\"publisher\":\"nobody\""),
                Arguments.of(
                        "groups", "\"sources\":[{\"id\":\"g\",\"kind\":\"group\",\"name\":\"G\",\"members\":[\"g\"]}]"),
                Arguments.of(
                        "spans",
                        "\"text\":\"t\",\"claims\":[{\"id\":\"c\",\"wording\":[{\"start\":0,\"end\":1,\"exact\":\"ts\"}]}]"),
                Arguments.of(
                        "spans",
                        "\"text\":\"t\",\"claims\":[{\"id\":\"c\",\"wording\":[{\"start\":0,\"end\":1,\"exact\":\"t\","
                                + "\"prefix\":\"s\"}]}]"),
                Arguments.of(
                        "places",
                        "\"text\":\"t\",\"claims\":[{\"id\":\"c\",\"wording\":[{\"start\":0,\"end\":1,\"exact\":\"t\","
                                + "\"suffix\":\"s\"}]}]"),
                Arguments.of("places", "\"text\":\"t\",\"sections\":[{\"kind\":\"body\",\"start\":0,\"end\":2}]"),
                Arguments.of("inside", figure("1", COUNT, "[{\"start\":0,\"end\":1,\"exact\":\"t\"}]")),
                Arguments.of(
                        "digest", "\"text\":\"t\",\"textDigest\":{\"length\":1,\"sha256\":\"" + "0".repeat(64) + "\"}"),
                Arguments.of(
                        "bounds",
                        "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"figures\":[{\"amount\":{\"kind\":\"range\","
                                + "\"lower\":{\"value\":2,\"inclusive\":true},\"upper\":{\"value\":1,\"inclusive\":true}},"
                                + "\"unit\":" + COUNT + "}]}]"),
                Arguments.of(
                        "significant-digits",
                        "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"figures\":[{\"amount\":{\"kind\":\"exact\","
                                + "\"value\":12,\"significantDigits\":1},\"unit\":" + COUNT + "}]}]"),
                Arguments.of(
                        "scale",
                        "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"assessments\":[{\"rating\":"
                                + "{\"value\":\"1\",\"worst\":\"5\",\"best\":\"1\"}}]}]"),
                Arguments.of(
                        "first-appearance",
                        "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"appearances\":[{\"title\":\"T\",\"first\":true},"
                                + "{\"title\":\"U\",\"first\":true}]}]"),
                Arguments.of("modifier", time("\"edtf\":\"../2031\",\"modifier\":\"start\"")),
                Arguments.of("resolved", time("\"edtf\":\"2031\",\"resolved\":\"2032\"")));
    }

    @ParameterizedTest
    @MethodSource("beyondTheSchema")
    void acceptsWhatOnlyTheOtherRulesRefuse(String rule, String members) {
        String json = "{\"newsclaims\":\"1\",\"id\":\"a\"," + members + "}";

        assertThat(ruleOf(Schemas.refusal(json).orElseThrow().getMessage())).isEqualTo(rule);
        assertThat(Schemas.objection(Schemas.FULL, json)).isEmpty();
    }

    @Test
    void hasAnExampleOfEveryRule() {
        assertThat(beyondTheSchema().map(example -> example.get()[0]).collect(Collectors.toSet()))
                .isEqualTo(RULES.keySet());
    }

    @Test
    void namesTheRulesThatItCannotExpress() {
        String description =
                Schemas.parsed(NewsClaimsSchemas.full()).path("description").asText();
        List<String> named = new ArrayList<>();
        Matcher line = Pattern.compile("(?m)^- ([a-z-]+): .+$").matcher(description);
        while (line.find()) {
            named.add(line.group(1));
        }

        assertThat(named).containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    private static String figure(String value, String unit, String wording) {
        return "\"text\":\"t\",\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"figures\":[{\"wording\":" + wording
                + ",\"amount\":{\"kind\":\"exact\",\"value\":" + value + "},\"unit\":" + unit + "}]}]";
    }

    private static String time(String members) {
        return "\"claims\":[{\"id\":\"c\",\"proposition\":\"P\",\"times\":[{" + members + "}]}]";
    }

    /** The rule that a message of the codec speaks of; empty where it is none of those. */
    private static String ruleOf(String message) {
        for (Map.Entry<String, Pattern> rule : RULES.entrySet()) {
            if (rule.getValue().matcher(message).find()) {
                return rule.getKey();
            }
        }
        return "";
    }

    private static Map<String, Pattern> rules() {
        Map<String, Pattern> rules = new LinkedHashMap<>();
        rules.put("duplicates", Pattern.compile("stands twice"));
        rules.put("surrogates", Pattern.compile("unpaired surrogate"));
        rules.put("limits", Pattern.compile("limit|nests at most|has more than"));
        rules.put("date", Pattern.compile("^Invalid (date|edtf|EDTF)"));
        rules.put("instant", Pattern.compile("^Invalid instant"));
        rules.put("uri", Pattern.compile("^Invalid URI"));
        rules.put("language-tag", Pattern.compile("BCP 47"));
        rules.put("ucum", Pattern.compile("UCUM"));
        rules.put("digits", Pattern.compile("has at most \\d+ digits"));
        rules.put("integer-spelling", Pattern.compile("must be a whole number, got [0-9.e+-]+ at"));
        rules.put("unique-ids", Pattern.compile("must be unique"));
        rules.put("references", Pattern.compile("is not in (sources|claims|the figures)|not related to itself"));
        rules.put("groups", Pattern.compile("must not be a member of itself"));
        rules.put(
                "spans",
                Pattern.compile("^Invalid span: (end must|exact must be as long|prefix must not)|^Invalid anchor"));
        rules.put(
                "places",
                Pattern.compile(
                        "a place (must end|in the text needs)|(exact|prefix|suffix) must be what|suffix must end|two sections of one|a section lies|^Invalid section: end"));
        rules.put("inside", Pattern.compile("must lie inside the wording|needs a claim wording with a place"));
        rules.put("digest", Pattern.compile("the digest must be"));
        rules.put("bounds", Pattern.compile("lower must not be greater|both bounds must be inclusive"));
        rules.put("significant-digits", Pattern.compile("significantDigits must be from"));
        rules.put("scale", Pattern.compile("worst must be less than best"));
        rules.put("first-appearance", Pattern.compile("at most one appearance is the first"));
        rules.put("modifier", Pattern.compile("an open interval takes"));
        rules.put("resolved", Pattern.compile("every day of resolved|resolved must (not )?be (before|after)"));
        return rules;
    }
}
