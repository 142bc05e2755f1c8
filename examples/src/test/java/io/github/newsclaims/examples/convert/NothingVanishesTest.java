package io.github.newsclaims.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newsclaims.Article;
import io.github.newsclaims.examples.bundled.HarbourPost;
import io.github.newsclaims.examples.formats.FormatReader;
import io.github.newsclaims.examples.formats.FormatWriter;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.WrittenDocument;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.Loss;
import io.github.newsclaims.json.exchange.LossOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One place of a document is changed at a time, in every way. What was put there is in the article, or is named as a loss, or the
 * document is refused; and if it is in the article, it is written again or named.
 */
class NothingVanishesTest {
    /** Of many changed documents one of so many is read, or each with {@code -Dnewsclaims.changes=1}. */
    private static final int SHARE = Integer.getInteger("newsclaims.changes", 8);
    /** Of fewer changed documents each is read. */
    private static final int MANY = 500;

    private static final Path EVERY_FIELD =
            Path.of("../json/src/conformance/newsclaims-conformance/form-1/valid/every-field-with-extensions.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private final List<String> vanished = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"schemaorg", "ninjs"})
    void ofAnArticleThatWasWritten(String format) throws IOException {
        FormatWriter writer = Formats.writer(format).orElseThrow();
        Article everyField = NewsClaimsJson.read(Files.readString(EVERY_FIELD));

        check(format, "written.json", writer.write(everyField, false).json());
        check(format, "written.json", writer.write(HarbourPost.article(), false).json());

        assertThat(vanished).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"schemaorg, schemaorg, .jsonld", "ninjs, ninjs, .json"})
    void ofRealDocuments(String format, String folder, String ending) throws IOException {
        Path real = Path.of("../../shared/conformance", folder);
        assumeTrue(Files.exists(real), "skipped: ../shared/conformance is absent");
        List<Path> files;
        try (Stream<Path> all = Files.walk(real)) {
            files = all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("schema_")
                            && !file.toString().contains("GeoJSON"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            check(format, "real.json", Files.readString(file));
        }

        assertThat(files).isNotEmpty();
        assertThat(vanished).isEmpty();
    }

    @Test
    void ofQuotesByCorenlp() throws IOException {
        check("corenlp", "quay.json", """
                {"docId": "quay", "docDate": "2031-04-02", "text": "“We wait,” Nor said. “No boat.”",
                 "sentences": [{"index": 0, "parse": "(ROOT)", "tokens": [
                  {"index": 1, "word": "“", "lemma": "“", "characterOffsetBegin": 0, "characterOffsetEnd": 1},
                  {"index": 2, "word": "We", "ner": "O", "characterOffsetBegin": 1, "characterOffsetEnd": 3},
                  {"index": 3, "word": "Nor", "speaker": "PER0", "characterOffsetBegin": 11, "characterOffsetEnd": 14}]}],
                 "corefs": {"1": [{"id": 1, "text": "Nor"}]},
                 "quotes": [
                  {"id": 0, "text": "“We wait,”", "beginIndex": 0, "endIndex": 10, "beginToken": 0, "endToken": 1,
                   "beginSentence": 0, "endSentence": 0, "mention": "Nor", "mentionBegin": 2, "mentionEnd": 2,
                   "mentionType": "name", "mentionSieve": "Deterministic Trigram VPQ", "speaker": "Nor",
                   "speakerSieve": "name", "canonicalSpeaker": "Ida Nor", "canonicalMentionBegin": 2,
                   "canonicalMentionEnd": 2},
                  {"id": 1, "text": "“No boat.”", "beginIndex": 21, "endIndex": 31, "speaker": "Unknown",
                   "canonicalSpeaker": "Unknown"}]}""");

        assertThat(vanished).isEmpty();
    }

    @Test
    void ofExtractions() throws IOException {
        check("langextract", "quay.jsonl", """
                {"extractions": [
                  {"extraction_class": "claim", "extraction_text": "40 men left", "char_interval": {"start_pos": 0,
                   "end_pos": 11}, "alignment_status": "match_exact", "extraction_index": 1, "group_index": 0,
                   "description": "what was said", "attributes": {"speaker": "Nor", "hedged": true, "units": ["men"]}},
                  {"extraction_class": "speaker", "extraction_text": "Nor", "char_interval": {"start_pos": 13,
                   "end_pos": 16}, "alignment_status": "match_exact", "extraction_index": 2, "group_index": 0},
                  {"extraction_class": "claim", "extraction_text": "not stated", "char_interval": null,
                   "alignment_status": null, "extraction_index": 3, "group_index": 1}],
                 "text": "40 men left, Nor said.", "document_id": "d1"}""".replace("\n", "") + "\n");

        assertThat(vanished).isEmpty();
    }

    @Test
    void ofCheckedClaims() throws IOException {
        check("averitec", "dev.json", """
                [{"claim": "Skarvik lost 40 boats.", "required_reannotation": false, "label": "Refuted",
                  "justification": "The port lost none.", "claim_date": "3-4-2031", "speaker": "Ida Nor",
                  "original_claim_url": "https://post.example/1", "cached_original_claim_url": "https://a.example/1",
                  "fact_checking_article": "https://check.example/7", "reporting_source": "Harbour Post",
                  "location_ISO_code": "NO", "claim_types": ["Numerical Claim", "Quote Verification"],
                  "fact_checking_strategies": ["Written Evidence"],
                  "questions": [{"question": "How many boats sank?", "answers": [
                   {"answer": "None.", "answer_type": "Extractive", "source_url": "https://port.example/log",
                    "source_medium": "Web text", "cached_source_url": "https://a.example/2"},
                   {"answer": "No", "answer_type": "Boolean", "boolean_explanation": "The log says so.",
                    "source_url": "Metadata", "source_medium": "Metadata"}]},
                   {"question": "Who says so?", "answers": [{"answer": "No answer could be found.",
                    "answer_type": "Unanswerable"}]}]}]""");

        assertThat(vanished).isEmpty();
    }

    @Test
    void ofLinesOfOtherTools() throws IOException {
        Files.writeString(folder.resolve("quay.txt"), "Reportedly 40 men left, Nor said in Vik. “No.”");
        checkCells("brat", "quay.ann", """
                T1\tCue 28 32\tsaid
                T2\tContent 11 22\t40 men left
                T3\tSource 24 27\tNor
                T4\tPlace 36 39\tVik
                E1\tCue:T1 Content:T2 Source:T3
                A1\tType E1 Indirect
                R1\tSpoken-in Arg1:T2 Arg2:T4
                #1\tAnnotatorNotes E1\tby hand
                *\tEquiv T3 T4
                N1\tReference T3 Wikidata:Q1\tNor
                """);
        checkCells("checkthat", "debate.tsv", "1\tNOR\tWe lost boats.\t1\n2\tEK\tNo.\t0\n3\tSYSTEM\t(APPLAUSE)\t0\n");
        checkCells(
                "checkthat",
                "checked.txt",
                "1\tNOR\tWe lost boats.\t2\tSkarvik lost boats.\tTRUE\n2\tEK\tNo.\tN/A\t-\t-\n");
        checkCells(
                "gdelt",
                "20310402101500.gkg.csv",
                String.join(
                                "\t",
                                "20310402101500-7",
                                "20310402101500",
                                "1",
                                "post.example",
                                "https://post.example/quay",
                                "KILL#40##1#Vik#NO#NO#60#5#1",
                                "KILL#40##1#Vik#NO#NO#60#5#1#12",
                                "STRIKE;PORT",
                                "STRIKE,12;PORT,40",
                                "1#Norway#NO#NO#62#10#NO",
                                "1#Norway#NO#NO##62#10#NO#30",
                                "ida nor",
                                "Ida Nor,20",
                                "port of vik",
                                "Port Of Vik,44",
                                "-1.5,2,3,4,5,6,70",
                                "1#4#2#2031#12",
                                "wc:70,c1.1:2",
                                "https://post.example/a.jpg",
                                "https://post.example/b.jpg",
                                "https://social.example/c",
                                "https://video.example/d",
                                "120|26||No boat sails , she said#300|9|warned|Too late",
                                "Ida Nor,20;Port Of Vik,44",
                                "40,men left,12;3000000,crowns,90",
                                "srclc:nor;eng:GT-NOR 1.0",
                                "<PAGE_TITLE>Quay</PAGE_TITLE>")
                        + "\n");

        assertThat(vanished).isEmpty();
    }

    // The check.

    private void check(String format, String name, String json) throws IOException {
        List<JsonNode> documents = ChangedDocuments.of(json);
        for (JsonNode changed : documents) {
            if (documents.size() >= MANY && random.nextInt(SHARE) > 0) {
                continue;
            }
            String place = ChangedDocuments.place(changed).orElseThrow();
            List<Imported> all = read(format, name, changed + "\n");
            if (all.stream().noneMatch(imported -> isNamed(imported.losses(), place) || isKept(imported))
                    && !all.isEmpty()) {
                vanished.add(format + " " + place + " in " + changed + ": " + all);
            }
            for (Imported imported : all) {
                for (Article article : imported.articles()) {
                    checkWritten(format, place, article);
                }
            }
        }
    }

    private void checkWritten(String format, String from, Article article) throws IOException {
        Optional<FormatWriter> writer = Formats.writer(format);
        JsonNode ours = JSON.readTree(NewsClaimsJson.write(article));
        Optional<String> place = ChangedDocuments.place(ours);
        if (writer.isPresent() && place.isPresent()) {
            WrittenDocument written = writer.get().write(article, false);
            if (!written.json().contains(ChangedDocuments.MARK) && !isNamed(written.losses(), place.get())) {
                vanished.add(format + " " + from + " is not written from " + place.get());
            }
        }
    }

    /** Changes each cell of lines with tabs. */
    private void checkCells(String format, String name, String lines) throws IOException {
        List<List<Loss>> losses = losses(read(format, name, lines));
        String[] cells = lines.split("(?<=[\t\n])|(?=[\t\n])", -1);
        for (int index = 0; index < cells.length; index++) {
            String cell = cells[index];
            if (cell.isBlank()) {
                continue;
            }
            for (String change :
                    List.of(ChangedDocuments.MARK, cell + ChangedDocuments.MARK, cell + " " + ChangedDocuments.MARK)) {
                cells[index] = change;
                List<Imported> all = read(format, name, String.join("", cells));
                boolean isNamed = !losses(all).equals(losses);
                if (!isNamed && all.stream().noneMatch(NothingVanishesTest::isKept)) {
                    vanished.add(format + " " + change + " at " + index);
                }
            }
            cells[index] = cell;
        }
    }

    /** Returns what a reader gives out; nothing if it refuses the file. */
    private List<Imported> read(String format, String name, String content) throws IOException {
        FormatReader reader = Formats.reader(format).orElseThrow();
        List<Imported> all = new ArrayList<>();
        try (InputFile input = new InputFile(Files.writeString(folder.resolve(name), content), null, bytes -> {})) {
            reader.read(input, all::add);
        } catch (NewsClaimsJsonException e) {
            assertThat(e).message().isNotBlank();
            return List.of();
        }
        return all;
    }

    private static List<List<Loss>> losses(List<Imported> all) {
        return all.stream()
                .map(imported -> imported.losses().stream()
                        .filter(loss -> loss.outcome() != LossOutcome.KEPT)
                        .toList())
                .toList();
    }

    private static boolean isKept(Imported imported) {
        return imported.articles().stream()
                .anyMatch(article -> NewsClaimsJson.write(article)
                        .toLowerCase(Locale.ROOT)
                        .contains(ChangedDocuments.MARK.toLowerCase(Locale.ROOT)));
    }

    private static boolean isNamed(List<Loss> losses, String place) {
        return losses.stream()
                .anyMatch(loss -> loss.outcome() != LossOutcome.KEPT && (place + "/").startsWith(loss.pointer() + "/"));
    }
}
