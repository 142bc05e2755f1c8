package io.github.newsclaims.examples.corpus;

import io.github.newsclaims.examples.output.ByteProgress;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.json.corpus.CorpusReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A program that loads a corpus into a database and, if that is wanted, into files of Parquet. */
@Command(
        name = "load",
        description = {
            "Loads a corpus into the tables of a DuckDB database.",
            "Every rule is checked; lines that cannot be read go to the table bad_lines."
        },
        footer = {"", "Exit status: 0 done, 1 failed or there are bad lines, 2 the command line is wrong."},
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "articles, one per line (NDJSON), plain or packed with gzip")
    private Path file = Path.of("");

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "the database to make")
    private Path database = Path.of("");

    @Option(names = "--replace", description = "replace a database that exists")
    private boolean replaces;

    @Option(names = "--parquet", paramLabel = "DIR", description = "also write each table to a file in this folder")
    private @Nullable Path parquet;

    @Option(
            names = "--progress",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "show progress while a file of more than 10 MB is read")
    private boolean progress = true;

    LoadCommand(Console console) {
        this.console = console;
    }

    /** Runs the program. The database appears under its name only when all lines are in it. */
    @Override
    public Integer call() {
        if (Files.isDirectory(database)) {
            console.fail("Cannot write " + database + ": it is a folder");
            return ExitCode.SOFTWARE;
        }
        if (!replaces && Files.exists(database)) {
            console.fail("Cannot write " + database + ": the file exists; --replace replaces it");
            return ExitCode.SOFTWARE;
        }
        Path part = database.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            CorpusLoader.Loaded loaded = load(part);
            Files.move(part, database, StandardCopyOption.REPLACE_EXISTING);
            console.out().print(loaded.articles() + " articles are in " + database + "\n");
            if (loaded.badLines() > 0) {
                console.fail(loaded.badLines() + " lines cannot be read; the table bad_lines says why");
                return ExitCode.SOFTWARE;
            }
            return ExitCode.OK;
        } catch (IOException e) {
            console.fail("Cannot load " + file + ": " + FileFailure.reason(e, file));
        } catch (SQLException e) {
            console.fail("Cannot write " + database + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            console.fail("Cannot load " + file + ": interrupted");
        }
        part.toFile().delete();
        return ExitCode.SOFTWARE;
    }

    private CorpusLoader.Loaded load(Path part) throws IOException, SQLException, InterruptedException {
        try (CorpusReader corpus = CorpusReader.open(file);
                CorpusDatabase tables = CorpusDatabase.writing(part);
                ByteProgress bar = new ByteProgress(file, console, progress)) {
            CorpusLoader.Loaded loaded = tables.load(corpus, bar::to);
            if (parquet != null) {
                Files.createDirectories(parquet);
                tables.writeParquet(parquet);
            }
            return loaded;
        }
    }
}
