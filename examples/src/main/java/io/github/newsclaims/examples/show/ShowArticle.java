package io.github.newsclaims.examples.show;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.conflict.FigureConflicts;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.examples.output.FileNames;
import io.github.newsclaims.examples.output.Printable;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/**
 * A program that shows who claims what in an annotated news article: through whom, in which words and on which line, with
 * which figures and when, and what is doubtful about it. Then it writes the article as JSON.
 *
 * <p>Without an argument it shows an article of its own, an invented report of the Harbour Post. It then also shows the
 * figures that contradict each other in three more reports.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java
 * mvn -q -pl examples -am compile exec:java -Dexec.args="show article.json"
 * }</pre>
 */
@Command(
        name = "show",
        description = {
            "Shows who claims what in an article: through whom, in which words, with which figures.",
            "Without a file it shows an invented article that comes with the program."
        })
public final class ShowArticle implements Callable<Integer> {
    private static final String BUNDLED = "harbour-post.json";

    private final Console console;
    /** The folder for the JSON. */
    private final Path target;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "an article as JSON of newsclaims")
    private @Nullable String file;

    /**
     * Prepares the program.
     *
     * @param console receives the article, and a failure in one line
     * @param target the folder for the JSON; it is created if it does not exist
     */
    public ShowArticle(Console console, Path target) {
        this.console = console;
        this.target = target;
    }

    /**
     * Runs the program.
     *
     * @return the exit status: 0, or 1 if the file cannot be read or the JSON cannot be written
     */
    @Override
    public Integer call() {
        String name = file == null ? BUNDLED : file;
        Article article;
        try {
            article = file == null ? BundledArticles.article() : NewsClaimsJson.read(Path.of(name));
        } catch (NewsClaimsJsonException e) {
            return failed("Cannot read " + name + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        } catch (InvalidPathException e) {
            return failed("Cannot read " + name + ": not the name of a file");
        } catch (IOException e) {
            return failed("Cannot read " + name + ": " + FileFailure.reason(e, Path.of(name)));
        }
        ArticlePrinter.print(article, console.out());
        if (file == null) {
            try {
                FigureConflicts conflicts = FigureConflicts.in(BundledArticles.corpus());
                ConflictPrinter.print("Where three reports disagree", conflicts, console.out());
            } catch (IOException e) {
                return failed("Cannot read the bundled articles: " + e.getMessage());
            }
        }
        Path json = target.resolve(FileNames.of(article.id()));
        try {
            Files.createDirectories(target);
            NewsClaimsJson.writeIndented(article, json);
        } catch (IOException e) {
            return failed("Cannot write " + json + ": " + FileFailure.reason(e, json));
        }
        console.out().print("\nThe article as JSON is in " + Printable.line(json.toString()) + "\n");
        return ExitCode.OK;
    }

    private int failed(String message) {
        console.fail(message);
        return ExitCode.SOFTWARE;
    }
}
