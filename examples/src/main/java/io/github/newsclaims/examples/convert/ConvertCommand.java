package io.github.newsclaims.examples.convert;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.formats.FormatReader;
import io.github.newsclaims.examples.formats.FormatWriter;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.WrittenDocument;
import io.github.newsclaims.examples.output.ByteProgress;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * A program that converts between formats. It prints what was lost on the way: each kind of loss once, with the first place and
 * how often it occurred.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.args="convert --to webannotation article.json"
 * }</pre>
 */
@Command(
        name = "convert",
        description = "Converts articles between formats and reports what is lost.",
        footer = {"", "convert --formats lists the formats."},
        mixinStandardHelpOptions = true)
public final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-f", "--from"},
            paramLabel = "FORMAT",
            description = "the format of the files; by default it is found by looking at each")
    private @Nullable String from;

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            defaultValue = "newsclaims",
            description = "the format to write (default: ${DEFAULT-VALUE})")
    private String to = "newsclaims";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "the file to write, one document per line; an existing folder gets a file for each article")
    private @Nullable Path output;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "the text of the article, for a format that keeps it in a file of its own")
    private @Nullable Path text;

    @Option(names = "--indent", description = "write documents for people, in several lines")
    private boolean indented;

    @Option(
            names = "--progress",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "show progress while files of more than 10 MB are read")
    private boolean progress = true;

    @Option(names = "--formats", description = "list the formats")
    private boolean lists;

    @Parameters(paramLabel = "FILE", description = "the files to read", arity = "0..*")
    private List<Path> files = new ArrayList<>();

    /**
     * Prepares the program.
     *
     * @param console receives the documents, what was lost, and failures
     */
    public ConvertCommand(Console console) {
        this.console = console;
    }

    /**
     * Runs the program. A file that cannot be read does not stop the others.
     *
     * @return the exit status: 0, or 1 if a file could not be read or written
     */
    @Override
    public Integer call() {
        if (lists) {
            list();
            return ExitCode.OK;
        }
        if (files.isEmpty()) {
            throw misused("Missing required parameter: 'FILE...'");
        }
        FormatReader reader = from == null ? null : found(Formats.reader(from), from);
        FormatWriter writer = found(Formats.writer(to), to);
        LossReport losses = new LossReport(console.err());
        boolean failed = false;
        try (Destination destination = Destination.open(output, console.out())) {
            for (Path file : files) {
                failed |= !convert(file, reader, writer, destination, losses);
            }
            destination.finish();
        } catch (IOException e) {
            console.fail("Cannot write " + output + ": " + (output == null ? e : FileFailure.reason(e, output)));
            failed = true;
        }
        losses.print();
        return failed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private boolean convert(
            Path file, @Nullable FormatReader given, FormatWriter writer, Destination destination, LossReport losses)
            throws IOException {
        try (ByteProgress bar = new ByteProgress(file, console, progress)) {
            InputFile input = new InputFile(file, text, bar);
            Optional<FormatReader> reader = given == null ? recognized(input) : Optional.of(given);
            if (reader.isEmpty()) {
                console.fail("Cannot read " + file + ": its format is not known; name it with --from");
                return false;
            }
            reader.get().read(input, imported -> write(file, imported, writer, destination, losses));
            return true;
        } catch (NewsClaimsJsonException e) {
            console.fail("Cannot read " + file + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException e) {
            console.fail("Cannot read " + file + ": " + FileFailure.reason(e, file));
        }
        return false;
    }

    private static Optional<FormatReader> recognized(InputFile input) throws IOException {
        String name = input.path().getFileName().toString();
        String start = input.start();
        return Formats.READERS.stream()
                .filter(reader -> reader.recognizes(name, start))
                .findFirst();
    }

    private void write(Path file, Imported imported, FormatWriter writer, Destination destination, LossReport losses) {
        losses.add("read " + file, imported.losses());
        for (Article article : imported.articles()) {
            WrittenDocument written = writer.write(article, indented);
            losses.add("write " + article.id(), written.losses());
            try {
                destination.write(article.id(), written.json());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void list() {
        console.out().print("read:\n");
        Formats.READERS.forEach(reader -> print(reader.name(), reader.description()));
        console.out().print("write:\n");
        Formats.WRITERS.forEach(writer -> print(writer.name(), writer.description()));
    }

    private void print(String name, String description) {
        console.out().printf("  %-14s %s%n", name, description);
    }

    private <T> T found(Optional<T> format, String name) {
        return format.orElseThrow(() -> misused("Unknown format '" + name + "'; convert --formats lists the formats"));
    }

    private ParameterException misused(String message) {
        if (spec == null) {
            throw new IllegalStateException("the command line sets it");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
