package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FullSchemaTest {
    private static final int ARTICLES = 30;

    /** By which words of the codec each rule is known that the schema cannot express. */
    private static final Map<String, Pattern> RULES = rules();

    @Test
    void isItselfASchemaWithTheIdUnderWhichItIsKnown() throws JsonProcessingException {
        JsonNode schema = JsonMapper.builder().build().readTree(NewsClaimsSchemas.full());

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
        Set<String> met = new TreeSet<>();
        List<String> unlike = new ArrayList<>();
        int[] judged = new int[3];
        Mutants mutants = new Mutants(json -> {
            String objection = Schemas.objection(Schemas.FULL, json);
            boolean accepted = objection.isEmpty();
            String refusal = Schemas.refusal(json)
                    .map(NewsClaimsJsonException::getMessage)
                    .orElse("");
            judged[accepted ? refusal.isEmpty() ? 0 : 1 : 2]++;
            if (accepted && !refusal.isEmpty() && ruleOf(refusal).isEmpty() || !accepted && refusal.isEmpty()) {
                unlike.add((accepted ? "only the codec refuses, " + refusal : "only the schema refuses, " + objection)
                        + ": " + json);
            } else if (accepted && !refusal.isEmpty()) {
                met.add(ruleOf(refusal));
            }
        });
        ArticleGenerator generator = new ArticleGenerator(8);
        for (int index = 0; index < ARTICLES; index++) {
            mutants.of(NewsClaimsJson.write(generator.next()));
        }

        assertThat(unlike).isEmpty();
        assertThat(judged[0]).as("mutants that are valid").isGreaterThan(1000);
        assertThat(judged[2]).as("mutants that both refuse").isGreaterThan(10_000);
        Set<String> others = new TreeSet<>(RULES.keySet());
        others.removeAll(met);
        assertThat(others)
                .as("rules that no change to one field breaks")
                .containsExactlyInAnyOrder("digest", "duplicates", "groups", "limits", "surrogates");
    }

    static Stream<String> beyondTheSchema() {
        return Stream.of(
                "\"x\":1,\"x\":1",
                "\"headline\":\"\\ud800 y\"",
                "\"sources\":[{\"id\":\"g\",\"kind\":\"group\",\"name\":\"G\",\"members\":[\"g\"]}]",
                "\"text\":\"t\",\"textDigest\":{\"length\":1,\"sha256\":\"" + "0".repeat(64) + "\"}",
                IntStream.rangeClosed(0, 100_000)
                        .mapToObj(index -> "\"x" + index + "\":0")
                        .collect(Collectors.joining(",")));
    }

    @ParameterizedTest
    @MethodSource("beyondTheSchema")
    void acceptsWhatOnlyTheOtherRulesRefuse(String members) {
        String json = "{\"newsclaims\":\"1\",\"id\":\"a\"," + members + "}";

        assertThat(ruleOf(Schemas.refusal(json).orElseThrow().getMessage())).isNotEmpty();
        assertThat(Schemas.accepts(Schemas.FULL, json)).isTrue();
    }

    @Test
    void namesTheRulesThatItCannotExpress() throws JsonProcessingException {
        String description = JsonMapper.builder()
                .build()
                .readTree(NewsClaimsSchemas.full())
                .path("description")
                .asText();
        List<String> named = new ArrayList<>();
        Matcher line = Pattern.compile("(?m)^- ([a-z-]+): .+$").matcher(description);
        while (line.find()) {
            named.add(line.group(1));
        }

        assertThat(named).containsExactlyInAnyOrderElementsOf(RULES.keySet());
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
        rules.put("references", Pattern.compile("is not in (sources|claims)|not related to itself"));
        rules.put("groups", Pattern.compile("must not be a member of itself"));
        rules.put("spans", Pattern.compile("^Invalid span: (end must|exact must be as long)|^Invalid anchor"));
        rules.put(
                "places",
                Pattern.compile(
                        "a place (must end|in the text needs)|exact must be what|sections must|^Invalid section: end"));
        rules.put("inside", Pattern.compile("must lie inside the wording|needs a claim wording with a place"));
        rules.put("digest", Pattern.compile("the digest must be"));
        rules.put("bounds", Pattern.compile("lower must not be greater|both bounds must be inclusive"));
        rules.put("scale", Pattern.compile("worst must be less than best"));
        rules.put("modifier", Pattern.compile("an open interval takes"));
        rules.put("resolved", Pattern.compile("every day of resolved"));
        return rules;
    }
}
