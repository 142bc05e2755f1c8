package io.github.newsclaims.examples.corpus;

import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.CountConverter;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.examples.tables.CorpusQuery;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A program that asks a loaded corpus a question. */
@Command(
        name = "query",
        description = "Asks a loaded corpus a question and prints the answer as a table.",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "NAME",
            description = "a name that corpus queries lists, or a file that ends in .sql and has one question")
    private String name = "";

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "the database that corpus load made")
    private Path database = Path.of("");

    @Option(names = "--csv", paramLabel = "FILE", description = "write the whole answer to this file instead")
    private @Nullable Path csv;

    @Option(
            names = "--rows",
            paramLabel = "N",
            converter = CountConverter.class,
            defaultValue = "20",
            description = "how many rows are printed (default: ${DEFAULT-VALUE})")
    private int rows;

    QueryCommand(Console console) {
        this.console = console;
    }

    /** Runs the program. */
    @Override
    public Integer call() {
        String sql;
        Path reading = Path.of(name);
        try {
            sql = name.endsWith(".sql")
                    ? Files.readString(reading)
                    : CorpusQuery.named(name).orElseThrow(this::unknown).sql();
            reading = database;
            if (!CorpusDatabase.isDatabase(database)) {
                throw new FileSystemException(database.toString(), null, "it is not a database of DuckDB");
            }
        } catch (IOException e) {
            console.fail("Cannot read " + reading + ": " + FileFailure.reason(e, reading));
            return ExitCode.SOFTWARE;
        }
        try (CorpusDatabase tables = CorpusDatabase.reading(database)) {
            if (csv == null) {
                tables.print(sql, rows, console.out());
            } else {
                tables.writeCsv(sql, csv);
            }
            return ExitCode.OK;
        } catch (SQLException e) {
            console.fail("Cannot ask " + database + ": " + e.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private ParameterException unknown() {
        if (spec == null) {
            throw new IllegalStateException("the command line sets it");
        }
        return new ParameterException(
                spec.commandLine(), "Unknown query '" + name + "'; corpus queries lists the queries");
    }
}
