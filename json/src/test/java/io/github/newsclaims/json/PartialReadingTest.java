package io.github.newsclaims.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.quantity.Amount;
import io.github.newsclaims.text.ArticleText;
import io.github.newsclaims.time.Edtf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reading keeps of a document that is half wrong, and the faults that it reports. */
@Tag("jackson")
class PartialReadingTest {
    @TempDir
    Path folder;

    static Stream<PartialCase> cases() {
        return Stream.of(
                        PartialPartCases.fields(),
                        PartialPartCases.meanings(),
                        PartialPartCases.references(),
                        PartialDocumentCases.places(),
                        PartialDocumentCases.documents())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsWhatHoldsAndReportsEveryFault(PartialCase given) {
        PartialReading<Article> reading = NewsClaimsJson.reader().readWhatHolds(quoted(given.json()));

        assertThat(reading.faults())
                .extracting(fault -> fault.message().replace('"', '\''))
                .isEqualTo(given.faults());
        assertThat(reading.value().map(NewsClaimsJson::write)).isEqualTo(kept(given));
        assertThat(reading.isComplete()).isEqualTo(given.faults().isEmpty());
    }

    private static Optional<String> kept(PartialCase given) {
        return Optional.of(given.kept()).filter(kept -> !kept.isEmpty()).map(PartialReadingTest::quoted);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    @Test
    void namesTheMessageThePointerAndThePlaceOfEachFault() {
        String json = quoted(
                "{'newsclaims':'1',\n'id':'a','claims':[\n {'id':'c'},\n {'id':'d','note':7,\r 'place':'é','note':1}]}");
        PartialReading<Article> reading = NewsClaimsJson.reader().readWhatHolds(json);

        assertThat(reading.faults())
                .extracting(ReadFault::message, ReadFault::pointer, ReadFault::line, ReadFault::column)
                .containsExactly(
                        tuple("claim is missing required field proposition or wording at /claims/0", "/claims/0", 3, 2),
                        tuple("claim is missing required field proposition or wording at /claims/1", "/claims/1", 4, 2),
                        tuple("note must be a string, got 7 at /claims/1/note", "/claims/1/note", 4, 19),
                        tuple("field \"note\" stands twice at /claims/1/note", "/claims/1/note", 5, 14));
        assertThat(reading.faults().get(0)).hasToString(reading.faults().get(0).message());
        assertThat(reading.faultText())
                .isEqualTo(reading.faults().get(0) + "\n" + reading.faults().get(1) + "\n"
                        + reading.faults().get(2) + "\n" + reading.faults().get(3) + "\n");
        assertThat(reading).hasToString("PartialReading{Article{id=a, sources=0, claims=0}, faults=4}");
    }

    @Test
    void readsFromStringsBytesStreamsAndFiles() throws IOException {
        NewsClaimsReader<Article> reader = NewsClaimsJson.reader();
        byte[] json = "{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":\"\u00e9".getBytes(UTF_8);
        Path file = Files.write(folder.resolve("a.json"), json);
        String message =
                "document ends too early: expected the closing quotation mark of a string at /x, line 1, column 34\n";

        assertThat(reader.readWhatHolds(new String(json, UTF_8)).faultText()).isEqualTo(message);
        assertThat(reader.readWhatHolds(json).faultText()).isEqualTo(message);
        assertThat(reader.readWhatHolds(new ByteArrayInputStream(json)).faultText())
                .isEqualTo(message);
        assertThat(reader.readWhatHolds(file).faultText()).isEqualTo(message);
    }

    @Test
    void readsBytesUpToOneThatIsNotUtf8() {
        byte[] json = "{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":1,\"y\":\"?\"}".getBytes(UTF_8);
        json[json.length - 3] = (byte) 0xFF;
        PartialReading<Article> reading = NewsClaimsJson.reader().readWhatHolds(json);

        assertThat(reading.faultText()).isEqualTo("document is not valid UTF-8 at /y\n");
        assertThat(reading.value().map(NewsClaimsJson::write)).contains("{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":1}");
    }

    @Test
    void keepsTheLimits() {
        String head = "{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":1,";
        NewsClaimsReader<Article> reader = NewsClaimsJson.reader()
                .withLimits(ReadLimits.standard()
                        .withDepth(16)
                        .withStringLength(1000)
                        .withNames(64)
                        .withDocumentSize(2000));
        StringBuilder names = new StringBuilder();
        for (int name = 0; name < 70; name++) {
            names.append(",\"n").append(name).append("\":1");
        }

        assertCut(
                reader,
                head + "\"y\":" + "[".repeat(16) + "]".repeat(16) + "}",
                "document is deeper than its limit of 16 levels at /y" + "/0".repeat(15) + "\n");
        assertCut(reader, head + "\"y\":{\"a\":1" + names + "}}", "object has more than 64 fields at /y/n63\n");
        assertCut(
                reader,
                head + "\"y\":\"" + "a".repeat(1001) + "\"}",
                "a string is longer than its limit of 1000 at /y\n");
        assertCut(reader, head + " ".repeat(2000) + "\"y\":1}", "document is longer than its limit of 2000\n");
        assertCut(
                NewsClaimsJson.reader(),
                head + "\"" + "n".repeat(50_001) + "\":1}",
                "a name is longer than its limit of 50000 at /" + "n".repeat(80) + "…\n");
    }

    private static void assertCut(NewsClaimsReader<Article> reader, String json, String faults) {
        PartialReading<Article> reading = reader.readWhatHolds(json);

        assertThat(reading.faultText()).isEqualTo(faults);
        assertThat(reading.value().map(NewsClaimsJson::write)).contains("{\"newsclaims\":\"1\",\"id\":\"a\",\"x\":1}");
    }

    @Test
    void readsTheDocumentWithItsText() {
        ArticleText text = ArticleText.of("They pay.");
        Article article = Article.builder()
                .id("a")
                .text(text)
                .addClaim(
                        Claim.builder().id("c").wording(text.find("pay").only()).build())
                .build();
        String json = NewsClaimsJson.writer().withoutWords().write(article);

        PartialReading<Article> whole = NewsClaimsJson.reader().withText(text).readWhatHolds(json);
        PartialReading<Article> other =
                NewsClaimsJson.reader().withText(ArticleText.of("other")).readWhatHolds(json);

        assertThat(whole.faultText()).isEmpty();
        assertThat(whole.value())
                .contains(NewsClaimsJson.reader().withText(text).read(json));
        assertThat(other.faults().get(0).message())
                .isEqualTo("the text given is not that of the document, whose digest is another at /textDigest");
        assertThat(other.value()).isPresent();
        assertThat(NewsClaimsJson.reader()
                        .withText(text)
                        .readWhatHolds("{\"newsclaims\":\"1\",\"id\":\"a\"}")
                        .faultText())
                .isEqualTo("a text is given, and no textDigest proves that it is the article's\n");
        assertThat(NewsClaimsJson.reader()
                        .withText(text)
                        .readWhatHolds("{\"newsclaims\":\"1\",\"id\":\"a\",\"text\":\"other\"}")
                        .faultText())
                .isEqualTo("text is not the one given at /text\n");
    }

    @Test
    void readsAPartOnItsOwn() {
        PartialReading<Claim> claim =
                NewsClaimsJson.reader(Claim.class).readWhatHolds("{\"id\":\"c\",\"proposition\":\"P\",\"note\":7}");
        PartialReading<Amount> amount =
                NewsClaimsJson.reader(Amount.class).readWhatHolds("{\"kind\":\"exact\",\"value\":\"1\"");

        assertThat(claim.value())
                .contains(Claim.builder().id("c").proposition("P").build());
        assertThat(claim.faultText()).isEqualTo("note must be a string, got 7 at /note\n");
        assertThat(amount.value()).isEmpty();
        assertThat(amount.faultText())
                .isEqualTo("document ends too early: expected a comma or } at /value, line 1, column 28\n");
        assertThat(NewsClaimsJson.reader(Edtf.class).readWhatHolds("\"2031\"").value())
                .contains(Edtf.parse("2031"));
        assertThat(NewsClaimsJson.reader(Edtf.class).readWhatHolds("\"x\"").value())
                .isEmpty();
    }

    @Test
    void losesWhatAMisspeltNameMeans() {
        String json = quoted("{'newsclaims':'1','id':'a','claims':[{'id':'c','proposition':'P',"
                + "'times':[{'wording':['W'],'edtf':'2018','modifer':'before'}],'figures':[{'amount':"
                + "{'kind':'exact','value':'1'},'unit':{'kind':'count'},'pers':[]}],'nte':1}]}");
        PartialReading<Article> reading =
                NewsClaimsJson.reader().refusingUnknownFields().readWhatHolds(json);

        assertThat(reading.faultText())
                .isEqualTo("time has no field \"modifer\"; the nearest is \"modifier\" at /claims/0/times/0/modifer\n"
                        + "figure has no field \"pers\"; the nearest is \"per\" at /claims/0/figures/0/pers\n"
                        + "claim has no field \"nte\"; the nearest is \"note\" at /claims/0/nte\n");
        assertThat(reading.value().map(NewsClaimsJson::write))
                .contains(quoted("{'newsclaims':'1','id':'a','claims':[{'id':'c','proposition':'P',"
                        + "'times':[{'wording':['W']}]}]}"));
    }

    @Test
    void keepsAClaimWithManyPlacesInAWordingThatLostItsPlace() {
        String figure = "{'wording':[{'start':5,'end':8,'exact':'pay'}],'amount':{'kind':'exact','value':'1'},"
                + "'unit':{'kind':'count'}}";
        PartialReading<Article> reading = NewsClaimsJson.reader()
                .readWhatHolds(quoted("{'newsclaims':'1','id':'a','text':'They pay.','claims':[{'id':'c','wording':"
                        + "[{'start':1,'end':10,'exact':'They pay.'}],'figures':[" + figure + ("," + figure).repeat(99)
                        + "]}]}"));

        assertThat(reading.faults()).hasSize(1);
        assertThat(reading.value().orElseThrow().claims().get(0).figures()).hasSize(100);
    }

    @Test
    void reportsAnotherEncodingOnce() {
        PartialReading<Article> reading =
                NewsClaimsJson.reader().readWhatHolds("{\"newsclaims\":\"1\"}".getBytes(UTF_16));

        assertThat(reading.value()).isEmpty();
        assertThat(reading.faultText()).isEqualTo("document is not valid UTF-8\n");
    }
}
