package io.github.newsclaims.examples.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.bundled.HarbourPost;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ShowArticleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void showsTheBundledArticleWhereNoFileIsGiven() {
        assertThat(run()).isZero();

        assertThat(err()).isEmpty();
        assertThat(out())
                .startsWith("""
                        Skarvik cannery hands trade the gutting line for the boats
                        Harbour Post, published 2031-04-02, updated 2031-04-03, retrieved 2031-04-04T07:30:00Z, version 2,
                        corrected, in English
                        https://harbourpost.example/2031/04/02/boats
                        Rights: © Harbour Post. Free to use with its name.
                        This replaces article harbour-post-2031-04-02-first
                        This follows https://harbourpost.example/2031/03/10/sea-bags
                        """)
                .contains("  - Skarvik: place, a fishing town, also \"SKARVIK\", https://places.example/skarvik")
                .contains("a level; decreasing; changed from figure january")
                .contains("[payroll-january]; changed by figure loss [loss]; compared with figure march")
                .contains("also in   \"Harbour Post, printed edition, page 1\", 2031-04-02")
                .contains("about     hands of the Nordhavn cannery [hands], Nordhavn cannery")
                .contains("same as   https://claims.example/nordhavn-412")
                .contains("""
                         14 Hands on the boats of Skarvik get 4,000 crowns a month more before tax than cannery hands.
                            [boats-pay-more]
                            said by   a source on the early shift of the Nordhavn cannery [early-shift-source], to Harbour
                                      Post, interview, "on March 10" (XXXX-03-10, which is 2031-03-10) - as "a source on the
                                      early shift", cue "told" (line 14)
                            quoted    directly, translated from Norwegian Bokmål
                            words     "On the boats they get 4,000 crowns a month more [before tax]" (line 14)
                            inserted  "[before tax]" by the editor
                            figure    4,000 NOK (assumed) per month: hands on the boats, pay above a cannery hand's; before
                                      tax; place: Skarvik - "4,000 crowns a month more" (line 14)
                            event     certain, positive
                            type      numerical
                            related   this supports claim 6 [pay-better]
                            found by  example-extractor 0.4, confidence 0.87
                        """)
                .contains("said by   Oda Brekke and Mikael Kaljur, jointly, to Nordhavn cannery")
                .contains("said by   somebody the article does not name - cue \"reportedly\" (line 34)")
                .contains(
                        "through   Radio Nord, \"on March 21\" (XXXX-03-21, which is 2031-03-21), indirectly, presents")
                .contains(
                        "through   Radio Nord, broadcast, https://radionord.example/2031/03/21 - as \"the broadcaster")
                .contains("\"Quay 3 at five. Bring boots, we have the rest 🎣🙂\" (line 30)")
                .contains("\"人手不足\" ... \"too few hands\" (line 32)")
                .contains("related   this challenges claim 20 [could-keep-people]")
                .contains("related   claim 22 [not-over-money] challenges this")
                .contains("this supersedes claim [payroll-march] of article harbour-post-2031-04-02-first")
                .contains("checked   Skarvik Fact Desk: \"mostly false\", rated 2, worst 1, best 5, 2031-04-05,")
                .contains("""

                        Counts
                        ------
                            claims    45: 11 direct, 1 mixed, 21 indirect, 10 in the article's own voice, 2 not recorded
                            chains    4 claims at second hand
                            sources   19, of which 9 without a name
                            entities  5
                            figures   30: 21 exact, 3 approximate, 3 range, 3 vague
                            times     27, of which 24 with a date
                            wordings  204 with their place in the text, 1 without
                        """);
    }

    @Test
    void showsWhatIsDoubtful() {
        run();

        assertThat(out()).contains("""

                What is doubtful
                ----------------

                  - the quotation is direct, but "人手不足" does not stand between quotation marks; make it mixed or
                    indirect, or correct its place (warning quotation-not-enclosed at /claims/36/wording/0)
                  - the currency NOK is assumed in 3 figures; where the article names it, it is not assumed (info
                    currency-assumed at /claims/13/figures/0/unit)
                  - "Cannery hands take to the boats" has no place in the text; ground it, or correct the words
                    (warning words-not-grounded at /claims/1/wording)
                """);
    }

    @Test
    void showsWhereThreeReportsDisagree() {
        run();

        assertThat(out()).contains("""

                Where three reports disagree
                ----------------------------

                  - 144: cannery hands, hands who left; counted; as of 2031-03-31; place: Nordhavn cannery - said by
                    Labour Inspectorate, in harbour-post-2031-04-05
                  - 210: cannery hands, hands who left; as of 2031-03-31; place: Nordhavn cannery - said by Mikael
                    Kaljur, in radio-nord-2031-04-07
                    sources   1 against 1, independent of each other
                    verdict   conflicting: 144 and 210 differ; bases differ, counted and not stated
                """);
    }

    @Test
    void neverShowsTheNoteOnASource() {
        run();

        assertThat(out()).contains("[early-shift-source]").doesNotContain("Asked not to be named");
    }

    @Test
    void writesWhatItRead() throws IOException {
        run();

        Path written = folder.resolve("target/harbour-post-2031-04-02.json");
        assertThat(out()).endsWith("\nThe article as JSON is in " + written + "\n");
        assertThat(Files.readString(written)).isEqualTo(NewsClaimsJson.writeIndented(HarbourPost.article()));
    }

    @Test
    void showsAFileThatIsGiven() throws IOException {
        String json = """
                {
                  "newsclaims": "1",
                  "id": "small",
                  "publisher": "post",
                  "text": "“They pay 150 crowns a month more,” a shift leader told the Post.",
                  "sources": [
                    {"id": "post", "kind": "organization", "name": "Harbour Post"},
                    {"id": "leader", "kind": "person", "description": "a shift leader", "note": "secret"}
                  ],
                  "claims": [{
                    "id": "c1",
                    "wording": [{"start": 1, "end": 33, "exact": "They pay 150 crowns a month more"}],
                    "attribution": {
                      "quotation": "direct",
                      "origin": {
                        "speaker": {"kind": "known", "ids": ["leader"]},
                        "cue": ["told"],
                        "addressees": ["post"]
                      }
                    },
                    "figures": [{
                      "wording": [{"start": 10, "end": 33, "exact": "150 crowns a month more"}],
                      "amount": {"kind": "exact", "value": "150"},
                      "unit": {"kind": "currency", "code": "NOK", "assumed": true},
                      "per": [{"kind": "period", "duration": "P1M"}]
                    }]
                  }]
                }
                """;

        assertThat(run(file("small.json", json))).isZero();

        assertThat(out()).isEqualTo("""
                (no headline)
                Harbour Post
                Article small, text of 65 characters in 0 sections

                Who speaks
                ----------

                  - Harbour Post: organization
                  - a shift leader [leader]: person; 1 claim

                Who claims what
                ---------------

                  1 (no proposition, the article's words only) [c1]
                    said by   a shift leader [leader], to Harbour Post - cue "told" (place not known)
                    quoted    directly
                    words     "They pay 150 crowns a month more" (line 1)
                    figure    150 NOK (assumed) per month - "150 crowns a month more" (line 1)

                What is doubtful
                ----------------

                  - the currency NOK is assumed in one figure; where the article names it, it is not assumed (info
                    currency-assumed at /claims/0/figures/0/unit)
                  - "told" has no place in the text; ground it, or correct the words (warning words-not-grounded at
                    /claims/0/attribution/origin/cue)

                Counts
                ------
                    claims    1: 1 direct, 0 in the article's own voice, 0 not recorded
                    chains    0 claims at second hand
                    sources   2, of which 1 without a name
                    figures   1: 1 exact
                    times     0, of which 0 with a date
                    wordings  2 with their place in the text, 1 without

                The article as JSON is in %s
                """.formatted(folder.resolve("target/small.json")));
    }

    @Test
    void showsAnArticleWhoseTextIsWithheld() throws IOException {
        Article withheld = HarbourPost.article().withoutText();

        assertThat(run(file("withheld.json", NewsClaimsJson.write(withheld)))).isZero();

        assertThat(out())
                .contains("Article harbour-post-2031-04-02, text of 3769 characters withheld")
                .containsPattern("\"they see the sun\" \\(characters \\d+ to \\d+\\)");
    }

    @Test
    void showsAnArticleOfNothing() throws IOException {
        assertThat(run(file("bare.json", "{\"newsclaims\":\"1\",\"id\":\"bare\"}")))
                .isZero();

        assertThat(out())
                .startsWith(
                        "(no headline)\nArticle bare, without a text\n\nWhat is doubtful\n----------------\n\nNothing.\n\nCounts\n------\n    claims    0: 0 in");
    }

    @Test
    void letsNothingReachTheTerminalThatItWouldObey() throws IOException {
        String json = """
                {
                  "newsclaims": "1",
                  "id": "../../\\u001b]0;owned\\u0007",
                  "headline": "\\u001b[2Jgone\\u202Eback\\r\\nFAKE: 0 claims"
                }
                """;

        assertThat(run(file("hostile.json", json))).isZero();

        assertThat(out())
                .startsWith("\\u001b[2Jgone\\u202eback FAKE: 0 claims\nArticle ../../\\u001b]0;owned\\u0007,")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        assertThat(folder.resolve("target"))
                .isDirectoryContaining(path -> path.getFileName().toString().matches("0-owned-[0-9a-f]{12}\\.json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"newsclaims":"1","id":"a","claims":[{"id":"c"}]} | 1:38: claim is missing required field proposition or \
            wording at /claims/0
            {"newsclaims":"1"}                                | 1:1: article is missing required field id
            {"newsclaims":"1","id":"a","publisher":"post"}    | 1:40: Invalid article: the source is not in sources, got \
            "post" at /publisher
            {"newsclaims":"1","id":"a"                        | 1:27: document ends too early: expected a comma or } at \
            /id, line 1, column 27
            no json at all                                    | 1:1: document is not valid JSON: found "no", expected a \
            JSON document at line 1, column 1
            []                                                | 1:1: article must be an object, got an array
            """)
    void saysWhatIsWrongWithADocumentAndWhere(String json, String message) throws IOException {
        String file = file("bad.json", json);

        assertThat(run(file)).isEqualTo(1);

        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("Cannot read " + file + ":" + message + "\n");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        String file = folder.resolve("nowhere.json").toString();

        assertThat(run(file)).isEqualTo(1);
        assertThat(err()).isEqualTo("Cannot read " + file + ": there is no such file\n");
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err()).isEqualTo("Cannot read " + folder + ": it is a folder\n");
    }

    @Test
    void saysThatANameIsNoneOfAFile() {
        assertThat(run("a\0b")).isEqualTo(1);
        assertThat(err()).isEqualTo("Cannot read a\\u0000b: not the name of a file\n");
    }

    @Test
    void saysThatItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("target"), "in the way");

        assertThat(run()).isEqualTo(1);
        assertThat(err())
                .isEqualTo("Cannot write " + folder.resolve("target/harbour-post-2031-04-02.json")
                        + ": a file is in the place of the folder\n");
    }

    @Test
    void saysHowItIsUsedWhereThereAreTooManyArguments() {
        assertThat(run("a.json", "b.json")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("Unmatched argument at index 1: 'b.json'").contains("Usage: show [FILE]");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... args) {
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Path target = folder.resolve("target");
        return new CommandLine(new ShowArticle(new Console(outStream, errStream), target))
                .setErr(new PrintWriter(errStream, true))
                .execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
