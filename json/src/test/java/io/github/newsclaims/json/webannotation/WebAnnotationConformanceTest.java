package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the W3C requires of an annotation, and its own examples. */
class WebAnnotationConformanceTest {
    @Test
    void writesAnnotationsThatTheW3cAccepts() {
        W3cAssertions assertions = W3cAssertions.read();

        assertThat(assertions.check(WebAnnotations.writer().write(Annotated.more())))
                .isEqualTo(7);
        assertThat(assertions.check(WebAnnotations.writer()
                        .withDialect(AnnotationDialect.RECOGITO)
                        .write(Annotated.more())))
                .isEqualTo(2);
        assertThat(assertions.check(WebAnnotations.writer()
                        .withBase("https://p.example/#")
                        .write(Annotated.full().withoutUri().withoutText())))
                .isEqualTo(6);
        assertThat(assertions.check(WebAnnotations.writer().write(Annotated.bare())))
                .isZero();
    }

    @Test
    void writesWhatTheW3cAcceptsAfterReadingWhatOthersWrote() {
        String json = "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",\"urn:x\"],\"id\":\"http://a.example/1\","
                + "\"type\":[\"Annotation\",\"urn:t\"],\"body\":\"http://b.example/1\",\"target\":[{\"id\":\"urn:1\","
                + "\"source\":\"https://p.example/a\",\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":\"Ost\"},"
                + "{\"type\":\"XPathSelector\",\"value\":\"/p\"}]},\"https://other.example\"]}";
        W3cAssertions assertions = W3cAssertions.read();
        assertThat(assertions.objections(json)).isEmpty();

        Article article = WebAnnotations.reader().read(json, Annotated.bare()).article();

        assertThat(assertions.check(WebAnnotations.writer().write(article))).isEqualTo(1);
    }

    @Test
    void noticesWhatTheW3cDoesNotAccept() {
        Map<?, ?> good =
                Annotated.items(WebAnnotations.writer().write(Annotated.full())).get(0);
        String json = Exported.of(good, List.of()).json();
        W3cAssertions assertions = W3cAssertions.read();

        assertThat(assertions.objections(json)).isEmpty();
        assertThat(assertions.objections(json.replace("ns/anno.jsonld", "ns/other")))
                .isNotEmpty();
        assertThat(assertions.objections(json.replace("\"urn:newsclaims:claim:p%2F1:c1\"", "\"no uri\"")))
                .isNotEmpty();
        assertThat(assertions.objections(json.replace("\"Annotation\"", "\"Other\"")))
                .isNotEmpty();
        assertThat(assertions.objections(json.replace("\"start\":13", "\"start\":-13")))
                .isNotEmpty();
        assertThat(assertions.objections(json.replace("\"target\":", "\"other\":")))
                .isNotEmpty();
        assertThat(assertions.objections(json.replace("\"exact\":", "\"word\":")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anno1|document was kept as an extension: it selects no words and describes no claim",
                "anno2|document was kept as an extension: it selects no words and describes no claim",
                "anno4|document was kept as an extension: it selects no words and describes no claim",
                "anno20|document was kept as an extension: it selects no words and describes no claim"
            })
    void keepsTheExamplesThatSelectNoWords(String name, String loss) throws IOException {
        String json = Files.readString(W3cAssertions.folder().resolve("correct").resolve(name + ".json"));

        Imported imported = WebAnnotations.reader()
                .withAnySource()
                .read(json, Article.builder().id("a").build());

        assertThat(imported.article().claims()).isEmpty();
        assertThat(imported.losses()).extracting(Object::toString).containsExactly(loss);
        Map<?, ?> kept = (Map<?, ?>)
                ((List<?>) imported.article().extensions().get("anno:items").orElseThrow()).get(0);
        assertThat(kept.get("id")).isEqualTo("http://example.org/" + name);
        assertThat(Annotated.items(WebAnnotations.writer().write(imported.article())))
                .isEqualTo(List.of(kept));
    }

    @Test
    void readsTheExampleWithAQuotation() throws IOException {
        String json = Files.readString(W3cAssertions.folder().resolve("correct").resolve("anno23.json"));
        ArticleText text = ArticleText.of("An anotation and: this is an anotation that has some.");

        Imported imported = WebAnnotations.reader()
                .read(json, Article.builder().id("a").text(text).build());

        assertThat(imported.article().uri()).hasToString("Optional[http://example.org/page1]");
        Claim claim = imported.article().claims().get(0);
        assertThat(claim.id()).isEqualTo("http://example.org/anno23");
        assertThat(claim.sameAs()).hasToString("[http://example.org/anno23]");
        assertThat(claim.wording()).contains(text.anchor(29, 38));
        assertThat(claim.extensions().asMap()).isEqualTo(Map.of("anno:body", List.of("http://example.org/comment1")));
        assertThat(imported.losses())
                .extracting(Object::toString)
                .containsExactly("body was kept as an extension: the model has no field for it, at /body");
    }

    @Test
    void readsTheExampleWithAPosition() throws IOException {
        String json = Files.readString(W3cAssertions.folder().resolve("correct").resolve("anno24.json"));
        Article article = Article.builder()
                .id("a")
                .uri("http://example.org/ebook1")
                .text("w ".repeat(500))
                .build();

        Claim claim =
                WebAnnotations.reader().read(json, article).article().claims().get(0);
        assertThat(claim.wording()).contains(article.text().orElseThrow().anchor(412, 795));

        Imported tooShort = WebAnnotations.reader().read(json, article.withText("w ".repeat(100)));
        assertThat(tooShort.article().claims()).isEmpty();
        assertThat(tooShort.losses())
                .extracting(Object::toString)
                .containsExactly("document was kept as an extension: its offsets select no words in the text");
    }
}
