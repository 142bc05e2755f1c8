package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Exported;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What large consumers of mark-up miss, each with its message. */
class MarkupCheckTest {
    private static final String WHOLE = """
            {"@type":"ClaimReview","url":"https://check.example/1","claimReviewed":"The ferry sank.",
            "author":{"@type":"Organization","name":"Quay Check"},"itemReviewed":{"@type":"Claim",
            "author":{"@type":"Person","name":"Odd Ost"},"datePublished":"2031-03-02","appearance":"https://social.example/1"},
            "reviewRating":{"@type":"Rating","alternateName":"False","ratingValue":1,"worstRating":1,"bestRating":5}}""";

    @Test
    void findsNothingInAWholeReview() {
        assertThat(SchemaOrg.check(WHOLE)).isEmpty();
    }

    @Test
    void findsWhatAReviewLacks() {
        assertThat(SchemaOrg.check("{\"@graph\":[{\"@type\":\"ClaimReview\"}]}"))
                .extracting(MarkupFinding::toString)
                .containsExactly(
                        "REQUIRED claimReviewed /@graph/0: a review does not say what was claimed",
                        "REQUIRED reviewRating /@graph/0: a review has no Rating",
                        "REQUIRED url /@graph/0: a review has no absolute address of its page",
                        "RECOMMENDED author /@graph/0: a review has no author",
                        "RECOMMENDED itemReviewed /@graph/0: a review does not say where the claim was made");
    }

    @Test
    void findsFaultyParts() {
        assertThat(SchemaOrg.check("""
                        {"@type":"ClaimReview","url":"/relative","claimReviewed":"%s","author":{"@type":"Person"},
                        "itemReviewed":{"@type":"Claim","author":{"@type":"Person"}},
                        "reviewRating":{"@type":"Rating","ratingValue":"five"}}""".formatted("x".repeat(76))))
                .extracting(MarkupFinding::toString)
                .containsExactly(
                        "RECOMMENDED claimReviewed /claimReviewed: a claim of more than 75 characters may be cut",
                        "REQUIRED alternateName /reviewRating: a rating has no label, and only a label is shown",
                        "RECOMMENDED ratingValue /reviewRating/ratingValue: ratingValue is not a number",
                        "REQUIRED url: a review has no absolute address of its page",
                        "RECOMMENDED name /author: the author of a review has neither a name nor an address",
                        "REQUIRED name /itemReviewed/author: the author of a claim has no name",
                        "RECOMMENDED datePublished /itemReviewed: a claim has no date on which it was made",
                        "RECOMMENDED appearance /itemReviewed: a claim has no place where it appeared");
    }

    @Test
    void findsFaultyScales() {
        assertThat(rating("\"ratingValue\":5,\"worstRating\":5,\"bestRating\":1"))
                .containsExactly("RECOMMENDED bestRating /reviewRating: the best rating is not greater than the worst");
        assertThat(rating("\"ratingValue\":\"0\",\"worstRating\":0,\"bestRating\":2"))
                .containsExactly("RECOMMENDED worstRating /reviewRating: the worst rating is less than 1");
        assertThat(rating("\"ratingValue\":7,\"worstRating\":1,\"bestRating\":5"))
                .containsExactly("RECOMMENDED ratingValue /reviewRating: the rating is outside its scale");
        assertThat(rating("\"ratingValue\":0,\"worstRating\":1"))
                .containsExactly("RECOMMENDED ratingValue /reviewRating: the rating is outside its scale");
    }

    private static List<String> rating(String numbers) {
        String json = WHOLE.replace("\"ratingValue\":1,\"worstRating\":1,\"bestRating\":5", numbers);
        return SchemaOrg.check(json).stream().map(MarkupFinding::toString).toList();
    }

    @Test
    void findsALabelInTheNameAndSeveralReviewsOfAPage() {
        String named =
                WHOLE.replace("alternateName", "name").replace("https://check.example/1", "https://check.example/1#b");

        assertThat(SchemaOrg.check("[" + WHOLE + "," + named + "]"))
                .extracting(MarkupFinding::toString)
                .containsExactly(
                        "RECOMMENDED alternateName /1/reviewRating: the label of a rating is in its name",
                        "RECOMMENDED url /1: a page with several reviews has no rich result, and /0 has the same page");
    }

    @Test
    void findsWhatAnArticleLacks() {
        assertThat(SchemaOrg.check(Exported.of(Map.of("@type", "NewsArticle"), List.of())))
                .extracting(MarkupFinding::message)
                .containsExactly(
                        "an article has no headline",
                        "an article has no author",
                        "an article has no date of publication",
                        "an article has no date of its last change",
                        "an article has no image");
    }

    @Test
    void tellsFindingsApart() {
        MarkupFinding finding = SchemaOrg.check("{\"@type\":\"ClaimReview\"}").get(0);
        MarkupFinding other = SchemaOrg.check("[{\"@type\":\"ClaimReview\"}]").get(0);

        assertThat(finding.level()).isEqualTo(MarkupLevel.REQUIRED);
        assertThat(finding.property()).isEqualTo("claimReviewed");
        assertThat(finding.pointer()).isEmpty();
        assertThat(finding)
                .isEqualTo(SchemaOrg.check("{\"@type\":\"ClaimReview\"}").get(0))
                .hasSameHashCodeAs(
                        SchemaOrg.check("{\"@type\":\"ClaimReview\"}").get(0))
                .isNotEqualTo(other);
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThatThrownBy(() -> SchemaOrg.check("{\"claimReviewed\":\"a \"quoted\" word\"}"))
                .isInstanceOf(NewsClaimsJsonException.class);
    }
}
