package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.newsclaims.Extensions;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Imported;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, names and containers of annotations of others: what is not taken is named. */
class WebAnnotationSourceTest extends AnnotationReads {
    // Addresses.

    @ParameterizedTest
    @ValueSource(strings = {"'https://p.example:443/a'", "'HTTPS://P.example:443/a#x'", "['https://p.example/a']"})
    void takesTheAddressOfThePageInAnotherForm(String source) {
        Imported imported = annotation("'target':{'source':" + source + ",'selector':{'exact':'Ost'}}");

        assertThat(claim(imported).wording())
                .contains(Annotated.TEXT.find("Ost").only());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'https://p.example:444/a'", "'http://p.example:443/a'", "'https://p.example:443'"})
    void doesNotTakeTheAddressOfAnotherPage(String source) {
        assertThat(annotation("'target':{'source':" + source + ",'selector':{'exact':'Ost'}}")
                        .article()
                        .claims())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "['https://p.example/a','https://o.example']", "{'id':7}"})
    void saysThatASourceIsNoAddress(String source) {
        assertThat(losses(annotation("'target':{'source':" + source + ",'selector':{'exact':'Ost'}}")))
                .containsExactly("document was kept as an extension: its source must be one address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@id':'https://o.example/b'}",
                "'https://o.example/b'",
                "['https://o.example/b']",
                "{'id':'https://o.example/b','type':'Text'}"
            })
    void leavesOutAPageOfAnotherAddress(String source) {
        Imported imported = annotation("'target':{'source':" + source + ",'selector':{'exact':'Ost'}}");

        assertThat(imported.article()).isEqualTo(Annotated.withSources());
        assertThat(losses(imported))
                .containsExactly("document was left out: it is about another page, \"https://o.example/b\"");
    }

    @Test
    void namesAnAddressThatIsReplaced() {
        String other = "{'target':{'source':'https://o.example/b','selector':{'exact':'Ost'}}}".replace('\'', '"');
        String odd = "[{'target':{'source':'_:contents','selector':{'exact':'Ost'}}}]".replace('\'', '"');
        WebAnnotationReader reader = WebAnnotations.reader();

        for (Imported imported : List.of(
                reader.withAnySource().read(other, Annotated.withSources()),
                reader.withSource(URI.create("https://o.example/b")).read(other, Annotated.withSources()),
                reader.read(odd, Annotated.bare().withoutUri()))) {
            assertThat(imported.losses())
                    .singleElement()
                    .extracting(loss -> loss.field() + " " + loss.outcome())
                    .isEqualTo("source CHANGED");
        }
        assertThat(losses(reader.read(other, Annotated.bare().withoutUri()))).isEmpty();
    }

