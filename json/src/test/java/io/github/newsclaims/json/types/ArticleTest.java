package io.github.newsclaims.json.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.ArticleRelation;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Entity;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.Section;
import io.github.newsclaims.Source;
import io.github.newsclaims.json.JsonType;
import io.github.newsclaims.term.ArticleRelationType;
import io.github.newsclaims.term.ArticleStatus;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.EntityKind;
import io.github.newsclaims.term.SectionKind;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON form of an article. */
@Tag("jackson")
class ArticleTest {
    private static final JsonType<Article> FORM = JsonType.of(Article.class);

    @Test
    void readsAndWritesEachField() {
        String json = """
                {"newsclaims":"1","id":"a","headline":"H","uri":"https://post.example/1","version":"2","status":"corrected",\
                "publisher":"post",\
                "published":"2031-04-02","updated":"2031-04-03","retrieved":"2031-04-03T10:00:00Z","language":"en",\
                "rights":"© Post",\
                "contributors":[{"name":"N","role":"reporter"}],"text":"They left.",\
                "sections":[{"kind":"body","start":0,"end":10}],\
                "sources":[{"id":"post","kind":"organization","name":"Post"}],\
                "entities":[{"id":"e","kind":"event","name":"E"}],"claims":[{"id":"c","proposition":"P"}],\
                "relations":[{"type":"replaces","target":{"article":"b"}}],"provenance":[{"agent":"A"}]}""";
        Article value = Article.builder()
                .id("a")
                .headline("H")
                .uri("https://post.example/1")
                .version("2")
                .status(ArticleStatus.CORRECTED)
                .publisher("post")
                .published("2031-04-02")
                .updated("2031-04-03")
                .retrieved(Instant.parse("2031-04-03T10:00:00Z"))
                .language("en")
                .rights("© Post")
                .addContributor(Contributor.of("N", ContributorRole.REPORTER))
                .text("They left.")
                .addSection(Section.of(SectionKind.BODY, 0, 10))
                .addSource(Source.organization("post", "Post"))
                .addEntity(Entity.of("e", EntityKind.EVENT, "E"))
                .addClaim(Claim.builder().id("c").proposition("P").build())
                .addRelation(ArticleRelation.of(ArticleRelationType.REPLACES, "b"))
                .addProvenance(Provenance.by("A"))
                .build();

        assertThat(FORM.read(json)).isEqualTo(value);
        assertThat(FORM.write(value)).isEqualTo(json);
    }

