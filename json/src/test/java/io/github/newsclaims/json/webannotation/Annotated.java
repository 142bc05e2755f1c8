package io.github.newsclaims.json.webannotation;

import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Words;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Articles for the tests of annotations. */
final class Annotated {
    /** Two characters beyond U+FFFF come first, so that code points and UTF-16 units differ. */
    static final ArticleText TEXT = ArticleText.of("😀😀 Skarvik: “No boat will sail,” Ost said. “No boat at all.”");

    private Annotated() {}

    /** An article with the text and nothing else. */
    static Article bare() {
        return Article.builder()
                .id("p/1")
                .uri("https://p.example/a")
                .language("en")
                .text(TEXT)
                .build();
    }

    /** The same with sources, without claims. */
    static Article withSources() {
        return bare().toBuilder()
                .headline("No boat")
                .addSource(Source.person("ost", "Odd Ost").plusSameAs("https://people.example/ost"))
                .addEntity(
                        Entity.of("skarvik", EntityKind.PLACE, "Skarvik").plusSameAs("https://places.example/skarvik"))
                .addEntity(Entity.of("boat", EntityKind.PRODUCT, "the boat"))
                .build();
    }

    /** An article with every kind of claim and every part of one that an annotation can say. */
    static Article full() {
        return withSources().toBuilder()
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("No boat will sail.")
                        .wording(TEXT.find("No boat will sail,")
                                .only()
                                .and(TEXT.find("No boat at all.").only()))
                        .types(List.of(ClaimType.PREDICTION, ClaimType.of("sea-traffic")))
                        .about(List.of("ost", "skarvik"))
                        .addRelation(ClaimRelation.of(RelationType.SUPPORTS, "c 2"))
                        .addRelation(ClaimRelation.of(
                                RelationType.CHALLENGES,
                                ClaimReference.to("x:1").withArticle("other")))
                        .addRelation(ClaimRelation.of(
                                RelationType.DERIVED_FROM, ClaimReference.to(URI.create("https://o.example/c"))))
                        .addAssessment(Assessment.builder()
                                .verdict("False")
                                .reviewer("Quay Check")
                                .build())
                        .provenance(List.of(
                                Provenance.by("Ida Nor").withGeneratedAt(Instant.parse("2031-04-02T10:00:00Z")),
                                Provenance.by("https://tools.example/finder")
                                        .withGeneratedAt(Instant.parse("2031-04-02T10:00:01.5Z"))))
                        .note("Said twice.")
                        .build())
                .addClaim(Claim.builder()
                        .id("c 2")
                        .addSameAs("https://claims.example/2")
                        .wording(TEXT.find("Ost").only())
                        .build())
                .addClaim(Claim.builder()
                        .id("c3")
                        .proposition("Fisk er dyrt.")
                        .language("nb")
                        .build())
                .addClaim(Claim.builder()
                        .id("c4")
                        .wording(Words.ofQuotes(TextQuote.of("not there").withPrefix("it is ")))
                        .build())
                .build();
    }

    /** The same with parts that an annotation cannot say. */
    static Article more() {
        Article full = full();
        Claim first = full.claims().get(0);
        return full.withClaim(first.withAttribution(
                        Attribution.direct(AttributionStep.by("ost").withCue("said")))
                .withFigures(List.of(Figure.of(Amount.exact(0), Unit.COUNT))));
    }

    /** The annotations of a written collection, array or file. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(Exported exported) {
        Object document = exported.document();
        if (document instanceof Map<?, ?> map) {
            Object rows = map.get("annotations");
            document = rows == null ? ((Map<?, ?>) map.get("first")).get("items") : rows;
        }
        return (List<Map<String, Object>>) document;
    }
}
