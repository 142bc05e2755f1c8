package io.github.newsclaims.examples.langextract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newsclaims.Article;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.formats.ReaderRun;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LangextractReaderTest {
    private static final String TEXT = "Skarvik port lost 40 boats in May, the mayor said.";

    @TempDir
    private Path folder;

    private ReaderRun run;

    @BeforeEach
    void prepare() {
        run = new ReaderRun(new LangextractReader(), folder);
    }

    private static String document(String... extractions) {
        return "{\"extractions\":[" + String.join(",", extractions) + "],\"text\":\"" + TEXT
                + "\",\"document_id\":\"doc_1\"}";
    }

    private static String extraction(String type, String words, String interval, String status, int index, int group) {
        return "{\"extraction_class\":\"" + type + "\",\"extraction_text\":\"" + words + "\",\"char_interval\":"
                + interval
                + ",\"alignment_status\":" + status + ",\"extraction_index\":" + index + ",\"group_index\":" + group
                + ",\"description\":null,\"attributes\":null}";
    }

    private static String at(int start, int end) {
        return "{\"start_pos\":" + start + ",\"end_pos\":" + end + "}";
    }

    private Imported read(String... extractions) throws IOException {
        return run.one("t.jsonl", document(extractions) + "\n");
    }

    private static Claim onlyClaim(Imported imported) {
        assertThat(imported.article().claims()).hasSize(1);
        return imported.article().claims().get(0);
    }

    @Test
    void readsWordsAtTheirPlace() throws IOException {
        Imported imported = read(extraction("claim", "Skarvik port lost 40 boats", at(0, 26), "\"match_exact\"", 1, 0));

        assertThat(imported.article().id()).isEqualTo("doc_1");
        assertThat(imported.article().text().orElseThrow().value()).isEqualTo(TEXT);
        Claim claim = onlyClaim(imported);
        assertThat(claim.id()).isEqualTo("e0");
        assertThat(claim.wording()).contains(Anchor.of(TextSpan.of(0, 26, "Skarvik port lost 40 boats")));
        assertThat(claim.attribution()).isEmpty();
        assertThat(claim.extensions().asMap())
                .isEqualTo(Map.of(
                        "langextract:extraction_class",
                        "claim",
                        "langextract:alignment_status",
                        "match_exact",
                        "langextract:extraction_index",
                        BigDecimal.ONE,
                        "langextract:group_index",
                        BigDecimal.ZERO));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void readsADocumentInSeveralLines() throws IOException {
        Imported imported = run.one("t.json", "{\"extractions\": [\n],\n\"text\": \"No boat.\"}\n");

        assertThat(imported.article().text().orElseThrow().value()).isEqualTo("No boat.");
    }

    @Test
    void countsCodePoints() throws IOException {
        Imported imported = run.one(
                "t.jsonl",
                "{\"extractions\":[" + extraction("claim", "No boat", at(2, 9), "\"match_exact\"", 1, 0)
                        + "],\"text\":\"🚢 No boat\"}");

        assertThat(onlyClaim(imported).wording()).contains(Anchor.of(TextSpan.of(2, 9, "No boat")));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void doesNotTrustAnIntervalWithFewerWords() throws IOException {
        Imported imported =
                read(extraction("claim", "lost 40 boats in May 2031", at(13, 33), "\"match_lesser\"", 1, 0));

        assertThat(onlyClaim(imported).wording()).contains(Words.of("lost 40 boats in May 2031"));
        assertThat(onlyClaim(imported).extensions().get("langextract:char_interval"))
                .contains(Map.of("start_pos", BigDecimal.valueOf(13), "end_pos", BigDecimal.valueOf(33)));
        assertThat(imported.lossText())
                .isEqualTo(
                        "extraction_text has no place in the text: the text has \"lost 40 boats in May\" at 13 to 33,"
                                + " not \"lost 40 boats in May 2031\", at /extractions/0/extraction_text, line 1\n");
    }

    @Test
    void leavesItToGroundingIfOnlyTheCaseDiffers() throws IOException {
        Imported imported = read(extraction("claim", "the Mayor", at(35, 44), "\"match_exact\"", 1, 0));

        assertThat(onlyClaim(imported).wording()).contains(Words.of("the Mayor"));
        assertThat(imported.lossText())
                .isEqualTo("extraction_text has no place in the text: the text has \"the mayor\" at 35 to 44, not"
                        + " \"the Mayor\", at /extractions/0/extraction_text, line 1\n");
    }

    @Test
    void keepsChunksApart() throws IOException {
        Imported imported = read(
                extraction("claim", "lost 40 boats", at(13, 26), "\"match_exact\"", 1, 0),
                extraction("claim", "in May", at(27, 33), "\"match_exact\"", 1, 0));

        assertThat(imported.article().claims()).extracting(Claim::id).containsExactly("e0", "e1");
    }

    @Test
    void readsNullIntervalsAsWords() throws IOException {
        String document = "{\"extractions\":[{\"extraction_class\":\"claim\",\"extraction_text\":\"40 boats\","
                + "\"char_interval\":{\"start_pos\":null,\"end_pos\":null},\"alignment_status\":null,"
                + "\"attributes\":{\"hedged\":true,\"units\":[\"boats\",null],\"n\":40}},"
                + "{\"extraction_class\":\"quote\",\"extraction_text\":\"not stated\",\"char_interval\":null}],\"text\":\""
                + TEXT + "\",\"document_id\":\"d\"}";

        Imported imported = run.one("t.jsonl", document);

        assertThat(imported.article().claims())
                .extracting(claim -> claim.wording().orElseThrow())
                .containsExactly(Words.of("40 boats"), Words.of("not stated"));
        assertThat(imported.article().claims().get(0).extensions().get("langextract:attributes"))
                .contains(Map.of("hedged", true, "units", Arrays.asList("boats", null), "n", BigDecimal.valueOf(40)));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void joinsAGroupOnlyIfTheCallerSaysSo() throws IOException {
        String[] extractions = {
            extraction("claim", "lost 40 boats", at(13, 26), "\"match_exact\"", 1, 0),
            extraction("speaker", "the mayor", at(35, 44), "\"match_exact\"", 2, 0),
            extraction("speaker", "Skarvik", at(0, 7), "\"match_exact\"", 1, 0)
        };

        Imported apart = read(extractions);
        run = new ReaderRun(
                new LangextractReader(Map.of("claim", ExtractionRole.CLAIM, "speaker", ExtractionRole.MENTION), true),
                folder);
        Imported joined = read(extractions);

        assertThat(onlyClaim(apart).attribution()).isEmpty();
        assertThat(ReaderRun.losses(apart))
                .containsExactly(
                        "extractions was kept as an extension: it is not joined with a claim, at /extractions/1, line 1",
                        "extractions was kept as an extension: it is not joined with a claim, at /extractions/2, line 1");
        assertThat(onlyClaim(joined).attribution().orElseThrow().origin())
                .isEqualTo(AttributionStep.of(Speaker.unresolved())
                        .withMention(Anchor.of(TextSpan.of(35, 44, "the mayor"))));
        assertThat(ReaderRun.losses(joined))
                .containsExactly(
                        "extractions was kept as an extension: it is not joined with a claim, at /extractions/2, line 1");
    }

    @Test
    void doesNotJoinAGroupWithTwoSpeakers() throws IOException {
        run = new ReaderRun(
                new LangextractReader(Map.of("claim", ExtractionRole.CLAIM, "speaker", ExtractionRole.MENTION), true),
                folder);

        Imported imported = read(
                extraction("claim", "lost 40 boats", at(13, 26), "\"match_exact\"", 1, 0),
                extraction("speaker", "the mayor", at(35, 44), "\"match_exact\"", 2, 0),
                extraction("speaker", "Skarvik", at(0, 7), "\"match_exact\"", 3, 0));

        assertThat(onlyClaim(imported).attribution()).isEmpty();
        assertThat(imported.losses()).hasSize(2);
    }

    @Test
    void keepsExtractionsOfOtherClassesAndOtherFields() throws IOException {
        Imported imported = run.one(
                "t.jsonl",
                "{\"extractions\":[{\"extraction_class\":\"boat\",\"extraction_text\":\"boats\"},"
                        + "{\"extraction_class\":\"claim\",\"extraction_text\":\"boats\",\"_token_interval\":{\"a\":1}}],"
                        + "\"text_length\":50}");

        assertThat(imported.article().id()).isEqualTo("t-1");
        assertThat(imported.article().extensions().asMap())
                .isEqualTo(Map.of(
                        "langextract:extractions",
                        List.of(Map.of("extraction_class", "boat", "extraction_text", "boats")),
                        "langextract:text_length",
                        BigDecimal.valueOf(50)));
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "text was left out: the document has none, at /text, line 1",
                        "extractions was kept as an extension: its class has no role, at /extractions/0, line 1",
                        "_token_interval was kept as an extension: the reader does not know the field, at"
                                + " /extractions/1/_token_interval, line 1",
                        "text_length was kept as an extension: the reader does not know the field, at /text_length,"
                                + " line 1");
    }

    @Test
    void readsLineByLine() throws IOException {
        List<Imported> all = run.all(
                "t.jsonl",
                "\ufeff" + document()
                        + "\r\n\r\nnot json\r\n{\"text\":\"a\u2028b\",\"extractions\":null}\r\n{\"a\":1}\r\n"
                        + "[".repeat(10_000) + "\r\n7");

        assertThat(all.stream().flatMap(imported -> imported.articles().stream()))
                .extracting(Article::id)
                .containsExactly("doc_1", "t-4");
        assertThat(all.get(2).article().text().orElseThrow().value()).isEqualTo("a\u2028b");
        List<String> losses = all.stream()
                .flatMap(imported -> ReaderRun.losses(imported).stream())
                .toList();
        assertThat(losses).hasSize(5);
        assertThat(losses.get(0))
                .startsWith("line was left out: the document is not JSON: Unrecognized token 'not'")
                .endsWith(", at line 3");
        assertThat(losses.get(1))
                .isEqualTo("extractions was left out: it is no list; the run may have failed, at /extractions, line 4");
        assertThat(losses.get(2))
                .isEqualTo("a was left out: the document has neither extractions nor a text, at /a, line 5");
        assertThat(losses.get(3)).contains("nesting depth (401)").endsWith(", at line 6");
        assertThat(losses.get(4))
                .isEqualTo("document was left out: the document has neither extractions nor a text, at line 7");
    }

    @Test
    void readsAnIndentedDocumentAndAList() throws IOException {
        String document = document(extraction("claim", "in May", at(27, 33), "\"match_exact\"", 1, 0));

        assertThat(run.all("t.json", document.replace("{\"extractions\":", "{\n  \"extractions\":\n")))
                .hasSize(1)
                .allSatisfy(imported -> assertThat(onlyClaim(imported).id()).isEqualTo("e0"));
        assertThat(run.all("t.json", "[" + document + ",\n" + document + "]")).hasSize(2);
    }

    @Test
    void refusesAFileWithoutADocument() {
        assertThatThrownBy(() -> run.all("t.jsonl", "\nhello\nworld\n"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessageStartingWith("the document is not JSON: Unrecognized token 'hello'")
                .extracting("line")
                .isEqualTo(2);
        assertThatThrownBy(() -> run.all("t.jsonl", "{\"a\":1}"))
                .isInstanceOf(NewsClaimsJsonException.class)
                .hasMessage("no part of the file is a document of LangExtract: a was left out: the document has neither"
                        + " extractions nor a text, at /a, line 1");
        assertThatThrownBy(() -> run.all("t.jsonl", "x\n".repeat(2000))).isInstanceOf(NewsClaimsJsonException.class);
    }

    @Test
    void reportsExtractionsThatAreWrong() throws IOException {
        Imported imported = read(
                "7",
                extraction("claim", " ", at(0, 5), "null", 1, 0),
                extraction("claim", "\\udead", at(0, 5), "null", 2, 0),
                extraction("claim", "May", at(30, 99), "\"no_match\"", 3, 0),
                extraction("claim", "May", "{\"start_pos\":\"30\",\"end_pos\":33.0}", "7", 4, 0),
                extraction("claim", "May", "[1]", "null", 5, 0),
                "{\"extraction_class\":\"claim\"}");

        assertThat(imported.article().claims()).extracting(Claim::id).containsExactly("e3", "e4", "e5");
        assertThat(ReaderRun.losses(imported))
                .filteredOn(loss -> !loss.contains("/extractions/2/"))
                .containsExactly(
                        "extractions was kept as an extension: its class has no role, at /extractions/0, line 1",
                        "extractions was kept as an extension: it has no words, at /extractions/1, line 1",
                        "extraction_text has no place in the text: the text has no words at 30 to 99, at"
                                + " /extractions/3/extraction_text, line 1",
                        "extractions was kept as an extension: it has no words, at /extractions/6, line 1");
        assertThat(ReaderRun.losses(imported))
                .filteredOn(loss -> loss.contains("/extractions/2/"))
                .hasSize(8)
                .contains(
                        "extraction_class was left out: Invalid wording: it has an unpaired surrogate at UTF-16 index 0,"
                                + " got \"\\udead\", at /extractions/2/extraction_class, line 1");
    }

    @Test
    void recognizesItsFiles() {
        LangextractReader reader = new LangextractReader();

        assertThat(reader.recognizes("t.jsonl", document())).isTrue();
        assertThat(reader.recognizes("t.jsonl", "{\"extractions\": [{\"extraction_class\": \"x\""))
                .isTrue();
        assertThat(reader.recognizes("t.jsonl", "{\"extractions\": 3}")).isFalse();
    }

    @Test
    void keepsFieldsOfAnotherType() throws IOException {
        Imported imported = run.one("t.jsonl", "{\"document_id\":5,\"text\":7,\"extractions\":[]}");

        assertThat(imported.lossText()).isEqualTo("""
                document_id was kept as an extension: it must be a string, at /document_id, line 1
                text was kept as an extension: it must be a string, at /text, line 1
                """);
    }
}
