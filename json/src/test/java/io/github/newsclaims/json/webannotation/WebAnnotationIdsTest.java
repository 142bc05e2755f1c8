package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.term.RelationType;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids of annotations that others wrote, and links between them. */
class WebAnnotationIdsTest {
    private static final String AT = "'source':'https://p.example/a',";

    private static Imported read(String json) {
        return WebAnnotations.reader().read(json.replace('\'', '"'), Annotated.bare());
    }

    private static List<String> losses(Imported imported) {
        return imported.losses().stream().map(Object::toString).toList();
    }

    private static Claim claim(Imported imported) {
        assertThat(imported.article().claims()).hasSize(1);
        return imported.article().claims().get(0);
    }

    @Test
    void readsLinksAsRelations() {
        Imported imported = read("[{'id':'http://a.example/1','target':{" + AT + "'selector':{'exact':'Ost'}}},"
                + "{'id':'#2','target':{" + AT + "'selector':{'exact':'said'}}},"
                + "{'id':'#3','motivation':'linking','body':{'value':'challenges'},"
                + "'target':[{'id':'http://a.example/1'},{'id':'#2'}]},"
                + "{'motivation':'linking','body':{'value':'supports'},'target':['http://x.example','#2']},"
                + "{'motivation':'linking','body':{'value':'Not A Term'},'target':['#2','http://a.example/1']},"
                + "{'motivation':'linking','body':{'value':'supports'},'target':['#2','#2']}]");

        assertThat(imported.article().claims().get(0).relations())
                .extracting(ClaimRelation::type, ClaimRelation::target)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(RelationType.CHALLENGES, ClaimReference.to("#2")));
        assertThat(imported.article().claims().get(1).relations()).isEmpty();
        assertThat(losses(imported))
                .containsExactly(
                        "id was changed: it is no absolute IRI; the annotation is written with another one, at /1/id",
                        "id was kept as an extension: the model has no field for it, at /2/id",
                        "document was kept as an extension: it does not relate claims of the article, at /3",
                        "document was kept as an extension: it does not relate claims of the article, at /4",
                        "document was kept as an extension: it does not relate claims of the article, at /5");
    }

    @Test
    void givesAClaimAnotherIdIfItsOwnIsTaken() {
        Article article = Annotated.bare().toBuilder()
                .addClaim(Claim.builder().id("#1").proposition("P").build())
                .build();
        Imported imported = WebAnnotations.reader()
                .read(
                        "[{\"id\":\"#1\",\"target\":{\"selector\":{\"exact\":\"Ost\"}}},"
                                + "{\"target\":{\"selector\":{\"exact\":\"said\"}}}]",
                        article);

        assertThat(imported.article().claims()).extracting(Claim::id).containsExactly("#1", "#1-2", "annotation-2");
        assertThat(losses(imported))
                .containsExactly(
                        "id was changed: it is no absolute IRI; the annotation is written with another one, at /0/id",
                        "id was changed: the article has a claim with this id, at /0/id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:newsclaims:claim:p%2F1:%C2%A0",
                "urn:newsclaims:claim:p%2F1:%41",
                "urn:newsclaims:claim:p%2F1:%ED%A0%BD",
                "urn:newsclaims:claim:p%2F1:%zz",
                "urn:newsclaims:claim:p%2F1:%4",
                "urn:newsclaims:claim:p%2F1:"
            })
    void doesNotMakeAnIdOfAnIriThatThisLibraryDoesNotWrite(String iri) {
        Claim claim = claim(read("{'id':'" + iri + "','target':{'selector':{'exact':'Ost'}}}"));

        assertThat(claim.id()).isEqualToIgnoringCase(iri);
    }

    @Test
    void shortensIdsThatAreTooLong() {
        String iri = "https://a.example/" + "x".repeat(200);
        String own = "urn:newsclaims:claim:p%2F1:" + "y".repeat(201);
        Imported imported = read("[{'id':'" + iri + "','target':{'selector':{'exact':'Ost'}}},{'id':'" + own
                + "','target':{'selector':{'exact':'said'}}}]");

        assertThat(imported.article().claims()).extracting(Claim::id).containsExactly("annotation-1", "annotation-2");
        assertThat(imported.article().claims())
                .extracting(Claim::sameAs)
                .containsExactly(List.of(URI.create(iri)), List.of(URI.create(own)));
        assertThat(losses(imported))
                .containsExactly(
                        "id was changed: an id has at most 200 characters, at /0/id",
                        "id was changed: an id has at most 200 characters, at /1/id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:newsclaims:claim:p%2F1:c1",
                "urn:newsclaims:claim:p%2F1:gone",
                "urn:newsclaims:claim:other:%C2%A0",
                "no uri",
                "relative"
            })
    void keepsLinksToWhatIsNotAClaim(String target) {
        Imported imported = read("[{'id':'urn:newsclaims:claim:p%2F1:c1','target':{'selector':{'exact':'Ost'}}},"
                + "{'motivation':'linking','body':{'value':'supports'},'target':['urn:newsclaims:claim:p%2F1:c1','"
                + target
                + "']}]");

        assertThat(claim(imported).relations().stream()
                        .filter(relation -> relation.target().uri().isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{},'http://a.example/2'", "'http://a.example/2',{'id':null}", "{'id':''},{'id':[]}"})
    void readsNoLinkToAnAnnotationWithoutAnId(String targets) {
        Imported imported = read("[{'target':{'selector':{'exact':'Ost'}}},{'id':'http://a.example/2','target':{"
                + "'selector':{'exact':'said'}}},{'motivation':'linking','body':{'value':'supports'},'target':["
                + targets + "]}]");

        assertThat(imported.article().claims())
                .hasSize(2)
                .allMatch(claim -> claim.relations().isEmpty());
        assertThat(losses(imported))
                .containsExactly("document was kept as an extension: it does not relate claims of the article, at /2");
    }

    @Test
    void readsAnIdInAList() {
        Imported imported = read("[{'id':['http://a.example/1'],'target':{'selector':{'exact':'Ost'}}}]");

        assertThat(claim(imported).id()).isEqualTo("http://a.example/1");
        assertThat(claim(imported).sameAs()).containsExactly(URI.create("http://a.example/1"));
        assertThat(losses(imported)).isEmpty();
    }

    @Test
    void readsEachOfTwoEqualLinks() {
        String link = "{'motivation':'linking','body':{'value':'same-as'},'target':['#1','#2']}";
        Imported imported = read("[{'id':'#1','target':{'selector':{'exact':'Ost'}}},{'id':'#2','target':{'selector':{"
                + "'exact':'said'}}}," + link + "," + link
                + ",{'motivation':'linking','body':{'value':'same-as'},'target':['#1','https://x.example/c']}]");

        assertThat(imported.article().claims().get(0).relations()).hasSize(2);
        assertThat(losses(imported))
                .contains("document was kept as an extension: it does not relate claims of the article, at /4")
                .hasSize(3);
    }
}
