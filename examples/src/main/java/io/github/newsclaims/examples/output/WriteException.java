package io.github.newsclaims.examples.output;

import java.nio.file.FileSystemException;

/** Ends the reading of a file because what was read cannot be written. */
public final class WriteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final FileSystemException failure;

    /**
     * Describes why the reading ends.
     *
     * @param failure why a file cannot be written
     */
    public WriteException(FileSystemException failure) {
        super(failure);
        this.failure = failure;
    }

    /**
     * Returns why a file cannot be written.
     *
     * @return the failure, which names the file
     */
    public FileSystemException failure() {
        return failure;
    }
}
