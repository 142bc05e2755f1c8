package io.github.newsclaims.examples.llm;

import io.github.newsclaims.Article;
import io.github.newsclaims.InvalidPartException;
import io.github.newsclaims.examples.formats.ArticleFiles;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.examples.output.Printable;
import io.github.newsclaims.examples.output.Tool;
import io.github.newsclaims.examples.output.ToolFailure;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.PartialReading;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A program that judges the answer of a language model, which is in a file. */
@Command(
        name = "read",
        description = {
            "Judges the answer of a language model: reads what holds of it, finds its words in the text, checks it, merges it with"
                    + " an annotation made by hand, and says what was kept and what was refused. It ends with the prompt that asks"
                    + " for a repair."
        },
        footer = {
            "",
            "Exit status: 0 the answer was judged, 1 nothing of it can be read, or a file cannot be read or written."
        },
        mixinStandardHelpOptions = true)
final class LlmReadCommand extends Tool {
    @Parameters(paramLabel = "ANSWERFILE", description = "the answer as the model gave it")
    private Path file = Path.of("");

    @Option(
            names = "--text",
            required = true,
            paramLabel = "TEXTFILE",
            description = "the text that the model was given")
    private Path textFile = Path.of("");

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            description = "an annotation of the text made by hand, to merge with")
    private @Nullable Path goldFile;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description =
                    "the id that the prompt gave; by default that of the annotation, or the name of the text's file")
    private @Nullable String id;

    @Option(names = "--settle", defaultValue = "unique", description = SettleRule.OPTION)
    private SettleRule rule = SettleRule.UNIQUE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "write the article here: what was kept, merged with the annotation")
    private @Nullable Path output;

    LlmReadCommand(Console console) {
        super(console);
    }

    @Override
    protected int run() throws ToolFailure {
        ArticleText text = ArticleFiles.text(textFile);
        Optional<Article> gold = gold(text);
        PartialReading<Article> reading = reading();
        Optional<AnswerReading> answer = judged(reading, text, gold);
        AnswerReport report = new AnswerReport(console, rule);
        report.print(reading, answer, gold);
        if (answer.isEmpty()) {
            throw ToolFailure.reading(file, "nothing of the answer can be read");
        }
        write(report.article());
        return ExitCode.OK;
    }

    private Optional<Article> gold(ArticleText text) throws ToolFailure {
        if (goldFile == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ArticleFiles.article(goldFile).withText(text));
        } catch (InvalidPartException e) {
            throw ToolFailure.reading(goldFile, "it does not fit the text of " + textFile + ": " + e.getMessage());
        }
    }

    private PartialReading<Article> reading() throws ToolFailure {
        try {
            return NewsClaimsJson.reader().readWhatHolds(file);
        } catch (NewsClaimsJsonException e) {
            throw new ToolFailure("Cannot read " + file + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        } catch (IOException e) {
            throw ToolFailure.reading(file, FileFailure.reason(e, file));
        }
    }

    private Optional<AnswerReading> judged(PartialReading<Article> reading, ArticleText text, Optional<Article> gold)
            throws ToolFailure {
        String expected = id != null ? id : gold.map(Article::id).orElseGet(() -> LlmPromptCommand.idOf(textFile));
        String given = reading.value().map(Article::id).orElse(expected);
        if (!given.equals(expected)) {
            throw ToolFailure.reading(
                    file,
                    "it answers for article \"" + given + "\", expected \"" + expected + "\"; name another with --id");
        }
        if (gold.isPresent() && !gold.get().id().equals(expected)) {
            throw ToolFailure.reading(
                    goldFile == null ? file : goldFile,
                    "it is about article \"" + gold.get().id() + "\", expected \"" + expected + "\"");
        }
        try {
            return AnswerReading.of(reading, text, rule);
        } catch (InvalidPartException e) {
            throw ToolFailure.reading(file, "it does not fit the text of " + textFile + ": " + e.getMessage());
        }
    }

    private void write(Article article) throws ToolFailure {
        if (output == null) {
            return;
        }
        try {
            NewsClaimsJson.writeIndented(article, output);
        } catch (IOException e) {
            throw ToolFailure.writing(output, e);
        }
        console.err().print("Wrote " + Printable.line(output.toString()) + "\n");
    }
}
