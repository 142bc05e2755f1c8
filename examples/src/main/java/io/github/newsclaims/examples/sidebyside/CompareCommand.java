package io.github.newsclaims.examples.sidebyside;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.NewsClaimsFormat;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.examples.output.Printable;
import io.github.newsclaims.examples.output.WholeFile;
import io.github.newsclaims.examples.show.BundledArticles;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A program that writes a page for a browser about several articles on one event: who says what, which figures contradict each
 * other and why, and what later versions changed.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.args="compare monday.json tuesday.json -o event.html"
 * }</pre>
 */
@Command(
        name = "compare",
        description = {
            "Writes a page for a browser that shows several articles on one event side by side:",
            "who says what, which figures contradict each other, and what later versions changed.",
            "Without files it compares invented articles that come with the program."
        },
        mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {
    private final Console console;
    private final Path target;
    private int status = ExitCode.OK;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "the page to write (default: target/newsclaims/compare.html)")
    private @Nullable Path output;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "JSON of newsclaims: one article, or one per line")
    private List<Path> files = new ArrayList<>();

    /**
     * Prepares the program.
     *
     * @param console receives the name of what was written, and failures
     * @param target the folder for a page that was not given a name; it is created if it does not exist
     */
    public CompareCommand(Console console, Path target) {
        this.console = console;
        this.target = target;
    }

    /**
     * Runs the program.
     *
     * @return the exit status: 0, or 1 if a file cannot be read, no article was read, or the page cannot be written
     */
    @Override
    public Integer call() {
        List<Article> articles = new ArrayList<>();
        Path page = output == null ? target.resolve("compare.html") : output;
        try {
            WholeFile.requireOther(page, files);
        } catch (IOException e) {
            return failed("Cannot write " + page + ": " + FileFailure.reason(e, page));
        }
        if (files.isEmpty()) {
            try {
                articles.addAll(BundledArticles.corpus());
                articles.add(0, firstVersion());
            } catch (IOException e) {
                return failed("Cannot read the bundled articles: " + e.getMessage());
            }
        }
        for (Path file : files) {
            try (InputFile input = new InputFile(file, null, bytes -> {})) {
                new NewsClaimsFormat().read(input, imported -> {
                    articles.addAll(imported.articles());
                    imported.losses()
                            .forEach(loss -> status = failed(
                                    "Left out line " + loss.line().orElse(0) + " of " + file + ": " + loss.reason()));
                });
            } catch (NewsClaimsJsonException e) {
                return failed("Cannot read " + file + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
            } catch (IOException e) {
                return failed("Cannot read " + file + ": " + FileFailure.reason(e, file));
            }
        }
        if (articles.isEmpty()) {
            return failed("Cannot compare: no article was read");
        }
        try {
            Path folder = page.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            WholeFile.write(page, SideBySide.page(articles));
        } catch (IOException e) {
            return failed("Cannot write " + page + ": " + FileFailure.reason(e, page));
        }
        console.out().print("The comparison is in " + Printable.line(page.toString()) + "\n");
        return status;
    }

    /** Reads the earlier version of one of the bundled articles. */
    static Article firstVersion() throws IOException {
        String json = HtmlPage.resource(CompareCommand.class, "first-version.json");
        return NewsClaimsJson.read(json);
    }

    private int failed(String message) {
        console.fail(message);
        return ExitCode.SOFTWARE;
    }
}
