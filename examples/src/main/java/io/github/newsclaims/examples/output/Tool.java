package io.github.newsclaims.examples.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** A program of the command line that reports a failure in one line. */
public abstract class Tool implements Callable<Integer> {
    /** Where the program prints. */
    protected final Console console;

    private boolean isIncomplete;

    /**
     * Prepares the program.
     *
     * @param console receives what it prints, and a failure
     */
    protected Tool(Console console) {
        this.console = console;
    }

    /**
     * Runs the program.
     *
     * @return the exit status: 0, or 1 if it failed or something was left out
     */
    @Override
    public final Integer call() {
        return attempt(this::run);
    }

    /** What a program or one of its subcommands does. */
    @FunctionalInterface
    protected interface ToolAction {
        /**
         * Does it.
         *
         * @return the exit status
         * @throws ToolFailure if a file cannot be read or written
         */
        int run() throws ToolFailure;
    }

    /**
     * Does something, and reports a failure.
     *
     * @param action what to do
     * @return its exit status, or 1 if it failed or something was left out
     */
    protected final int attempt(ToolAction action) {
        try {
            int status = action.run();
            return status == ExitCode.OK && isIncomplete ? ExitCode.SOFTWARE : status;
        } catch (ToolFailure e) {
            console.fail(String.valueOf(e.getMessage()));
            return ExitCode.SOFTWARE;
        }
    }

    /**
     * Reports that a part of the input, such as a line, was left out. The program goes on and ends with status 1.
     *
     * @param message what was left out, and why
     */
    protected final void leaveOut(String message) {
        isIncomplete = true;
        console.fail(message);
    }

    /**
     * Refuses to replace a file that the program reads.
     *
     * @param output the file to write; null if there is none
     * @param inputs the files that are read
     * @throws ToolFailure if one of them is the file to write
     */
    protected static void requireOther(@Nullable Path output, Collection<Path> inputs) throws ToolFailure {
        try {
            WholeFile.requireOther(output, inputs);
        } catch (IOException e) {
            throw ToolFailure.writing(Objects.requireNonNull(output), e);
        }
    }

    /**
     * Does what the program is for.
     *
     * @return the exit status
     * @throws ToolFailure if a file cannot be read or written
     */
    protected abstract int run() throws ToolFailure;

    /**
     * Prints one line.
     *
     * @param line the text, in which control characters become visible
     */
    protected final void print(String line) {
        console.out().print(Printable.line(line) + "\n");
    }

    /**
     * Prints an underlined heading after an empty line.
     *
     * @param text the heading
     */
    protected final void heading(String text) {
        String line = Printable.line(text);
        console.out().print("\n" + line + "\n" + "-".repeat(line.length()) + "\n");
    }

    /**
     * Prints a labelled line.
     *
     * @param label for example "refused"
     * @param text the text
     */
    protected final void field(String label, String text) {
        console.out().printf("  %-9s %s%n", label, Printable.line(text));
    }
}
