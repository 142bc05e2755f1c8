package io.github.newsclaims.examples;

import io.github.newsclaims.examples.convert.ConvertCommand;
import io.github.newsclaims.examples.corpus.CorpusCommand;
import io.github.newsclaims.examples.desk.DeskCommand;
import io.github.newsclaims.examples.llm.LlmCommand;
import io.github.newsclaims.examples.monitor.MonitorCommand;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.report.ReportCommand;
import io.github.newsclaims.examples.score.ScoreCommand;
import io.github.newsclaims.examples.show.ShowArticle;
import io.github.newsclaims.examples.sidebyside.CompareCommand;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.RunLast;

/**
 * The command line of the examples. Without arguments it shows the annotated article.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java
 * mvn -q -pl examples -am compile exec:java -Dexec.args="help convert"
 * }</pre>
 */
@Command(
        name = "newsclaims",
        description = "Programs that build on the data model for what the news claims.",
        footer = {
            "",
            "Without a command the annotated article is shown.",
            "Exit status: 0 done, 1 failed or incomplete, 2 the command line is wrong."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        version = "newsclaims examples")
public final class Examples implements Runnable {
    private static final Path TARGET = Path.of("target", "newsclaims");

    private final CommandLine show;

    private Examples(CommandLine show) {
        this.show = show;
    }

    /**
     * Runs a program. If its status is not 0, ends the JVM with this status.
     *
     * @param args a subcommand with its arguments; empty to show the annotated article
     */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        int status = commands(console, TARGET).execute(args);
        console.out().flush();
        console.err().flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /**
     * Returns the command line.
     *
     * @param console receives what the programs print
     * @param target the folder for files that were not given a name
     */
    static CommandLine commands(Console console, Path target) {
        CommandLine show = new CommandLine(new ShowArticle(console, target));
        return new CommandLine(new Examples(show))
                .addSubcommand(show)
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(CorpusCommand.commands(console))
                .addSubcommand(LlmCommand.commands(console))
                .addSubcommand(new MonitorCommand(console))
                .addSubcommand(new ReportCommand(console, target))
                .addSubcommand(new DeskCommand(console))
                .addSubcommand(new ScoreCommand(console))
                .addSubcommand(new CompareCommand(console, target))
                .addSubcommand("completion", new GenerateCompletion())
                .addSubcommand(new HelpCommand())
                .setExecutionStrategy(parsed -> written(console, new RunLast().execute(parsed)))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true));
    }

    /** A stream that prints keeps its failures to itself until it is asked. */
    private static int written(Console console, int status) {
        if (status == ExitCode.OK && console.out().checkError()) {
            console.fail("Cannot write the output: it is closed or full");
            return ExitCode.SOFTWARE;
        }
        return status;
    }

    /** Shows the annotated article. */
    @Override
    public void run() {
        show.execute();
    }
}
