package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.jackson3.NewsClaimsJackson3Module;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Bound;
import io.github.newsclaims.quantity.ReportedNumber;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.text.TextSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.TreeNode;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The module in an ObjectMapper of Jackson 3: found, and used as any other type is. */
@Tag("jackson3")
class NewsClaimsJackson3ModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new NewsClaimsJackson3Module()).build();
    private static final Article ARTICLE = Fixtures.everything();

    @Test
    void isFoundOnTheClassPath() {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.registeredModules())
                .extracting(JacksonModule::getRegistrationId)
                .contains("io.github.newsclaims.json");
        assertThat(mapper.readValue(mapper.writeValueAsString(ARTICLE), Article.class))
                .isEqualTo(ARTICLE);
    }

    @Test
    void isTakenOnce() {
        JacksonModule module = new NewsClaimsJackson3Module();

        assertThat(JsonMapper.builder()
                        .addModules(module, new NewsClaimsJackson3Module())
                        .build()
                        .registeredModules())
                .hasSize(1);
        assertThat(module.version().isUnknownVersion()).isTrue();
    }

    @Test
    void keepsItsCodecsInAMapperThatIsSerialized() throws Exception {
        MAPPER.writeValueAsString(ARTICLE);
        JsonMapper mapper = (JsonMapper) Serialization.copy(MAPPER);

        assertThat(mapper).isNotSameAs(MAPPER);
        assertThat(mapper.writeValueAsString(ARTICLE)).isEqualTo(NewsClaimsJson.write(ARTICLE));
        assertThat(mapper.readValue(NewsClaimsJson.write(ARTICLE), Article.class))
                .isEqualTo(ARTICLE);
    }

    @Test
    void convertsThroughTrees() {
        JsonNode tree = MAPPER.valueToTree(Fixtures.example());

        assertThat(fromTree(MAPPER, tree, Article.class)).isEqualTo(Fixtures.example());
        assertThat(MAPPER.convertValue(tree, Article.class)).isEqualTo(Fixtures.example());
        assertThat(fromTree(MAPPER, MAPPER.readTree(NewsClaimsJson.write(ARTICLE)), Article.class))
                .isEqualTo(ARTICLE);
        assertThat(fromTree(MAPPER, MAPPER.<JsonNode>valueToTree(ARTICLE), Article.class))
                .isEqualTo(ARTICLE);
        assertThat(MAPPER.convertValue(MAPPER.convertValue(ARTICLE, Map.class), Article.class))
                .isEqualTo(ARTICLE);
    }

    @Test
    void readsTreesWhoseNumbersAreAllBig() {
        JsonMapper mapper = MAPPER.rebuild()
                .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();

        assertThat(fromTree(mapper, mapper.readTree(NewsClaimsJson.write(ARTICLE)), Article.class))
                .isEqualTo(ARTICLE);
    }

    @Test
    void aTreeHasAllDigitsOnlyWhereTheMapperIsToldSo() {
        String json = "{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":0.12345678901234567890123}";
        JsonMapper exact = MAPPER.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();

        assertThat(NewsClaimsJson.write(fromTree(MAPPER, MAPPER.readTree(json), Article.class)))
                .isEqualTo("{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":0.12345678901234568}");
        assertThat(NewsClaimsJson.write(fromTree(exact, exact.readTree(json), Article.class)))
                .isEqualTo(json);
    }

    @Test
    void refusesAValueInATreeThatIsNotJson() {
        JsonNode tree = MAPPER.createObjectNode()
                .put("newsclaims", "1")
                .set("id", JsonNodeFactory.instance.pojoNode(new Object()));

        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> fromTree(MAPPER, tree, Article.class))
                .satisfies(e -> assertThat(e.getOriginalMessage())
                        .isEqualTo("id must be a string, got a value that is not JSON at /id"));
    }

    @Test
    void readsAndWritesInListsMapsAndOtherTypes() {
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

        assertThatExceptionOfType(DatabindException.class)
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
    void passesTheFailureOfAnInputOn() {
        IOException failure = new IOException("The connection is lost");
        InputStream start = new ByteArrayInputStream("{\"newsclaims\":\"1\",".getBytes(StandardCharsets.US_ASCII));
        InputStream broken = new SequenceInputStream(start, new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        });

        assertThatExceptionOfType(JacksonIOException.class)
                .isThrownBy(() -> MAPPER.readValue(broken, Article.class))
                .withCause(failure);
    }

    @Test
    void readsAndWritesEveryPartOnItsOwn() {
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

    /** Reads a tree by the method that every version has: 3.1 brought a second one for a {@code JsonNode}. */
    @SuppressWarnings("deprecation")
    static Article fromTree(JsonMapper mapper, TreeNode tree, Class<Article> type) {
        return mapper.treeToValue(tree, type);
    }

    /** A type of a user. */
    record Holder(String name, Article article, List<Article> more, Map<String, Source> sources) {}
}
