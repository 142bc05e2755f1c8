package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.quantity.Unit;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles as the content management systems of publishers write them. */
class PublisherPagesTest {
    private static Imported read(String members) {
        return SchemaOrg.reader().read("{\"@type\":\"NewsArticle\",\"headline\":\"H\"," + members + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://post.example/1\"",
                "{\"@id\":\"https://post.example/1\"}",
                "{\"@type\":\"WebPage\",\"@id\":\"https://post.example/1\"}",
                "{\"@type\":\"WebPage\",\"@id\":\"#page\",\"url\":\"https://post.example/1\"}"
            })
    void findsTheAddressInEveryFormOfThePage(String page) {
        Imported imported = read("\"mainEntityOfPage\":" + page);

        assertThat(imported.article().uri()).contains(URI.create("https://post.example/1"));
        assertThat(imported.article().id()).isEqualTo("https://post.example/1");
    }

    @Test
    void takesTheAddressOfAPageAndNotTheIdOfItsNode() {
        Imported imported = SchemaOrg.reader().read("""
                {"@graph":[{"@type":"NewsArticle","headline":"H","mainEntityOfPage":{"@id":"https://post.example/1#webpage"}},
                {"@type":"WebPage","@id":"https://post.example/1#webpage","url":"https://post.example/1","name":"H - Post"}]}""");

        assertThat(imported.article().uri()).contains(URI.create("https://post.example/1"));
        assertThat(imported.lossText()).isEqualTo("""
                @id was left out: the model has no field for it, at /@graph/1/@id
                name was left out: the model has no field for it, at /@graph/1/name
                """);
    }

    @Test
    void readsAPublisherThatIsAName() {
        Imported imported = read("\"publisher\":\"Harbour Post\"");

        assertThat(imported.article().sources()).containsExactly(Source.organization("s1", "Harbour Post"));
        assertThat(imported.article().publisher()).contains("s1");
        assertThat(imported.lossText())
                .isEqualTo("publisher was changed: it is taken to be an organization, at /publisher\n");
    }

    @Test
    void saysThatAnArticleAboutItsPublisherDoesNotSaySo() {
        Imported imported = read("\"publisher\":{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"Post\"},"
                + "\"about\":[{\"@id\":\"#o\"},{\"@type\":\"Place\",\"name\":\"Vik\"}]");

        assertThat(imported.article().entities()).hasSize(1);
        assertThat(imported.lossText())
                .isEqualTo("about was left out: it is a source, and only claims say that they are about one, at"
                        + " /about/0\n");
    }

    @Test
    void saysWhichNodeIsNotReadBecauseOfAnother() {
        Imported imported = SchemaOrg.reader().read("""
                {"@graph":[{"@type":"Claim","text":"The pier sank.","author":{"@id":"#ek"}},
                {"@type":"Person","@id":"#ek","name":"Bo Ek","jobTitle":"mayor"},{"@type":"Person","@id":"#ek","name":"Bo Ek"}]}""");

        assertThat(imported.article().sources().get(0).role()).contains("mayor");
        assertThat(imported.lossText())
                .isEqualTo("@graph was left out: another node with the same @id has as many members or more, at"
                        + " /@graph/2\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"MonetaryAmount\",\"value\":\"1,000\",\"currency\":\"USD\"}",
                "{\"@type\":\"MonetaryAmount\",\"value\":5,\"currency\":\"EUR\",\"unitText\":\"million\"}",
                "{\"@type\":\"QuantitativeValue\",\"minValue\":5,\"maxValue\":3,\"unitCode\":\"KMT\"}",
                "{\"@type\":\"QuantitativeValue\",\"value\":5,\"multiplier\":1000}"
            })
    void keepsAQuantityWholeThatIsNoFigure(String quantity) {
        Article article = SchemaOrg.reader()
                .read("{\"@type\":\"Claim\",\"text\":\"It cost much.\",\"mentions\":" + quantity + "}")
                .article();

        assertThat(article.claims().get(0).figures()).isEmpty();
        Object kept =
                article.claims().get(0).extensions().get("schema:mentions").orElseThrow();
        assertThat(((Map<?, ?>) kept).keySet()).hasSize(quantity.split(",\"").length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "percent", "Percent"})
    void readsPercentInWords(String unit) {
        Article article = SchemaOrg.reader()
                .read("{\"@type\":\"Claim\",\"text\":\"Prices rose.\",\"mentions\":"
                        + "{\"@type\":\"QuantitativeValue\",\"value\":5,\"unitText\":\"" + unit + "\"}}")
                .article();

        assertThat(article.claims().get(0).figures()).extracting(Figure::unit).containsExactly(Unit.PERCENT);
    }
}
