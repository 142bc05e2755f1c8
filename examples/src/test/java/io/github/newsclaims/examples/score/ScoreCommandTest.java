package io.github.newsclaims.examples.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.output.ToolRun;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScoreCommandTest {
    private static final String TEXT = "\"text\": \"They pay more. They pay less.\"";
    private static final String MORE =
            "{\"id\": \"c1\", \"wording\": [{\"start\": 0, \"end\": 13, \"exact\": \"They pay more\"}]}";

    @TempDir
    private Path folder;

    private static ToolRun run(Object... args) {
        return ToolRun.of(console -> new CommandLine(new ScoreCommand(console)), args);
    }

    private Path corpus(String name, String... articles) throws IOException {
        return Files.write(folder.resolve(name), List.of(articles));
    }

    private static String article(String id, String text, String claims) {
        return "{\"newsclaims\": \"1\", \"id\": \"" + id + "\", " + text + ", \"claims\": [" + claims + "]}";
    }

    @Test
    void bundledGoldArticlesSayThatTheyAreFictional() {
        assertThat(HtmlPage.resource(ScoreCommand.class, "gold.ndjson").lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(
                                NewsClaimsJson.read(line).text().orElseThrow().value())
                        .endsWith("This report is fictional.\n"));
    }

    @Test
    void printsTheScoresOfTheBundledExtractor() {
        ToolRun run = run();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""

                        Scores of 3 articles
                        --------------------
                        +--------+-------------+------+-------+---------+-----------+--------+-------+---------+---------+----------+
                        | part   | places      | gold | found | matched | precision | recall | F1    | macro P | macro R | macro F1 |
                        +--------+-------------+------+-------+---------+-----------+--------+-------+---------+---------+----------+
                        | claim  | exact       |   14 |    13 |      11 |     0.846 |  0.786 | 0.815 |   0.905 |   0.838 |    0.868 |
                        | claim  | overlapping |   14 |    13 |      12 |     0.923 |  0.857 | 0.889 |   0.952 |   0.886 |    0.915 |
                        | source | exact       |   10 |     9 |       9 |     1.000 |  0.900 | 0.947 |   1.000 |   0.917 |    0.952 |
                        """).contains("""
                        | value     | compared | right | accuracy |
                        +-----------+----------+-------+----------+
                        | quotation |       10 |     9 |    0.900 |
                        | speaker   |       12 |    11 |    0.917 |
                        | amount    |        6 |     4 |    0.667 |
                        """).contains("""
                        | article    | F1 of claims | errors | headline                                      |
                        +------------+--------------+--------+-----------------------------------------------+
                        | mill       |        0.857 |      6 | The sawmill in Ulvedal will close             |
                        | plant-fire |        0.889 |      4 | Seven hurt in fire at the Nordhavn fish plant |
                        """);
    }

    @Test
    void showsEachErrorOfTheWorstArticlesInItsText() {
        assertThat(run().out()).endsWith("""

                        Errors in plant-fire
                        --------------------
                          missed    claim crime: nobody is suspected of a crime
                                    gold, line 7: e at about 2 million crowns. Nordhavn police said [nobody is suspected of a crime]. This report is fictional.
                          missed    claim crime, mention: Nordhavn police
                                    gold, line 7: v Aune, put the damage at about 2 million crowns. [Nordhavn police] said nobody is suspected of a crime. This report
                          missed    claim crime, cue: said
                                    gold, line 7: damage at about 2 million crowns. Nordhavn police [said] nobody is suspected of a crime. This report is f
                          other amount claim damage, figure 1: about 2000000 NOK (assumed), found about 20000000 NOK (assumed)
                                    gold, line 7: ht shift. The owner, Siv Aune, put the damage at [about 2 million crowns]. Nordhavn police said nobody is suspected of a cr
                        """).contains("""
                          other place claim closes: The sawmill in Ulvedal will close at the end of June, found will close at the end of June
                                    gold, line 3: e sawmill in Ulvedal will close ULVEDAL, May 6 – [The sawmill in Ulvedal will close at the end of June], its owner Per Lund said on Monday. “We tried eve
                                    found, line 3: ll close ULVEDAL, May 6 – The sawmill in Ulvedal [will close at the end of June], its owner Per Lund said on Monday. “We tried eve
                        """);
    }

    @Test
    void articleThatTheExtractorDoesNotHaveCountsAsOneWithoutClaims() throws IOException {
        Path gold = corpus("gold.ndjson", article("a", TEXT, MORE), article("b", TEXT, MORE));
        Path found = corpus("found.ndjson", article("a", TEXT, MORE), article("c", TEXT, MORE));

        assertThat(run(found, gold).out())
                .contains(
                        "The extractor has no document for 1 gold article; nothing was found there.\n",
                        "1 document of the extractor: no gold article has the id; not scored.\n",
                        "| claim  | exact       |    2 |     1 |       1 |     1.000 |  0.500 | 0.667 |");
    }

    @Test
    void partsWithoutAPlaceAreCountedApart() throws IOException {
        Path gold = corpus("gold.ndjson", article("a", TEXT, "{\"id\": \"c\", \"proposition\": \"Pay rises.\"}"));

        assertThat(run(gold, gold).out())
                .contains("Parts without a place, which are not in the table, claim: gold 1, found 1.\n")
                .endsWith("No errors.\n");
    }

    @Test
    void reportsDocumentsThatCannotBeCompared() throws IOException {
        Path gold = corpus("gold.ndjson", article("a", TEXT, MORE), article("a", TEXT, ""), article("b", TEXT, ""));
        Path found = corpus(
                "found.ndjson",
                article("b", TEXT, ""),
                article("b", TEXT, ""),
                article("a", "\"text\": \"Another text.\"", ""),
                "{}");

        ToolRun run = run(found, gold);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines().toList())
                .hasSize(4)
                .contains("Gold article \"a\" is there twice: the first one counts")
                .contains("Cannot score article \"b\" again: the first of its documents counts")
                .anyMatch(
                        line -> line.startsWith(
                                "Cannot score article \"a\": Invalid score: the articles must have one text, with the SHA-256 "))
                .anyMatch(line -> line.startsWith("Cannot read " + found + ":4:1: "));
    }

    @Test
    void needsTwoFilesOrNone() throws IOException {
        ToolRun run = run(corpus("a.ndjson", article("a", TEXT, "")));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("Missing required parameter: the gold corpus\n");
        assertThat(run(folder.resolve("none"), folder.resolve("none")).err())
                .isEqualTo("Cannot read " + folder.resolve("none") + ": there is no such file\n");
    }

    @Test
    void pageShowsTheScoresAndTheErrorsInTheText() throws IOException {
        Path file = folder.resolve("score.html");

        run("--html", file);

        Document page = Jsoup.parse(Files.readString(file));
        assertThat(page.select("table").get(0).select("tbody tr").get(0).text())
                .isEqualTo("claim exact 14 13 11 0.846 0.786 0.815 0.905 0.838 0.868");
        assertThat(page.select("section")).hasSize(2);
        assertThat(page.select("section").get(1).select("li").get(0).text())
                .startsWith("missed claim crime: nobody is suspected of a crime gold e at about 2 million crowns.");
        assertThat(page.select("section").get(1).select("details mark.missed").eachText())
                .containsExactly("Nordhavn police", "said", "nobody is suspected of a crime");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';");
    }

    @Test
    void pageEscapesEveryCharacter() throws IOException {
        Path gold = corpus(
                "gold.ndjson",
                "{\"newsclaims\": \"1\", \"id\": \"\\\"><script>x</script>\", \"headline\": \"<b>\\\"' onload=x\", "
                        + "\"text\": \"<img src=x> pays\", \"claims\": [{\"id\": \"<i>\", \"wording\": [{\"start\": 0, \"end\": 11, \"exact\": \"<img src=x>\"}]}]}");
        Path none = corpus("none.ndjson", "{\"newsclaims\": \"1\", \"id\": \"other\"}");
        Path file = folder.resolve("score.html");

        run(none, gold, "--html", file);

        Document page = Jsoup.parse(Files.readString(file));
        assertThat(page.select("script, img, section i, section h2 b")).isEmpty();
        assertThat(page.select("details mark").text()).isEqualTo("<img src=x>");
        assertThat(page.select("h2 bdi").text()).isEqualTo("<b>\"' onload=x");
    }
}
