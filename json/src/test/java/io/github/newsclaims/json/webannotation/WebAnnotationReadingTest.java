package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Claim;
import io.github.newsclaims.Provenance;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.term.ClaimType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.Words;
import java.lang.reflect.Field;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives of annotations that others wrote. */
class WebAnnotationReadingTest {
    private static final String AT = "'source':'https://p.example/a',";
    private static final Anchor LAST = Annotated.TEXT.anchor(44, 59);

    private static Imported read(WebAnnotationReader reader, String json) {
        return reader.read(json.replace('\'', '"'), Annotated.bare());
    }

    private static Imported read(String json) {
        return read(WebAnnotations.reader(), json);
    }

    /** Reads an annotation whose target has selectors. */
    private static Imported select(WebAnnotationReader reader, String selectors) {
        return read(
                reader,
                "{'id':'http://a.example/1','type':'Annotation','target':{" + AT + "'selector':" + selectors + "}}");
    }

    private static List<String> losses(Imported imported) {
        return imported.losses().stream().map(Object::toString).toList();
    }

    private static Claim claim(Imported imported) {
        assertThat(imported.article().claims()).hasSize(1);
        return imported.article().claims().get(0);
    }

    // Targets.

    @Test
    void makesOneClaimOfSeveralTargetsOrSeveralOnRequest() {
        String json = "{'id':'http://a.example/1','body':{'value':'P','purpose':'describing'},'target':[{" + AT
                + "'selector':{'type':'TextQuoteSelector','exact':'No boat at all.'}},{" + AT
                + "'selector':{'type':'TextQuoteSelector','exact':'No boat will sail,'}}]}";

        assertThat(claim(read(json)).wording())
                .contains(Annotated.TEXT.find("No boat will sail,").only().and(LAST));
        assertThat(losses(read(json))).isEmpty();
        List<Claim> claims = read(WebAnnotations.reader().withSeparateTargets(), json)
                .article()
                .claims();
        assertThat(claims).extracting(Claim::id).containsExactly("http://a.example/1", "http://a.example/1-2");
        assertThat(claims.get(0).wording()).contains(LAST);
        assertThat(claims.get(1).wording())
                .contains(Annotated.TEXT.find("No boat will sail,").only());
        assertThat(claims)
                .extracting(Claim::proposition)
                .containsOnly(claims.get(0).proposition());
    }

    @Test
    void leavesOverlappingTargetsWithoutAPlace() {
        Imported imported = read("{'target':[{" + AT + "'selector':{'exact':'boat will'}},{" + AT
                + "'selector':{'exact':'will sail'}}]}");

        assertThat(claim(imported).wording()).contains(Words.of("boat will", "will sail"));
        assertThat(losses(imported))
                .containsExactly(
                        "target has no place in the text: two of the targets overlap, at /target/0",
                        "target has no place in the text: the words of several targets have their place together or"
                                + " none, at /target/1");
    }

    @Test
    void leavesOutAnnotationsOfOtherPages() {
        Imported imported = read("[{'target':'https://other.example/\\u202e" + "x'},{'target':{'source':{'id':"
                + "'https://p.example/a#here'},'selector':{'type':'TextQuoteSelector','exact':'Ost'}}}]");

        assertThat(claim(imported).wording())
                .contains(Annotated.TEXT.find("Ost").only());
        assertThat(losses(imported))
                .containsExactly(
                        "document was left out: it is about another page, \"https://other.example/\\u202ex\", at /0",
                        "id was changed: the fragment of the address was left out, at /1/target/source/id");
    }

    @Test
    void takesOtherAddressesOfTheTextThatTheCallerKnows() {
        String json = "{'target':{'source':'https://amp.example/a','selector':{'exact':'Ost'}}}";
        WebAnnotationReader reader = WebAnnotations.reader();

        assertThat(read(reader, json).article().claims()).isEmpty();
        assertThat(read(reader.withSource(URI.create("https://amp.example/a#x")), json)
                        .article()
                        .claims())
                .hasSize(1);
        assertThat(read(reader.withAnySource(), json).article().claims()).hasSize(1);
    }

    @Test
    void givesAnArticleWithoutAnAddressThatOfTheFirstAnnotation() {
        Imported imported = WebAnnotations.reader()
                .read(
                        "[{\"target\":{\"source\":\"https://a.example/1\",\"selector\":{\"exact\":\"Ost\"}}},"
                                + "{\"target\":{\"source\":\"https://b.example/2\",\"selector\":{\"exact\":\"said\"}}}]",
                        Annotated.bare().withoutUri());

        assertThat(imported.article().uri()).contains(URI.create("https://a.example/1"));
        assertThat(imported.article().claims()).hasSize(1);
        assertThat(losses(imported))
                .containsExactly("document was left out: it is about another page, \"https://b.example/2\", at /1");
    }

