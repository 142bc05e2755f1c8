package io.github.newsclaims.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.newsclaims.examples.output.Console;
import io.github.newsclaims.examples.output.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What "convert" does with the place where it writes. */
class DestinationTest {
    private static final String ONE = "{\"newsclaims\":\"1\",\"id\":\"harbour\",\"text\":\"They pay more.\"}";
    private static final String TWO = "{\"newsclaims\":\"1\",\"id\":\"harbour\",\"text\":\"They pay less.\"}";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(OutputStream out, Object... args) {
        Console console = new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandLine(new ConvertCommand(console))
                .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    private int run(Object... args) {
        return run(OutputStream.nullOutputStream(), args);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", path.toString()).start();
        } catch (IOException e) {
            assumeThat(false).as("the system has no mkfifo").isTrue();
            throw e;
        }
        assertThat(made.waitFor()).isZero();
    }

    @Test
    void stopsAtTheFirstDocumentIfTheOutputIsClosed() throws IOException {
        long[] writes = new long[1];
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                writes[0]++;
                throw new IOException("Broken pipe");
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                write(0);
            }
        };

        assertThat(run(closed, file("a.ndjson", (ONE + "\n").repeat(50)))).isEqualTo(1);

        assertThat(err()).isEqualTo("Cannot write the output: it is closed or full\n");
        assertThat(writes[0]).isEqualTo(1);
    }

    @Test
    void writesIntoAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        pipe(pipe);
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                return e.toString();
            }
        });

        assertThat(run("-o", pipe, file("a.json", ONE))).isZero();

        assertThat(read.join()).isEqualTo(ONE + "\n");
        assertThat(pipe).exists();
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void writesIntoADevice() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("the system has no /dev/full").exists();
        Path link = Files.createSymbolicLink(folder.resolve("full"), full);

        assertThat(run("-o", link, file("a.json", ONE))).isEqualTo(1);

        assertThat(err()).isEqualTo("Cannot write " + link + ": No space left on device\n");
        assertThat(link).isSymbolicLink();
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void writesTheFileToWhichLinksLead() throws IOException {
        Files.createDirectory(folder.resolve("deep"));
        Path target = file("deep/target.json", "before");
        Files.createSymbolicLink(folder.resolve("deep/second"), Path.of("target.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("deep/second"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("deep/new.json"));

        assertThat(run("-o", link, file("a.json", ONE))).isZero();
        assertThat(run("-o", dangling, folder.resolve("a.json"))).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(dangling).isSymbolicLink();
        assertThat(target).content().isEqualTo(ONE + "\n");
        assertThat(folder.resolve("deep/new.json")).content().isEqualTo(ONE + "\n");
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        Path part = file("o.json.part", "mine");
        Path target = file("o.json", "before");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw----"));
        Path plain = file("a.json", ONE);

        assertThat(run("-o", target, plain)).isZero();
        assertThat(run("-o", folder.resolve("new.json"), plain)).isZero();

        assertThat(part).content().isEqualTo("mine");
        assertThat(target).content().isEqualTo(ONE + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-rw----");
        assertThat(Files.getPosixFilePermissions(folder.resolve("new.json")))
                .isEqualTo(Files.getPosixFilePermissions(plain));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void leavesAFileThatIsNotFinishedAsItWas() throws IOException {
        Path target = file("o.json", "before");

        try (WholeFile whole = WholeFile.open(target)) {
            whole.write("after");
            assertThat(target).content().isEqualTo("before");
        }

        assertThat(target).content().isEqualTo("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void namesAFileThatCannotBeWritten() throws IOException {
        Path target = folder.resolve("none/o.json");
        Path into = Files.createDirectory(folder.resolve("out"));
        Files.createDirectory(into.resolve("harbour.json"));
        Path one = file("a.json", ONE);

        assertThat(run("-o", target, one)).isEqualTo(1);
        assertThat(run("-o", into, one)).isEqualTo(1);

        assertThat(err())
                .isEqualTo("Cannot write " + target + ": there is no such file\nCannot write "
                        + into.resolve("harbour.json") + ": it is a folder\n");
        assertThatThrownBy(() -> WholeFile.open(target))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(target + ": there is no such file");
    }

    @Test
    void numbersTheFilesOfArticlesWithOneId() throws IOException {
        Path into = Files.createDirectory(folder.resolve("out"));
        String third = ONE.replace("\"harbour\"", "\"harbour-2\"");

        assertThat(run("-o", into, file("a.ndjson", ONE + "\n" + TWO + "\n"), file("b.ndjson", third + "\n" + TWO)))
                .isZero();

        assertThat(into.resolve("harbour.json")).content().isEqualTo(ONE + "\n");
        assertThat(into.resolve("harbour-2.json")).content().isEqualTo(TWO + "\n");
        assertThat(into.resolve("harbour-2-2.json")).content().isEqualTo(third + "\n");
        assertThat(into.resolve("harbour-3.json")).content().isEqualTo(TWO + "\n");
        assertThat(err())
                .isEqualTo("Article harbour is in " + into.resolve("harbour-2.json")
                        + ": another article has the file harbour.json (and 2 more of this kind)\n");
    }

    @Test
    void saysWhichFilesOfAFolderItReplaced() throws IOException {
        Path into = Files.createDirectory(folder.resolve("out"));
        Files.writeString(into.resolve("harbour.json"), "before");

        assertThat(run("-o", into, file("a.json", ONE))).isZero();

        assertThat(into.resolve("harbour.json")).content().isEqualTo(ONE + "\n");
        assertThat(err()).isEqualTo("Replaced " + into.resolve("harbour.json") + ", which was there before\n");
    }
}
