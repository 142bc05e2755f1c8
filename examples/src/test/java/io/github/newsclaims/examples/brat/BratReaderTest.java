package io.github.newsclaims.examples.brat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Section;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.examples.formats.ReaderRun;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.term.SectionKind;
import io.github.newsclaims.text.Anchor;
import io.github.newsclaims.text.TextSpan;
import io.github.newsclaims.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BratReaderTest extends BratFiles {
    @Test
    void readsASplitQuotationWithItsSourceAndItsCue() throws IOException {
        Imported imported = read(
                TEXT,
                "T1\tSource 32 39\tIda Nor",
                "T2\tCue 40 44\tsaid",
                "T3\tContent 47 58;16 30\tbefore May. No boat sails,",
                "T4\tAttribution 40 44\tsaid",
                "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3");

        Claim claim = onlyClaim(imported);
        assertThat(claim.id()).isEqualTo("E1");
        assertThat(claim.wording())
                .contains(Anchor.of(TextSpan.of(16, 30, "No boat sails,"), TextSpan.of(47, 58, "before May.")));
        assertThat(origin(claim).speaker()).isEqualTo(Speaker.unresolved());
        assertThat(origin(claim).mention()).contains(Anchor.of(TextSpan.of(32, 39, "Ida Nor")));
        assertThat(origin(claim).cue()).contains(Anchor.of(TextSpan.of(40, 44, "said")));
        assertThat(claim.attribution().orElseThrow().quotation()).isEmpty();
        assertThat(imported.article().sources()).isEmpty();
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void readsAnAttributionWithoutASource() throws IOException {
        Imported imported = read(
                TEXT,
                "T1\tCue 60 70\tReportedly",
                "T2\tContent 71 82\t40 men left",
                "T3\tAttribution-no-source 60 70\tReportedly",
                "E1\tAttribution-no-source:T3 Cue:T1 Content:T2",
                "E2\tAttribution-no-source:T3 ");

        assertThat(origin(onlyClaim(imported)).speaker()).isEqualTo(Speaker.unstated());
        assertThat(imported.lossText()).isEqualTo("E2 was kept as an extension: it has no content, at line 5\n");
    }

    @Test
    void readsWordsWithLineBreaks() throws IOException {
        Imported imported = read(
                TEXT,
                "T1\tContent 0 31\tFerries stop.",
                "",
                "“No boat sails,”",
                "T2\tCue 40 44\tsaid",
                "T3\tAttribution 40 44\tsaid",
                "E1\tAttribution:T3 Cue:T2 Content:T1");

        assertThat(onlyClaim(imported).wording()).contains(Anchor.of(TextSpan.of(0, 31, TEXT.substring(0, 31))));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void doesNotTakeALineOfWordsForARecord() throws IOException {
        Imported imported = read(
                "He said: Stop.\nTell Nor.\n",
                "T1\tContent 9 24\tStop.",
                "Tell Nor.",
                "what is this",
                "T2\tAttribution 9 14\tStop.",
                "E1\tAttribution:T2 Content:T1");

        assertThat(onlyClaim(imported).wording()).contains(Anchor.of(TextSpan.of(9, 24, "Stop.\nTell Nor.")));
        assertThat(imported.lossText()).isEqualTo("line was left out: it is no annotation, at line 3\n");
    }

    @Test
    void countsCodePoints() throws IOException {
        Imported imported = read(
                "🚢 “We wait,” Nor said.",
                "T1\tSource 13 16\tNor",
                "T2\tContent 3 11\tWe wait,",
                "T3\tAttribution 13 16\tNor",
                "E1\tAttribution:T3 Source:T1 Content:T2");

        assertThat(origin(onlyClaim(imported)).mention()).contains(Anchor.of(TextSpan.of(13, 16, "Nor")));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void countsUtf16UnitsIfAllOfAFileFitOnlyThen() throws IOException {
        Imported imported = read(
                "🚢 “We wait,” Nor said.",
                "T1\tSource 14 17\tNor",
                "T2\tContent 4 12\tWe wait,",
                "T3\tAttribution 14 17\tNor",
                "E1\tAttribution:T3 Source:T1 Content:T2");

        assertThat(origin(onlyClaim(imported)).mention()).contains(Anchor.of(TextSpan.of(13, 16, "Nor")));
        assertThat(imported.lossText())
                .isEqualTo("offsets was changed: they count UTF-16 units; brat's own offsets count code points\n");
    }

    @Test
    void keepsWordsThatAreNotAtTheirPlace() throws IOException {
        Imported imported = read(
                "🚢 “We wait,” Nor said.",
                "T1\tSource 14 17\tNor",
                "T2\tContent 3 11\tWe wait,",
                "T3\tAttribution 3 5\tWe",
                "E1\tAttribution:T3 Source:T1 Content:T2");

        assertThat(origin(onlyClaim(imported)).mention()).contains(Words.of("Nor"));
        assertThat(onlyClaim(imported).wording()).contains(Anchor.of(TextSpan.of(3, 11, "We wait,")));
        assertThat(imported.lossText())
                .isEqualTo("T1 has no place in the text: the text has \"or \" there, not \"Nor\", at line 1\n");
    }

    @Test
    void countsCrlfAsOneIfAllOfAFileFitOnlyThen() throws IOException {
        Imported imported = read(
                "Nor said.\r\nEk left.",
                "T1\tSource 0 3\tNor",
                "T2\tContent 10 17\tEk left",
                "T3\tAttribution 0 3\tNor",
                "E1\tAttribution:T3 Source:T1 Content:T2");

        assertThat(onlyClaim(imported).wording()).contains(Anchor.of(TextSpan.of(11, 18, "Ek left")));
        assertThat(imported.lossText())
                .isEqualTo("offsets was changed: they count code points, and CRLF as one; brat's own offsets count code"
                        + " points\n");
    }

    @Test
    void readsAFileWhoseLinesEndWithCrlf() throws IOException {
        run.write("t.txt", TEXT);
        Imported imported = run.one(
                "t.ann",
                "T1\tContent 71 82\t40 men left\r\nT2\tAttribution 71 73\t40\r\nE1\tAttribution:T2 Content:T1\r\n");

        assertThat(onlyClaim(imported).wording()).contains(Anchor.of(TextSpan.of(71, 82, "40 men left")));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void joinsTwoContentsAndFragmentsThatTouch() throws IOException {
        Imported imported = read(
                TEXT,
                "T1\tContent 71 73;73 74\t40  ",
                "T2\tContent 74 82\tmen left",
                "T3\tAttribution 71 73\t40",
                "E1\tAttribution:T3 Content:T1 Content2:T2");

        assertThat(onlyClaim(imported).wording()).contains(Anchor.of(TextSpan.of(71, 82, "40 men left")));
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void keepsAttributesNotesAndWhatIsNotUsed() throws IOException {
        Imported imported = read(
                TEXT,
                "T1\tContent 71 82\t40 men left",
                "T2\tAttribution 71 73\t40",
                "T3\tDiscard 0 13\tFerries stop.",
                "T4\tDiscuss 32 39\tIda Nor",
                "E1\tAttribution:T2 Content:T1 Place:T4",
                "A1\tCertainty T2 Low",
                "A2\tNegation E1",
                "#1\tAnnotatorNotes E1\t says who?",
                "R1\tSame Arg1:T1 Arg2:T4\t",
                "*\tEquiv T1 T4");

        Claim claim = onlyClaim(imported);
        assertThat(claim.note()).contains("says who?");
        assertThat(claim.extensions().asMap())
                .isEqualTo(Map.of(
                        "brat:roles",
                        Map.of("Place", List.of("T4")),
                        "brat:attributes",
                        Map.of("Certainty", "Low", "Negation", true)));
        assertThat(imported.article().sections()).containsExactly(Section.of(SectionKind.BOILERPLATE, 0, 13));
        assertThat(imported.article().extensions().get("brat:records"))
                .contains(List.of("T4\tDiscuss 32 39\tIda Nor", "R1\tSame Arg1:T1 Arg2:T4\t", "*\tEquiv T1 T4"));
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "Place was kept as an extension: the role is not Source, Cue or Content, at line 5",
                        "Negation was kept as an extension: the model has no field for it, at line 5",
                        "Certainty was kept as an extension: the model has no field for it, at line 5",
                        "T4 was kept as an extension: no claim has it, at line 4",
                        "R1 was kept as an extension: the model has nothing like it, or it belongs to no claim, at line 9",
                        "* was kept as an extension: the model has nothing like it, or it belongs to no claim, at line"
                                + " 10");
    }

    @Test
    void readsAnEmptyFile() throws IOException {
        run.write("t.txt", TEXT);

        Imported imported = run.one("t.ann", "");

        assertThat(imported.article().claims()).isEmpty();
        assertThat(imported.article().text().orElseThrow().value()).isEqualTo(TEXT);
        assertThat(imported.lossText()).isEmpty();
    }

    @Test
    void readsAFileWithoutItsText() throws IOException {
        Imported imported = run.one(
                "t.ann",
                "T1\tContent 71 82\t40 men left\nT2\tAttribution 60 70\tReportedly\nE1\tAttribution:T2 Content:T1\n");

        assertThat(onlyClaim(imported).wording()).contains(Words.of("40 men left"));
        assertThat(ReaderRun.losses(imported))
                .containsExactly(
                        "text was left out: there is no file t.txt",
                        "T1 has no place in the text: the text is not known, at line 1",
                        "T2 has no place in the text: the text is not known, at line 2",
                        "T2 was kept as an extension: no claim has it, at line 2");
    }

    @Test
    void takesTheAnnotatorFromTheName() throws IOException {
        run.write("harbour.v2.txt", TEXT);

        Article article = run.one("harbour.v2_4e07.ann", "").article();

        assertThat(article.id()).isEqualTo("harbour.v2_4e07");
        assertThat(article.provenance().get(0).agent()).isEqualTo("4e07");
        assertThat(article.text()).isPresent();
    }

    @Test
    void cutsALongNameForTheId() throws IOException {
        assertThat(run.one("x".repeat(240) + ".ann", "").article().id()).isEqualTo("x".repeat(150));
    }

    @Test
    void keepsWordsWhosePlaceIsFarLonger() throws IOException {
        Imported imported = read(
                "x".repeat(500), "T1\tContent 0 500\tboats", "T2\tAttribution 0 1\tx", "E1\tAttribution:T2 Content:T1");

        assertThat(onlyClaim(imported).wording()).contains(Words.of("boats"));
        assertThat(imported.lossText())
                .isEqualTo("T1 has no place in the text: the text has \"" + "x".repeat(40)
                        + "…\" there, not \"boats\", at line 1\n"
                        + "T2 was kept as an extension: no claim has it, at line 2\n");
    }

    @Test
    void reportsRecordsThatAreWrong() throws IOException {
        Imported imported = read(
                TEXT,
                "nonsense",
                "T1\tContent\tno offsets",
                "T2\tContent x y\tno numbers",
                "T3\tContent 99999999999999999999 3\tbeyond",
                "T4\tContent 70 900\toutside",
                "T5\tContent 5 5\tempty",
                "T6\tContent 71 82\t",
                "T7\tContent 71 82",
                "T8\tContent 71 82\t40 men left",
                "T8\tContent 71 82\t40 men left",
                "T9\tSource -3 2\tFe",
                "E1\t",
                "E2\tAttribution:",
                "E3\tDiscuss:T8 Content:T8",
                "E4\tAttribution:T8 Content:T70",
                "E5\tAttribution:T8 Content:E5",
                "E6\tAttribution:T8 Source:T9 Content:T8");

        assertThat(onlyClaim(imported).id()).isEqualTo("E6");
        assertThat(ReaderRun.losses(imported))
                .contains(
                        "line was left out: it is no annotation, at line 1",
                        "T1 was kept as an extension: it has no type with offsets, at line 2",
                        "T2 was kept as an extension: it has no type with offsets, at line 3",
                        "T3 was kept as an extension: it has no type with offsets, at line 4",
                        "T4 has no place in the text: the text has no words at 70 to 900, at line 5",
                        "T5 has no place in the text: the text has no words at 5 to 5, at line 6",
                        "T6 was kept as an extension: no claim has it, at line 7",
                        "T7 was kept as an extension: no claim has it, at line 8",
                        "T8 was kept as an extension: an earlier annotation has this id, at line 10",
                        "T9 has no place in the text: the text has no words at -3 to 2, at line 11",
                        "E1 was kept as an extension: it has no trigger, or a role without an annotation, at line 12",
                        "E2 was kept as an extension: it has no trigger, or a role without an annotation, at line 13",
                        "E3 was kept as an extension: only an event whose type begins with Attribution is a claim, at line 14",
                        "E4 was kept as an extension: it has no content, at line 15",
                        "E5 was kept as an extension: it has no content, at line 16")
                .noneMatch(loss -> loss.startsWith("E4 was left out"));
    }

    @Test
    void reportsALineThatIsNotUtf8() throws IOException {
        run.write("t.txt", TEXT);
        Path file = folder.resolve("t.ann");
        Files.write(file, new byte[] {'T', '1', '\t', (byte) 0xC3, '\n'});

        assertThat(run.all(file).get(0).lossText()).isEqualTo("line was left out: it is not UTF-8, at line 1\n");
    }

    @Test
    void recognizesItsFiles() {
        BratReader reader = new BratReader();

        assertThat(reader.recognizes("t.ann", "T1\tSource 0 3\tNor\n")).isTrue();
        assertThat(reader.recognizes("t.ann", "")).isTrue();
        assertThat(reader.recognizes("t.ann", "Tell me\n")).isFalse();
        assertThat(reader.recognizes("t.txt", "T1\tSource 0 3\tNor\n")).isFalse();
    }
}
