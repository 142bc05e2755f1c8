package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Appearance;
import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Rating;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.SourceKind;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Variants and defects of real pages, each with made-up content. */
class PageVariantsTest {
    private static Imported review(String members) {
        return SchemaOrg.reader()
                .read(
                        "{\"@type\":\"ClaimReview\",\"url\":\"https://check.example/1\",\"claimReviewed\":\"The ferry sank.\","
                                + members + "}");
    }

    private static Claim claim(String members) {
        return review(members).article().claims().get(0);
    }

    private static Assessment rated(String rating) {
        return claim("\"reviewRating\":" + rating).assessments().get(0);
    }

    // Ratings.

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, the worst and the best rating are the same",
        "0, 1, 10, the rating is outside its scale",
        "5, 5, 1, the scale is reversed",
        "'\"2,5\"', 1, 5, the rating and its scale must be numbers",
        "'\"1/5\"', 1, 5, the rating and its scale must be numbers"
    })
    void keepsNumbersThatMakeNoScale(String value, String worst, String best, String problem) {
        Imported imported = review("\"reviewRating\":{\"alternateName\":\"L\",\"ratingValue\":" + value
                + ",\"worstRating\":" + worst + ",\"bestRating\":" + best + "}");

        assertThat(imported.article().claims().get(0).assessments().get(0).rating())
                .isEmpty();
        assertThat(imported.losses())
                .hasSize(3)
                .anySatisfy(loss -> assertThat(loss.reason()).isEqualTo(problem));
    }

    @Test
    void readsNumbersAndStringsAndFractionsAndAssumesNoBound() {
        assertThat(rated("{\"alternateName\":\"L\",\"ratingValue\":\"2.5\",\"worstRating\":0,\"bestRating\":\"5\"}")
                        .rating())
                .contains(Rating.of(new BigDecimal("2.5"))
                        .withWorst(BigDecimal.ZERO)
                        .withBest(BigDecimal.valueOf(5)));
        assertThat(rated("{\"ratingValue\":3}").rating()).contains(Rating.of(BigDecimal.valueOf(3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Faux\"",
                "{\"ratingValue\":\"Faux\"}",
                "{\"ratingValue\":\"Faux\",\"bestRating\":5}",
                "[\"Faux\"]",
                "{\"name\":\"Faux\"}",
                "[{\"name\":\"Faux\"}]",
                "{\"alternateName\":[\"Faux\"]}",
                "{\"alternateName\":{\"@value\":\"Faux\",\"@language\":\"fr\"}}",
                "{\"alternateName\":\"\",\"name\":\"Faux\"}"
            })
    void readsALabelInEveryShape(String rating) {
        assertThat(rated(rating).verdict()).contains("Faux");
    }

    @Test
    void keepsALabelAsItIs() {
        assertThat(rated("\"Not really, charts say\"").verdict()).contains("Not really, charts say");
        assertThat(rated("\"Rating: false\"").verdict()).contains("Rating: false");
        assertThat(rated("\"Фейк\"").verdict()).contains("Фейк");
    }

    @Test
    void reportsAReviewWithoutAVerdict() {
        Imported imported = review("\"reviewRating\":{\"@type\":\"Rating\"},\"itemReviewed\":{}");

        assertThat(imported.article().claims().get(0).assessments()).isEmpty();
        assertThat(imported.losses())
                .anySatisfy(loss ->
                        assertThat(loss.reason()).isEqualTo("the review has no verdict, no rating and no explanation"));
    }

    // Claims.

    @Test
    void takesBlankForAbsent() {
        Imported imported = review(
                "\"reviewRating\":\"False\",\"author\":null,\"datePublished\":\"\",\"itemReviewed\":{\"@id\":\"\","
                        + "\"name\":\"\",\"url\":\"\",\"datePublished\":\"\",\"sameAs\":\"\",\"author\":[]}");

        assertThat(imported.article().claims().get(0).attribution()).isEmpty();
        assertThat(imported.losses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://social.example/1\"",
                "[\"https://social.example/1\"]",
                "{\"url\":\"https://social.example/1\"}",
                "[{\"@type\":\"CreativeWork\",\"url\":\"https://social.example/1\"}]",
                "{\"@id\":\"https://social.example/1\"}"
            })
    void readsAnAppearanceInEveryShape(String appearance) {
        assertThat(claim("\"reviewRating\":\"False\",\"itemReviewed\":{\"appearance\":" + appearance + "}")
                        .appearances())
                .containsExactly(Appearance.of("https://social.example/1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/1,https://b.example/2",
                "https://a.example/1 https://b.example/2",
                "https://a.example/1, and https://b.example/2",
                "https://a.example/1 and https://b.example/2"
            })
    void splitsAddressesInOneString(String addresses) {
        assertThat(claim("\"reviewRating\":\"False\",\"itemReviewed\":{\"appearance\":\"" + addresses + "\"}")
                        .appearances())
                .containsExactly(Appearance.of("https://a.example/1"), Appearance.of("https://b.example/2"));
    }

    @Test
    void takesNoReviewForAnAppearance() {
        Imported imported =
                review("\"reviewRating\":\"False\",\"itemReviewed\":{\"appearance\":\"https://check.example/1#top\"}");

        assertThat(imported.article().claims().get(0).appearances()).isEmpty();
        assertThat(imported.lossText())
                .isEqualTo(
                        "appearance was kept as an extension: it is the page of the review, at /itemReviewed/appearance\n");
    }

    @Test
    void readsThePlaceOfAClaimInItsUrlAndNotAsItsAuthor() {
        Article article = review("\"reviewRating\":\"False\",\"itemReviewed\":{\"url\":[\"https://social.example/1\","
                        + "\"https://social.example/2\"],\"author\":{\"@type\":\"Person\",\"name\":\"Odd Ost\","
                        + "\"url\":\"https://social.example/1\"}}")
                .article();

        assertThat(article.claims().get(0).attribution().orElseThrow().origin().uri())
                .contains(URI.create("https://social.example/1"));
        assertThat(article.sources().get(0).sameAs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Multiple sources",
                "MULTIPLE  SOURCES",
                "Fuentes múltiples",
                "Plusieurs sites internet",
                "Unknown"
            })
    void knowsNamesThatNameNobody(String name) {
        Article article = review(
                        "\"reviewRating\":\"False\",\"itemReviewed\":{\"author\":{\"@type\":\"Person\",\"name\":\""
                                + name + "\"}}")
                .article();

        assertThat(article.sources()).containsExactly(Source.unnamed("s1", name).withKind(SourceKind.GROUP));
    }

    @Test
    void takesMoreNamesThatNameNobody() {
        String json = "{\"@type\":\"Claim\",\"text\":\"T\",\"author\":\"The  Grapevine\"}";

        assertThat(SchemaOrg.reader().read(json).article().sources())
                .containsExactly(Source.person("s1", "The  Grapevine"));
        assertThat(SchemaOrg.reader()
                        .withGenericNames(List.of("the grapevine"))
                        .read(json)
                        .article()
                        .sources())
                .containsExactly(Source.unnamed("s1", "The  Grapevine").withKind(SourceKind.GROUP));
    }

    @Test
    void readsSeveralClaimants() {
        Article article = review(
                        "\"reviewRating\":\"False\",\"itemReviewed\":{\"author\":[{\"@type\":\"Person\",\"Name\":\"Odd Ost\"},"
                                + "{\"@type\":\"Organization\",\"url\":\"https://quay.example\"},\"Ida Nor\",{\"@type\":\"Person\"}]}")
                .article();

        assertThat(article.sources())
                .extracting(Source::displayName)
                .containsExactly("Odd Ost", "https://quay.example", "Ida Nor");
        assertThat(article.claims().get(0).attribution().orElseThrow().origin().speaker())
                .isEqualTo(Speaker.known("s1", "s2", "s3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"The ferry sank.\",\"Other\"] | The ferry sank.",
                "[\"\",\"The ferry sank.\"] | The ferry sank.",
                "\"Did the ferry sink?  \" | Did the ferry sink?",
                "\"“The ferry sank.”\" | “The ferry sank.”",
                "{\"@value\":\"The ferry sank.\",\"@language\":\"en\"} | The ferry sank.",
                "\"The <i>ferry</i>&nbsp;sank &#8211; twice.\" | The ferry\u00A0sank – twice.",
                "\"A <b and c> d\" | A <b and c> d"
            })
    void readsWhatWasClaimedInEveryShape(String claimReviewed, String proposition) {
        Article article = SchemaOrg.reader()
                .read("{\"@type\":\"ClaimReview\",\"claimReviewed\":" + claimReviewed + ",\"reviewRating\":\"False\"}")
                .article();

        assertThat(article.claims().get(0).proposition()).contains(proposition);
    }

    @Test
    void leavesOutAReviewThatDoesNotSayWhatWasClaimed() {
        Imported imported =
                SchemaOrg.reader().read("{\"@type\":\"ClaimReview\",\"claimReviewed\":[{}],\"name\":\"Checked!\"}");

        assertThat(imported.articles()).isEmpty();
        assertThat(imported.losses())
                .anySatisfy(loss -> assertThat(loss.reason()).isEqualTo("it does not say what was claimed"));
    }

    // Containers.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "[[null,%s]]",
                "{\"@context\":\"https://schema.org\",\"@graph\":[%s]}",
                "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"Thing\",\"review\":%s}}",
                "{\"@type\":\"NewsArticle\",\"url\":\"https://check.example/1\",\"review\":[%s]}",
                "{\"@type\":\"NewsArticle\",\"url\":\"https://check.example/1\",\"hasPart\":%s}",
                "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"item\":%s}]}"
            })
    void findsAReviewInEveryContainer(String container) {
        String review =
                "{\"@type\":[\"Review\",\"https://schema.org/ClaimReview\"],\"url\":\"https://check.example/1\","
                        + "\"claimReviewed\":\"The ferry sank.\",\"reviewRating\":\"False\"}";
        Article article = SchemaOrg.reader().read(container.formatted(review)).article();

        assertThat(article.uri()).contains(URI.create("https://check.example/1"));
        assertThat(article.claims().get(0).assessments().get(0).verdict()).contains("False");
    }

    @Test
    void readsPropertiesUnderAWrapper() {
        Article article = SchemaOrg.reader().read("""
                {"type":["http://schema.org/ClaimReview"],"properties":{"claimReviewed":["The ferry sank."],
                "url":["https://check.example/1"],"reviewRating":[{"type":"http://schema.org/Rating",
                "properties":{"alternateName":["False"]}}]}}""").article();

        assertThat(article.claims().get(0).assessments().get(0).verdict()).contains("False");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://schema.org\"",
                "\"http://schema.org/\"",
                "[\"https://schema.org\"]",
                "{\"@vocab\":\"https://schema.org/\"}"
            })
    void needsNoContext(String context) {
        assertThat(review("\"@context\":" + context + ",\"reviewRating\":\"False\"")
                        .losses())
                .isEmpty();
        assertThat(review("\"reviewRating\":\"False\"").losses()).isEmpty();
    }

    @Test
    void reportsAContextThatItDoesNotLoad() {
        assertThat(review(
                                "\"@context\":[\"https://schema.org\",\"https://other.example/context\"],\"reviewRating\":\"False\"")
                        .losses())
                .anySatisfy(loss -> assertThat(loss.reason()).isEqualTo("a context is not loaded"));
    }

    @Test
    void readsReviewsOfDifferentPagesIntoDifferentArticles() {
        Imported imported = SchemaOrg.reader().read("""
                [{"@type":"ClaimReview","url":"https://check.example/1#a","claimReviewed":"A","reviewRating":"True"},
                {"@type":"ClaimReview","url":"https://check.example/2","claimReviewed":"B","reviewRating":"True"},
                {"@type":"ClaimReview","url":"https://check.example/1#b","claimReviewed":"C","reviewRating":"True"},
                {"@type":"ClaimReview","url":"https://check.example/1#a","claimReviewed":"A","reviewRating":"True"}]""");

        assertThat(imported.articles())
                .extracting(Article::id)
                .containsExactly("https://check.example/1", "https://check.example/2");
        assertThat(imported.articles().get(0).claims()).hasSize(2);
        assertThat(imported.lossText())
                .isEqualTo("/3 was left out: it repeats another review, at /3\n".replaceFirst("/3", "document"));
    }

    @Test
    void takesIdsFromTheCaller() {
        String json = "{\"@type\":\"ClaimReview\",\"url\":\"https://check.example/7\",\"claimReviewed\":\"A\"}";

        assertThat(SchemaOrg.reader()
                        .withIds(uri -> "check-" + uri.getPath().substring(1))
                        .read(json)
                        .article()
                        .id())
                .isEqualTo("check-7");
    }

    // Dates.

    @ParameterizedTest
    @CsvSource({
        "2020-10-07 20:05, 2020-10-07T20:05",
        "2017-03-01 20:30:17 UTC, 2017-03-01T20:30:17Z",
        "2020-03-10T12:31:20+01:00, 2020-03-10T12:31:20+01:00",
        "2019-01-23T14:22:00+0100, 2019-01-23T14:22:00+01:00",
        "2021-7-20, 2021-07-20"
    })
    void readsDatesAsPagesWriteThem(String date, String edtf) {
        assertThat(review("\"reviewRating\":\"False\",\"datePublished\":\"" + date + "\"")
                        .article()
                        .published()
                        .orElseThrow())
                .hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"02/03/2031\"", "\"created_at\"", "1600000000", "true", "{}"})
    void keepsADateThatIsNone(String date) {
        Imported imported = review("\"reviewRating\":\"False\",\"datePublished\":" + date);

        assertThat(imported.article().published()).isEmpty();
        assertThat(imported.article().claims()).hasSize(1);
    }

    // Articles.

    @Test
    void readsAnArticleWithHtmlAndEveryKindOfByline() {
        Article article = SchemaOrg.reader().read("""
                {"@type":"ReportageNewsArticle","headline":"Boats &amp; nets","mainEntityOfPage":"True","url":"https://post.example/1",
                "author":["Sarah & Tom",{"@type":"NewsMediaOrganization","name":"Harbour Post"}],"image":{"width":"640px"},
                "articleBody":"<p>First <b>line</b>.<br>Second.</p><script>x()</script><p>Third ...</p>"}""").article();

        assertThat(article.headline()).contains("Boats & nets");
        assertThat(article.text().orElseThrow().value()).isEqualTo("First line.\nSecond.\n\nThird ...");
        assertThat(article.contributors())
                .containsExactly(
                        Contributor.of("Sarah & Tom", ContributorRole.WRITER),
                        Contributor.builder()
                                .organization("Harbour Post")
                                .role(ContributorRole.WRITER)
                                .extensions(article.contributors().get(1).extensions())
                                .build());
        assertThat(article.extensions().asMap())
                .containsOnlyKeys("schema:@type", "schema:image", "schema:mainEntityOfPage");
    }

    @Test
    void keepsPropertiesThatNobodyDefined() {
        Claim claim = claim(
                "\"reviewRating\":\"False\",\"itemReviewed\":{\"@type\":\"Claim\",\"evidence\":{\"@type\":"
                        + "\"QuantitativeValue\",\"value\":3},\"claimReviewed\":\"X\",\"reviewRating\":{\"alternateName\":\"Y\"}}");

        assertThat(claim.figures()).isEmpty();
        assertThat(claim.extensions().asMap())
                .containsOnlyKeys("schema:claimReviewed", "schema:evidence", "schema:reviewRating");
    }
}
