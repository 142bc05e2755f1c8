package io.github.newsclaims.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Section;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.SectionKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News items with what only some programs write. */
class NinjsForeignItemsTest {
    @Test
    void keepsValuesUnderTheNamesOfTwoVersions() {
        Article article = Ninjs.read("""
                {"uri": "urn:m", "ednote": "old", "edNote": "new", "embargoed": "2035-01-01T00:00:00Z",
                 "embargoedUntil": "2031-01-01T00:00:00Z", "description_text": "A", "descriptions": "B",
                 "renditions": {"small": {"contenttype": "t1", "contentType": "t2"}}}""").article();

        assertThat(article.extensions().asMap())
                .isEqualTo(Map.of(
                        "ninjs:ednote", "old",
                        "ninjs:edNote", "new",
                        "ninjs:embargoed", "2035-01-01T00:00:00Z",
                        "ninjs:embargoedUntil", "2031-01-01T00:00:00Z",
                        "ninjs:descriptions", List.of(Map.of("role", "text", "value", "A"), "B"),
                        "ninjs:renditions",
                                List.of(Map.of("name", "small", "contenttype", "t1", "contentType", "t2"))));
    }

    @ParameterizedTest
    @CsvSource({
        "http://cv.example/topics/, 7, http://cv.example/topics/7",
        "http://cv.example/topics#, 7, http://cv.example/topics#7",
        "http://cv.example/topics, 7, ",
        "http://cv.example/topics/, http://cv.example/topics/7, http://cv.example/topics/7"
    })
    void makesAnAddressOfSchemeAndCode(String scheme, String code, String address) {
        Article article = Ninjs.read("{\"uri\": \"urn:m\", \"subject\": [{\"name\": \"fishing\", \"scheme\": \""
                        + scheme + "\", \"code\": \"" + code + "\"}]}")
                .article();

        assertThat(article.entities().get(0).sameAs().toString())
                .isEqualTo(address == null ? "[]" : "[" + address + "]");
        assertThat(article.entities().get(0).extensions().isEmpty()).isEqualTo(address != null);
    }

    @Test
    void keepsASchemeThatIsNotPartOfTheAddress() {
        Article article = Ninjs.read("{\"uri\": \"urn:m\", \"subject\": [{\"name\": \"fishing\", \"scheme\":"
                        + " \"http://old.example/\", \"code\": \"http://cv.example/7\"}]}")
                .article();

        assertThat(article.entities().get(0).sameAs()).hasToString("[http://cv.example/7]");
        assertThat(article.entities().get(0).extensions().asMap())
                .isEqualTo(Map.of("ninjs:scheme", "http://old.example/"));
    }

    @Test
    void saysWhatItSaysOfItselfAndOfItsIds() {
        Imported imported = Ninjs.read("""
                {"uri": "urn:m", "altIds": [{"role": "newsclaims:id", "value": "urn:m", "since": "2031"}],
                 "standard": {"name": "ninjs", "version": "3.1", "profile": "wire"},
                 "headlines": [{"value": "H", "contentType": "text/plain; level=1"}]}""");

        assertThat(imported.lossText()).isEqualTo("""
                since was left out: an article has only one id, which has no other fields, at /altIds/0/since
                profile was left out: it describes the document and not the article, at /standard/profile
                contentType was left out: the text of an article has no media type, at /headlines/0/contentType
                """);
    }

    @Test
    void saysWhatABylineAndAnAddressCannotHold() {
        Article article = Article.builder()
                .id("urn:m")
                .addContributor(Contributor.builder()
                        .organization("Coast Agency")
                        .role(ContributorRole.WRITER)
                        .build())
                .addEntity(Entity.builder()
                        .id("topic-1")
                        .kind(EntityKind.TOPIC)
                        .name("fishing")
                        .addSameAs("https://cv.example/ø")
                        .build())
                .build();

        assertThat(Ninjs.write(article).lossText())
                .isEqualTo("organization was changed: it is read again as a name, at /contributors/0/organization\n"
                        + "sameAs was left out: an address of ninjs has only characters of ASCII, at"
                        + " /entities/0/sameAs/0\n");
    }

    @Test
    void saysWhichWordsOfHtmlAreLeftOut() {
        Imported imported = Ninjs.read(
                "{\"uri\": \"urn:m\", \"body_html\": \"<p>One</p><noscript>Two</noscript><iframe src='x'></iframe>\"}");

        assertThat(imported.lossText())
                .isEqualTo("body_html was changed: HTML became plain text, without links and pictures, at /body_html\n"
                        + "body_html was left out: the words in the element noscript are left out, at /body_html\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris Hilton said so. | false",
                "Paris-Nord waits. | false",
                "PARIS, April 2 (AP) - No boat. | true",
                "Paris — No boat. | true",
                "Paris - No boat. | true",
                "Paris (AP) No boat. | true"
            })
    void findsADatelineOnlyBeforeItsMarks(String body, boolean isDateline) {
        Article article = Ninjs.read(
                        "{\"uri\": \"urn:m\", \"located\": \"Paris\", \"bodies\": [{\"value\": \"" + body + "\"}]}")
                .article();

        assertThat(article.sections().contains(Section.of(SectionKind.DATELINE, 0, 5)))
                .isEqualTo(isDateline);
    }
}
