package io.github.newsclaims.json.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.NewsClaimsSchemas;
import io.github.newsclaims.json.Schemas;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of results accepts what is written, and refuses what is refused except by the rules that it lists. */
class ResultSchemaTest {
    /** The definitions whose name is not that of the type. */
    private static final Map<String, String> DEFINITIONS = Map.of(
            "WordDifference", "difference",
            "End", "intervalEnd",
            "Group", "conflictGroup");

    private static final boolean THOROUGH = Boolean.getBoolean("newsclaims.thorough");

    /** The number of changes of a document that every build tries. */
    private static final int MOST_CHANGES = 40;

    /** Values that take the place of any other. */
    private static final List<JsonNode> OTHERS = List.of(
            JsonNodeFactory.instance.textNode("Some words"),
            JsonNodeFactory.instance.textNode(""),
            JsonNodeFactory.instance.numberNode(7),
            JsonNodeFactory.instance.numberNode(-1),
            JsonNodeFactory.instance.numberNode(0.5),
            JsonNodeFactory.instance.booleanNode(true),
            JsonNodeFactory.instance.nullNode(),
            JsonNodeFactory.instance.objectNode(),
            JsonNodeFactory.instance.arrayNode(),
            JsonNodeFactory.instance.arrayNode().add(7),
            JsonNodeFactory.instance.arrayNode().addNull());

    /** What the schema does not express: rules of the model, values that follow from others, and dates. */
    private static final Pattern UNEXPRESSED = Pattern.compile(
            "Invalid .*|.* must be .*, got .* at .*/(severity|precision|recall|f1|accuracy|value)|"
                    + "factor must be that of given.*|value must be (Words|Anchor), got .*|words must not hold null.*",
            Pattern.DOTALL);

    static Stream<ResultCase> cases() {
        // A key is an array of strings, for which there is no definition.
        return ResultCases.all().filter(golden -> !golden.name().equals("figure-key"));
    }

    private static String definition(Object value) {
        String name = Codecs.of(value.getClass()).orElseThrow().type().getSimpleName();
        String first = name.substring(0, 1).toLowerCase(Locale.ROOT);
        return DEFINITIONS.getOrDefault(name, first + name.substring(1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void acceptsWhatIsWritten(ResultCase golden) {
        String json = ResultGoldenTest.write(golden.value());

        assertThat(Schemas.objection(Schemas.ofResults(definition(golden.value())), json))
                .isEmpty();
        assertThat(Schemas.objection(Schemas.ofResults(), json)).isEmpty();
    }

    @Test
    void acceptsResultsOfRandomArticles() {
        DrawnResults drawn = new DrawnResults(11);
        for (int count = 0; count < 15; count++) {
            for (Object result : drawn.ofAnArticle()) {
                String json = ResultGoldenTest.write(result);
                assertThat(Schemas.objection(Schemas.ofResults(definition(result)), json))
                        .as(json)
                        .isEmpty();
            }
        }
        for (int count = 0; count < 100; count++) {
            String json = ResultGoldenTest.write(drawn.comparison());
            assertThat(Schemas.objection(Schemas.ofResults("figureComparison"), json))
                    .as(json)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheReaderOnEveryChangeOfAField(ResultCase golden) {
        Schema schema = Schemas.ofResults(definition(golden.value()));
        Class<?> type = Codecs.of(golden.value().getClass()).orElseThrow().type();
        List<String> changes = changes(ResultGoldenTest.write(golden.value()));
        int step = THOROUGH ? 1 : 1 + changes.size() / MOST_CHANGES;
        for (int index = 0; index < changes.size(); index += step) {
            String changed = changes.get(index);
            Optional<String> refusal = refusal(type, changed);
            String objection = Schemas.objection(schema, changed);
            if (refusal.isEmpty()) {
                assertThat(objection).as(changed).isEmpty();
            } else if (!UNEXPRESSED.matcher(refusal.get()).matches()) {
                assertThat(objection).as("%s of %s", refusal.get(), changed).isNotEmpty();
            }
        }
    }

    private static Optional<String> refusal(Class<?> type, String json) {
        try {
            NewsClaimsJson.reader(type).read(json);
            return Optional.empty();
        } catch (NewsClaimsJsonException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the documents in which one field, or the first item of a list, is left out, added or has another value. */
    private static List<String> changes(String json) {
        List<String> changes = new ArrayList<>();
        JsonNode root = Schemas.parsed(json);
        change(root, () -> changes.add(root.toString()));
        return changes;
    }

    private static void change(JsonNode node, Runnable found) {
        if (node instanceof ObjectNode object && !object.has("newsclaims")) {
            object.put("unknown", 1);
            found.run();
            object.remove("unknown");
            for (String name : names(object)) {
                JsonNode before = object.get(name);
                replace(before, value -> object.set(name, value), found);
                object.remove(name);
                found.run();
                object.set(name, before);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            replace(array.get(0), value -> array.set(0, value), found);
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void replace(JsonNode before, Consumer<JsonNode> setting, Runnable found) {
        for (JsonNode other : OTHERS) {
            setting.accept(other);
            found.run();
        }
        setting.accept(before);
        change(before, found);
    }

    @Test
    void hasADefinitionForEachTypeOfAResult() {
        JsonNode definitions = Schemas.parsed(NewsClaimsSchemas.results()).get("$defs");

        assertThat(cases().map(golden -> definition(golden.value())).distinct())
                .hasSize(Codecs.RESULTS.size() - 1)
                .allSatisfy(name -> assertThat(definitions.has(name)).as(name).isTrue());
    }
}
