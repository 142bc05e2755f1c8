package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.internal.Characters;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.OffsetUnit;
import io.github.newsclaims.text.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article that is written as annotations and read again, and annotations that are read, written and read. */
class WebAnnotationRoundTripTest {
    private static final WebAnnotationReader READER =
            WebAnnotations.reader().withTagsAsTypes().withAssessments();

    @Test
    void readsBackAnArticleOfWhichAnnotationsSayEverything() {
        Exported exported = WebAnnotations.writer().write(Annotated.full());

        assertThat(exported.losses())
                .extracting(loss -> loss.field())
                .containsExactly("headline", "language", "text", "sources", "entities");
        assertThat(READER.read(exported.json(), Annotated.withSources()).article())
                .isEqualTo(Annotated.full());
        assertThat(READER.read(exported.bytes(), Annotated.withSources()).losses())
                .extracting(Object::toString)
                .containsExactly("target has no place in the text: the text does not have the words, at"
                        + " /first/items/6/target");
    }

    @Test
    void namesWhatAnnotationsDoNotSayAndReadsBackTheRest() {
        Exported exported = WebAnnotations.writer().write(Annotated.more());

        assertThat(exported.lossText()).isEqualTo("""
                        headline was left out: annotations refer to the article and do not contain it, at /headline
                        language was left out: annotations refer to the article and do not contain it, at /language
                        text was left out: annotations refer to the article and do not contain it, at /text
                        sources was left out: annotations refer to the article and do not contain it, at /sources
                        entities was left out: annotations refer to the article and do not contain it, at /entities
                        attribution was left out: the format has no field for it, at /claims/0/attribution
                        figures was left out: the format has no field for it, at /claims/0/figures
                        """);
        assertThat(READER.read(exported.json(), Annotated.withSources()).article())
                .isEqualTo(Annotated.full());
    }

    @Test
    void readsBackTheIdsOfABaseOfItsOwn() {
        String base = "https://p.example/annotations/";
        Exported exported = WebAnnotations.writer().withBase(base).write(Annotated.full());

        assertThat(Annotated.items(exported).get(0).get("id")).isEqualTo(base + "c1");
        assertThat(exported.losses())
                .filteredOn(loss -> loss.pointer().startsWith("/claims"))
                .extracting(Object::toString)
                .containsExactly(
                        "relations was left out: the address of the annotation of another article is not known, at"
                                + " /claims/0/relations/1");
        Article read = READER.withBase(base)
                .read(exported.json(), Annotated.withSources())
                .article();
        assertThat(read.claims().subList(1, 4))
                .isEqualTo(Annotated.full().claims().subList(1, 4));
        assertThat(read.claims().get(0).relations())
                .containsExactly(
                        Annotated.full().claims().get(0).relations().get(0),
                        Annotated.full().claims().get(0).relations().get(2));
    }

    @ParameterizedTest
    @EnumSource(AnnotationDialect.class)
    void readsBackPlacesInEachDialect(AnnotationDialect dialect) {
        Article article = Annotated.bare().toBuilder()
                .addClaim(Claim.builder()
                        .id("c1")
                        .wording(Annotated.TEXT.find("No boat at all.").only())
                        .build())
                .addClaim(Claim.builder()
                        .id("c2")
                        .wording(Annotated.TEXT.find("No boat").first())
                        .note("Odd.")
                        .build())
                .build();
        for (OffsetUnit unit : OffsetUnit.values()) {
            Exported exported = WebAnnotations.writer()
                    .withDialect(dialect)
                    .withOffsets(unit)
                    .write(article);
            Imported imported = WebAnnotations.reader()
                    .withDialect(dialect)
                    .withOffsets(unit)
                    .read(exported.json(), Annotated.bare());

            assertThat(imported.article()).as(unit.toString()).isEqualTo(article);
            assertThat(imported.losses()).as(unit.toString()).isEmpty();
        }
    }

    @Test
    void readsBackAHypothesisTextAsAPropositionOnRequest() {
        Article article = Annotated.bare().toBuilder()
                .addClaim(Claim.builder()
                        .id("c1")
                        .proposition("Nothing sails.")
                        .wording(Annotated.TEXT.find("No boat at all.").only())
                        .build())
                .build();
        WebAnnotationReader reader = WebAnnotations.reader().withDialect(AnnotationDialect.HYPOTHESIS);
        String json = WebAnnotations.writer()
                .withDialect(AnnotationDialect.HYPOTHESIS)
                .write(article)
                .json();

        assertThat(reader.withCommentsAsPropositions()
                        .read(json, Annotated.bare())
                        .article())
                .isEqualTo(article);
        assertThat(reader.read(json, Annotated.bare()).article().claims().get(0).note())
                .contains("Nothing sails.");
    }

    @Test
    void findsTheOnlyPlaceOfWordsThatHadNone() {
        Article article = Annotated.bare().toBuilder()
                .addClaim(Claim.builder().id("c1").wording("No boat at all.").build())
                .build();
        String json = WebAnnotations.writer().write(article).json();

        assertThat(WebAnnotations.reader()
                        .read(json, Annotated.bare())
                        .article()
                        .claims()
                        .get(0)
                        .wording())
                .contains(Annotated.TEXT.find("No boat at all.").only());
    }