    @Test
    void readsItsOwnAnnotationsOfAnArticleThatGotAnAddress() {
        String json =
                WebAnnotations.writer().write(Annotated.full().withoutUri()).json();

        assertThat(WebAnnotations.reader()
                        .read(json, Annotated.withSources())
                        .article()
                        .claims())
                .hasSameSizeAs(Annotated.full().claims());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'source':'https://p.example/a#x','selector':{'type':'CssSelector','value':'p'}}",
                "{'source':'https://p.example:443/a','selector':{'type':'CssSelector','value':'p'}}",
                "{'type':'List','items':['https://o.example/b']}"
            })
    void addsNoPageToAnAnnotationThatDoesNotHaveIt(String target) throws JsonProcessingException {
        assertThat(written(annotation("'body':{'value':'P','purpose':'describing'},'target':" + target), "target"))
                .isEqualTo(json(target));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'exact':'Skarvik','prefix':'x'|0|7",
                "'exact':'at all.”','suffix':'xxxxxxxxxx'|52|60",
                "'exact':'at all.','suffix':'xx'|52|59"
            })
    void namesAContextThatAWithheldTextHasNoPlaceFor(String quote, int start, int end) {
        String json = "{'target':{'source':'https://p.example/a','selector':[{'type':'TextQuoteSelector'," + quote
                + "},{'type':'TextPositionSelector','start':" + start + ",'end':" + end + "}]}}";
        Imported imported = WebAnnotations.reader()
                .read(json.replace('\'', '"'), Annotated.withSources().withoutText());

        assertThat(claim(imported).wording().flatMap(words -> words.anchor())).isPresent();
        assertThat(losses(imported))
                .singleElement()
                .asString()
                .contains("the prefix or suffix is not beside the place of the words");
    }

    @Test
    void keepsARowThatDoesNotSayOfWhichPageItIs() {
        Imported imported = WebAnnotations.reader()
                .withDialect(AnnotationDialect.HYPOTHESIS)
                .withCommentsAsPropositions()
                .read(
                        "{'rows':[{'id':'x','uri':{'a':'https://o.example'},'text':'T','target':[{'selector':[{'type':"
                                        .replace('\'', '"')
                                + "\"TextQuoteSelector\",\"exact\":\"Ost\"}]}]}]}",
                        Annotated.withSources());

        assertThat(imported.article().claims()).isEmpty();
        assertThat(imported.article().extensions().get("hypothesis:items")).isPresent();
    }

    // Names and agents.

    @Test
    void doesNotMixNamesOfOthersWithItsOwn() {
        Imported imported = annotation("'otherTarget':'x','commenting':'y','body':{'purpose':'commenting','value':'N',"
                + "'creator':'urn:x'},'target':[" + OST + ",'https://o.example']");

        assertThat(claim(imported).extensions().asMap())
                .isEqualTo(Map.of(
                        "anno:commenting",
                        Map.of("creator", "urn:x"),
                        "anno:otherTarget",
                        List.of("https://o.example")));
        assertThat(losses(imported))
                .contains(
                        "otherTarget was left out: the extension with this name has another meaning, at /otherTarget",
                        "commenting was left out: the extension with this name has another meaning, at /commenting");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'creator':'a'|",
                "'creator':['a','b'],'generator':'c'|",
                "'creator':{'name':'a:b'}|creator/name",
                "'creator':'a','modified':'2031-04-02T10:00:00Z'|modified",
                "'generator':'a'|generator",
                "'creator':['a','b']|creator",
                "'creator':'a','generator':['b','c']|generator"
            })
    void namesAgentsWhoseRoleTheModelDoesNotHave(String agents, String field) {
        Imported imported = annotation(agents + ",'target':" + OST);

        assertThat(imported.losses()).hasSize(field == null ? 0 : 1);
        assertThat(imported.losses()).allMatch(loss -> loss.pointer().equals("/" + field));
    }

    // The document.

    @Test
    void namesWhatACollectionSaysOfItself() {
        Imported imported = read(
                "{'@context':['http://www.w3.org/ns/anno.jsonld',{'x':'urn:x'}],'id':'urn:c',"
                        + "'type':['AnnotationCollection','urn:t'],'total':9,'startIndex':4,'partOf':{'label':'L'},'items':[]}");

        assertThat(imported.losses())
                .extracting(loss -> loss.field())
                .containsExactly("@context", "id", "type", "total", "startIndex", "partOf");
        assertThat(losses(imported))
                .contains("total was left out: it is not the number of annotations in the document, at /total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'type':'AnnotationPage','items':[%s]}]",
                "{'first':[{'items':[%s]}]}",
                "{'first':{'items':[],'next':{'items':[%s]}}}",
                "{'items':[[%s]]}",
                "{'rows':[],'replies':[%s]}"
            })
    void readsAnnotationsInOddContainers(String file) {
        assertThat(losses(read(file.formatted("{'target':" + OST + "}")))).isEmpty();
        assertThat(read(file.formatted("{'target':" + OST + "}")).article().claims())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = AnnotationDialect.class,
            names = {"W3C", "HYPOTHESIS"})
    void writesNothingThatIsNestedTooDeeplyToReadAgain(AnnotationDialect dialect) {
        Object deep = "x";
        for (int level = 0; level < 350; level++) {
            deep = List.of(deep);
        }
        Exported exported = WebAnnotations.writer()
                .withDialect(dialect)
                .write(Annotated.full()
                        .withExtensions(Extensions.none()
                                .with(dialect.prefix() + "items", List.of(Map.of("id", "urn:deep", "x", deep)))));

        assertThat(exported.json()).doesNotContain("urn:deep");
        assertThat(exported.losses()).anyMatch(loss -> loss.reason().equals("it is nested too deeply"));
    }

    @Test
    void saysTheAddressOfAnArticleOnlyInAnnotations() {
        assertThat(WebAnnotations.writer().write(Annotated.bare()).losses())
                .extracting(loss -> loss.field())
                .contains("uri");
    }

    @Test
    void readsItsOwnCollectionWithoutALoss() {
        Exported exported = WebAnnotations.writer().write(Annotated.full());

        assertThat(URI.create(PAGE)).isEqualTo(Annotated.full().uri().orElseThrow());
        assertThat(WebAnnotations.reader()
                        .withAssessments()
                        .read(exported.json(), Annotated.withSources())
                        .losses())
                .noneMatch(loss -> !loss.pointer().startsWith("/first/items"));
    }
}
