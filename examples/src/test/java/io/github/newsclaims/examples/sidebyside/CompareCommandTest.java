package io.github.newsclaims.examples.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Figure;
import io.github.newsclaims.examples.html.SourceColours;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.show.BundledArticles;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.quantity.Amount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(Object... args) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        return new CommandLine(new CompareCommand(console, folder.resolve("target"))).execute(words);
    }

    private static SideBySide view(List<Article> articles) {
        return SideBySide.of(articles, SourceColours.of(articles));
    }

    private static List<Article> bundled() throws IOException {
        List<Article> articles = new ArrayList<>(BundledArticles.corpus());
        articles.add(0, CompareCommand.firstVersion());
        return articles;
    }

    @Test
    void comparesTheBundledArticles() throws IOException {
        assertThat(run()).isZero();

        Path page = folder.resolve("target/compare.html");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("The comparison is in " + page + "\n");
        assertThat(page).content().isEqualTo(SideBySide.page(bundled()));
    }

    @Test
    void comparesFiles() throws IOException {
        List<Article> articles = BundledArticles.corpus();
        Path one = Files.writeString(folder.resolve("one.json"), NewsClaimsJson.writeIndented(articles.get(0)));
        Path two = Files.writeString(
                folder.resolve("two.ndjson"),
                NewsClaimsJson.write(articles.get(1)) + "\n{}\n" + NewsClaimsJson.write(articles.get(2)) + "\n");

        assertThat(run(one, two, "-o", folder.resolve("a/b.html"))).isEqualTo(1);

        assertThat(folder.resolve("a/b.html")).content().isEqualTo(SideBySide.page(articles));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Left out line 2 of " + two
                        + ": the line was not read: article is missing required field newsclaims\n");
    }

    @Test
    void namesAFileThatCannotBeReadOrWritten() throws IOException {
        Path none = folder.resolve("none.json");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\n\"newsclaims\": 1}");

        assertThat(run(none)).isEqualTo(1);
        assertThat(run(bad)).isEqualTo(1);
        assertThat(run("-o", folder)).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Cannot read " + none + ": there is no such file",
                        "Cannot read " + bad + ":2:15: newsclaims must be a string, got 1 at /newsclaims",
                        "Cannot write " + folder + ": it is a folder");
    }

    @Test
    void explainsConflictsOnAScaleAndLeavesOutEarlierVersions() throws IOException {
        SideBySide.ConflictGroup group = view(bundled()).groups().get(0);

        assertThat(group.title()).isEqualTo("cannery hands, hands who left");
        assertThat(group.charts())
                .singleElement()
                .satisfies(chart -> assertThat(chart.rows())
                        .extracting(row -> row.number().number() + " "
                                + row.claim().who() + " in " + row.claim().article() + " "
                                + row.plot().orElseThrow().shape())
                        .containsExactly(
                                "144 Labour Inspectorate in 2 Harbour Post, 2031-04-05 dot",
                                "about 150 the article itself in 3 Fjord Courier, 2031-04-06 about",
                                "210 Mikael Kaljur in 4 Radio Nord, 2031-04-07 dot"));
        assertThat(group.conflicts())
                .first()
                .isEqualTo(new SideBySide.ExplainedConflict(
                        true,
                        List.of(
                                "144, says Labour Inspectorate in 2 Harbour Post, 2031-04-05 (1 independent source)",
                                "210, says Mikael Kaljur in 4 Radio Nord, 2031-04-07 (1 independent source)"),
                        "conflicting: 144 and 210 differ; bases differ, counted and not stated"));
    }

    @Test
    void drawsFiguresOfDifferentUnitsOnScalesOfTheirOwn() throws IOException {
        Article first = BundledArticles.corpus().get(0);
        Article second = BundledArticles.corpus().get(1).withPublished("2031-04-05");
        Claim claim = second.claim("pay").orElseThrow();
        Figure more = claim.figures().get(0).withAmount(Amount.exact(600_000)).withoutWording();
        List<Article> articles = List.of(first, second.withClaim(claim.withFigures(List.of(more))));

        assertThat(view(articles).groups())
                .filteredOn(group -> group.title().equals("boat crews, pay"))
                .flatExtracting(SideBySide.ConflictGroup::charts)
                .extracting(chart -> chart.unit() + " " + chart.rows().size())
                .containsExactly("NOK (assumed) per month 1", "NOK (assumed) per year 1");
    }

    @Test
    void saysWhatALaterVersionChanged() throws IOException {
        assertThat(view(bundled()).versions())
                .containsExactly(new VersionChanges(
                        "1 Union doubts the count, version 1",
                        "4 Union doubts the count",
                        0,
                        List.of(
                                new VersionChanges.ChangedClaim(
                                        "reworded",
                                        "It was 180 of us by the end of March",
                                        "It was 210 of us by the end of March",
                                        List.of(
                                                "figure: 180, now 210",
                                                "proposition: 180 hands left the Nordhavn cannery from January to March 2031., now 210 hands left the Nordhavn cannery from January to March 2031.",
                                                "relations changed")),
                                new VersionChanges.ChangedClaim("orphaned", "Talks begin on Friday", "", List.of()),
                                new VersionChanges.ChangedClaim(
                                        "added", "", "The boats of Skarvik pay 35,000 crowns a month", List.of()))));
    }

    @Test
    void takesArticlesWithTheSameIdForVersions() throws IOException {
        Article first = BundledArticles.corpus().get(0);
        Article second = first.withHeadline("Later")
                .withClaims(first.claims().subList(1, first.claims().size()));

        List<VersionChanges> versions = VersionChanges.in(List.of(first, second, first));

        assertThat(versions).hasSize(1);
        assertThat(versions.get(0).after()).isEqualTo("2 Later");
        assertThat(VersionChanges.in(List.of(first, first))).isEmpty();
    }

    @Test
    void givesASourceTheSameColourInAllArticles() throws IOException {
        List<Article> articles = bundled();
        List<SourceColours> colours = SourceColours.of(articles);

        assertThat(colours.get(0).of("kaljur"))
                .isEqualTo("h0 named")
                .isEqualTo(colours.get(3).of("kaljur"));
        assertThat(colours.get(1).of("post")).isNotEqualTo(colours.get(0).of("kaljur"));
    }

    @Test
    void comparesNothingAndTheSameArticleTwice() throws IOException {
        Article article = BundledArticles.corpus().get(0);

        assertThat(SideBySide.page(List.of())).contains("No figure contradicts another.");
        assertThat(view(List.of(article, article)).columns()).hasSize(2);
        assertThat(SideBySide.page(List.of(article, article)))
                .contains("id=\"article-1-claim-hands\"", "id=\"article-2-claim-hands\"");
    }

    @Test
    void failsIfNoArticleWasRead() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.ndjson"), "{\"newsclaims\": \"1\"}\n[]\n");

        assertThat(run(file, "-o", folder.resolve("page.html"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("\nCannot compare: no article was read\n");
        assertThat(folder.resolve("page.html")).doesNotExist();
    }
}
