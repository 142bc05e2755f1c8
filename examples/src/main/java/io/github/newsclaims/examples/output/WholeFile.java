package io.github.newsclaims.examples.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that gets its content when all of it is written. Until then the content is in a hidden file beside it.
 *
 * <p>A link stays, and the file to which it leads gets the content. What is no regular file, such as a pipe or a device, is
 * written directly. A file that is there keeps its permissions.
 */
public final class WholeFile implements AutoCloseable {
    /** The most links that lead from one to the next. Linux follows as many. */
    private static final int LINKS = 40;

    private final Path path;
    private final Path target;
    private final @Nullable Path part;
    private final BufferedWriter writer;

    private WholeFile(Path path, Path target, @Nullable Path part, BufferedWriter writer) {
        this.path = path;
        this.target = target;
        this.part = part;
        this.writer = writer;
    }

    /**
     * Writes a file at once.
     *
     * @param path the file, which is replaced
     * @param content all that is in it
     * @throws FileSystemException if it cannot be written; it names the file as the caller did
     */
    public static void write(Path path, String content) throws FileSystemException {
        try (WholeFile file = open(path)) {
            file.write(content);
            file.finish();
        }
    }

    /**
     * Refuses to replace a file that a program reads.
     *
     * @param output the file to write; null if there is none
     * @param inputs the files that are read
     * @throws IOException if one of them is the file to write, under any name, or cannot be looked at
     */
    public static void requireOther(@Nullable Path output, Collection<Path> inputs) throws IOException {
        for (Path input : inputs) {
            if (output != null
                    && Files.isRegularFile(output)
                    && Files.exists(input)
                    && Files.isSameFile(input, output)) {
                throw new FileSystemException(output.toString(), null, "it is a file that is read");
            }
        }
    }

    /**
     * Opens a file.
     *
     * @param path the file, which is replaced when {@link #finish} is called
     * @return the file, without content
     * @throws FileSystemException if it cannot be written; it names the file as the caller did
     */
    public static WholeFile open(Path path) throws FileSystemException {
        try {
            Path target = withoutLinks(path);
            boolean exists = Files.exists(target);
            if (exists && !Files.isRegularFile(target)) {
                return new WholeFile(path, target, null, Files.newBufferedWriter(target, StandardOpenOption.WRITE));
            }
            if (exists && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
            BufferedWriter writer = Files.newBufferedWriter(
                    part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            WholeFile file = new WholeFile(path, target, part, writer);
            if (exists) {
                file.takePermissions();
            }
            return file;
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private static Path withoutLinks(Path path) throws IOException {
        Path target = path;
        for (int link = 0; link < LINKS && Files.isSymbolicLink(target); link++) {
            // A link of the system, such as /dev/stdout, may lead to a pipe, which has no path.
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return target;
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private void takePermissions() throws IOException {
        try {
            if (part != null) {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
            }
        } catch (UnsupportedOperationException e) {
            // The file system has no such permissions.
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /**
     * Writes more of the content.
     *
     * @param content for example a line
     * @throws FileSystemException if it cannot be written
     */
    public void write(String content) throws FileSystemException {
        try {
            writer.write(content);
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    /**
     * Gives the file its content.
     *
     * @throws FileSystemException if it cannot be written
     */
    public void finish() throws FileSystemException {
        try {
            writer.close();
            if (part != null) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    /**
     * Leaves a file that was not finished as it was.
     *
     * @throws FileSystemException if what was written cannot be removed
     */
    @Override
    public void close() throws FileSystemException {
        try (writer) {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    private static FileSystemException failure(Path path, IOException e) {
        FileSystemException failure = new FileSystemException(path.toString(), null, FileFailure.reason(e, path));
        failure.initCause(e);
        return failure;
    }
}
