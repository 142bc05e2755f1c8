package io.github.newsclaims.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.show.BundledArticles;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReportCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(Object... args) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] words = new String[args.length];
        for (int index = 0; index < args.length; index++) {
            words[index] = args[index].toString();
        }
        return new CommandLine(new ReportCommand(console, folder.resolve("target"))).execute(words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path corpus() throws IOException {
        String lines =
                BundledArticles.corpus().stream().map(NewsClaimsJson::write).collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("corpus.ndjson"), lines);
    }

    @Test
    void writesThePageOfTheBundledArticle() throws IOException {
        assertThat(run()).isZero();

        Path page = folder.resolve("target/harbour-post-2031-04-02.html");
        assertThat(out()).isEqualTo("The report is in " + page + "\n");
        assertThat(Files.readString(page)).isEqualTo(ArticleReport.page(BundledArticles.article()));
        assertThat(err()).isEmpty();
    }

    @Test
    void writesThePageOfAFileToAFileOrIntoAFolder() throws IOException {
        Path json = Files.writeString(folder.resolve("a.json"), NewsClaimsJson.writeIndented(Arabic.article()));

        assertThat(run(json, "-o", folder.resolve("new/page.html"))).isZero();
        assertThat(run(json, "-o", folder)).isZero();

        assertThat(folder.resolve("new/page.html")).content().isEqualTo(ArticleReport.page(Arabic.article()));
        assertThat(folder.resolve("arabic.html")).exists();
    }

    @Test
    void writesAFolderWithAnIndexForSeveralArticles() throws IOException {
        assertThat(run(corpus(), "-o", folder.resolve("out"))).isZero();

        assertThat(out()).isEqualTo("The report is in " + folder.resolve("out/index.html") + "\n");
        assertThat(Files.readString(folder.resolve("out/index.html")))
                .contains("<tr><td><a href=\"articles/harbour-post-2031-04-05.html\"><bdi>Inspectorate counts the empty"
                        + " places</bdi></a></td><td><bdi>Harbour Post</bdi></td><td>2031-04-05</td><td>2</td><td>2</td>"
                        + "<td>2</td><td>1</td></tr>");
        try (var pages = Files.list(folder.resolve("out/articles"))) {
            assertThat(pages).hasSize(3);
        }
    }

    @Test
    void givesArticlesWithTheSameIdPagesOfTheirOwn() throws IOException {
        String line = NewsClaimsJson.write(Article.builder().id("same").build());
        Path file = Files.writeString(folder.resolve("same.ndjson"), line + "\n" + line + "\n");

        assertThat(run(file, "-o", folder.resolve("out"))).isZero();

        assertThat(folder.resolve("out/articles/same.html")).exists();
        assertThat(folder.resolve("out/articles/same-2.html")).exists();
    }

    @Test
    void choosesAnArticleByItsId() throws IOException {
        assertThat(run(corpus(), "--id", "fjord-courier-2031-04-06", "-o", folder.resolve("one.html")))
                .isZero();

        assertThat(folder.resolve("one.html")).content().contains("<title>Winter empties the coast's plants</title>");
    }

    @Test
    void saysThatThereIsNoSuchArticle() throws IOException {
        Path corpus = corpus();

        assertThat(run(corpus, "--id", "none")).isEqualTo(1);

        assertThat(err()).isEqualTo("Cannot show " + corpus + ": it has no article with the id none\n");
    }

    @Test
    void refusesAPageForSeveralArticles() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(run(corpus(), "-o", page)).isEqualTo(1);

        assertThat(err())
                .isEqualTo("Cannot write " + page
                        + ": there are several articles; name a folder, or one article with --id\n");
    }

    @Test
    void leavesOutABadLine() throws IOException {
        Path file = corpus();
        Files.writeString(file, Files.readString(file) + "\n{\"newsclaims\": \"1\"}\n");

        assertThat(run(file, "-o", folder.resolve("out"))).isEqualTo(1);

        assertThat(err())
                .isEqualTo("Left out line 4 of " + file
                        + ": the line was not read: article is missing required field id\n");
    }

    @Test
    void namesAFileThatCannotBeReadOrWritten() throws IOException {
        Path none = folder.resolve("none.json");
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\n\"newsclaims\": 1}");
        Path blocked = Files.writeString(folder.resolve("blocked"), "").resolve("page.html");

        assertThat(run(none)).isEqualTo(1);
        assertThat(run(bad)).isEqualTo(1);
        assertThat(run("-o", blocked)).isEqualTo(1);

        assertThat(err().lines())
                .containsExactly(
                        "Cannot read " + none + ": there is no such file",
                        "Cannot read " + bad + ":2:15: newsclaims must be a string, got 1 at /newsclaims",
                        "Cannot write " + blocked + ": a file is in the place of the folder");
    }
}
