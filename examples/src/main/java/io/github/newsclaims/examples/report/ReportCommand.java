package io.github.newsclaims.examples.report;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.NewsClaimsFormat;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.examples.output.Printable;
import io.github.newsclaims.examples.output.WholeFile;
import io.github.newsclaims.examples.show.BundledArticles;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A program that writes a page for a browser about an article: the text with every claim in the colour of its source, who says
 * which number and through whom, charts, a timeline, graphs, and what is doubtful.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.args="report article.json -o article.html"
 * }</pre>
 */
@Command(
        name = "report",
        description = {
            "Writes a page for a browser that shows who claims what in an article.",
            "A file with several articles becomes a folder of pages with an index.",
            "Without a file it shows an invented article that comes with the program."
        },
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {
    private final Console console;
    private final Path target;
    private int status = ExitCode.OK;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "the page to write, or the folder for several (default: in the folder target/newsclaims)")
    private @Nullable Path output;

    @Option(names = "--id", paramLabel = "ID", description = "the id of the only article to show")
    private @Nullable String id;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "JSON of newsclaims: one article, or one per line")
    private @Nullable Path file;

    /**
     * Prepares the program.
     *
     * @param console receives the name of what was written, and failures
     * @param target the folder for pages that were not given a name; it is created if it does not exist
     */
    public ReportCommand(Console console, Path target) {
        this.console = console;
        this.target = target;
    }

    /**
     * Runs the program.
     *
     * @return the exit status: 0, or 1 if the file cannot be read, has no such article, or the page cannot be written
     */
    @Override
    public Integer call() {
        ReportPages pages = new ReportPages(output, target);
        Path page = output == null ? target : output;
        try {
            WholeFile.requireOther(page, file == null ? List.of() : List.of(file));
        } catch (IOException e) {
            return failed("Cannot write " + page + ": " + FileFailure.reason(e, page));
        }
        try {
            if (file == null) {
                pages.add(BundledArticles.article());
            } else {
                try (InputFile input = new InputFile(file, null, bytes -> {})) {
                    new NewsClaimsFormat().read(input, imported -> add(imported, pages));
                }
            }
        } catch (NewsClaimsJsonException e) {
            return failed("Cannot read " + file + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        } catch (UncheckedIOException e) {
            return failed("Cannot write " + pages.current() + ": " + FileFailure.reason(e.getCause(), pages.current()));
        } catch (IOException e) {
            return failed("Cannot read " + file + ": " + (file == null ? e : FileFailure.reason(e, file)));
        }
        try {
            return pages.finish()
                    .map(written -> {
                        console.out().print("The report is in " + Printable.line(written.toString()) + "\n");
                        return status;
                    })
                    .orElseGet(() -> failed(
                            "Cannot show " + file + ": it has no article" + (id == null ? "" : " with the id " + id)));
        } catch (IOException e) {
            return failed("Cannot write " + pages.current() + ": " + FileFailure.reason(e, pages.current()));
        }
    }

    private void add(Imported imported, ReportPages pages) {
        imported.losses()
                .forEach(loss -> status =
                        failed("Left out line " + loss.line().orElse(0) + " of " + file + ": " + loss.reason()));
        for (Article article : imported.articles()) {
            if (id == null || id.equals(article.id())) {
                try {
                    pages.add(article);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private int failed(String message) {
        console.fail(message);
        return ExitCode.SOFTWARE;
    }
}
