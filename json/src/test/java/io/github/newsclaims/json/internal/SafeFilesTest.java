package io.github.newsclaims.json.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.newsclaims.json.NewsClaimsJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFilesTest {
    private static final byte[] NEW = "new".getBytes(UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 214, 215, 240, 255})
    void writesANewFileAndReplacesAnOldOneWhateverTheLengthOfItsName(int length) throws IOException {
        Path file = folder.resolve("n".repeat(length));

        SafeFiles.write(file, "old and longer".getBytes(UTF_8));
        SafeFiles.write(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("n".repeat(length));
    }

    static Stream<Throwable> failures() {
        return Stream.of(
                new IOException("No space left on device"),
                new IllegalStateException("interrupted"),
                new OutOfMemoryError("Java heap space"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void leavesTheOldFileWhereItCannotWriteBesideIt(Throwable failure) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path watched = WatchedFiles.watched(file, (step, path, options) -> {
            if (step.equals("move")) {
                SafeFilesTest.<IOException>sneak(failure);
            }
        });

        assertThat(catchThrowable(() -> SafeFiles.write(watched, NEW))).isSameAs(failure);

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void replacesAFileInAZipFile() throws IOException {
        try (FileSystem zip =
                FileSystems.newFileSystem(URI.create("jar:" + folder.toUri() + "a.zip"), Map.of("create", "true"))) {
            Path file = zip.getPath("/article.json");
            Files.writeString(file, "old");
            NewsClaimsJson.write(NewsClaimsJson.read("{\"newsclaims\":\"1\",\"id\":\"a\"}"), file);

            assertThat(Files.readString(file)).isEqualTo("{\"newsclaims\":\"1\",\"id\":\"a\"}");
        }
    }

    @Test
    void reportsTheFirstFailureWhereTheFileBesideCannotBeDeletedEither() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path watched = WatchedFiles.watched(file, (step, path, options) -> {
            if (!step.equals("open")) {
                throw new IOException("cannot " + step);
            }
        });

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SafeFiles.write(watched, NEW))
                .withMessage("cannot move")
                .satisfies(e -> assertThat(e.getSuppressed())
                        .singleElement()
                        .satisfies(second -> assertThat(second).hasMessage("cannot delete")));
        assertThat(file).hasContent("old");
    }

    @Test
    void replacesTheFileWhereTheFileSystemMovesNothingAtomically() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path watched = WatchedFiles.watched(file, (step, path, options) -> {
            if (options.contains(StandardCopyOption.ATOMIC_MOVE)) {
                throw new AtomicMoveNotSupportedException(path.toString(), null, "no");
            }
        });

        SafeFiles.write(watched, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void refusesAFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("sub"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SafeFiles.write(inside, NEW))
                .withMessage(inside + ": Is a directory");
        assertThat(names()).containsExactly("sub");
    }

    @Test
    void namesThePathOfTheCallerWhereItsFolderIsMissing() {
        Path file = folder.resolve("none/a.json");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SafeFiles.write(file, NEW))
                .withMessage(file.toString())
                .satisfies(e -> assertThat(e.getCause()).isInstanceOf(NoSuchFileException.class));
    }

    @Test
    void namesThePathOfTheCallerWhateverFailsBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path inside = file.resolve("b.json");
        Path tooLong = folder.resolve("n".repeat(256));
        Path locked = WatchedFiles.watched(file, (step, path, options) -> {
            if (!path.equals(file)) {
                throw new AccessDeniedException(path.toString());
            }
        });

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> SafeFiles.write(inside, NEW))
                .withMessage(inside + ": Not a directory");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> SafeFiles.write(tooLong, NEW))
                .withMessage(tooLong + ": File name too long");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SafeFiles.write(locked, NEW))
                .withMessage(file + ": no file beside it can take its place");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void refusesAFileThatAPlainWriteWouldRefuse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        // Root may write read-only files, so the refusal is made.
        Path readOnly = WatchedFiles.watched(file, (step, path, options) -> {
            if (path.equals(file)) {
                throw new AccessDeniedException(path.toString());
            }
        });

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SafeFiles.write(readOnly, NEW))
                .withMessage(file.toString());
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void refusesAFileThatIsReadOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeTrue(!Files.isWritable(file), "a user who may not write read-only files is needed");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SafeFiles.write(file, NEW))
                .withMessage(file.toString());
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-rw-r--", "rw-------", "rwxrwxrwx"})
    void keepsPermissionsAndLetsNobodyElseReadBefore(String permissions) throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        List<String> before = new ArrayList<>();
        Path watched = WatchedFiles.watched(file, (step, path, options) -> {
            if (!path.equals(file) && Files.exists(path) && step.equals("open")) {
                before.add(permissions(path));
            }
        });

        SafeFiles.write(watched, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(permissions(file)).isEqualTo(permissions);
        assertThat(before).containsExactly("rw-------");
    }

    @Test
    void givesANewFileThePermissionsOfAPlainWrite() throws IOException {
        assumePosix();
        Path file = folder.resolve("a.json");
        Path plain = Files.write(folder.resolve("plain"), NEW);

        SafeFiles.write(file, NEW);

        assertThat(permissions(file)).isEqualTo(permissions(plain));
    }

    @Test
    void followsALink() throws IOException {
        assumePosix();
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        SafeFiles.write(link, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(link).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub/a.json", "../real/sub/a.json", "sub/next"})
    void followsLinksToAFileThatIsNotThereYet(String to) throws IOException {
        assumePosix();
        Path real = Files.createDirectory(folder.resolve("real"));
        Path sub = Files.createDirectory(real.resolve("sub"));
        Path other = Files.createSymbolicLink(folder.resolve("other"), real);
        Files.createSymbolicLink(sub.resolve("next"), sub.resolve("a.json"));
        // Relative to its folder, which is reached by a link as well.
        Path link = Files.createSymbolicLink(other.resolve("link.json"), Path.of(to));

        SafeFiles.write(link, NEW);

        assertThat(sub.resolve("a.json"))
                .isRegularFile()
                .hasBinaryContent(NEW)
                .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse());
        assertThat(link).isSymbolicLink();
        assertThat(sub.resolve("next")).isSymbolicLink();
    }

    @Test
    void refusesLinksThatLeadNowhere() throws IOException {
        assumePosix();
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        Path lost = Files.createSymbolicLink(folder.resolve("lost"), Path.of("none/a.json"));

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> SafeFiles.write(loop, NEW))
                .withMessage(loop + ": Too many levels of symbolic links");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SafeFiles.write(lost, NEW))
                .withMessage(lost.toString());
        assertThat(names()).containsExactlyInAnyOrder("loop", "lost");
    }

    @Test
    void saysThatADeviceIsFull() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "/dev/full is needed");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SafeFiles.write(full, NEW))
                .withMessage("No space left on device");
        assertThat(full).exists();
    }

    private void assumePosix() {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "POSIX permissions are needed");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
