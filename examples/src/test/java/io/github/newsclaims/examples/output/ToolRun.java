package io.github.newsclaims.examples.output;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A run of a program of the command line.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it reported as failures and losses
 */
public record ToolRun(int status, String out, String err) {
    /**
     * Runs a program.
     *
     * @param program makes the program, for a console
     * @param args its arguments: strings and paths
     * @return what came of it
     */
    public static ToolRun of(Function<Console, CommandLine> program, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        int status = program.apply(console)
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new ToolRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