    @Test
    void readsBackAnArticleWhoseTextIsWithheld() {
        Article article = Annotated.full().withContext(16).withoutText();
        Exported exported = WebAnnotations.writer().write(article);

        assertThat(READER.read(exported.json(), Annotated.withSources().withoutText())
                        .article())
                .isEqualTo(article);
        Exported utf16 =
                WebAnnotations.writer().withOffsets(OffsetUnit.UTF16_UNITS).write(article);
        assertThat(utf16.json()).doesNotContain("TextPositionSelector");
        assertThat(utf16.losses())
                .extracting(Object::toString)
                .contains("wording was changed: offsets in UTF-16 units need the text, at /claims/0/wording");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line one\r\nline two\r\n\r\nline one\r\nline three",
                "e\u0301te\u0301 \u0646\u0635 \u202Bnet\u202C e\u0301te\u0301 \uD83D\uDC69\u200D\uD83D\uDC67 e\u0301te\u0301",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "\t a  b\u00A0c\u2009d \u0000 \"\\ a  b"
            })
    void readsBackEverySpanOfOddTexts(String value) {
        ArticleText text = ArticleText.of(value);
        Article bare = Article.builder().id("a").text(text).build();
        Article.Builder all = bare.toBuilder();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= Math.min(start + 6, text.length()); end++) {
                if (!Characters.isBlank(text.slice(start, end))) {
                    all.addClaim(Claim.builder()
                            .id(start + "-" + end)
                            .wording(text.anchor(start, end))
                            .build());
                }
            }
        }
        Article article = all.build();
        for (AnnotationDialect dialect : AnnotationDialect.values()) {
            String json =
                    WebAnnotations.writer().withDialect(dialect).write(article).json();
            Imported imported = WebAnnotations.reader().withDialect(dialect).read(json, bare);

            assertThat(imported.article()).isEqualTo(article);
            assertThat(imported.losses()).isEmpty();
            // The context makes each place unique without the offsets.
            String quotes = json.replace("TextPositionSelector", "OtherSelector");
            assertThat(WebAnnotations.reader()
                            .withDialect(dialect)
                            .read(quotes, bare)
                            .article()
                            .claims())
                    .extracting(Claim::wording)
                    .isEqualTo(article.claims().stream().map(Claim::wording).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@context':['http://www.w3.org/ns/anno.jsonld',{'x':'urn:x'}],'id':'http://a.example/1',"
                        + "'type':['Annotation','urn:t'],'motivation':['assessing','urn:m'],'x:y':null,"
                        + "'creator':['http://c.example/1',{'type':'Person','name':'B','email':'m@x.example'}],"
                        + "'created':'2019-06-28T12:33:19.549074+00:00','modified':'2020-01-01T00:00:00Z',"
                        + "'body':['http://b.example/1',{'type':'TextualBody','value':'N','purpose':'commenting',"
                        + "'language':['en','fr'],'creator':'urn:x'},{'type':'Choice','items':[1]}],"
                        + "'target':[{'id':'urn:t1','source':'https://p.example/a#f','scope':'urn:s','selector':["
                        + "{'type':'TextQuoteSelector','exact':'No boat at all.'},{'type':'XPathSelector','value':'/p'}]},"
                        + "{'source':'https://other.example','selector':{'type':'CssSelector','value':'p'}}]}",
                "{'rows':[{'id':'n','uri':'https://p.example/a','text':'good','tags':['t',5],'user':'acct:u@h',"
                        + "'created':'2031-01-01T00:00:00Z','updated':'x','group':'g','permissions':{'read':['acct:u@h']},"
                        + "'target':[{'source':'https://p.example/a','selector':[{'type':'RangeSelector','startContainer':"
                        + "'/p','startOffset':1},{'type':'TextQuoteSelector','exact':'Ost'}]}]},"
                        + "{'id':'r','references':['n'],'text':'no','target':[{'source':'https://p.example/a'}]}],'total':2}"
            })
    void readsAgainWhatItHasReadAndWritten(String foreign) {
        AnnotationDialect dialect =
                foreign.startsWith("{'rows'") ? AnnotationDialect.HYPOTHESIS : AnnotationDialect.W3C;
        WebAnnotationReader reader = WebAnnotations.reader().withDialect(dialect);
        Article first =
                reader.read(foreign.replace('\'', '"'), Annotated.bare()).article();
        Exported written = WebAnnotations.writer().withDialect(dialect).write(first);

        assertThat(first.claims()).hasSize(1);
        assertThat(NewsClaimsJson.writeIndented(
                        reader.read(written.json(), Annotated.bare()).article()))
                .isEqualTo(NewsClaimsJson.writeIndented(first));
        assertThat(written.losses())
                .filteredOn(loss ->
                        loss.pointer().startsWith("/claims") || loss.field().contains(":"))
                .isEmpty();
    }
}
