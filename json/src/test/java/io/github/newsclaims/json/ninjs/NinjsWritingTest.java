package io.github.newsclaims.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.Figure;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.quantity.Unit;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.SectionKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NinjsWritingTest {
    private static final String STANDARD =
            "\"standard\":{\"name\":\"ninjs\",\"version\":\"3.1\",\"schema\":\"https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json\"}";

    @Test
    void writesAnArticleAndSaysWhatNinjsCannotSay() {
        Article article = Article.builder()
                .id("post-7")
                .uri("https://post.example/7")
                .headline("Hands leave the cannery")
                .version("3")
                .status(ArticleStatus.CORRECTED)
                .publisher("post")
                .published("2031-04-02T10:00:00+02:00")
                .updated("2031-04-03T08:30:00.5Z")
                .language("en")
                .rights("© 2031 Harbour Post")
                .addContributor(Contributor.of("Ida Nor", ContributorRole.REPORTER))
                .addContributor(Contributor.of("Per Ost", ContributorRole.WRITER))
                .text("Hands leave the cannery\n\nSKARVIK: “They pay 150 crowns more,” a leader said.")
                .addSection(Section.of(SectionKind.HEADLINE, 0, 23))
                .addSection(Section.of(SectionKind.BODY, 25, 76))
                .addSection(Section.of(SectionKind.BLOCK_QUOTE, 34, 60))
                .addSource(Source.organization("post", "Harbour Post").plusSameAs("https://post.example/"))
                .addSource(Source.unnamed("leader", "a leader"))
                .addEntity(Entity.of("skarvik", EntityKind.PLACE, "Skarvik")
                        .plusSameAs("https://id.example/1")
                        .plusSameAs("https://id.example/2"))
                .addEntity(Entity.of("topic-1", EntityKind.TOPIC, "wages")
                        .withProvenance(List.of(Provenance.by("tagger").withConfidence("0.87"))))
                .addEntity(Entity.of("boat", EntityKind.PRODUCT, "MS Skarv"))
                .addEntity(Entity.unnamed("crew", EntityKind.PERSON, "the crew"))
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("Boats pay more.")
                        .addFigure(Figure.of(Amount.exact(150), Unit.COUNT))
                        .build())
                .extensions(Extensions.none().with("tool:score", 3).with("ninjs:located", "Skarvik"))
                .build();

        Exported exported = Ninjs.write(article);

        assertThat(exported.json())
                .isEqualTo(
                        "{\"uri\":\"https://post.example/7\",\"altIds\":[{\"role\":\"newsclaims:id\",\"value\":\"post-7\"}],"
                                + "\"type\":\"text\",\"version\":\"3\",\"firstCreated\":\"2031-04-02T10:00:00+02:00\","
                                + "\"versionCreated\":\"2031-04-03T08:30:00.5Z\",\"pubStatus\":\"usable\",\"language\":\"en\","
                                + "\"copyrightNotice\":\"© 2031 Harbour Post\",\"by\":\"Ida Nor, Per Ost\","
                                + "\"headlines\":[{\"role\":\"main\",\"value\":\"Hands leave the cannery\"}],"
                                + "\"places\":[{\"name\":\"Skarvik\",\"uri\":\"https://id.example/1\",\"literal\":\"skarvik\"}],"
                                + "\"subjects\":[{\"name\":\"wages\",\"creator\":\"tagger\",\"confidence\":87}],"
                                + "\"objects\":[{\"name\":\"MS Skarv\",\"literal\":\"boat\"}],"
                                + "\"infoSources\":[{\"name\":\"Harbour Post\",\"uri\":\"https://post.example/\",\"literal\":\"post\","
                                + "\"role\":\"publisher\"}],"
                                + "\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/plain\","
                                + "\"value\":\"SKARVIK: “They pay 150 crowns more,” a leader said.\"}],"
                                + "\"located\":\"Skarvik\"," + STANDARD + "}");
        assertThat(exported.lossText()).isEqualTo("""
                status was changed: ninjs has only usable and canceled, at /status
                contributors was changed: the names were joined to one byline, at /contributors
                role was left out: the format has no field for it, at /contributors/0/role
                sections was left out: the format has no field for it, at /sections/2
                sources was left out: the format has no field for it, at /sources/1
                sameAs was left out: the format has no field for it, at /entities/0/sameAs/1
                kind was changed: it became an object, at /entities/2/kind
                entities was left out: it has no name, at /entities/3
                claims was left out: the format has no field for it, at /claims
                tool:score was left out: the format has no field for it, at /tool:score
                """);
        assertThat(NinjsFiles.objection(exported.json())).isEmpty();

        Article back = Ninjs.read(exported.json()).article();
        assertThat(back.id()).isEqualTo("post-7");
        assertThat(back.uri()).isEqualTo(article.uri());
        assertThat(back.text()).isEqualTo(article.text());
        assertThat(back.headline()).isEqualTo(article.headline());
        assertThat(back.sections().subList(0, 2)).isEqualTo(article.sections().subList(0, 2));
        assertThat(back.entities()).extracting(Entity::id).containsExactly("skarvik", "topic-1", "boat");
        assertThat(back.publisher()).contains("post");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a                          | "uri":"urn:newsclaims:a","altIds":[{"role":"newsclaims:id","value":"a"}]
            Ost/7 å                    | "uri":"urn:newsclaims:Ost%2F7%20%C3%A5","altIds":[{"role":"newsclaims:id","value":"Ost/7 å"}]
            urn:x:7                    | "uri":"urn:x:7","type"
            tag:s,2031:4               | "uri":"tag:s,2031:4","type"
            https://post.example/å     | "uri":"urn:newsclaims:https%3A%2F%2Fpost.example%2F%C3%A5","altIds"
            urn:newsclaims:b           | "uri":"urn:newsclaims:b","altIds":[{"role":"newsclaims:id","value":"urn:newsclaims:b"}]
            """)
    void writesTheIdSoThatItIsReadAgain(String id, String expected) {
        Exported exported = Ninjs.write(Article.builder().id(id).build());

        assertThat(exported.json()).startsWith("{" + expected);
        assertThat(NinjsFiles.objection(exported.json())).isEmpty();
        assertThat(Ninjs.read(exported.json()).article().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Head | Head//Body          | main            | Body
            Head | Head/Body           | main            | Head/Body
            Head | Body                | newsclaims:text | Body
            Head | Head                | main            | Head
                 | Head//Body          | main            | Head//Body
            Head | Head//Head//Body    | newsclaims:text | Head//Head//Body
            Head | Heading//Body       | newsclaims:text | Heading//Body
            """)
    void writesTheTextSoThatItIsReadAgain(String headline, String text, String role, String body) {
        Article.Builder article = Article.builder().id("urn:x:1").text(text.replace('/', '\n'));
        if (headline != null) {
            article.headline(headline);
        }

        Exported exported = Ninjs.write(article.build());

        List<?> bodies = (List<?>) ((Map<?, ?>) exported.document()).get("bodies");
        assertThat(bodies)
                .isEqualTo(
                        List.of(Map.of("role", role, "contentType", "text/plain", "value", body.replace('/', '\n'))));
        assertThat(Ninjs.read(exported.json()).article().text().orElseThrow().value())
                .isEqualTo(text.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2031-04-02T10:00:00Z |                      |   | "versionCreated":"2031-04-02T10:00:00Z" |
            2031-04-02T10:00:00Z |                      | 2 | "firstCreated":"2031-04-02T10:00:00Z"   |
            2031-04-02T10:00Z    |                      |   | "versionCreated":"2031-04-02T10:00:00Z" | published was changed: seconds were added, which ninjs needs, at /published
            2031-04-02           |                      |   |                                         | published was left out: ninjs 3.1 needs a date with time and offset, as in 2031-04-02T10:00:00Z, at /published
                                 | 2031-04-02T10:00:00Z | 2 | "versionCreated":"2031-04-02T10:00:00Z" |
                                 | 2031-04-02T10:00:00Z | 1 | "versionCreated":"2031-04-02T10:00:00Z" | updated was changed: ninjs takes it for the time of publication, at /updated
            2031-04              | 2031-04-02T10:00:00Z | 2 | "versionCreated":"2031-04-02T10:00:00Z" | published was left out: ninjs 3.1 needs a date with time and offset, as in 2031-04-02T10:00:00Z, at /published
            """)
    void writesDatesAsFarAsNinjsHasThem(
            String published, String updated, String version, String expected, String loss) {
        Article.Builder article = Article.builder().id("urn:x:1");
        if (published != null) {
            article.published(published);
        }
        if (updated != null) {
            article.updated(updated);
        }
        if (version != null) {
            article.version(version);
        }

        Exported exported = Ninjs.write(article.build());

        assertThat(exported.json().replaceFirst("\"version\":\"\\d\",", ""))
                .isEqualTo("{\"uri\":\"urn:x:1\",\"type\":\"text\"," + (expected == null ? "" : expected + ",")
                        + STANDARD + "}");
        assertThat(exported.lossText()).isEqualTo(loss == null ? "" : loss + "\n");
    }

    @Test
    void writesNoExtensionThatTheSchemaDoesNotAllow() {
        Article article = Article.builder()
                .id("urn:x:1")
                .headline("Head")
                .extensions(Extensions.none()
                        .with("ninjs:urgency", 10)
                        .with("ninjs:profile", 5)
                        .with("ninjs:foofoo", "x")
                        .with("ninjs:type", "novel")
                        .with("ninjs:standard", Map.of("name", "x"))
                        .with("ninjs:language", "en")
                        .with("ninjs:expires", "2031-13-02T10:00:00Z")
                        .with("ninjs:renditions", List.of(Map.of("width", 5), Map.of("name", "s", "widths", 5)))
                        .with("ninjs:genres", List.of())
                        .with("ninjs:trustIndicators", List.of(Map.of("href", "a b")))
                        .with("ninjs:version", "7"))
                .build();

        Exported exported = Ninjs.write(article);

        assertThat(exported.lossText()).isEqualTo("""
                ninjs:urgency was left out: ninjs 3.1 needs a whole number from 1 to 9, at /ninjs:urgency
                ninjs:profile was left out: ninjs 3.1 needs a string, at /ninjs:profile
                ninjs:foofoo was left out: ninjs 3.1 has no field for it, at /ninjs:foofoo
                ninjs:type was left out: ninjs 3.1 needs one of text, audio, video, picture, graphic, composite,\
                 component, event, planning, at /ninjs:type
                ninjs:standard was left out: the news item has another value there, at /ninjs:standard
                ninjs:expires was left out: ninjs 3.1 needs a date with time and offset, as in 2031-04-02T10:00:00Z, at\
                 /ninjs:expires
                ninjs:renditions was left out: ninjs 3.1 needs an object with name, at /ninjs:renditions/0
                widths was left out: ninjs 3.1 has no field for it, at /ninjs:renditions/1/widths
                ninjs:genres was left out: ninjs 3.1 needs a list, each item an object, at /ninjs:genres
                ninjs:trustIndicators was left out: ninjs 3.1 needs an object, at /ninjs:trustIndicators/0
                """);
        assertThat(NinjsFiles.objection(exported.json())).isEmpty();
    }
}
