package io.github.newsclaims.json.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFilesTest {
    private static final byte[] NEW = "new".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void writesANewFileAndReplacesAnOldOne() throws IOException {
        Path file = folder.resolve("a.json");

        SafeFiles.write(file, "old and longer".getBytes(UTF_8));
        SafeFiles.write(file, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void leavesTheOldFileWhereItCannotWriteBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("n".repeat(240)), "old");

        // The name of the file beside it would be longer than file systems take.
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> SafeFiles.write(file, NEW));

        assertThat(file).hasContent("old");
        assertThat(names()).hasSize(1);
    }

    @Test
    void refusesAFolderAndAMissingFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("sub"));

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> SafeFiles.write(inside, NEW));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> SafeFiles.write(folder.resolve("none/a.json"), NEW));
        assertThat(names()).containsExactly("sub");
    }

    @Test
    void followsALinkAndKeepsPermissions() throws IOException {
        assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "POSIX permissions are needed");
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        SafeFiles.write(link, NEW);

        assertThat(file).hasBinaryContent(NEW);
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void saysThatADeviceIsFull() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "/dev/full is needed");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> SafeFiles.write(full, NEW));
        assertThat(full).exists();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
