package io.github.newsclaims.json.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.json.exchange.Imported;
import org.junit.jupiter.api.Test;

/** What a page says beside what the model has a field for is kept or named. */
class SchemaOrgLossTest {
    private static final String ONLY_TEXT = "the words of a claim have only a text";

    private static Imported read(String json) {
        return SchemaOrg.reader().read(json);
    }

    @Test
    void namesEverythingInTheWordsOfAClaimButTheirText() {
        Imported imported = read("""
                {"@type":"Claim","text":"The pier sank.","hasPart":{"@type":["Quotation","Speech"],"@id":"https://x.example/q",
                "text":["It sank","It drowned"],"position":3}}""");

        assertThat(imported.article().claims().get(0).wording().orElseThrow().text())
                .isEqualTo("It sank");
        assertThat(imported.lossText()).isEqualTo("""
                @type was left out: %1$s, at /hasPart/@type/1
                @id was left out: %1$s, at /hasPart/@id
                text was left out: %1$s, at /hasPart/text/1
                position was left out: %1$s, at /hasPart/position
                """.formatted(ONLY_TEXT));
    }

    @Test
    void namesWhatTheWordsOfAClaimSayThatAReviewContains() {
        Imported imported = read("""
                {"@graph":[{"@type":"NewsArticle","headline":"H","hasPart":{"@id":"#c"}},{"@type":"ClaimReview","claimReviewed":
                "The pier sank.","reviewRating":"False","itemReviewed":{"@type":"Claim","@id":"#c","hasPart":{"@type":"Quotation",
                "text":"It sank","position":3}}}]}""");

        assertThat(imported.article().claims()).hasSize(1);
        assertThat(imported.lossText())
                .isEqualTo("position was left out: " + ONLY_TEXT + ", at /@graph/1/itemReviewed/hasPart/position\n");
    }

    @Test
    void keepsTheAddressOfAFigure() {
        Imported imported = read("""
                {"@type":"Claim","text":"40 men left.","mentions":{"@type":"QuantitativeValue","@id":"https://x.example/f",
                "value":40}}""");

        assertThat(imported.article().figures().get(0).extensions()).hasToString("{schema:@id=https://x.example/f}");
        assertThat(SchemaOrg.writer().write(imported.article()).json()).contains("\"@id\":\"https://x.example/f\"");
    }

    @Test
    void namesTheTypeAndTheAddressOfANodeThatContainsAPage() {
        Imported imported = read("""
                {"@type":["WebPage","CollectionPage"],"@id":"https://x.example/","mainEntity":{"@type":"Claim","text":"A."}}""");

        assertThat(imported.article().claims()).hasSize(1);
        assertThat(imported.lossText()).isEqualTo("""
                @type was left out: the model has no field for it, at /@type/1
                @id was left out: the model has no field for it, at /@id
                """);
    }

    @Test
    void keepsTheSecondTextOfACorrection() {
        Imported imported = read("""
                {"@type":"NewsArticle","articleBody":"The pier stands. It sank.","correction":{"@type":"CorrectionComment",
                "text":["It sank.","It drowned."]}}""");

        assertThat(imported.article().sections().get(0).extensions()).hasToString("{schema:text=It drowned.}");
        assertThat(SchemaOrg.writer().write(imported.article()).json()).contains("It drowned.");
    }
}
