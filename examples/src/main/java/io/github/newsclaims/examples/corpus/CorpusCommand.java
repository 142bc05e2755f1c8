package io.github.newsclaims.examples.corpus;

import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.tables.CorpusQuery;
import io.github.newsclaims.json.corpus.CorpusReader;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;

/**
 * Programs for a corpus in SQL: one loads it into a database, one asks the database. Without a subcommand, the queries are
 * asked of an invented corpus that comes with the programs.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.args=corpus
 * mvn -q -pl examples -am compile exec:java -Dexec.args="corpus load corpus.ndjson --db corpus.duckdb"
 * mvn -q -pl examples -am compile exec:java -Dexec.args="corpus query most-quoted --db corpus.duckdb"
 * }</pre>
 */
@Command(
        name = "corpus",
        description = {
            "Loads articles into tables and asks them questions in SQL.",
            "Without a subcommand, asks all questions of an invented corpus."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]")
public final class CorpusCommand implements Callable<Integer> {
    private static final int ROWS = 8;

    private final Console console;

    private CorpusCommand(Console console) {
        this.console = console;
    }

    /**
     * Returns the command line.
     *
     * @param console receives the answers, and failures
     * @return the command with its subcommands
     */
    public static CommandLine commands(Console console) {
        return new CommandLine(new CorpusCommand(console))
                .addSubcommand(new LoadCommand(console))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new QueriesCommand(console))
                .addSubcommand(new HelpCommand());
    }

    /**
     * Asks all questions of the corpus that comes with the program.
     *
     * @return the exit status: 0, or 1 if that failed
     */
    @Override
    public Integer call() {
        try (CorpusDatabase database = CorpusDatabase.inMemory();
                CorpusReader corpus = CorpusReader.open(BundledCorpus.open())) {
            database.load(corpus, bytes -> {});
            for (CorpusQuery query : CorpusQuery.all()) {
                console.out().print(query.name() + ": " + query.title() + "\n");
                database.print(query.sql(), ROWS, console.out());
                console.out().print("\n");
            }
            return ExitCode.OK;
        } catch (IOException | SQLException | InterruptedException e) {
            console.fail("Cannot ask the corpus: " + e.getMessage());
            return ExitCode.SOFTWARE;
        }
    }
}