    @Test
    void readsATargetWithoutASource() {
        Claim claim = claim(read("{'id':'#abc','target':{'selector':[{'type':'TextQuoteSelector','exact':'Ost'}]}}"));

        assertThat(claim.id()).isEqualTo("#abc");
        assertThat(claim.sameAs()).isEmpty();
        assertThat(claim.wording()).contains(Annotated.TEXT.find("Ost").only());
    }

    @Test
    void keepsASelectorThatSaysMoreThanTheWords() {
        Imported imported = select(
                WebAnnotations.reader(),
                "[{'type':'TextQuoteSelector','exact':'Ost','refinedBy':{'type':'X'}},{'type':'XPathSelector','value':'/'}]");

        assertThat(claim(imported).wording())
                .contains(Annotated.TEXT.find("Ost").only());
        assertThat(claim(imported).extensions().asMap()).containsOnlyKeys("anno:target");
        assertThat(losses(imported))
                .containsExactly(
                        "selector was kept as an extension: it says more than the words and their place, at"
                                + " /target/selector/0",
                        "selector was kept as an extension: the model has no field for it, at /target/selector/1");
    }

    // Bodies and agents.

    @Test
    void readsBodiesByTheirPurpose() {
        Imported imported = read("{'motivation':'describing','body':[{'type':'TextualBody','value':'It sails.',"
                + "'language':'nb','format':'text/plain'},{'value':'Hm.','purpose':'commenting','format':'text/markdown'},"
                + "{'value':'prediction','purpose':'tagging'},{'value':'boats','purpose':'tagging'},"
                + "{'value':'<b>x</b>','format':'text/html','purpose':'commenting'},"
                + "{'value':'False','purpose':'assessing'},'http://b.example/1'],'target':{" + AT
                + "'selector':{'exact':'Ost'}}}");
        Claim claim = claim(imported);

        assertThat(claim.proposition()).contains("It sails.");
        assertThat(claim.language()).contains("nb");
        assertThat(claim.note()).contains("Hm.");
        assertThat(claim.types()).containsExactly(ClaimType.PREDICTION);
        assertThat(claim.assessments()).isEmpty();
        assertThat(claim.extensions().get("anno:commenting")).contains(Map.of("format", "text/markdown"));
        assertThat((List<?>) claim.extensions().get("anno:body").orElseThrow()).hasSize(4);
        assertThat(losses(imported))
                .containsExactly(
                        "format was kept as an extension: the model has no field for it, at /body/1/format",
                        "body was kept as an extension: it is not a type of claim, at /body/3",
                        "body was kept as an extension: it has the format \"text/html\", at /body/4",
                        "body was kept as an extension: assessments are read on request only, at /body/5",
                        "body was kept as an extension: the model has no field for it, at /body/6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'bodyValue':'Hm.'",
                "'body':{'type':'TextualBody','value':'Hm.'}",
                "'motivation':'commenting','body':[{'value':'Hm.'},null,{'value':''}]"
            })
    void readsATextWithoutAPurposeAsANote(String body) {
        Imported imported = read("{" + body + ",'target':{" + AT + "'selector':{'exact':'Ost'}}}");

        assertThat(claim(imported).note()).contains("Hm.");
        assertThat(claim(imported).proposition()).isEmpty();
        assertThat(claim(read(
                                WebAnnotations.reader().withCommentsAsPropositions(),
                                "{" + body + ",'target':{" + AT + "'selector':{'exact':'Ost'}}}"))
                        .proposition())
                .contains("Hm.");
    }

    @Test
    void readsAgentsAsProvenance() {
        Imported imported = read("{'creator':{'id':'https://p.example/ida','type':'Person','name':'Ida'},"
                + "'modified':'2031-04-02T10:00:00+02:00','generator':'finder','generated':'2031-04-02','target':{" + AT
                + "'selector':{'exact':'Ost'}}}");

        assertThat(claim(imported).provenance())
                .extracting(Provenance::agent)
                .containsExactly("https://p.example/ida", "finder");
        assertThat(claim(imported).provenance().get(0).generatedAt()).contains(Instant.parse("2031-04-02T08:00:00Z"));
        assertThat(claim(imported).provenance().get(0).extensions().asMap())
                .isEqualTo(Map.of("anno:type", "Person", "anno:name", "Ida"));
        assertThat(losses(imported))
                .contains("generated was kept as an extension: Invalid time: it must have an offset, as in"
                        + " 2031-04-02T10:30:00Z, got \"2031-04-02\", at /generated");
    }

