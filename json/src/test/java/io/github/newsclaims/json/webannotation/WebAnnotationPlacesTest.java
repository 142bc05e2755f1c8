package io.github.newsclaims.json.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Claim;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextQuote;
import io.github.newsclaims.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of annotations that others wrote are found. */
class WebAnnotationPlacesTest {
    private static final String AT = "'source':'https://p.example/a',";
    private static final Anchor LAST = Annotated.TEXT.anchor(44, 59);

    private static Imported read(WebAnnotationReader reader, String json) {
        return reader.read(json.replace('\'', '"'), Annotated.bare());
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "W3C|44|59|``",
                "HYPOTHESIS|46|61|``",
                "RECOGITO|46|61|``",
                "W3C|46|61|the offsets count UTF-16 units; they were converted",
                "HYPOTHESIS|44|59|the offsets count code points; they were converted",
                "W3C|0|931|the offsets are not those of the words in this text; they were replaced"
            },
            quoteCharacter = '`')
    void findsTheSamePlaceByTheOffsetsOfEitherUnit(AnnotationDialect dialect, int start, int end, String report) {
        Imported imported = select(
                WebAnnotations.reader().withDialect(dialect),
                "[{'type':'TextQuoteSelector','exact':'No boat at all.'},{'type':'TextPositionSelector','start':"
                        + start + ",'end':" + end + "}]");

        assertThat(claim(imported).wording()).contains(LAST);
        assertThat(losses(imported))
                .isEqualTo(
                        report.isEmpty()
                                ? List.of()
                                : List.of("selector was changed: " + report + ", at /target/selector/1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'exact':'No boat'},{'type':'TextPositionSelector','start':15,'end':22|13|20",
                "'exact':'No boat'},{'type':'TextPositionSelector','start':44,'end':51|44|51",
                "'exact':'No boat','suffix':' at all'|44|51",
                "'exact':'No boat','prefix':'“','suffix':' will'},{'type':'TextPositionSelector','start':44,'end':51|13|20",
                "'exact':'No boat','prefix':'xxx Ost said. “','suffix':' at'|44|51",
                "'exact':'Ost','prefix':'other ','suffix':' words'|33|36",
                "'exact':'😀'},{'type':'TextPositionSelector','start':1,'end':2|1|2"
            },
            quoteCharacter = '`')
    void findsTheWordsByTheirContextAndThenByTheirOffsets(String selectors, int start, int end) {
        Imported imported = select(WebAnnotations.reader(), "[{'type':'TextQuoteSelector'," + selectors + "}]");

        assertThat(claim(imported).wording()).contains(Annotated.TEXT.anchor(start, end));
    }

    @Test
    void leavesWordsWithSeveralPlacesWithoutOne() {
        Imported imported = select(WebAnnotations.reader(), "{'type':'TextQuoteSelector','exact':'No boat'}");

        assertThat(claim(imported).wording()).contains(Words.of("No boat"));
        assertThat(losses(imported))
                .containsExactly(
                        "target has no place in the text: the text has the words in several places, at /target");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Herring is dear today|the text does not have the words",
                "no boat AT all.|the text has a similar passage only"
            })
    void reportsWordsThatAreNotInTheText(String words, String reason) {
        Imported imported =
                select(WebAnnotations.reader(), "{'type':'TextQuoteSelector','exact':'" + words + "','prefix':'x '}");

        assertThat(claim(imported).wording())
                .contains(Words.ofQuotes(TextQuote.of(words).withPrefix("x ")));
        assertThat(losses(imported)).containsExactly("target has no place in the text: " + reason + ", at /target");
    }

    @Test
    void findsWordsWithOtherWhiteSpace() {
        Imported imported = select(
                WebAnnotations.reader(),
                "[{'type':'TextQuoteSelector','exact':'sail,”  Ost\\nsaid'},"
                        + "{'type':'TextPositionSelector','start':926,'end':940}]");

        assertThat(claim(imported).wording())
                .contains(Annotated.TEXT.find("sail,” Ost said").only());
        assertThat(losses(imported))
                .containsExactly(
                        "target was changed: the text has other typography or white space; its characters were taken, at"
                                + " /target",
                        "selector was changed: the offsets are not those of the words in this text; they were replaced, at"
                                + " /target/selector/1");
    }

    @ParameterizedTest
    @CsvSource({"W3C, 44, 59", "HYPOTHESIS, 46, 61"})
    void trustsOffsetsAloneInTheUnitOfTheDialect(AnnotationDialect dialect, int start, int end) {
        Imported imported = select(
                WebAnnotations.reader().withDialect(dialect),
                "{'type':'TextPositionSelector','start':" + start + ",'end':" + end + "}");

        assertThat(claim(imported).wording()).contains(LAST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'start':44,'end':61|its offsets select no words in the text",
                "'start':44,'end':2147483647|its offsets select no words in the text",
                "'start':43,'end':43|it has no selector with a quotation or with offsets",
                "'start':9,'end':4|it has no selector with a quotation or with offsets",
                "'start':-1,'end':4|it has no selector with a quotation or with offsets",
                "'start':1.5,'end':4|it has no selector with a quotation or with offsets",
                "'start':0,'end':2147483648|it has no selector with a quotation or with offsets",
                "'start':'a','end':{}|it has no selector with a quotation or with offsets",
                "'start':2,'end':3|its offsets select no words in the text"
            },
            quoteCharacter = '`')
    void doesNotMakeAClaimOfOffsetsThatAreNotInTheText(String offsets, String reason) {
        Imported imported = select(WebAnnotations.reader(), "{'type':'TextPositionSelector'," + offsets + "}");

        assertThat(imported.article().claims()).isEmpty();
        assertThat(losses(imported))
                .hasSize(1)
                .allSatisfy(loss -> assertThat(loss).startsWith("document was ").endsWith(": " + reason));
    }

    @Test
    void doesNotCutACharacterWithUtf16Offsets() {
        Imported imported = select(
                WebAnnotations.reader().withDialect(AnnotationDialect.HYPOTHESIS),
                "[{'type':'TextQuoteSelector','exact':'Skarvik'},{'type':'TextPositionSelector','start':1,'end':8}]");

        assertThat(claim(imported).wording())
                .contains(Annotated.TEXT.find("Skarvik").only());
    }

    @Test
    void removesHalfACharacterFromAContext() {
        Imported imported =
                select(WebAnnotations.reader(), "{'type':'TextQuoteSelector','exact':'Skarvik','prefix':'\\ude00 '}");

        assertThat(claim(imported).wording())
                .contains(Annotated.TEXT.find("Skarvik").only());
        assertThat(losses(imported))
                .containsExactly("prefix was changed: a half of a character beyond U+FFFF was removed, at"
                        + " /target/selector/prefix");
    }

    @Test
    void keepsWordsWithTheirContextForAnArticleWithoutText() {
        Imported imported = WebAnnotations.reader()
                .read(
                        "{\"target\":{\"source\":\"https://p.example/a\",\"selector\":[{\"type\":\"TextQuoteSelector\","
                                + "\"exact\":\"Ost\",\"suffix\":\" said\"},{\"type\":\"TextPositionSelector\",\"start\":1,"
                                + "\"end\":4}]}}",
                        Annotated.bare().withoutText().withoutTextDigest());

        assertThat(claim(imported).wording())
                .contains(Words.ofQuotes(TextQuote.of("Ost").withSuffix(" said")));
        assertThat(losses(imported))
                .containsExactly(
                        "target has no place in the text: the article has no text, at /target",
                        "selector was left out: the article has no text to check the offsets, at /target/selector/1");
    }
}
