package io.github.newsclaims.examples.convert;

import io.github.newsclaims.Article;
import io.github.newsclaims.examples.formats.FormatReader;
import io.github.newsclaims.examples.formats.FormatWriter;
import io.github.newsclaims.examples.formats.InputFile;
import io.github.newsclaims.examples.formats.WrittenDocument;
import io.github.newsclaims.examples.output.ByteProgress;
import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.FileFailure;
import io.github.newsclaims.examples.output.WriteException;
import io.github.newsclaims.json.NewsClaimsJsonException;
import io.github.newsclaims.json.exchange.Imported;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
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
 * how often it occurred. If a file or a record could not be read, or a document not be written, its exit status is 1.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.args="convert --to webannotation article.json"
 * }</pre>
 */
@Command(
        name = "convert",
        description = "Converts articles between formats and reports what is lost.",
        footer = {
            "",
            "convert --formats lists the formats.",
            "Exit status: 0 done, even if fields were lost; 1 a file or a record was not read or written, 2 the command line is wrong."
        },
        mixinStandardHelpOptions = true)
public final class ConvertCommand implements Callable<Integer> {
    private static final Path PIPED = Path.of("-");

    private final Console console;
    private boolean hasUsedText;

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

    @Option(names = "--all-losses", description = "print each loss, not only the first one of a kind")
    private boolean printsAll;

    @Option(names = "--formats", description = "list the formats")
    private boolean lists;

    @Parameters(
            paramLabel = "FILE",
            description = "the files to read, also packed with gzip; - is the standard input",
            arity = "0..*")
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
     * Runs the program. A file or a record that cannot be read does not stop the others.
     *
     * @return the exit status: 0, or 1 if a file or a record could not be read, or a file not be written
     */
    @Override
    public Integer call() {
        if (lists) {
            return list();
        }
        if (files.isEmpty()) {
            throw misused("Missing required parameter: 'FILE...'");
        }
        FormatReader reader = from == null ? null : found(Formats.reader(from), from);
        FormatWriter writer = found(Formats.writer(to), to);
        LossReport losses = new LossReport(console.err(), printsAll);
        boolean failed = false;
        if (files.indexOf(PIPED) != files.lastIndexOf(PIPED)) {
            throw misused("The standard input can be read only once");
        }
        if (text != null && !Files.exists(text)) {
            console.fail("Cannot read " + text + ": there is no such file");
            return ExitCode.SOFTWARE;
        }
        try (Destination destination = Destination.open(output, console.out())) {
            for (Path file : files) {
                failed |= !convert(file, reader, writer, destination, losses);
            }
            destination.finish();
            destination.notes().forEach(console::fail);
        } catch (FileSystemException e) {
            failed = unwritten(e) != ExitCode.OK;
        }
        losses.print();
        if (text != null && !failed && !hasUsedText) {
            console.fail(text + " was not used: no file that was read needs a text");
        }
        return failed || losses.hasUnreadRecord() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private boolean convert(
            Path file, @Nullable FormatReader given, FormatWriter writer, Destination destination, LossReport losses)
            throws FileSystemException {
        boolean isPiped = file.equals(PIPED);
        String name = isPiped ? "the standard input" : file.toString();
        try (ByteProgress bar = new ByteProgress(file, console, progress && !isPiped);
                InputFile input = isPiped ? InputFile.of(console.in(), text) : new InputFile(file, text, bar)) {
            Optional<FormatReader> reader = given == null ? recognized(input) : Optional.of(given);
            if (reader.isEmpty()) {
                console.fail("Cannot read " + name + ": its format is not known; name it with --from");
                return false;
            }
            reader.get().read(input, imported -> write(name, imported, writer, destination, losses));
            hasUsedText |= input.hasUsedText();
            return true;
        } catch (NewsClaimsJsonException e) {
            console.fail("Cannot read " + name + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        } catch (WriteException e) {
            throw e.failure();
        } catch (IOException e) {
            Path failed = FileFailure.file(e, file);
            console.fail(
                    "Cannot read " + (failed.equals(PIPED) ? name : failed) + ": " + FileFailure.reason(e, failed));
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

    private void write(
            String file, Imported imported, FormatWriter writer, Destination destination, LossReport losses) {
        losses.addRead(file, imported);
        for (Article article : imported.articles()) {
            WrittenDocument written = writer.write(article, indented);
            losses.addWritten(article.id(), written.losses());
            try {
                destination.write(article.id(), written.json());
            } catch (FileSystemException e) {
                throw new WriteException(e);
            }
        }
    }

    private int list() {
        console.out().print("read:\n");
        Formats.READERS.forEach(reader -> print(reader.name(), reader.description()));
        console.out().print("write:\n");
        Formats.WRITERS.forEach(writer -> print(writer.name(), writer.description()));
        return ExitCode.OK;
    }

    private void print(String name, String description) {
        console.out().printf("  %-14s %s%n", name, description);
    }

    private int unwritten(FileSystemException e) {
        console.fail("Cannot write " + e.getFile() + ": " + e.getReason());
        return ExitCode.SOFTWARE;
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