    // Files.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "{'type':'AnnotationPage','items':[%s]}",
                "{'type':'AnnotationPage','items':%s}",
                "{'type':'AnnotationCollection','total':1,'first':{'type':'AnnotationPage','items':[%s]}}",
                "{'@context':['https://www.w3.org/ns/anno.jsonld'],'startIndex':0,'@graph':[%s]}",
                "{'annotations':[%s]}",
                "{'total':1,'rows':[%s]}"
            })
    void readsEachKindOfFile(String file) {
        Imported imported = read(file.formatted("{'target':{'selector':{'type':'TextQuoteSelector','exact':'Ost'}}}"));

        assertThat(claim(imported).wording())
                .contains(Annotated.TEXT.find("Ost").only());
        assertThat(losses(imported)).isEmpty();
    }

    @Test
    void namesPagesThatAreElsewhere() {
        Imported imported = read("{'type':'AnnotationCollection','label':'L','first':'http://a.example/1',"
                + "'last':'http://a.example/9'}");

        assertThat(imported.article()).isEqualTo(Annotated.bare());
        assertThat(losses(imported))
                .containsExactly(
                        "label was left out: it is about the document and not about an annotation, at /label",
                        "first was left out: other pages are not loaded, at /first",
                        "last was left out: other pages are not loaded, at /last");
    }

    @Test
    void keepsNotesAndRepliesOfHypothesisOutOfTheClaims() {
        Imported imported = read(
                WebAnnotations.reader().withDialect(AnnotationDialect.HYPOTHESIS),
                "{'rows':[{'id':'n','uri':'https://p.example/a','text':'good piece','tags':[],'target':[{"
                        + "'source':'https://p.example/a'}],'user':'acct:u@h'},{'id':'r','references':['n'],'text':'no',"
                        + "'target':[{'source':'https://p.example/a'}]}],'total':2}");

        assertThat(imported.article().claims()).isEmpty();
        assertThat(losses(imported))
                .containsExactly(
                        "rows was kept as an extension: it selects no words and describes no claim, at /rows/0",
                        "rows was kept as an extension: it is a reply, at /rows/1");
    }

    @Test
    void saysWhatIsNotPublicInHypothesis() {
        Imported imported = read(
                WebAnnotations.reader().withDialect(AnnotationDialect.HYPOTHESIS),
                "{'id':'x','uri':'https://p.example/a','text':'','group':'g1','hidden':true,"
                        + "'permissions':{'read':['acct:u@h'],'update':[]},'created':'2031-01-01T00:00:00.5+00:00',"
                        + "'user':'acct:u@h','target':[{'selector':[{'type':'TextQuoteSelector','exact':'Ost'}]}]}");

        assertThat(claim(imported).provenance())
                .containsExactly(Provenance.by("acct:u@h").withGeneratedAt(Instant.parse("2031-01-01T00:00:00.5Z")));
        assertThat(losses(imported))
                .containsExactly(
                        "group was kept as an extension: the annotation is not public, at /group",
                        "hidden was kept as an extension: a moderator has hidden the annotation, at /hidden",
                        "permissions was kept as an extension: the annotation is not public, at /permissions");
    }

    @Test
    void saysThatANoteWhichIsKeptIsNotPublic() {
        Imported imported = read(
                WebAnnotations.reader().withDialect(AnnotationDialect.HYPOTHESIS),
                "{'rows':[{'uri':'https://p.example/a','group':'g1','text':'x','target':[]},"
                        + "{'uri':'https://other.example','text':'x','target':[]},"
                        + "{'uri':'https://other.example','text':'x','target':[{'selector':{'exact':'Ost'}}]}]}");

        assertThat(losses(imported))
                .containsExactly(
                        "rows was kept as an extension: it selects no words and describes no claim; it is not public, at"
                                + " /rows/0",
                        "rows was left out: it is about another page, \"https://other.example\", at /rows/1",
                        "rows was left out: it is about another page, \"https://other.example\", at /rows/2");
    }

    @Test
    void knowsTheTypesOfTheModel() throws ReflectiveOperationException {
        for (Field constant : ClaimType.class.getFields()) {
            ClaimType type = (ClaimType) constant.get(null);

            assertThat(claim(read("{'body':{'value':'" + type.word() + "','purpose':'tagging'},'target':{"
                                    + "'selector':{'exact':'Ost'}}}"))
                            .types())
                    .containsExactly(type);
        }
    }

    @Test
    void readsTheWordsOfTheNativeFormOfRecogito() {
        Imported imported = read(
                WebAnnotations.reader().withDialect(AnnotationDialect.RECOGITO),
                "[{'id':'n1','bodies':[{'purpose':'tagging','value':'x'}],'target':{'annotation':'n1','selector':["
                        + "{'quote':'No boat','start':46,'end':53}]}}]");

        assertThat(claim(imported).wording()).contains(Annotated.TEXT.anchor(44, 51));
        assertThat(claim(imported).extensions().asMap()).containsOnlyKeys("anno:target", "anno:bodies");
    }
}
