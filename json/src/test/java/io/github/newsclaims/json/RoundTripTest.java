package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.newsclaims.Article;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That nothing is lost on the way through JSON, whatever the article holds. */
@Tag("jackson")
class RoundTripTest {
    private static final int ARTICLES = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2031, 77_777})
    void readsBackWhatItWroteAndWritesItAgain(long seed) {
        ArticleGenerator generator = new ArticleGenerator(seed);
        for (int count = 0; count < ARTICLES; count++) {
            Article article = generator.next();
            byte[] bytes = NewsClaimsJson.writeBytes(article);
            String json = NewsClaimsJson.write(article);

            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(json);
            Article read = NewsClaimsJson.read(bytes);
            assertThat(read).as(json).isEqualTo(article).hasSameHashCodeAs(article);
            assertThat(NewsClaimsJson.read(json)).isEqualTo(article);
            assertThat(NewsClaimsJson.writeBytes(read)).isEqualTo(bytes);
            assertThat(NewsClaimsJson.read(NewsClaimsJson.writeIndented(article)))
                    .isEqualTo(article);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void writesAndReadsThroughEveryMapperAsOnItsOwn(long seed) {
        for (Mapper mapper : Mapper.all()) {
            ArticleGenerator generator = new ArticleGenerator(seed);
            for (int count = 0; count < ARTICLES; count++) {
                Article article = generator.next();
                String json = NewsClaimsJson.write(article);

                assertThat(mapper.writeBytes(article)).as(mapper.toString()).isEqualTo(json);
                assertThat(mapper.write(article)).as(mapper.toString()).isEqualTo(json);
                assertThat(mapper.read(NewsClaimsJson.writeBytes(article), Article.class))
                        .as(mapper.toString())
                        .isEqualTo(article);
                assertThat(mapper.read(json, Article.class))
                        .as(mapper.toString())
                        .isEqualTo(article);
            }
        }
    }

    @Test
    void keepsFieldsOfALaterVersionInEveryOpenObjectByteForByte() throws Exception {
        List<String> later = List.of(
                "\"later\":1",
                "\"later\":null",
                "\"later\":[{\"kind\":\"x\",\"n\":[1,2.5,null]},\"é😀\"],\"more\":false",
                "\"x:y\":{}");
        for (Form form : Forms.open()) {
            for (String fields : later) {
                String json = compact(form.then(fields));

                assertThat(NewsClaimsJson.write(Mapper.readByAll(json))).isEqualTo(json);
            }
        }
    }

    @Test
    void keepsFieldsOfALaterVersionInEveryObjectAtOnce() throws Exception {
        JsonNode document = new ObjectMapper().readTree(NewsClaimsJson.write(Fixtures.example()));
        for (String pointer : openObjects(document)) {
            ((ObjectNode) document.at(pointer)).put("later", "at " + pointer);
        }

        assertThat(openObjects(document)).hasSize(10);
        assertThat(NewsClaimsJson.write(NewsClaimsJson.read(document.toString())))
                .isEqualTo(document.toString());
    }

    @Test
    void makesEqualArticlesOfEqualSeeds() {
        ArticleGenerator first = new ArticleGenerator(9);
        ArticleGenerator second = new ArticleGenerator(9);
        for (int count = 0; count < 20; count++) {
            assertThat(first.next()).isEqualTo(second.next());
        }
    }

    private static String compact(String json) throws Exception {
        return new ObjectMapper().readTree(json).toString();
    }

    private static List<String> openObjects(JsonNode document) {
        List<String> pointers = new ArrayList<>(List.of("", "/contributors/0", "/contributors/1"));
        pointers.addAll(List.of("/sources/0", "/sources/1", "/claims/0", "/claims/0/attribution"));
        pointers.addAll(List.of("/claims/0/attribution/origin", "/claims/0/attribution/origin/time"));
        pointers.add("/claims/0/figures/0");
        assertThat(pointers).allMatch(pointer -> document.at(pointer).isObject());
        return pointers;
    }
}
