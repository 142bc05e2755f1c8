package io.github.newsclaims.examples.output;

import java.io.IOException;
import java.nio.file.Path;

/** A failure that ends a program. Its message is one line for the user and names the file. */
public final class ToolFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Describes a failure.
     *
     * @param message for example "Cannot read a.json: there is no such file"
     */
    public ToolFailure(String message) {
        super(message);
    }

    /**
     * Describes why a file cannot be read.
     *
     * @param file the file
     * @param reason for example "it is empty"
     * @return the failure
     */
    public static ToolFailure reading(Path file, String reason) {
        return new ToolFailure("Cannot read " + file + ": " + reason);
    }

    /**
     * Describes why a file cannot be written.
     *
     * @param file the file
     * @param cause the failure of the platform
     * @return the failure
     */
    public static ToolFailure writing(Path file, IOException cause) {
        return new ToolFailure("Cannot write " + file + ": " + FileFailure.reason(cause, file));
    }
}
