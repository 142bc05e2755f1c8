package io.github.newsclaims.examples.score;

import io.github.newsclaims.Article;
import io.github.newsclaims.compare.score.ScoredPart;
import io.github.newsclaims.examples.formats.ArticleFiles;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.CountConverter;
import io.github.newsclaims.examples.output.TerminalTable;
import io.github.newsclaims.examples.output.Tool;
import io.github.newsclaims.examples.output.ToolFailure;
import io.github.newsclaims.examples.output.WholeFile;
import io.github.newsclaims.examples.score.ScoreRun.ScoredPair;
import io.github.newsclaims.examples.words.Phrases;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * A program that scores the corpus of an extractor against a gold corpus, and shows each error of the worst articles in its text.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.args="score extracted.ndjson gold.ndjson"
 * }</pre>
 */
@Command(
        name = "score",
        description = {
            "Scores the corpus of an extractor against a gold corpus, and shows the errors of the worst articles in their text.",
            "Without files it scores an invented extractor that comes with the program."
        },
        mixinStandardHelpOptions = true)
public final class ScoreCommand extends Tool {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..2",
            paramLabel = "FILE",
            description = "the corpus of the extractor, then the gold corpus: JSON of newsclaims, one article per line")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-n", "--worst"},
            paramLabel = "NUMBER",
            converter = CountConverter.class,
            defaultValue = "5",
            description = "how many of the worst articles to show (default: ${DEFAULT-VALUE})")
    private int most = 5;

    @Option(names = "--html", paramLabel = "FILE", description = "write the scores and errors also as a page")
    private @Nullable Path html;

    /**
     * Prepares the program.
     *
     * @param console receives the scores and errors, and failures
     */
    public ScoreCommand(Console console) {
        super(console);
    }

    @Override
    protected int run() throws ToolFailure {
        if (spec != null && files.size() == 1) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: the gold corpus");
        }
        requireOther(html, files);
        Map<String, Article> gold = new LinkedHashMap<>();
        read(1, stream -> {
            stream.forEach(article -> {
                if (gold.putIfAbsent(article.id(), article) != null) {
                    console.fail("Gold article \"" + article.id() + "\" is there twice: the first one counts");
                }
            });
            return true;
        });
        ScoreRun run = new ScoreRun(gold, most, console::fail);
        read(0, run::score);
        print(run);
        if (html != null) {
            try {
                WholeFile.write(html, ScorePage.of(run));
            } catch (IOException e) {
                throw ToolFailure.writing(html, e);
            }
        }
        return ExitCode.OK;
    }

    private <T> T read(int index, Function<Stream<Article>, T> use) throws ToolFailure {
        return files.isEmpty()
                ? use.apply(HtmlPage.resource(ScoreCommand.class, index == 0 ? "extracted.ndjson" : "gold.ndjson")
                        .lines()
                        .map(NewsClaimsJson::read))
                : ArticleFiles.apply(files.get(index), use, this::leaveOut);
    }

    private void print(ScoreRun run) {
        heading("Scores of " + Phrases.count((int) run.corpus().articles(), "article"));
        notes(run).forEach(this::print);
        table(ScoreRows.PLACES, ScoreRows.places(run.corpus()));
        table(ScoreRows.VALUES, ScoreRows.values(run.corpus()));
        if (run.worst().isEmpty()) {
            print("No errors.");
            return;
        }
        heading("The worst articles");
        table(
                List.of("article", "F1 of claims", "errors", "headline"),
                run.worst().stream().map(ScoreCommand::row).toList());
        for (ScoredPair pair : run.worst()) {
            heading("Errors in " + pair.gold().id());
            for (ErrorInText error :
                    ErrorInText.of(pair.gold(), pair.found(), pair.score().mistakes())) {
                field(error.kind(), error.what());
                error.places().forEach(place -> field("", place.toString()));
            }
        }
    }

    private void table(List<String> header, List<List<String>> rows) {
        TerminalTable table = new TerminalTable(header);
        rows.forEach(table::add);
        table.print(console.out());
    }

    private static List<String> row(ScoredPair pair) {
        return List.of(
                pair.gold().id(),
                ScoreRows.of(Optional.of(pair.claims())),
                String.valueOf(pair.score().mistakes().size()),
                pair.gold().headline().orElse(""));
    }

    /** Returns what a reader of the numbers must know. */
    static List<String> notes(ScoreRun run) {
        List<String> notes = new ArrayList<>();
        if (run.missing() > 0) {
            notes.add("The extractor has no document for " + Phrases.count(run.missing(), "gold article")
                    + "; nothing was found there.");
        }
        if (run.unknown() > 0) {
            notes.add(Phrases.count(run.unknown(), "document")
                    + " of the extractor: no gold article has the id; not scored.");
        }
        for (ScoredPart part : ScoredPart.values()) {
            long[] unplaced = run.unplaced(part);
            if (unplaced[0] + unplaced[1] > 0) {
                notes.add("Parts without a place, which are not in the table, "
                        + part.name().toLowerCase(Locale.ROOT) + ": gold " + unplaced[0] + ", found " + unplaced[1]
                        + ".");
            }
        }
        return notes;
    }
}
