package io.github.newsclaims.examples.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Contributor;
import io.github.newsclaims.Source;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.formats.ReaderRun;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.term.ContributorRole;
import io.github.newsclaims.term.QuotationType;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Words;
import io.github.newsclaims.time.Edtf;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorenlpReaderTest {
    private static final String TEXT = "🚢 “We wait,” Nor said.";

    /** The tokens 🚢 “ We wait , ” Nor said . with their offsets in UTF-16 units. */
    private static final String SENTENCES = sentences(0, 2, 3, 4, 4, 6, 7, 11, 11, 12, 12, 13, 14, 17, 18, 22, 22, 23);

    private static final String UNKNOWN = "\"speaker\":\"Unknown\",\"canonicalSpeaker\":\"Unknown\"";
    private static final String SENTENCES_LOST =
            "sentences was left out: the model has none; only the offsets of tokens were used, at /sentences";

    @TempDir
    private Path folder;

    private ReaderRun run;

    @BeforeEach
    void prepare() {
        run = new ReaderRun(new CorenlpReader(), folder);
    }

    private static String sentences(int... offsets) {
        StringBuilder tokens = new StringBuilder();
        for (int index = 0; index < offsets.length; index += 2) {
            tokens.append(index == 0 ? "" : ",")
                    .append("{\"characterOffsetBegin\":" + offsets[index] + ",\"characterOffsetEnd\":"
                            + offsets[index + 1] + "}");
        }
        return "\"sentences\":[{\"index\":0,\"tokens\":[" + tokens + "]}]";
    }

    private static String quote(String text, int begin, int end, String more) {
        return "{\"id\":0,\"text\":\"" + text + "\",\"beginIndex\":" + begin + ",\"endIndex\":" + end + "," + more
                + "}";
    }

    private Imported read(String text, String sentences, String... quotes) throws IOException {
        return run.one(
                "t.json",
                "{\"text\":\"" + text + "\"," + sentences + ",\"quotes\":[" + String.join(",", quotes) + "]}");
    }

    private static Claim onlyClaim(Imported imported) {
        assertThat(imported.article().claims()).hasSize(1);
        return imported.article().claims().get(0);
    }

    private static AttributionStep origin(Claim claim) {
        return claim.attribution().orElseThrow().origin();
    }

    @Test
    void readsAQuoteWithItsSpeaker() throws IOException {
        Imported imported = read(
                TEXT,
                SENTENCES,
                quote(
                        "“We wait,”",
                        3,
                        13,
                        "\"beginToken\":1,\"endToken\":5,\"beginSentence\":0,\"endSentence\":0,\"mention\":\"Nor\","
                                + "\"mentionBegin\":6,\"mentionEnd\":6,\"mentionType\":\"name\",\"speaker\":\"Nor\","
                                + "\"canonicalSpeaker\":\"Ida Nor\""));

        Claim claim = onlyClaim(imported);
        assertThat(claim.id()).isEqualTo("q0");
        assertThat(claim.wording()).contains(Anchor.of(TextSpan.of(3, 11, "We wait,")));
        assertThat(claim.attribution().orElseThrow().quotation()).contains(QuotationType.DIRECT);
        assertThat(origin(claim).speaker()).isEqualTo(Speaker.known("s1"));
        assertThat(origin(claim).mention()).contains(Anchor.of(TextSpan.of(13, 16, "Nor")));
        assertThat(imported.article().sources()).containsExactly(Source.person("s1", "Ida Nor"));
        assertThat(claim.extensions().asMap())
                .isEqualTo(Map.of(
                        "corenlp:beginToken",
                        BigDecimal.ONE,
                        "corenlp:endToken",
                        BigDecimal.valueOf(5),
                        "corenlp:beginSentence",
                        BigDecimal.ZERO,
                        "corenlp:endSentence",
                        BigDecimal.ZERO,
                        "corenlp:mentionType",
                        "name",
                        "corenlp:speaker",
                        "Nor"));
        assertThat(ReaderRun.losses(imported)).containsExactly(SENTENCES_LOST);
    }

    @Test
    void makesNoSourceOfAnUnknownSpeaker() throws IOException {
        Imported imported = read(TEXT, SENTENCES, quote("“We wait,”", 3, 13, UNKNOWN));

        assertThat(origin(onlyClaim(imported))).isEqualTo(AttributionStep.of(Speaker.unresolved()));
        assertThat(imported.article().sources()).isEmpty();
        assertThat(onlyClaim(imported).extensions().isEmpty()).isTrue();
        assertThat(ReaderRun.losses(imported)).containsExactly(SENTENCES_LOST);
    }

    @Test
    void keepsThePronounOfAnUnknownSpeaker() throws IOException {
        Imported imported = read(
                TEXT, SENTENCES, quote("“We wait,”", 3, 13, "\"speaker\":\"she\",\"canonicalSpeaker\":\"Unknown\""));

        assertThat(origin(onlyClaim(imported))).isEqualTo(AttributionStep.byUnresolved("she"));
    }

    @Test
    void tellsSpeakersApartByTheirCanonicalMention() throws IOException {
        String nor =
                "\"speaker\":\"Nor\",\"canonicalSpeaker\":\"Nor\",\"canonicalMentionBegin\":6,\"canonicalMentionEnd\":";
        Imported imported = read(
                TEXT,
                SENTENCES,
                quote("“We wait,”", 3, 13, nor + "6"),
                quote("We", 4, 6, nor + "6"),
                quote("wait", 7, 11, nor + "7"));

        assertThat(imported.article().sources())
                .containsExactly(
                        Source.person("s1", "Nor").withMentions(List.of(Anchor.of(TextSpan.of(13, 16, "Nor")))),
                        Source.person("s2", "Nor"));
        assertThat(imported.article().claims())
                .extracting(claim -> origin(claim).speaker())
                .containsExactly(Speaker.known("s1"), Speaker.known("s1"), Speaker.known("s2"));
    }

    @Test
    void takesTheTextFromTheFileBesideIt() throws IOException {
        run.write("t.txt", TEXT);
        String document = "{\"quotes\":[" + quote("“We wait,”", 3, 13, UNKNOWN) + "]}";

        assertThat(onlyClaim(run.one("t.json", document)).wording())
                .contains(Anchor.of(TextSpan.of(3, 11, "We wait,")));
        assertThat(onlyClaim(run.one("t.txt.json", document)).wording())
                .contains(Anchor.of(TextSpan.of(3, 11, "We wait,")));
    }

    @Test
    void keepsTheWordsIfThereIsNoText() throws IOException {
        Imported imported = run.one("t.json", "{\"quotes\":[" + quote("“We wait,”", 3, 13, UNKNOWN) + "]}");

        assertThat(onlyClaim(imported).wording()).contains(Words.of("We wait,"));
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "text was left out: the document has none (output.includeText was false), and no file with it"
                                + " was given, at /text",
                        "text has no place in the text: the text is not known, at /quotes/0/text");
    }

    @Test
    void inventsNoRelayForAQuoteWithinAQuote() throws IOException {
        String text = "“Ek told me ‘no boat sails’ last week,” Nor said.";
        Imported imported = read(
                text,
                "\"sentences\":[]",
                quote("“Ek told me ‘no boat sails’ last week,”", 0, 39, UNKNOWN),
                quote("‘no boat sails’", 12, 27, UNKNOWN));

        assertThat(imported.article().claims())
                .extracting(claim -> claim.wording().orElseThrow())
                .containsExactly(
                        Anchor.of(TextSpan.of(1, 38, "Ek told me ‘no boat sails’ last week,")),
                        Anchor.of(TextSpan.of(13, 26, "no boat sails")));
        assertThat(imported.article().claims())
                .allSatisfy(claim ->
                        assertThat(claim.attribution().orElseThrow().relays()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "``We wait'', We wait",
        "«\u00a0We wait\u202f», We wait",
        "„We wait“, We wait",
        "'\"We wait', We wait",
        "‘We wait’, We wait"
    })
    void takesOneMarkOffEachEnd(String quote, String words) {
        CorenlpMarks marks = CorenlpMarks.of(quote);

        assertThat(quote.substring(marks.start(), marks.end())).isEqualTo(words);
    }

    @Test
    void refusesDamagedCharacters() {
        // The bytes F0 9F 9A A2 of U+1F6A2, each with its sign.
        String damaged = "\ufff0\uff9f\uff9a\uffa2 We wait.";

        assertThatThrownBy(() -> read(damaged, SENTENCES))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage(
                        "its characters beyond ASCII were lost: JSONOutputter.jsonPrint of CoreNLP damages them when it"
                                + " returns a String; print to a stream or writer");
        assertThat(SignedBytes.areIn("ﾀﾁ and ￥")).isFalse();
        assertThat(SignedBytes.areIn("plain")).isFalse();
        assertThat(SignedBytes.areIn("é \uffc3\uffa9")).isFalse();
    }

    @Test
    void refusesTheErrorOfAServer() {
        assertThatThrownBy(() -> run.one("t.json", "java.util.concurrent.TimeoutException\n"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessageStartingWith("the document is not JSON: Unrecognized token 'java'")
                .extracting("line", "column")
                .containsExactly(1, 1);
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThatThrownBy(() -> run.one("t.json", "")).hasMessage("the document is empty");
        assertThatThrownBy(() -> run.one("t.json", "\u0000\u0000\u0000{\u0000\u0000"))
                .isInstanceOf(NewsClaimsJsonException.class);
        assertThatThrownBy(() -> run.one("t.json", "[]"))
                .hasMessage("it is no document of CoreNLP, which has quotes, sentences or tokens");
        assertThatThrownBy(() -> run.one("t.json", "{\"quotes\":[],\n\"quotes\":[]}"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("the document is not JSON: Duplicate field 'quotes'")
                .extracting("line")
                .isEqualTo(2);
        assertThatThrownBy(() -> run.one("t.json", "[".repeat(10_000)))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessageContaining("nesting depth (401)");
        assertThatThrownBy(() -> run.one("t.json", "{\"quotes\":[]} x")).isInstanceOf(NewsClaimsJsonException.class);
        assertThatThrownBy(() -> run.one("t.json", "{\"text\":\"a\u0000b\",\"quotes\":[]}"))
                .isInstanceOf(NewsClaimsJsonException.class);
    }

    @Test
    void reportsQuotesThatAreWrong() throws IOException {
        Imported imported = read(
                TEXT,
                SENTENCES,
                quote("“We wait,”", 3, 12, UNKNOWN),
                quote("“We wait,”", -1, 900, UNKNOWN),
                "{\"text\":\"“We wait,”\",\"beginIndex\":\"3\",\"endIndex\":13.0}",
                quote("“”", 3, 13, UNKNOWN),
                quote("“We wait,”", 3, 13, UNKNOWN),
                quote("“We wait,”", 3, 13, UNKNOWN),
                "7",
                quote("\\ud83d half", 3, 13, UNKNOWN),
                quote("We", 4, 6, "\"mention\":\"Nor\",\"mentionBegin\":60,\"mentionEnd\":6," + UNKNOWN),
                quote(
                        "wait",
                        7,
                        11,
                        "\"mention\":\"she\",\"mentionBegin\":6,\"mentionEnd\":6,\"score\":1e999," + UNKNOWN));

        assertThat(imported.article().claims())
                .extracting(Claim::id)
                .containsExactly("q0", "q1", "q2", "q4", "q8", "q9");
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "text has no place in the text: the text has \"“We wait,\" at 3 to 12, not \"“We wait,”\", at"
                                + " /quotes/0/text",
                        "text has no place in the text: the text has no words at -1 to 900, at /quotes/1/text",
                        "text has no place in the text: it has no offsets, at /quotes/2/text",
                        "beginIndex was kept as an extension: it must be a whole number, at /quotes/2/beginIndex",
                        "endIndex was kept as an extension: it must be a whole number, at /quotes/2/endIndex",
                        "quotes was left out: it has no words between its marks, at /quotes/3",
                        "quotes was left out: it is the same as /quotes/4, at /quotes/5",
                        "quotes was left out: it has no text, at /quotes/6",
                        "quotes was left out: Invalid wording: it has an unpaired surrogate at UTF-16 index 0, got"
                                + " \"\\ud83d half\", at /quotes/7",
                        "mention has no place in the text: there are no tokens 60 to 6 with offsets, at"
                                + " /quotes/8/mention",
                        "mention has no place in the text: the text has \"Nor\" at 14 to 17, not \"she\", at"
                                + " /quotes/9/mention",
                        "score was left out: Invalid extension: a decimal has at most 400 digits before and 400 after the"
                                + " point, got 1E+999, at /quotes/9/score",
                        SENTENCES_LOST);
    }

    @Test
    void readsTheFieldsOfTheDocument() throws IOException {
        Imported imported = run.one(
                "t.json",
                "{\"docId\":\"post-7\",\"docDate\":\"2031-04-02\",\"docType\":\"news\",\"author\":\"Bo Ek\",\"text\":\"No.\","
                        + "\"tokens\":[],\"corefs\":{},\"mood\":null}");

        Article article = imported.article();
        assertThat(article.id()).isEqualTo("post-7");
        assertThat(article.published()).contains(Edtf.parse("2031-04-02"));
        assertThat(article.contributors()).containsExactly(Contributor.of("Bo Ek", ContributorRole.WRITER));
        assertThat(article.extensions().get("corenlp:docType")).contains("news");
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "quotes was left out: there is no list of quotes; the annotator of quotes may not have run, at"
                                + " /quotes",
                        "tokens was left out: the model has none; only the offsets of tokens were used, at /tokens",
                        "corefs was left out: the model has none; only the offsets of tokens were used, at /corefs",
                        "mood was kept as an extension: the reader does not know the field, at /mood");
    }

    @Test
    void reportsFieldsOfTheDocumentThatAreWrong() throws IOException {
        Imported imported = run.one(
                "t.json",
                "{\"docId\":\"\\ud83d\",\"docDate\":\"02/04/2031\",\"author\":\"Unknown\",\"text\":\"\\ud83d\",\"quotes\":[]}");

        assertThat(imported.article().id()).isEqualTo("t");
        assertThat(imported.article().contributors()).isEmpty();
        assertThat(imported.article().extensions().asMap())
                .isEqualTo(Map.of("corenlp:docDate", "02/04/2031", "corenlp:author", "Unknown"));
        assertThat(imported.losses()).hasSize(4);
    }

    @Test
    void recognizesItsFiles() {
        CorenlpReader reader = new CorenlpReader();

        assertThat(reader.recognizes("t.json", "{\n \"sentences\": [{\"basicDependencies\": []"))
                .isTrue();
        assertThat(reader.recognizes("t.json", "{\"quotes\":[" + quote("“We wait,”", 3, 13, UNKNOWN)))
                .isTrue();
        assertThat(reader.recognizes("t.json", "{\"sentences\":3}")).isFalse();
        assertThat(reader.recognizes("t.json", "[" + SENTENCES)).isFalse();
    }

    @Test
    void keepsFieldsOfAnotherType() throws IOException {
        Imported imported = run.one(
                "t.json",
                "{\"docId\":5,\"text\":7,\"quotes\":[{\"id\":1,\"text\":\"\\\"a b\\\"\",\"beginIndex\":\"x\",\"endIndex\":1.5,"
                        + "\"speaker\":5,\"mention\":[]}]}");

        assertThat(imported.lossText()).isEqualTo("""
                text has no place in the text: it has no offsets, at /quotes/0/text
                beginIndex was kept as an extension: it must be a whole number, at /quotes/0/beginIndex
                endIndex was kept as an extension: it must be a whole number, at /quotes/0/endIndex
                speaker was kept as an extension: it must be a string, at /quotes/0/speaker
                mention was kept as an extension: it must be a string, at /quotes/0/mention
                docId was kept as an extension: it must be a string, at /docId
                text was kept as an extension: it must be a string, at /text
                """);
        assertThat(imported.article().extensions().asMap()).containsOnlyKeys("corenlp:docId", "corenlp:text");
    }
}
