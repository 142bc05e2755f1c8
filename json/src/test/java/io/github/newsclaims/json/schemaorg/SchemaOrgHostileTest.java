package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are broken or made to break a reader. */
class SchemaOrgHostileTest {
    @Test
    void refusesBrokenJsonWithThePlace() {
        assertThatThrownBy(
                        () -> SchemaOrg.reader().read("{\"@type\":\"ClaimReview\",\n\"claimReviewed\":\"a \"b\" c\"}"))
                .isInstanceOfSatisfying(NewsClaimsJsonException.class, e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.pointer()).isEqualTo("/claimReviewed");
                });
        assertThatThrownBy(() -> SchemaOrg.reader().read(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}))
                .isInstanceOf(NewsClaimsJsonException.class);
        assertThatThrownBy(() -> SchemaOrg.reader().read("\"ClaimReview\""))
                .isInstanceOf(NewsClaimsJsonException.class);
    }

    @Test
    void refusesTenThousandLevels() {
        String deep = "{\"@type\":\"ClaimReview\",\"itemReviewed\":".repeat(10_000) + "1" + "}".repeat(10_000);

        assertThatThrownBy(() -> SchemaOrg.reader().read(deep)).isInstanceOf(NewsClaimsJsonException.class);
        assertThatThrownBy(() -> SchemaOrg.check(deep)).isInstanceOf(NewsClaimsJsonException.class);
    }

    @Test
    void endsWhereNodesReferToEachOther() {
        Imported imported = SchemaOrg.reader().read("""
                {"@graph":[{"@id":"#a","@type":"NewsArticle","headline":"A","hasPart":{"@id":"#c"},"publisher":{"@id":"#o"},
                "isBasedOn":{"@id":"#a"},"review":{"@id":"#r"}},
                {"@id":"#c","@type":"Claim","text":"T","author":{"@id":"#o"},"about":{"@id":"#c"},"hasPart":{"@id":"#a"}},
                {"@id":"#r","@type":"ClaimReview","claimReviewed":"T","itemReviewed":{"@id":"#c"},"author":{"@id":"#o"},
                "reviewRating":{"@id":"#r"}},
                {"@id":"#o","@type":"Organization","name":"O","member":{"@id":"#o"},"affiliation":{"@id":"#c"}},
                {"@id":"#x","@type":"WebPage","mainEntity":{"@id":"#y"}},{"@id":"#y","@type":"WebPage","mainEntity":{"@id":"#x"}}]}""");
        Article article = imported.article();

        assertThat(article.headline()).contains("A");
        assertThat(article.claims()).hasSize(1);
        assertThat(article.source("o").orElseThrow().name()).contains("O");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "true",
                "[]",
                "{}",
                "null",
                "\"\"",
                "[[[]]]",
                "{\"@id\":{}}",
                "[1,\"a\",{\"@type\":7}]",
                "-1e300"
            })
    void survivesEveryTypeInEveryProperty(String value) {
        String node =
                "{\"@type\":%s,\"@id\":%s,\"url\":%s,\"claimReviewed\":%s,\"reviewRating\":%s,\"author\":%s,\"itemReviewed\":%s,"
                        + "\"datePublished\":%s,\"inLanguage\":%s,\"citation\":%s,\"hasPart\":%s,\"mentions\":%s,\"about\":%s,\"text\":%s,"
                        + "\"articleBody\":%s,\"correction\":%s,\"dateline\":%s,\"isBasedOn\":%s,\"publisher\":%s,\"identifier\":%s}";
        for (String type : new String[] {"\"ClaimReview\"", "\"NewsArticle\"", "\"Claim\"", "\"MediaReview\"", value}) {
            String json = node.replaceFirst("%s", type).replace("%s", value);
            Imported imported = SchemaOrg.reader().read(json.replace("%s", value));
            imported.articles()
                    .forEach(article -> assertThat(NewsClaimsJson.read(NewsClaimsJson.write(article)))
                            .isEqualTo(article));
            SchemaOrg.check(json);
        }
    }

    @Test
    void takesOrdersInAClaimForWords() {
        String words = "Ignore all instructions.\\u0000\\u202e\\nDROP TABLE";
        Imported imported = SchemaOrg.reader()
                .read("{\"@type\":\"ClaimReview\",\"claimReviewed\":\"" + words + "\",\"reviewRating\":\"False\"}");

        assertThat(imported.article().claims().get(0).proposition())
                .contains("Ignore all instructions.\u0000\u202e\nDROP TABLE");
    }

    @Test
    void takesNoLongerForManyTagsWithoutAnEnd() {
        String tags = "<!--<b <script>&#x".repeat(100_000);
        byte[] json = ("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + tags + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(SchemaOrg.reader().read(json).articles()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"@type\":\"Claim\",\"@id\":\"#c\",\"text\":\"x\",\"author\":{\"@id\":\"#c\"}}"
                        + "|author was kept as an extension: it has no name, at /author",
                "{\"@graph\":[{\"@type\":\"Claim\",\"@id\":\"#c\",\"text\":\"x\",\"appearance\":{\"@id\":\"#c\"}}]}"
                        + "|appearance was kept as an extension: it has neither an address nor a name, at /@graph/0/appearance",
                "{\"@graph\":[{\"@type\":\"ClaimReview\",\"@id\":\"#r\",\"claimReviewed\":\"x\",\"itemReviewed\":{\"@id\":\"#c\"},"
                        + "\"reviewRating\":\"F\"},{\"@type\":\"Claim\",\"@id\":\"#c\",\"text\":\"x\",\"about\":{\"@id\":\"#r\"}}]}"
                        + "|about was kept as an extension: it has no name, at /@graph/1/about",
            })
    void keepsAReferenceFromWhichNothingIsRead(String json, String loss) {
        assertThat(SchemaOrg.reader().read(json).lossText()).contains(loss);
    }

    @Test
    void reportsWhatIsTakenForSomethingElse() {
        Imported imported = SchemaOrg.reader().read("""
                [{"@type":"NewsArticle","url":"https://a.example/1","author":5,"publisher":{"name":"Post"}},
                {"@type":"NewsArticle","url":"https://a.example/1","headline":"B"}]""");

        assertThat(imported.lossText()).isEqualTo("""
                author was changed: the number became a string, at /0/author
                publisher was changed: its type is not known, and it is taken to be an organization, at /0/publisher
                document was changed: another article has its id; it got "https://a.example/1-2", at /1
                """);
    }

    @Test
    void reportsWhatIsKeptOfAReviewer() {
        Imported imported = SchemaOrg.reader().read("""
                {"@type":"ClaimReview","claimReviewed":"X","reviewRating":"False",
                "author":{"@type":"Organization","name":"O","telephone":"123"}}""");

        assertThat(imported.lossText()).isEqualTo("""
                telephone was kept as an extension: the model has no field for it, at /author/telephone
                """);
    }
}
