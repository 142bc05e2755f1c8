package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.newsclaims.json.exchange.Imported;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What annotations of others say besides is written again where it was, or is named. */
class WebAnnotationLossTest extends AnnotationReads {
    // Bodies.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':['TextualBody','urn:t'],'purpose':'describing','value':'P','language':'en'}",
                "{'type':'Text','purpose':'commenting','value':'N'}",
                "{'type':'TextualBody','purpose':'highlighting','value':'N'}",
                "{'type':'TextualBody','purpose':['commenting',7],'value':'N'}",
                "{'type':'Text','purpose':'tagging','value':'numerical'}",
                "{'type':'TextualBody','purpose':'tagging','value':'numerical','format':'text/markdown'}",
                "{'type':'Person','purpose':'identifying','source':'https://people.example/ost'}",
                "{'id':'urn:b','purpose':'identifying','source':'https://people.example/ost'}",
                "{'purpose':'identifying','source':'https://people.example/ost','language':'en'}",
                "{'type':'TextualBody','purpose':'commenting','value':' ','creator':'urn:x'}",
                "{'type':'TextualBody','purpose':'urn:p','value':' '}"
            })
    void writesABodyAgainAsItWas(String body) throws JsonProcessingException {
        assertThat(written(body(body), "body")).isEqualTo(json(body));
    }

    @Test
    void writesAnAssessmentAgainAsItWas() throws JsonProcessingException {
        String body = "{'type':'Text','purpose':'assessing','value':'False','creator':{'name':'Quay Check'}}";
        Imported imported = WebAnnotations.reader()
                .withAssessments()
                .read(("{'body':" + body + ",'target':" + OST + "}").replace('\'', '"'), Annotated.withSources());

        assertThat(claim(imported).assessments()).hasSize(1);
        assertThat(written(imported, "body")).isEqualTo(json(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'TextualBody','purpose':['tagging'],'value':'numerical','format':'text/plain'}",
                "{'type':'SpecificResource','purpose':'identifying','source':'https://people.example/ost'}",
                "{'type':'TextualBody','purpose':'commenting','value':'','format':null}",
                "{'type':'TextualBody','purpose':'commenting','value':'N'}"
            })
    void losesNothingOfABodyThatSaysOnlyWhatTheModelHas(String body) {
        assertThat(losses(body(body))).isEmpty();
        assertThat(claim(body(body)).extensions().asMap()).isEmpty();
    }

    @Test
    void readsACommentAsAPropositionWithoutALossOnRequest() {
        Imported imported = WebAnnotations.reader()
                .withCommentsAsPropositions()
                .read(
                        ("{'body':{'purpose':'commenting','value':'N'},'target':" + OST + "}").replace('\'', '"'),
                        Annotated.withSources());

        assertThat(claim(imported).proposition()).contains("N");
        assertThat(claim(imported).extensions().asMap()).isEmpty();
    }

    // Links.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'http://a.example/2'|{'value':'supports'}|true",
                "{'id':'http://a.example/2','type':'Annotation'}|{'type':'TextualBody','purpose':'tagging','value':'supports'}|true",
                "{'id':'http://a.example/2','type':'Text'}|{'value':'supports'}|false",
                "{'id':'http://a.example/2','scope':'urn:s'}|{'value':'supports'}|false",
                "{'id':'urn:other','type':'Annotation'}|{'value':'supports'}|false",
                "{'id':'urn:other'}|{'value':'supports'}|true",
                "'http://a.example/2'|{'type':'Text','value':'supports'}|false",
                "'http://a.example/2'|{'value':'supports','purpose':'linking'}|false"
            })
    void readsALinkThatSaysNothingElse(String target, String body, boolean isRelation) {
        Imported imported = read("[{'id':'http://a.example/1','target':" + OST
                + "},{'id':'http://a.example/2','target':" + OST + "},{'motivation':'linking','body':" + body
                + ",'target':['http://a.example/1'," + target + "]}]");

        assertThat(imported.article().claims().get(0).relations()).hasSize(isRelation ? 1 : 0);
        assertThat(imported.article().extensions().get("anno:items").isPresent())
                .isNotEqualTo(isRelation);
    }

    // Context of words.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'TextQuoteSelector','exact':'Ost','prefix':'Ms '}",
                "{'type':'TextQuoteSelector','exact':'Ost','suffix':' asked'}",
                "{'type':'TextQuoteSelector','exact':'will  sail','prefix':'never '}"
            })
    void namesAContextThatIsNotInTheText(String selector) {
        assertThat(claim(select(selector)).wording().flatMap(words -> words.anchor()))
                .isPresent();
        assertThat(losses(select(selector)))
                .contains(
                        "selector was changed: the prefix or suffix is not beside the place of the words; the place was kept,"
                                + " at /target/selector");
    }

    @Test
    void namesNoContextThatIsInTheText() {
        assertThat(losses(select("{'type':'TextQuoteSelector','exact':'Ost','prefix':'sail,” ','suffix':' said'}")))
                .isEmpty();
        assertThat(losses(select("{'type':'TextQuoteSelector','exact':'will  sail','prefix':'boat '}")))
                .singleElement()
                .asString()
                .contains("other typography");
    }

    @Test
    void keepsASelectorWhosePrefixIsNoString() throws JsonProcessingException {
        Imported imported = select("{'type':'TextQuoteSelector','exact':'Ost','prefix':5}");

        assertThat(written(imported, "target/selector/2"))
                .isEqualTo(json("{'type':'TextQuoteSelector','exact':'Ost','prefix':5}"));
    }

    // Targets.

    @Test
    void keepsAnAnnotationOfThePageThatSelectsNoWords() {
        Imported imported = annotation("'target':[{'source':'https://p.example/a','selector':{'type':'CssSelector',"
                + "'value':'p'}},{'source':'https://o.example','selector':{'exact':'Ost'}}]");

        assertThat(imported.article().claims()).isEmpty();
        assertThat(imported.article().extensions().get("anno:items")).isPresent();
        assertThat(losses(imported))
                .containsExactly(
                        "document was kept as an extension: it has no selector with a quotation or with offsets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[" + OST + "," + NOWHERE + "]", "[" + NOWHERE + "," + OST + "]"})
    void writesATargetWithoutWordsAgainAsItWas(String targets) throws JsonProcessingException {
        Imported imported = annotation("'target':" + targets);
        JsonNode written = written(imported, "target");

        assertThat(claim(imported).wording())
                .contains(Annotated.TEXT.find("Ost").only());
        assertThat(written).hasSize(2);
        assertThat(written.get(0).has("scope")).isFalse();
        assertThat(written.get(1)).isEqualTo(json(NOWHERE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[" + OST + ",'https://p.example/a']",
                "[" + OST + ",{'id':'https://p.example/a','format':'text/html'}]",
                "[" + OST + ",{'source':{'id':'https://p.example/a','format':'text/html'},'scope':'urn:s'}]",
                "[" + OST + ",{'source':{'id':'https://o.example','format':'text/html'},'scope':'urn:s'}]"
            })
    void writesAPageBesideWordsAgainAsItWas(String targets) throws JsonProcessingException {
        assertThat(written(annotation("'target':" + targets), "target").get(1))
                .isEqualTo(json(targets).get(1));
    }

    @Test
    void writesATargetOfAClaimWithoutWordsOnce() throws JsonProcessingException {
        String described = "'body':{'purpose':'describing','value':'P'},'target':";

        for (String target :
                List.of("'https://p.example/a'", "{'id':'https://p.example/a','format':'text/html'}", NOWHERE)) {
            assertThat(written(annotation(described + target), "target")).isEqualTo(json(target));
        }
        assertThat(written(
                        annotation(described + "['https://p.example/a',{'source':'https://p.example/a'}]"), "target"))
                .isEqualTo(json("'" + PAGE + "'"));
        assertThat(written(annotation(described + "['https://p.example/a','https://o.example']"), "target"))
                .isEqualTo(json("['https://p.example/a','https://o.example']"));
    }

    @Test
    void keepsWhatAnAnnotationSaysWithTheFirstOfItsClaims() {
        Imported imported = WebAnnotations.reader()
                .withSeparateTargets()
                .read(
                        ("{'id':'http://a.example/1','label':'L','target':[" + NOWHERE + "," + OST + "," + NOWHERE
                                        + "]}")
                                .replace('\'', '"'),
                        Annotated.withSources());

        assertThat(claim(imported).id()).isEqualTo("http://a.example/1");
        assertThat(claim(imported).wording())
                .contains(Annotated.TEXT.find("Ost").only());
        assertThat(claim(imported).extensions().get("anno:label")).contains("L");
        assertThat(claim(imported).extensions().get("anno:otherTarget"))
                .get()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void givesEachOfSeveralClaimsWhatTheBodiesSay() {
        Imported imported = WebAnnotations.reader()
                .withSeparateTargets()
                .read(
                        ("{'body':{'value':'N','language':'fr'},'target':[" + OST + "," + OST + "]}")
                                .replace('\'', '"'),
                        Annotated.withSources());

        assertThat(imported.article().claims())
                .hasSize(2)
                .allMatch(claim ->
                        claim.extensions().get("anno:commenting").equals(Optional.of(Map.of("language", "fr"))));
    }

    @Test
    void namesALossOnceForSeveralClaims() {
        Imported imported = WebAnnotations.reader()
                .withSeparateTargets()
                .read(
                        ("{'creator':['a','b'],'target':[" + OST + "," + OST + "]}").replace('\'', '"'),
                        Annotated.withSources());

        assertThat(imported.losses()).hasSize(1);
    }

    @Test
    void readsASelectorWhoseTypeIsInAList() {
        assertThat(losses(select("{'type':['TextQuoteSelector'],'exact':'Ost'}")))
                .isEmpty();
        assertThat(select("{'type':['TextQuoteSelector','urn:t'],'exact':'Ost'}")
                        .article()
                        .claims())
                .isEmpty();
    }

    @Test
    void keepsAnAnnotationOnceOfWhichNoTargetHasWords() {
        Imported imported = WebAnnotations.reader()
                .withSeparateTargets()
                .read(("{'target':[" + NOWHERE + "," + NOWHERE + "]}").replace('\'', '"'), Annotated.withSources());

        assertThat(imported.article().claims()).isEmpty();
        assertThat(imported.article().extensions().get("anno:items"))
                .get()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }
}
