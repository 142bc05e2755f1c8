package io.github.newsclaims.examples.llm;

import io.github.newsclaims.Article;
import io.github.newsclaims.InvalidPartException;
import io.github.newsclaims.examples.formats.ArticleFiles;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.html.HtmlPage;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.examples.output.Printable;
import io.github.newsclaims.examples.output.TerminalTable;
import io.github.newsclaims.examples.output.Tool;
import io.github.newsclaims.examples.output.ToolFailure;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.NewsClaimsSchemas;
import io.github.newsclaims.json.PartialReading;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * A program for the way from a text to what a language model found in it, without a model: it prints what to ask, and judges an
 * answer that is in a file. Without a subcommand it judges the answers that come with it, each of which has another fault.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.args="llm"
 * mvn -q -pl examples -am compile exec:java -Dexec.args="llm prompt article.txt"
 * mvn -q -pl examples -am compile exec:java -Dexec.args="llm read answer.json --text article.txt"
 * }</pre>
 */
@Command(
        name = "llm",
        description = {
            "Prints what to ask a language model, and judges its answer: what is kept, what is refused and why.",
            "Without a subcommand it judges invented answers that come with the program."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        mixinStandardHelpOptions = true)
public final class LlmCommand extends Tool {
    /** The answers that come with the program, to the text mill.txt. */
    private static final List<String> ANSWERS = List.of(
            "good.json",
            "wrong-quote.json",
            "ambiguous.json",
            "split.json",
            "half-broken.json",
            "other-language.json",
            "changed-numbers.json");

    private LlmCommand(Console console) {
        super(console);
    }

    /**
     * Returns the program with its subcommands.
     *
     * @param console receives what they print
     * @return the command line
     */
    public static CommandLine commands(Console console) {
        return new CommandLine(new LlmCommand(console)).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    protected int run() {
        ArticleText text = ArticleText.of(HtmlPage.resource(LlmCommand.class, "mill.txt"));
        Article gold = NewsClaimsJson.read(HtmlPage.resource(LlmCommand.class, "gold.json"));
        TerminalTable table = new TerminalTable(List.of(
                "answer", "claims read", "kept", "refused parts", "doubtful", "claims of its own", "disagreements"));
        for (String name : ANSWERS) {
            PartialReading<Article> reading =
                    NewsClaimsJson.reader().readWhatHolds(HtmlPage.resource(LlmCommand.class, name));
            AnswerReport report = new AnswerReport(console, SettleRule.UNIQUE);
            heading("Answer " + name);
            report.print(reading, AnswerReading.of(reading, text, SettleRule.UNIQUE), Optional.of(gold));
            table.add(report.row(name));
        }
        heading("All answers");
        table.print(console.out());
        return ExitCode.OK;
    }

    /** A part of what a provider is sent. */
    enum PromptPart {
        PROMPT,
        SCHEMA
    }

    @Command(
            name = "prompt",
            description = "Prints the prompt for a text and the strict schema of the answer.",
            mixinStandardHelpOptions = true)
    int prompt(
            @Parameters(paramLabel = "TEXTFILE", description = "the text of the article, in UTF-8") Path file,
            @Option(
                            names = "--id",
                            paramLabel = "ID",
                            description = "the id of the article; by default the name of the file")
                    @Nullable
                    String id,
            @Option(names = "--only", paramLabel = "PART", description = "print one part only: prompt or schema")
                    @Nullable
                    PromptPart only) {
        return attempt(() -> {
            ArticleText text = ArticleFiles.text(file);
            if (only != PromptPart.SCHEMA) {
                console.out().print(ModelPrompts.first(Printable.line(id == null ? idOf(file) : id), text));
            }
            if (only == null) {
                console.out().print("\nThe schema of the answer:\n\n");
            }
            if (only != PromptPart.PROMPT) {
                console.out().print(NewsClaimsSchemas.llm().strip() + "\n");
            }
            return ExitCode.OK;
        });
    }

    @Command(
            name = "read",
            description =
                    "Judges the answer of a language model: reads what holds of it, finds its words in the text, checks it,"
                            + " merges it with an annotation made by hand, and says what was kept and what was refused. It ends with the"
                            + " prompt that asks for a repair.",
            mixinStandardHelpOptions = true)
    int read(
            @Parameters(paramLabel = "ANSWERFILE", description = "the answer as the model gave it") Path file,
            @Option(
                            names = "--text",
                            required = true,
                            paramLabel = "TEXTFILE",
                            description = "the text that the model was given")
                    Path textFile,
            @Option(
                            names = "--gold",
                            paramLabel = "FILE",
                            description = "an annotation of the text made by hand, to merge with")
                    @Nullable
                    Path goldFile,
            @Option(
                            names = "--id",
                            paramLabel = "ID",
                            description =
                                    "the id that the prompt gave; by default that of the annotation, or the name of the text's file")
                    @Nullable
                    String id,
            @Option(names = "--settle", paramLabel = "RULE", defaultValue = "unique", description = SettleRule.OPTION)
                    SettleRule rule,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "OUT",
                            description = "write the article here: what was kept, merged with the annotation")
                    @Nullable
                    Path output) {
        return attempt(() -> {
            requireOther(output, goldFile == null ? List.of(file, textFile) : List.of(file, textFile, goldFile));
            ArticleText text = ArticleFiles.text(textFile);
            Optional<Article> gold = goldFile == null
                    ? Optional.empty()
                    : Optional.of(fitting(goldFile, ArticleFiles.article(goldFile), text));
            String expected = id != null ? id : gold.map(Article::id).orElseGet(() -> idOf(textFile));
            if (goldFile != null) {
                expect(expected, gold, goldFile);
            }
            PartialReading<Article> reading = reading(file);
            expect(expected, reading.value(), file);
            if (reading.value().isPresent()) {
                fitting(file, reading.value().get(), text);
            }
            Optional<AnswerReading> answer = AnswerReading.of(reading, text, rule);
            AnswerReport report = new AnswerReport(console, rule);
            report.print(reading, answer, gold);
            if (answer.isEmpty()) {
                throw ToolFailure.reading(file, "nothing of the answer can be read");
            }
            if (output != null) {
                ArticleFiles.write(report.article(), output);
            }
            return ExitCode.OK;
        });
    }

    private static void expect(String id, Optional<Article> article, Path file) throws ToolFailure {
        if (article.isPresent() && !article.get().id().equals(id)) {
            throw ToolFailure.reading(
                    file,
                    "it is about article \"" + article.get().id() + "\", expected \"" + id
                            + "\"; name another with --id");
        }
    }

    private static Article fitting(Path file, Article article, ArticleText text) throws ToolFailure {
        if (article.text().filter(own -> !own.equals(text)).isPresent()) {
            throw ToolFailure.reading(file, "it has another text");
        }
        try {
            return article.withText(text);
        } catch (InvalidPartException e) {
            throw ToolFailure.reading(file, "it is about another text: " + e.getMessage());
        }
    }

    private static PartialReading<Article> reading(Path file) throws ToolFailure {
        try {
            return NewsClaimsJson.reader().readWhatHolds(file);
        } catch (NewsClaimsJsonException e) {
            throw new ToolFailure("Cannot read " + file + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        } catch (IOException e) {
            throw ToolFailure.reading(file, FileFailure.reason(e, file));
        }
    }

    /** Returns the id of the article of a text, for which nobody named one. */
    private static String idOf(Path file) {
        return InputFile.idOf(file);
    }
}
