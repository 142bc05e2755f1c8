package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.term.SourceKind;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrives of reviews with the variants and defects that pages have. */
class ClaimReviewReadingTest {
    @Test
    void readsAReviewWhoseScaleIsReversed() {
        Imported imported = SchemaOrg.reader().read("""
                {"@context":"http://schema.org/","@type":["Article","ClaimReview"],"url":"https://check.example/ferry#c1",
                "claimReviewed":"The ferry was sold.","author":{"@type":"Organization","name":"Quay Check"},
                "reviewRating":{"@type":"Rating","ratingValue":"5","bestRating":"1","worstRating":"5","alternateName":"False"},
                "itemReviewed":{"@type":"CreativeWork","author":{"@type":"Person","name":"Odd Ost"},
                "datePublished":"2031-03-02 20:05"}}""");
        Article article = imported.article();
        Claim claim = article.claims().get(0);
        Assessment assessment = claim.assessments().get(0);

        assertThat(article.uri()).contains(URI.create("https://check.example/ferry"));
        assertThat(article.id()).isEqualTo("https://check.example/ferry");
        assertThat(article.source(article.publisher().orElseThrow())
                        .orElseThrow()
                        .name())
                .contains("Quay Check");
        assertThat(claim.proposition()).contains("The ferry was sold.");
        assertThat(claim.wording()).isEmpty();
        assertThat(claim.attribution().orElseThrow().quotation()).isEmpty();
        assertThat(claim.attribution().orElseThrow().origin().speaker()).isEqualTo(Speaker.known("s2"));
        assertThat(article.source("s2")).contains(Source.person("s2", "Odd Ost"));
        assertThat(claim.attribution()
                        .orElseThrow()
                        .origin()
                        .time()
                        .orElseThrow()
                        .edtf()
                        .orElseThrow())
                .hasToString("2031-03-02T20:05");
        assertThat(assessment.reviewer()).contains("Quay Check");
        assertThat(assessment.verdict()).contains("False");
        assertThat(assessment.uri()).contains(URI.create("https://check.example/ferry#c1"));
        assertThat(assessment.rating()).isEmpty();
        assertThat(assessment.extensions())
                .isEqualTo(Extensions.none()
                        .with("schema:@type", "Article")
                        .with(
                                "schema:reviewRating",
                                new TreeMap<>(Map.of("bestRating", "1", "ratingValue", "5", "worstRating", "5"))));
        assertThat(imported.lossText()).isEqualTo("""
                @type was kept as an extension: the model has no field for it, at /@type/0
                ratingValue was kept as an extension: the scale is reversed, at /reviewRating/ratingValue
                bestRating was kept as an extension: the scale is reversed, at /reviewRating/bestRating
                worstRating was kept as an extension: the scale is reversed, at /reviewRating/worstRating
                """);
    }

    @Test
    void resolvesReferencesInAGraphAndPrefersTheLanguageOfTheArticle() {
        String json = """
                {"@graph":[{"@type":"WebPage","@id":"#p"},{"@type":"schema:ClaimReview",%s"claimReviewed":"Fares doubled.",
                "author":{"@id":"#o"},"url":"https://check.example/2","reviewRating":{
                "alternateName":[{"@value":"Faux","@language":"fr"},{"@value":"False","@language":"en"}],
                "ratingValue":2.5,"bestRating":5,"worstRating":0}},{"@id":"#o","@type":"NewsMediaOrganization",
                "name":"Kai Fakt","sameAs":"https://kai.example"}],"@context":{"@vocab":"https://schema.org/"}}""";

        assertThat(verdict(json.formatted("\"inLanguage\":\"fr\","))).isEqualTo("Faux");
        assertThat(verdict(json.formatted("\"inLanguage\":\"en-GB\","))).isEqualTo("False");
        assertThat(verdict(json.formatted(""))).isEqualTo("Faux");
        Article article = SchemaOrg.reader().read(json.formatted("")).article();
        Assessment assessment = article.claims().get(0).assessments().get(0);
        assertThat(assessment.reviewer()).contains("Kai Fakt");
        assertThat(assessment.rating())
                .contains(Rating.of(new BigDecimal("2.5"))
                        .withWorst(BigDecimal.ZERO)
                        .withBest(BigDecimal.valueOf(5)));
        assertThat(assessment.extensions())
                .isEqualTo(Extensions.none()
                        .with(
                                "schema:reviewRating",
                                Map.of("alternateName", new TreeMap<>(Map.of("@language", "en", "@value", "False")))));
        assertThat(article.sources())
                .containsExactly(Source.organization("o", "Kai Fakt")
                        .plusSameAs("https://kai.example")
                        .withExtensions(Extensions.none().with("schema:@type", "NewsMediaOrganization")));
    }

    private static String verdict(String json) {
        return SchemaOrg.reader()
                .read(json)
                .article()
                .claims()
                .get(0)
                .assessments()
                .get(0)
                .verdict()
                .orElseThrow();
    }

