package io.github.newsclaims.examples.corpus;

import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.tables.CorpusQuery;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** A program that lists the questions that come with it. */
@Command(name = "queries", description = "Lists the queries.", mixinStandardHelpOptions = true)
final class QueriesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--sql", description = "print the SQL of each query, too")
    private boolean withSql;

    QueriesCommand(Console console) {
        this.console = console;
    }

    /** Runs the program. */
    @Override
    public Integer call() throws IOException {
        for (CorpusQuery query : CorpusQuery.all()) {
            console.out().printf("%-20s %s%n", query.name(), query.title());
            if (withSql) {
                console.out().print("\n" + query.sql() + "\n");
            }
        }
        return ExitCode.OK;
    }
}
