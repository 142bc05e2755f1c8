package io.github.newsclaims.examples.output;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a program reads what is piped into it, and where it prints.
 *
 * @param in the standard input
 * @param out receives what the program was asked for
 * @param err receives progress, losses and failures
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {
    /**
     * Returns a console without input.
     *
     * @param out receives what the program was asked for
     * @param err receives progress, losses and failures
     */
    public Console(PrintStream out, PrintStream err) {
        this(InputStream.nullInputStream(), out, err);
    }

    /**
     * Returns the streams of the process, in UTF-8.
     *
     * @return the console
     */
    public static Console ofProcess() {
        return new Console(
                System.in,
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    /**
     * Prints a failure in one line.
     *
     * @param message what failed, for example "Cannot read a.json: there is no such file"
     */
    public void fail(String message) {
        err.print(Printable.line(message) + "\n");
    }
}
