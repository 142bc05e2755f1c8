package io.github.newsclaims.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Methods that write a file so that a failure keeps its old content, and open one so that a failure names it. */
public final class SafeFiles {
    /** The number of symbolic links that Linux follows. */
    private static final int MOST_LINKS = 40;

    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private SafeFiles() {}

    /** Opens a file for reading. A directory is refused here, because reading one fails without its name. */
    public static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        return Files.newInputStream(file);
    }

    /**
     * Writes a temporary file beside the target and moves it to the target. Links are followed, even to a file that does not
     * exist yet. A target that is not a regular file is written directly.
     */
    public static void write(Path target, byte[] content) throws IOException {
        if (!Files.exists(target)) {
            writeBeside(target, withoutLinks(target), content);
        } else if (Files.isRegularFile(target)) {
            checkWritable(target);
            writeBeside(target, target.toRealPath(), content);
        } else {
            // A device or a pipe cannot be replaced.
            Files.write(target, content);
        }
    }

    /** Throws the exception of a direct write to the target, before anything changes. */
    private static void checkWritable(Path target) throws IOException {
        Files.newByteChannel(target, StandardOpenOption.WRITE).close();
    }

    /** Returns the path of a file that does not exist yet, after its links are followed. */
    private static Path withoutLinks(Path target) throws IOException {
        Path path = target.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(target.toString(), null, "Too many levels of symbolic links");
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    /**
     * Writes a temporary file beside the target and moves it to the target.
     *
     * @param target the path that the caller gave, which exceptions name
     * @param real the same path without links
     */
    private static void writeBeside(Path target, Path real, byte[] content) throws IOException {
        // A name that is derived from the target's could be too long for the file system.
        Path beside = real.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Set<PosixFilePermission> permissions = permissions(real);
            if (permissions == null) {
                Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } else {
                // Nobody else may read the new file until it has the permissions of the old one.
                Files.createFile(beside, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
                Files.write(beside, content, StandardOpenOption.WRITE);
                Files.setPosixFilePermissions(beside, permissions);
            }
            move(beside, real);
        } catch (FileSystemException e) {
            FileSystemException named = naming(target, e);
            deleteAfter(named, beside);
            throw named;
        } catch (Throwable e) {
            deleteAfter(e, beside);
            throw e;
        }
    }

    /** Returns the permissions of a file; null if it does not exist yet, or if its file system has none. */
    private static @Nullable Set<PosixFilePermission> permissions(Path file) throws IOException {
        boolean has =
                Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class);
        return has ? Files.getPosixFilePermissions(file) : null;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
            // Some file systems, for example that of zip files, cannot atomically replace a file.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Deletes a file after a failure. An exception of the deletion is added to the failure as suppressed. */
    private static void deleteAfter(Throwable failure, Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /** Returns a failure of the temporary file as a failure of the target, because the caller knows only the target. */
    private static FileSystemException naming(Path target, FileSystemException failure) {
        String file = target.toString();
        FileSystemException named;
        if (failure instanceof NoSuchFileException) {
            named = new NoSuchFileException(file, null, failure.getReason());
        } else if (failure instanceof AccessDeniedException) {
            named = new AccessDeniedException(file, null, "no file beside it can take its place");
        } else {
            named = new FileSystemException(file, null, failure.getReason());
        }
        named.initCause(failure);
        return named;
    }
}
