package io.github.newsclaims.examples.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.output.ToolRun;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.term.ArticleRelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MonitorCommandTest {
    private static final String FIRST = "The harbour of Skarvik was closed on Monday morning.";
    private static final String SECOND = "The mayor of Skarvik blamed the storm for it.";

    @TempDir
    private Path folder;

    private static ToolRun run(Object... args) {
        return ToolRun.of(console -> new CommandLine(new MonitorCommand(console)), args);
    }

    private void article(String file, String fields) throws IOException {
        Files.writeString(folder.resolve(file), "{\"newsclaims\": \"1\", " + fields + "}");
    }

    private static String text(String... sentences) {
        return "\"text\": \"" + String.join(" ", sentences) + "\"";
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d"})
    void bundledVersionSaysThatItIsFictional(String letter) {
        Article article =
                NewsClaimsJson.read(HtmlPage.resource(MonitorCommand.class, "plant-fire-" + letter + ".json"));

        assertThat(article.text().orElseThrow().value()).endsWith("This report is fictional.\n");
    }

    @Test
    void ordersTheBundledVersionsByDateThenVersion() {
        ToolRun run = run();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""

                        Six hurt in fire at the Nordhavn fish plant
                        -------------------------------------------
                        +----+-------------------+---------------------------+---------+-----------+--------+---------+---------+
                        |    | file              | date                      | version | status    | claims | figures | sources |
                        +----+-------------------+---------------------------+---------+-----------+--------+---------+---------+
                        |  1 | plant-fire-c.json | 2031-05-06T07:10:00+02:00 |       1 |           |      4 |       2 |       4 |
                        |  2 | plant-fire-a.json | 2031-05-06T10:05:00+02:00 |       2 | updated   |      5 |       2 |       5 |
                        |  3 | plant-fire-d.json | 2031-05-06T15:30:00+02:00 |       3 | corrected |      5 |       2 |       4 |
                        |  4 | plant-fire-b.json | 2031-05-06T15:30:00+02:00 |       4 | corrected |      5 |       2 |       4 |
                        +----+-------------------+---------------------------+---------+-----------+--------+---------+---------+

                        From 1 to 2:
                          headline  Four hurt in fire at the Nordhavn fish plant, now Seven hurt in fire at the Nordhavn fish plant
                          status    none, now updated
                          text      4 sentences new, 3 gone, 3 kept
                        """);
    }

    @Test
    void saysWhichClaimsAndFiguresChangedAndWhoWasDroppedAsASource() {
        assertThat(run().out()).contains("""
                          figure    claim hurt: 4 people hurt in the fire; place: Nordhavn, now 7 people hurt in the fire; place: Nordhavn
                          changed   claim alarm: speaker: Tor Berg, now a worker
                          changed   claim alarm: saying: Tor Berg, who works the night shift, said, now a worker on the night shift, said
                          added     claim crime: Nordhavn police: Nobody is suspected of a crime.
                          dropped   Tor Berg, who had 1 claim; perhaps now "a worker"
                          source    new: a worker, with 1 claim
                          source    new: Nordhavn police, with 1 claim
                        """).contains("""
                          gone      claim alarm: a worker [berg]: The alarm of the plant did not ring.
                          changed   claim damage: saying: The owner, Siv Aune, put, now She, put
                          added     claim alarm-rang: Siv Aune: The alarm of the plant rang at once.
                          dropped   a worker, who had 1 claim
                        """).endsWith("""
                          reworded  claim began: "The fire began in the freezing hall", now "The fire began in an office"
                          changed   claim began: proposition: The fire began in the freezing hall., now The fire began in an office.
                          reworded  claim damage: "the damage at about 2 million crowns", now "the damage at about 12 million crowns"
                          changed   claim damage: proposition: The damage is about 2 million crowns., now The damage is about 12 million crowns.
                          figure    claim damage: about 2,000,000 NOK (assumed): damage; place: Nordhavn, now about 12,000,000 NOK (assumed): damage; place: Nordhavn
                          silent    the text changed, and neither a status, a date nor a correction says so
                        """);
    }

    @Test
    void ordersVersionsWithoutADateByTheirNumbers() throws IOException {
        article("x.json", "\"id\": \"a\", \"version\": \"1.9\", " + text(FIRST));
        article("b.json", "\"id\": \"a\", \"version\": \"1.10\", " + text(FIRST, SECOND));

        assertThat(run(folder).out()).contains("""
                        |  1 | x.json |      |     1.9 |        |      0 |       0 |       0 |
                        |  2 | b.json |      |    1.10 |        |      0 |       0 |       0 |
                        """).contains("  text      1 sentence new, 0 gone, 1 kept\n");
    }

    @ParameterizedTest
    @CsvSource({"١.٩, ١.١٠", "v𝟗, v𝟏𝟎", "2, 0010"})
    void readsTheNumbersOfVersionsInTheDigitsOfAnyScript(String early, String late) throws IOException {
        article("x.json", "\"id\": \"a\", \"version\": \"" + early + "\", " + text(FIRST));
        article("b.json", "\"id\": \"a\", \"version\": \"" + late + "\", " + text(FIRST));

        assertThat(run(folder).out()).contains("|  1 | x.json |", "|  2 | b.json |");
    }

    @Test
    void ordersManyVersionsOfWhichEachReplacesTheNext() throws IOException {
        int last = 2999;
        for (int index = 0; index <= last; index++) {
            article(
                    "%04d.json".formatted(index),
                    "\"id\": \"a%d\", \"relations\": [{\"type\": \"replaces\", \"target\": {\"article\": \"a%d\"}}]"
                            .formatted(index, index == last ? 0 : index + 1));
        }

        // The last one replaces the first one: in a circle the one that comes first by name is the latest.
        assertThat(run(folder).out()).contains("|    1 | 2999.json |", "|    2 | 2998.json |", "| 3000 | 0000.json |");
    }

    @Test
    void putsAVersionAfterTheOneThatItReplacesWhateverTheDates() throws IOException {
        article(
                "a.json",
                "\"id\": \"late\", \"published\": \"2031-01-01\", " + text(FIRST)
                        + ", \"relations\": [{\"type\": \"" + ArticleRelationType.REPLACES.word()
                        + "\", \"target\": {\"article\": \"early\"}}]");
        article("b.json", "\"id\": \"early\", \"published\": \"2031-01-02\", " + text(FIRST));

        assertThat(run(folder).out())
                .contains("|  1 | b.json | 2031-01-02 |", "|  2 | a.json | 2031-01-01 |")
                .endsWith("  same      neither the text nor a claim changed\n");
    }

    @Test
    void knowsVersionsByTheirSentencesAndLeavesOtherArticlesAlone() throws IOException {
        article("a.json", "\"id\": \"a\", \"published\": \"2031-01-01\", " + text(FIRST, SECOND));
        article("b.json", "\"id\": \"b\", \"published\": \"2031-01-02\", " + text(FIRST));
        article("c.json", "\"id\": \"c\", " + text("The price of fish rose again last month."));

        assertThat(run(folder).out())
                .contains("|  1 | a.json |", "|  2 | b.json |", "  text      0 sentences new, 1 gone, 1 kept\n")
                .endsWith("\n1 article has no other version in the folder.\n");
    }

    @Test
    void showsTheWordsOfAFigureIfOnlyTheyChanged() throws IOException {
        String claim =
                "\"claims\": [{\"id\": \"c\", \"proposition\": \"They pay.\", \"figures\": [{\"wording\": [\"%s\"],"
                        + " \"amount\": {\"kind\": \"exact\", \"value\": 5}, \"unit\": {\"kind\": \"count\"}}]}]";
        article("a.json", "\"id\": \"a\", " + claim.formatted("five"));
        article("b.json", "\"id\": \"a\", " + claim.formatted("six"));

        assertThat(run(folder).out())
                .contains("  figure    claim c: 5 - in the words \"five\", now in the words \"six\"\n");
    }

    @Test
    void namesTheFileOfAFaultAndGoesOn() throws IOException {
        article("a.json", "\"id\": \"a\", " + text(FIRST));
        Files.writeString(folder.resolve("b.json"), "{\"newsclaims\": \"1\"}");
        Files.writeString(folder.resolve("c.json"), "");

        ToolRun run = run(folder);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("Cannot read " + folder.resolve("b.json") + ":1:1: article is missing required field id\n"
                        + "Cannot read " + folder.resolve("b.json") + ": it has no article\n"
                        + "Cannot read " + folder.resolve("c.json") + ": it has no article\n");
    }

    @Test
    void folderWithoutArticlesIsAFailure() throws IOException {
        assertThat(run(folder).err())
                .isEqualTo("Cannot read " + folder + ": it has no article; files are named .json, .ndjson or .jsonl\n");
        assertThat(run(folder.resolve("none")).err())
                .isEqualTo("Cannot read " + folder.resolve("none") + ": there is no such file\n");
        Path file = Files.writeString(folder.resolve("a.txt"), "");
        ToolRun run = run(file);
        assertThat(run.err()).isEqualTo("Cannot read " + file + ": it is not a folder\n");
        assertThat(run.status()).isEqualTo(1);
    }
}
