package io.github.newsclaims.json.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The people, things and information sources of items. */
class NinjsPartiesTest {
    @Test
    void readsPeopleAndThingsAsEntities() {
        Imported imported = Ninjs.read("""
                {"uri": "urn:x:5",
                 "people": [{"name": "Ida Nor", "rel": "about", "uri": "http://www.wikidata.org/entity/Q0"}, "Per Ost"],
                 "organisations": [{"name": " Harbour Board ", "literal": "org:7", "symbols": [{"exchange": "OSL", "symbol": "HB"}]}],
                 "places": [{"name": "Skarvik", "literal": "Skarvik", "geoJSON": {"type": "Point", "coordinates": [20, 70]}}],
                 "subjects": [{"name": "fishing", "confidence": 87, "relevance": 60, "creator": "http://x/auto"},
                              {"name": "wages", "confidence": 87.5, "creator": "http://x/auto"},
                              {"name": "boats", "confidence": 87}],
                 "events": [{"name": "Strike", "id": "strike-1"}], "objects": [{"literal": "MS Skarv"}],
                 "bodies": [{"value": "Text"}]}""");

        Article article = imported.article();
        assertThat(article.sources()).isEmpty();
        assertThat(article.entities())
                .extracting(entity -> entity.id() + " " + entity.kind() + " "
                        + entity.name().orElseThrow() + " " + entity.sameAs() + " " + entity.extensions())
                .containsExactly(
                        "person-1 person Ida Nor [http://www.wikidata.org/entity/Q0] {ninjs:rel=about}",
                        "person-2 person Per Ost [] {}",
                        "org:7 organization Harbour Board [] {ninjs:symbols=[{exchange=OSL, symbol=HB}]}",
                        "Skarvik place Skarvik [] {ninjs:geoJSON={type=Point, coordinates=[20, 70]}}",
                        "topic-1 topic fishing [] {ninjs:relevance=60}",
                        "topic-2 topic wages [] {ninjs:confidence=87.5}",
                        "topic-3 topic boats [] {ninjs:confidence=87}",
                        "strike-1 event Strike [] {}",
                        "MS Skarv object MS Skarv [] {}");
        assertThat(article.entities().get(4).provenance())
                .containsExactly(Provenance.by("http://x/auto").withConfidence("0.87"));
        assertThat(article.entities().get(5).provenance()).containsExactly(Provenance.by("http://x/auto"));
        assertThat(imported.losses())
                .extracting(Loss::message)
                .contains("confidence was kept as an extension: it must be a whole number from 0 to 100, at"
                        + " /subjects/1/confidence");
    }

    @Test
    void readsThePeopleAndThingsOfVersion1() {
        Article article = Ninjs.read("""
                {"uri": "urn:x:6", "body_text": "Text",
                 "person": [{"name": "Ida Nor", "scheme": "https://id.example/people/", "code": "7"}],
                 "place": [{"name": "Skarvik", "scheme": "iso", "code": "SK", "geometry_geojson": {"type": "Point"}}],
                 "subject": [{"name": "fishing", "scheme": "https://id.example/topics/", "code": "two words"}],
                 "infosource": [{"name": "Harbour Post", "rel": "from"}]}""").article();

        assertThat(article.entities())
                .extracting(entity -> entity.id() + " " + entity.sameAs() + " " + entity.extensions())
                .containsExactly(
                        "person-1 [https://id.example/people/7] {}",
                        "place-1 [] {ninjs:scheme=iso, ninjs:code=SK, ninjs:geoJSON={type=Point}}",
                        "topic-1 [] {ninjs:scheme=https://id.example/topics/, ninjs:code=two words}");
        assertThat(article.sources())
                .extracting(source -> source.id() + " " + source.displayName() + " " + source.extensions())
                .containsExactly("source-1 Harbour Post {ninjs:infoSource={rel=from}}");
    }

    @Test
    void givesNoIdTwice() {
        Imported imported = Ninjs.read("""
                {"uri": "urn:x:7", "infoSources": [{"name": "A", "literal": "person-1"}],
                 "people": [{"name": "B"}, {"name": "C", "literal": "person-1"}, {"name": "D", "literal": "person-2"}]}""");

        assertThat(imported.article().entities())
                .extracting(Entity::id)
                .containsExactly("person-1-2", "person-2", "person-3");
        assertThat(imported.lossText()).contains("""
                literal was kept as an extension: another source or entity of the item has this id, at /people/1/literal
                """);
    }

    @Test
    void keepsAnEntityWithoutAName() {
        Imported imported = Ninjs.read("""
                {"uri": "urn:x:7", "people": [{"uri": "https://id.example/7", "rel": "about"}, {"name": "Ida Nor"}, 5]}""");

        assertThat(imported.article().entities())
                .extracting(Entity::displayName)
                .containsExactly("Ida Nor");
        assertThat(imported.article().extensions().asMap())
                .isEqualTo(Map.of(
                        "ninjs:people",
                        List.of(Map.of("uri", "https://id.example/7", "rel", "about"), BigDecimal.valueOf(5))));
        assertThat(imported.lossText()).isEqualTo("""
                people was kept as an extension: it has no name, at /people/0
                people was kept as an extension: it must be an object, at /people/2
                """);
    }

    @Test
    void readsInformationSourcesAsSources() {
        Article article = Ninjs.read("""
                {"uri": "urn:x:8", "infoSources": [
                  {"name": "Coast Wire", "role": "origin", "uri": "https://wire.example/"},
                  {"name": "Harbour Post", "role": "publisher", "literal": "post"}, {"role": "nobody"}]}""").article();

        assertThat(article.sources())
                .containsExactly(
                        Source.organization("source-1", "Coast Wire")
                                .plusSameAs("https://wire.example/")
                                .withExtensions(article.sources().get(0).extensions()),
                        Source.organization("post", "Harbour Post"));
        assertThat(article.sources().get(0).extensions().get("ninjs:infoSource"))
                .contains(Map.of("role", "origin"));
        assertThat(article.publisher()).contains("post");
        assertThat(article.extensions().get("ninjs:infoSources")).contains(List.of(Map.of("role", "nobody")));
    }

    @Test
    void readsAPublisherAsItWasWritten() {
        Article article = Article.builder()
                .id("p")
                .addSource(Source.organization("s", "Post"))
                .publisher("s")
                .build();

        Imported back = Ninjs.read(Ninjs.write(article).json());

        assertThat(Ninjs.write(article).losses()).isEmpty();
        assertThat(back.losses()).isEmpty();
        assertThat(back.article()).isEqualTo(article);
    }

    @Test
    void reportsTheCountsAndTheRoleOfTheBodyThatBecomesTheText() {
        Imported imported = Ninjs.read("""
                {"uri": "urn:x:9", "headlines": [{"role": "simple", "value": "Skarvik"}],
                 "bodies": [{"role": "richtext", "wordCount": 77, "charCount": 5, "value": "One two.\\nThree.",
                             "contentType": "text/plain"}]}""");

        assertThat(imported.lossText()).isEqualTo("""
                role was left out: the article has only one, which has no role, at /headlines/0/role
                role was left out: the article has only one, which has no role, at /bodies/0/role
                wordCount was left out: the text says how long it is, at /bodies/0/wordCount
                charCount was left out: the text says how long it is, at /bodies/0/charCount
                """);
    }
}
