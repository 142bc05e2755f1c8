package io.github.newsclaims.examples.output;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Descriptions of failures of files for people. The messages of the platform often have only the name of the file. */
public final class FileFailure {
    private FileFailure() {}

    /**
     * Returns the file that failed.
     *
     * @param failure the failure
     * @param file the file that was asked for
     * @return the file that the failure names, which may be another one, such as the text beside it; else the given file
     */
    public static Path file(IOException failure, Path file) {
        return failure instanceof FileSystemException system && system.getFile() != null
                ? Path.of(system.getFile())
                : file;
    }

    /**
     * Describes why a file cannot be read or written.
     *
     * @param failure the failure
     * @param file the file
     * @return for example "there is no such file"
     */
    public static String reason(IOException failure, Path file) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return "there is no such file";
        }
        if (failure instanceof EOFException) {
            return "it ends too early";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file is in the place of the folder";
        }
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return failure instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(failure.getMessage());
    }
}
