package io.github.newsclaims.examples.llm;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.TerminalTable;
import io.github.newsclaims.examples.output.Tool;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.PartialReading;
import io.github.newsclaims.text.ArticleText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

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
    static final List<String> ANSWERS = List.of(
            "good.json",
            "wrong-quote.json",
            "ambiguous.json",
            "split.json",
            "half-broken.json",
            "other-language.json",
            "changed-numbers.json");

    @Option(names = "--settle", defaultValue = "unique", description = SettleRule.OPTION)
    private SettleRule rule = SettleRule.UNIQUE;

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
        return new CommandLine(new LlmCommand(console))
                .addSubcommand(new LlmPromptCommand(console))
                .addSubcommand(new LlmReadCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    protected int run() {
        ArticleText text = ArticleText.of(bundled("mill.txt"));
        Article gold = NewsClaimsJson.read(bundled("gold.json"));
        TerminalTable table = new TerminalTable(List.of(
                "answer", "claims read", "kept", "refused parts", "doubtful", "claims of its own", "disagreements"));
        for (String name : ANSWERS) {
            PartialReading<Article> reading = NewsClaimsJson.reader().readWhatHolds(bundled(name));
            Optional<AnswerReading> answer = AnswerReading.of(reading, text, rule);
            AnswerReport report = new AnswerReport(console, rule);
            heading("Answer " + name);
            report.print(reading, answer, Optional.of(gold));
            table.add(report.row(name));
        }
        heading("All answers");
        table.print(console.out());
        return ExitCode.OK;
    }

    private static String bundled(String name) {
        try (InputStream stream = LlmCommand.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
