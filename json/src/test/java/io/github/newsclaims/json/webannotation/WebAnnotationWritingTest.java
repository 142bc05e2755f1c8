package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Assessment;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.RelationType;
import io.github.newsclaims.text.ArticleText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written as annotations, and what is not. */
class WebAnnotationWritingTest {
    private static final WebAnnotationReader READER =
            WebAnnotations.reader().withTagsAsTypes().withAssessments();

    @Test
    void writesEachLossOfAClaimOnce() {
        Article article = Annotated.bare().toBuilder()
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("P")
                        .addSameAs("https://a.example/1")
                        .addSameAs("https://a.example/2")
                        .addFigure(Figure.of(Amount.exact(1), Unit.COUNT))
                        .ownVoice(true)
                        .about(List.of())
                        .build())
                .build();

        assertThat(WebAnnotations.writer().write(article).losses())
                .extracting(Object::toString)
                .filteredOn(loss -> loss.contains("/claims"))
                .containsExactly(
                        "sameAs was left out: an annotation has one canonical address, at /claims/0/sameAs/1",
                        "ownVoice was left out: the format has no field for it, at /claims/0/ownVoice",
                        "figures was left out: the format has no field for it, at /claims/0/figures");
    }

    @Test
    void namesExtensionsOfOtherToolsAtEachLevel() {
        Extensions tool = Extensions.none().with("tool:x", 1);
        Article article = Annotated.bare().toBuilder()
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("P")
                        .extensions(tool)
                        .addProvenance(Provenance.by("A").withExtensions(tool))
                        .addAssessment(Assessment.builder()
                                .verdict("V")
                                .extensions(tool)
                                .build())
                        .addRelation(ClaimRelation.of(
                                        RelationType.SUPPORTS,
                                        ClaimReference.to("x").withArticle("y").withExtensions(tool))
                                .withExtensions(tool))
                        .build())
                .build();

        assertThat(WebAnnotations.writer().write(article).losses())
                .extracting(loss -> loss.pointer())
                .contains(
                        "/claims/0/tool:x",
                        "/claims/0/provenance/0/tool:x",
                        "/claims/0/assessments/0/tool:x",
                        "/claims/0/relations/0/tool:x",
                        "/claims/0/relations/0/target/tool:x");
    }

    @Test
    void doesNotWriteAnAddressThatTwoPartiesShare() {
        Article article = Annotated.withSources().toBuilder()
                .addEntity(Entity.of("other", EntityKind.PERSON, "Ost").plusSameAs("https://people.example/ost"))
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("P")
                        .about(List.of("ost", "other", "boat"))
                        .build())
                .build();

        assertThat(WebAnnotations.writer().write(article).losses())
                .extracting(Object::toString)
                .filteredOn(loss -> loss.contains("/claims"))
                .containsExactly(
                        "about was left out: the source or entity has no address of its own in sameAs, at"
                                + " /claims/0/about/1",
                        "about was left out: the source or entity has no address of its own in sameAs, at"
                                + " /claims/0/about/2");
    }

    @Test
    void doesNotWriteWhatWasKeptOfABodyOrATargetThatIsGone() {
        String json = "{\"body\":{\"value\":\"N\",\"format\":\"text/markdown\"},\"target\":[{\"selector\":{\"exact\":"
                + "\"Ost\"},\"scope\":\"urn:s\"},{\"selector\":{\"exact\":\"said\"}}]}";
        Article article = WebAnnotations.reader().read(json, Annotated.bare()).article();
        Claim claim = article.claims().get(0);
        Exported whole = WebAnnotations.writer().write(article);
        Exported less = WebAnnotations.writer()
                .write(article.withClaim(claim.withoutNote()
                        .withWording(Annotated.TEXT.find("Ost").only())));

        assertThat(whole.json()).contains("text/markdown", "urn:s");
        assertThat(less.json()).doesNotContain("text/markdown", "urn:s", "commenting");
        assertThat(less.losses()).extracting(loss -> loss.field()).contains("anno:commenting", "anno:target");
    }

    @Test
    void boundsTheContextInATextOfOneWord() {
        ArticleText text = ArticleText.of("word ".repeat(10_000));
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addClaim(Claim.builder()
                        .id("c1")
                        .wording(text.anchor(25_000, 25_004))
                        .build())
                .build();
        Exported exported = WebAnnotations.writer().write(article);

        assertThat(exported.json()).hasSizeLessThan(1000);
        assertThat(WebAnnotations.reader()
                        .read(exported.json(), article.withClaims(List.of()))
                        .article())
                .isEqualTo(article);
    }

    @Test
    void writesHypothesisAsOneRange() {
        Exported exported = WebAnnotations.writer()
                .withDialect(AnnotationDialect.HYPOTHESIS)
                .write(Annotated.full());
        Map<?, ?> target =
                (Map<?, ?>) ((List<?>) Annotated.items(exported).get(0).get("target")).get(0);

        assertThat(((List<?>) target.get("selector")).get(0))
                .extracting("exact")
                .isEqualTo("No boat will sail,” Ost said. “No boat at all.");
        assertThat(exported.losses())
                .extracting(Object::toString)
                .contains(
                        "wording was changed: Hypothesis has one target, which is the range from the first to the last"
                                + " piece, at /claims/0/wording");
        assertThat(Annotated.items(exported).get(1)).containsEntry("text", "").containsEntry("tags", List.of());
    }

    @Test
    void writesToRecogitoOnlyWhatHasAPlace() {
        Exported exported =
                WebAnnotations.writer().withDialect(AnnotationDialect.RECOGITO).write(Annotated.full());

        assertThat(exported.document()).isInstanceOf(List.class);
        assertThat(Annotated.items(exported)).hasSize(2);
        assertThat(exported.losses())
                .extracting(Object::toString)
                .contains(
                        "relations was left out: Recogito needs the place of the words in the text, at"
                                + " /claims/0/relations/0",
                        "claims was left out: Recogito needs the place of the words in the text, at /claims/2");
        Article read = READER.withDialect(AnnotationDialect.RECOGITO)
                .read(exported.json(), Annotated.withSources())
                .article();
        assertThat(read.claims())
                .containsExactly(
                        Annotated.full().claims().get(0).withRelations(List.of()),
                        Annotated.full().claims().get(1));
    }

    @Test
    void writesAPropositionForHypothesisAsATextWithoutItsLanguage() {
        Article article = Annotated.bare().toBuilder()
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("P")
                        .language("nb")
                        .ownVoice(true)
                        .build())
                .build();

        assertThat(WebAnnotations.writer()
                        .withDialect(AnnotationDialect.HYPOTHESIS)
                        .write(article)
                        .losses())
                .extracting(Object::toString)
                .contains(
                        "proposition was changed: reading makes a note of it, unless comments are read as propositions,"
                                + " at /claims/0/proposition",
                        "language was left out: Hypothesis does not say the language, at /claims/0/language");
    }
}