    @Test
    void readsAReviewWithATextForARatingAndAClaimantThatNamesNobody() {
        Imported imported = SchemaOrg.reader().read("""
                {"@type":"ClaimReview","url":"https://check.example/3","claimReviewed":"",
                "name":"No, the pier did not sink","reviewRating":"False","itemReviewed":{"@type":"Claim",
                "text":"The pier sank.","author":{"@type":"Person","name":"Multiple sources"},"appearance":[
                "https://social.example/p/1","1","https://social.example/p/2, https://social.example/p/3"]}}""");
        Article article = imported.article();
        Claim claim = article.claims().get(0);

        assertThat(article.headline()).contains("No, the pier did not sink");
        assertThat(claim.proposition()).contains("The pier sank.");
        assertThat(claim.assessments().get(0).verdict()).contains("False");
        assertThat(article.sources())
                .containsExactly(Source.unnamed("s1", "Multiple sources").withKind(SourceKind.GROUP));
        assertThat(claim.appearances())
                .containsExactly(
                        Appearance.of("https://social.example/p/1"),
                        Appearance.of("https://social.example/p/2"),
                        Appearance.of("https://social.example/p/3"));
        assertThat(claim.extensions()).isEqualTo(Extensions.none().with("schema:appearance", "1"));
        assertThat(imported.lossText()).isEqualTo("""
                name was changed: it names nobody, and became the description of a group, at /itemReviewed/author/name
                appearance was kept as an extension: it must be an absolute address, at /itemReviewed/appearance/1
                appearance was changed: it has 2 addresses, at /itemReviewed/appearance/2
                """);
    }

    @Test
    void readsTwoReviewsOfOnePageIntoOneArticle() {
        Imported imported = SchemaOrg.reader().read("""
                [{"@type":"ClaimReview","url":"https://check.example/4","claimReviewed":"A",
                "reviewRating":{"alternateName":"True"}},null,{"@type":"ClaimReview","url":"https://check.example/4",
                "claimReviewed":"B","reviewRating":{"name":"Half true","ratingValue":-1,"bestRating":-1,"worstRating":-1}}]""");
        Article article = imported.article();

        assertThat(article.claims())
                .extracting(claim -> claim.proposition().orElseThrow())
                .containsExactly("A", "B");
        assertThat(article.claims())
                .extracting(claim -> claim.assessments().get(0).verdict().orElseThrow())
                .containsExactly("True", "Half true");
        assertThat(article.claims().get(1).assessments().get(0).rating()).isEmpty();
        assertThat(imported.lossText()).isEqualTo("""
                ratingValue was kept as an extension: the worst and the best rating are the same, at /2/reviewRating/ratingValue
                bestRating was kept as an extension: the worst and the best rating are the same, at /2/reviewRating/bestRating
                worstRating was kept as an extension: the worst and the best rating are the same, at /2/reviewRating/worstRating
                """);
    }

    @Test
    void readsADataFeedWithNulls() {
        Imported imported = SchemaOrg.reader().read("""
                {"dataFeedElement":[{"item":null},{"item":[null,{"@type":"ClaimReview",
                "claimReviewed":"Crews left &amp; came back","url":"https://c.example/5",
                "reviewRating":{"alternateName":"Mixed","ratingExplanation":"Half of them."}}]}],"@type":"DataFeed"}""");
        Claim claim = imported.article().claims().get(0);

        assertThat(claim.proposition()).contains("Crews left & came back");
        assertThat(claim.assessments().get(0).justification()).contains("Half of them.");
        assertThat(imported.lossText()).isEqualTo("""
                claimReviewed was changed: HTML entities were decoded, at /dataFeedElement/1/item/1/claimReviewed
                """);
    }

    @Test
    void saysThatAnAnswerOfTheApiIsNotSchemaOrg() {
        Imported imported = SchemaOrg.reader().read("""
                {"claims":[{"text":"Herring doubled.","claimReview":[{"url":"https://check.example/6"}]}]}""");

        assertThat(imported.articles()).isEmpty();
        assertThat(imported.lossText()).isEqualTo("""
                claims was left out: it is an answer of the Fact Check Tools API and not schema.org, at /claims
                """);
    }

    @Test
    void reportsARelativeAddressOfAClaim() {
        String json = """
                {"@type": "ClaimReview", "claimReviewed": "The ferry stays.", "reviewRating": "False",
                 "itemReviewed": {"@id": "%s"}}""";

        assertThat(SchemaOrg.reader().read(json.formatted("claims/7")).lossText())
                .isEqualTo(
                        "@id was left out: it is neither an absolute address nor one of our ids, at /itemReviewed/@id\n");
        for (String id : new String[] {"_:b7", "#c7", "https://a.example/7", ""}) {
            assertThat(SchemaOrg.reader().read(json.formatted(id)).losses())
                    .as(id)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/media/7, /media/7",
        "'[\"https://a.example/r\", \"/media/7\"]', /media/7",
        "https://a.example/r,",
    })
    void keepsAddressesOfAMediaReviewThatAreNotTaken(String url, String kept) {
        Article article = SchemaOrg.reader()
                .read("""
                        {"@type": "MediaReview", "url": %s,
                         "itemReviewed": {"interpretedAsClaim": {"@type": "Claim", "description": "The ferry stays."}}}""".formatted(url.startsWith("[") ? url : '"' + url + '"'))
                .article();

        Object review =
                article.claims().get(0).extensions().get("schema:subjectOf").orElseThrow();
        assertThat(Objects.toString(((Map<?, ?>) review).get("url"), null)).isEqualTo(kept);
    }
}
