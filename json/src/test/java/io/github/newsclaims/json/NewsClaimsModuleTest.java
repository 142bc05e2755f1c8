package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.jackson.NewsClaimsModule;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.TextSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The module in an ObjectMapper: found, and used as any other type is. */
@Tag("jackson2")
class NewsClaimsModuleTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new NewsClaimsModule());
    private static final Article ARTICLE = Fixtures.everything();

    @Test
    void isFoundOnTheClassPath() throws Exception {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.getRegisteredModuleIds()).contains("io.github.newsclaims.json");
        assertThat(mapper.readValue(mapper.writeValueAsString(ARTICLE), Article.class))
                .isEqualTo(ARTICLE);
    }

    @Test
    void isTakenOnce() {
        Module module = new NewsClaimsModule();

        assertThat(new ObjectMapper()
                        .registerModules(module, new NewsClaimsModule())
                        .getRegisteredModuleIds())
                .hasSize(1);
        assertThat(module.version().isUnknownVersion()).isTrue();
    }

    @Test
    void keepsItsCodecsInAMapperThatIsSerialized() throws Exception {
        MAPPER.writeValueAsString(ARTICLE);
        MAPPER.readValue(NewsClaimsJson.write(ARTICLE), Article.class);
        ObjectMapper mapper = (ObjectMapper) Serialization.copy(MAPPER);
        ObjectWriter writer = (ObjectWriter) Serialization.copy(MAPPER.writerFor(Article.class));

        assertThat(mapper).isNotSameAs(MAPPER);
        assertThat(mapper.writeValueAsString(ARTICLE)).isEqualTo(NewsClaimsJson.write(ARTICLE));
        assertThat(writer.writeValueAsString(ARTICLE)).isEqualTo(NewsClaimsJson.write(ARTICLE));
        assertThat(mapper.readValue(NewsClaimsJson.write(ARTICLE), Article.class))
                .isEqualTo(ARTICLE);
    }

    @Test
    void convertsThroughTrees() throws Exception {
        JsonNode tree = MAPPER.valueToTree(Fixtures.example());

        assertThat(MAPPER.treeToValue(tree, Article.class)).isEqualTo(Fixtures.example());
        assertThat(MAPPER.convertValue(tree, Article.class)).isEqualTo(Fixtures.example());
        assertThat(MAPPER.treeToValue(MAPPER.readTree(NewsClaimsJson.write(ARTICLE)), Article.class))
                .isEqualTo(ARTICLE);
        assertThat(MAPPER.convertValue(MAPPER.convertValue(ARTICLE, Map.class), Article.class))
                .isEqualTo(ARTICLE);
        assertThat(MAPPER.readValue(MAPPER.treeAsTokens(tree), Article.class)).isEqualTo(Fixtures.example());
    }

    @Test
    void readsTreesWhoseNumbersAreAllBig() throws Exception {
        ObjectMapper mapper = MAPPER.copy()
                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

        assertThat(mapper.treeToValue(mapper.readTree(NewsClaimsJson.write(ARTICLE)), Article.class))
                .isEqualTo(ARTICLE);
    }

    @Test
    void aTreeHasAllDigitsOnlyWhereTheMapperIsToldSo() throws Exception {
        String json = "{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":0.12345678901234567890123}";
        ObjectMapper exact = MAPPER.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

        assertThat(NewsClaimsJson.write(MAPPER.treeToValue(MAPPER.readTree(json), Article.class)))
                .isEqualTo("{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":0.12345678901234568}");
        assertThat(NewsClaimsJson.write(exact.treeToValue(exact.readTree(json), Article.class)))
                .isEqualTo(json);
    }

    @Test
    void refusesAValueInATreeThatIsNotJson() {
        JsonNode tree = MAPPER.createObjectNode()
                .put("newsclaims", "1")
                .<ObjectNode>set("id", JsonNodeFactory.instance.pojoNode(new Object()));

        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.treeToValue(tree, Article.class))
                .satisfies(e -> assertThat(e.getOriginalMessage())
                        .isEqualTo("id must be a string, got a value that is not JSON at /id"));
    }

    @Test
    void readsAndWritesInListsMapsAndOtherTypes() throws Exception {
        Holder holder = new Holder("h", ARTICLE, List.of(Fixtures.example()), Map.of("s", Source.person("s", "S")));
        String json = MAPPER.writeValueAsString(holder);

        assertThat(json).contains("\"article\":" + NewsClaimsJson.write(ARTICLE));
        assertThat(MAPPER.readValue(json, Holder.class)).isEqualTo(holder);
        assertThat(MAPPER.readValue("[" + NewsClaimsJson.write(ARTICLE) + "]", new TypeReference<List<Article>>() {}))
                .containsExactly(ARTICLE);
    }

    @Test
    void namesThePlaceInTheDocumentAroundAValue() {
        String json = "{\"name\":\"h\",\n \"more\":[{\"newsclaims\":\"1\",\"id\":7}]}";

        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.readValue(json, Holder.class))
                .satisfies(
                        e -> assertThat(e.getOriginalMessage()).isEqualTo("id must be a string, got 7 at /more/0/id"))
                .havingCause()
                .isInstanceOfSatisfying(NewsClaimsJsonException.class, cause -> {
                    assertThat(cause.pointer()).isEqualTo("/more/0/id");
                    assertThat(cause.line()).isEqualTo(2);
                });
    }

    @Test
    void readsAndWritesEveryPartOnItsOwn() throws Exception {
        assertThat(MAPPER.readValue("{\"kind\":\"exact\",\"value\":1.50}", Amount.class))
                .isEqualTo(Amount.exact("1.5"));
        assertThat(MAPPER.writeValueAsString(Unit.PERCENTAGE_POINTS)).isEqualTo("{\"kind\":\"percentage-points\"}");
        assertThat(MAPPER.writeValueAsString(new Bound(ReportedNumber.of("1.50"), true)))
                .isEqualTo("{\"value\":\"1.5\",\"inclusive\":true}");
        assertThat(MAPPER.readValue("{\"end\":7,\"start\":4,\"exact\":\"pay\"}", TextSpan.class))
                .isEqualTo(TextSpan.of(4, 7, "pay"));
        for (var claim : ARTICLE.claims()) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(claim), Claim.class))
                    .isEqualTo(claim);
        }
    }

    /** A type of a user. */
    record Holder(String name, Article article, List<Article> more, Map<String, Source> sources) {}
}
