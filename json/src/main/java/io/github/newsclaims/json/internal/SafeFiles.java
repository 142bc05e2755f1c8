package io.github.newsclaims.json.internal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes files so that a failure leaves the old content in place. */
public final class SafeFiles {
    private SafeFiles() {}

    /** Writes a file beside the target and moves it there. Links are followed; what is no regular file is written directly. */
    public static void write(Path target, byte[] content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A device or a pipe cannot be replaced.
            Files.write(target, content);
            return;
        }
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path beside = real.resolveSibling(real.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(real, beside);
            move(beside, real);
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        boolean posix = Files.getFileStore(to).supportsFileAttributeView(PosixFileAttributeView.class);
        if (posix && Files.exists(from)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