    /** What is read, and how it is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"id":"a","newsclaims":"1"}                                       | {"newsclaims":"1","id":"a"}
            {"newsclaims":"1","id":"a","headline":null,"claims":null}         | {"newsclaims":"1","id":"a"}
            {"newsclaims":"1","id":"a","sources":[],"claims":[]}              | {"newsclaims":"1","id":"a"}
            {"newsclaims":"1","id":"a","text":""}                             | {"newsclaims":"1","id":"a","text":""}
            {"newsclaims":"1","x":{"y":null},"id":"a"}                        | {"newsclaims":"1","id":"a","x":{"y":null}}
            {"newsclaims":"1","id":"a","textDigest":{"length":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}}  | {"newsclaims":"1","id":"a","textDigest":{"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","length":3}}
            {"newsclaims":"1","id":"a","text":"abc","textDigest":{"length":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}}  | {"newsclaims":"1","id":"a","text":"abc"}
            """)
    void writesInItsOwnWayWhatItReads(String json, String written) {
        assertThat(FORM.write(FORM.read(json))).isEqualTo(written);
    }

    /** What is wrong, with ¦ before the place that the error names, and the error. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"id":"a"}                                                | article is missing required field newsclaims
            {"newsclaims":"1"}                                        | article is missing required field id
            {"newsclaims":null,"id":"a"}                              | article is missing required field newsclaims
            {}                                                        | article is missing required field newsclaims
            {"newsclaims":¦"2","id":"a"}                              | newsclaims must be "1", got "2" at /newsclaims
            {"newsclaims":¦"1.0","id":"a"}                            | newsclaims must be "1", got "1.0" at /newsclaims
            {"newsclaims":¦"","id":"a"}                               | newsclaims must be "1", got "" at /newsclaims
            {"newsclaims":¦1,"id":"a"}                                | newsclaims must be a string, got 1 at /newsclaims
            []                                                        | article must be an object, got an array
            [{"newsclaims":"1","id":"a"}]                             | article must be an object, got an array
            "article"                                                 | article must be an object, got "article"
            1                                                         | article must be an object, got 1
            true                                                      | article must be an object, got true
            {"newsclaims":"1","id":¦""}                               | Invalid article: id must not be blank, got "" at /id
            {"newsclaims":"1","id":¦"\\u00a0\\n"}                     | Invalid article: id must not be blank, got "\\u00a0\\n" at /id
            {"newsclaims":"1","id":"a","headline":¦" "}               | Invalid article: headline must not be blank, got " " at /headline
            {"newsclaims":"1","id":"a","uri":¦"a b"}                  | Invalid URI: it must be written as RFC 3986 asks, got "a b" at /uri
            {"newsclaims":"1","id":"a","language":¦"e_n"}             | Invalid article: language must be a well-formed BCP 47 tag, got "e_n" at /language
            {"newsclaims":"1","id":"a","published":¦2031}             | published must be a string, got 2031 at /published
            {"newsclaims":"1","id":"a","retrieved":¦"2031-04-02"}     | Invalid instant: it must be written like 2031-04-02T10:00:00Z, got "2031-04-02" at /retrieved
            {"newsclaims":"1","id":"a","version":¦2}                    | version must be a string, got 2 at /version
            {"newsclaims":"1","id":"a","status":¦"Final"}               | Invalid article status: a term is lower-case words joined by hyphens, like on-record, got "Final" at /status
            {"newsclaims":"1","id":"a","rights":¦" "}                   | Invalid article: rights must not be blank, got " " at /rights
            {"newsclaims":"1","id":"a","entities":¦{}}                  | entities must be an array, got an object at /entities
            {"newsclaims":"1","id":"a","relations":[¦1]}                | relation must be an object, got 1 at /relations/0
            {"newsclaims":"1","id":"a","publisher":¦"x"}              | Invalid article: the source is not in sources, got "x" at /publisher
            {"newsclaims":"1","id":"a","text":¦["abc"]}               | text must be a string, got an array at /text
            {"newsclaims":"1","id":"a","textDigest":¦"abc"}           | text digest must be an object, got "abc" at /textDigest
            {"newsclaims":"1","id":"a","textDigest":¦{"sha256":"xyz","length":3}}  | Invalid text digest: sha256 must be 64 lower-case hexadecimal digits, got "xyz" at /textDigest
            {"newsclaims":"1","id":"a","claims":¦{}}                  | claims must be an array, got an object at /claims
            {"newsclaims":"1","id":"a","claims":[¦null]}              | claims must not hold null at /claims/0
            {"newsclaims":"1","id":"a","claims":[¦[]]}                | claim must be an object, got an array at /claims/0
            {"newsclaims":"1","id":"a",¦"id":"b"}                     | field "id" stands twice at /id
            """)
    void refuses(String json, String message) {
        FORM.assertRefused(json, message);
    }

    /** What only the whole article shows to be wrong. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"newsclaims":"1","id":"a","sections":[¦{"kind":"body","start":0,"end":1}]} | Invalid article: a place in the text needs a text or a text digest at /sections/0
            {"newsclaims":"1","id":"a","text":"abc","sections":[{"kind":"body","start":0,"end":¦4}]} | Invalid article: a place must end inside the text of 3 characters, got 4 at /sections/0/end
            {"newsclaims":"1","id":"a","text":"abc","sections":[¦{"kind":"body","start":1,"end":3},{"kind":"lead","start":0,"end":2}]} | Invalid article: a section lies inside another one or apart from it, and another one ends at 2, got 1 at /sections/0
            {"newsclaims":"1","id":"a","text":"abc","sections":[{"kind":"body","start":0,"end":2},¦{"kind":"body","start":0,"end":2}]} | Invalid article: two sections of one range must have different kinds, got body at /sections/1
            {"newsclaims":"1","id":"a","relations":[{"type":"replaces","target":¦{"article":"a"}}]} | Invalid article: an article is not related to itself, got "a" at /relations/0/target
            {"newsclaims":"1","id":"a","sources":[{"id":"s","kind":"person","name":"S"}],"entities":[{"id":¦"s","kind":"person","name":"S"}]} | Invalid article: the id of an entity must be unique among sources and entities, got "s" at /entities/0/id
            {"newsclaims":"1","id":"a","claims":[{"id":"c","proposition":"P","about":[¦"x"]}]} | Invalid article: the id is not in sources or entities, got "x" at /claims/0/about/0
            {"newsclaims":"1","id":"a","claims":[{"id":"c","proposition":"P","places":[{"name":"L","entity":¦"x"}]}]} | Invalid article: the id is not in sources or entities, got "x" at /claims/0/places/0/entity
            {"newsclaims":"1","id":"a","claims":[{"id":"c","proposition":"P","times":[{"event":{"entity":¦"x"}}]}]} | Invalid article: the id is not in sources or entities, got "x" at /claims/0/times/0/event/entity
            {"newsclaims":"1","id":"a","claims":[{"id":"c","proposition":"P","times":[{"event":{"claim":¦"x"}}]}]} | Invalid article: the claim is not in claims, got "x" at /claims/0/times/0/event/claim
            {"newsclaims":"1","id":"a","claims":[{"id":"c","proposition":"P","figures":[{"entity":¦"x","amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"}}]}]} | Invalid article: the id is not in sources or entities, got "x" at /claims/0/figures/0/entity
            {"newsclaims":"1","id":"a","claims":[{"id":"c","proposition":"P","figures":[{"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"relations":[{"type":"part-of","target":{"figure":¦"x"}}]}]}]} | Invalid article: the figure is not in the figures of claim c, got "x" at /claims/0/figures/0/relations/0/target/figure
            {"newsclaims":"1","id":"a","claims":[{"id":"c","proposition":"P","figures":[{"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},"relations":[{"type":"part-of","target":{"claim":¦"x","figure":"f"}}]}]}]} | Invalid article: the claim is not in claims, got "x" at /claims/0/figures/0/relations/0/target/claim
            {"newsclaims":"1","id":"a","sources":[{"id":"s","kind":"person","name":"S"},{"id":¦"s","kind":"person","name":"T"}]} | Invalid article: the id of a source must be unique, got "s" at /sources/1/id
            {"newsclaims":"1","id":"a","sources":[{"id":"t","kind":"group","name":"T","members":[¦"x"]}]} | Invalid article: the id is not in sources or entities, got "x" at /sources/0/members/0
            {"newsclaims":"1","id":"a","sources":[{"id":"t","kind":"group","name":"T","members":¦["t"]}]} | Invalid article: a group must not be a member of itself, not even through others, got "t" at /sources/0/members
            {"newsclaims":"1","id":"a","text":"abc","sources":[{"id":"t","kind":"person","name":"T","mentions":["T",[{"start":0,"end":¦9,"exact":"abcdefghi"}]]}]} | Invalid article: a place must end inside the text of 3 characters, got 9 at /sources/0/mentions/1/0/end
            {"newsclaims":"1","id":"a","claims":[{"id":"c","proposition":"P"},{"id":¦"c","proposition":"Q"}]} | Invalid article: the id of a claim must be unique, got "c" at /claims/1/id
            {"newsclaims":"1","id":"a","text":"abc","claims":[{"id":"c","wording":[{"start":0,"end":2,"exact":¦"ac"}]}]} | Invalid article: exact must be what stands in the text, "ab", got "ac" at /claims/0/wording/0/exact
            {"newsclaims":"1","id":"a","text":"abc","claims":[{"id":"c","wording":[{"start":2,"end":¦4,"exact":"cd"}]}]} | Invalid article: a place must end inside the text of 3 characters, got 4 at /claims/0/wording/0/end
            {"newsclaims":"1","id":"a","claims":[{"id":"c","proposition":"P","relations":[{"type":"supports","target":{"claim":¦"d"}}]}]} | Invalid article: the claim is not in claims, got "d" at /claims/0/relations/0/target/claim
            """)
    void refusesWhatOnlyTheWholeArticleShows(String json, String message) {
        FORM.assertRefused(json, message);
    }

    /** What is wrong with a step of an attribution in an article with the source s and the text abc. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"speaker":{"kind":"known","ids":["s",¦"x"]}} | Invalid article: the source is not in sources, got "x" at /claims/0/attribution/origin/speaker/ids/1
            {"speaker":{"kind":"candidates","ids":["s",¦"x"]}} | Invalid article: the source is not in sources, got "x" at /claims/0/attribution/origin/speaker/ids/1
            {"speaker":{"kind":"unstated"},"addressees":["s",¦"x"]} | Invalid article: the id is not in sources or entities, got "x" at /claims/0/attribution/origin/addressees/1
            {"speaker":{"kind":"unstated"},"place":{"name":"L","entity":¦"x"}} | Invalid article: the id is not in sources or entities, got "x" at /claims/0/attribution/origin/place/entity
            {"speaker":{"kind":"unstated"},"cue":[{"start":0,"end":1,"exact":¦"b"}]} | Invalid article: exact must be what stands in the text, "a", got "b" at /claims/0/attribution/origin/cue/0/exact
            {"speaker":{"kind":"unstated"},"mention":[{"start":3,"end":¦4,"exact":"d"}]} | Invalid article: a place must end inside the text of 3 characters, got 4 at /claims/0/attribution/origin/mention/0/end
            {"speaker":{"kind":"unstated"},"time":{"wording":[{"start":0,"end":1,"exact":¦"b"}]}} | Invalid article: exact must be what stands in the text, "a", got "b" at /claims/0/attribution/origin/time/wording/0/exact
            """)
    void refusesAStepThatDoesNotFitTheArticle(String step, String message) {
        FORM.assertRefused("""
                {"newsclaims":"1","id":"a","text":"abc","sources":[{"id":"s","kind":"person","name":"S"}],\
                "claims":[{"id":"c","proposition":"P","attribution":{"quotation":"direct","origin":%s}}]}""".formatted(step), message);
    }

    @Test
    void refusesADateOfAFigureThatDoesNotFitTheArticle() {
        FORM.assertRefused(
                """
                {"newsclaims":"1","id":"a","text":"abc","claims":[{"id":"c","proposition":"P","figures":[\
                {"amount":{"kind":"exact","value":"1"},"unit":{"kind":"count"},\
                "asOf":{"wording":[{"start":0,"end":1,"exact":¦"b"}]}}]}]}""",
                "Invalid article: exact must be what stands in the text, \"a\", got \"b\""
                        + " at /claims/0/figures/0/asOf/wording/0/exact");
    }
}
