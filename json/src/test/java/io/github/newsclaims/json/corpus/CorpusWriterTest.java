package io.github.newsclaims.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.Harbour;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusWriterTest {
    private static final Article ARTICLE = Harbour.article();
    private static final String LINE = NewsClaimsJson.write(ARTICLE) + "\n";

    @ParameterizedTest
    @MethodSource("failures")
    void staysFailedAndWritesNothingMore(Supplier<Throwable> failure) throws IOException {
        Failing target = new Failing(100, failure);
        CorpusWriter writer = CorpusWriter.open(target);
        writer.write(ARTICLE);

        Throwable first = thrownBy(writer::flush);
        // From here on the target would take everything.
        target.room = Integer.MAX_VALUE;

        assertFailed(() -> writer.write(ARTICLE), first);
        assertFailed(writer::flush, first);
        assertFailed(writer::close, first);
        assertThat(target.bytes.toByteArray()).isEqualTo(Arrays.copyOf(CorpusReaderTest.utf8(LINE), 100));
        assertThat(target.closed).isEqualTo(1);
        writer.close();
        assertThat(target.closed).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failsWithTheLineThatDoesNotFit(Supplier<Throwable> failure) throws IOException {
        Failing target = new Failing(200_000, failure);
        CorpusWriter writer = CorpusWriter.open(target);

        Throwable first = thrownBy(() -> {
            while (true) {
                writer.write(ARTICLE);
            }
        });
        target.room = Integer.MAX_VALUE;

        assertFailed(() -> writer.write(ARTICLE), first);
        assertFailed(writer::close, first);
        assertThat(target.bytes.size()).isEqualTo(200_000);
        assertThat(target.closed).isEqualTo(1);
    }

    static Stream<Supplier<Throwable>> failures() {
        return Stream.of(
                () -> new IOException("The disk is full"),
                () -> new UncheckedIOException(new IOException("The disk is full")),
                () -> new IllegalStateException("The disk is full"),
                () -> new InterruptedException("The disk is full"),
                () -> new OutOfMemoryError("The disk is full"));
    }

    @Test
    void packsNoEndAfterAFailure() throws IOException {
        Failing target = new Failing(20, () -> new IOException("The disk is full"));
        CorpusWriter writer = CorpusWriter.gzip(target);
        writer.write(ARTICLE);

        Throwable first = thrownBy(() -> {
            while (true) {
                writer.write(ARTICLE);
            }
        });
        target.room = Integer.MAX_VALUE;
        assertFailed(writer::close, first);

        assertThat(target.closed).isEqualTo(1);
        byte[] packed = target.bytes.toByteArray();
        assertThatIOException()
                .isThrownBy(() -> CorpusReaderTest.all(CorpusReader.open(new ByteArrayInputStream(packed))))
                .withMessage("The gzip data ends too early, in the data of member 1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closesTheStreamWhereTheLastBytesDoNotFit(boolean packed) throws IOException {
        Failing target = new Failing(20, () -> new IOException("The disk is full"));
        CorpusWriter writer = packed ? CorpusWriter.gzip(target) : CorpusWriter.open(target);
        writer.write(ARTICLE);

        assertThatIOException().isThrownBy(writer::close).withMessage("The disk is full");
        assertThat(target.closed).isPositive();
        writer.close();
        assertThatIOException().isThrownBy(() -> writer.write(ARTICLE)).withMessage("The corpus writer is closed");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void closesTheStreamWhereTheHeaderOfPackedDataDoesNotFit(Supplier<Throwable> failure) {
        Failing target = new Failing(0, failure);

        assertThat(thrownBy(() -> CorpusWriter.gzip(target))).hasMessageContaining("The disk is full");
        assertThat(target.closed).isEqualTo(1);
    }

    @Test
    void leavesNoFileOpenOnAFullDisk(@TempDir Path folder) throws IOException {
        Path full = Path.of("/dev/full");
        Path handles = Path.of("/proc/self/fd");
        assumeThat(Files.exists(full) && Files.exists(handles))
                .as("needs /dev/full and /proc/self/fd, which Linux has")
                .isTrue();
        Path file = Files.createSymbolicLink(folder.resolve("corpus.ndjson.gz"), full);

        assertThatIOException().isThrownBy(() -> CorpusWriter.open(file));
        // JUnit warns of a link that leads out of the folder.
        Files.delete(file);
        assertThat(openTo(handles, full)).isZero();
        CorpusWriter plain = CorpusWriter.open(full);
        plain.write(ARTICLE);
        assertThat(openTo(handles, full)).isEqualTo(1);
        assertThatIOException().isThrownBy(plain::close);
        assertThat(openTo(handles, full)).isZero();
    }

    @Test
    void refusesToWriteWhenClosed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CorpusWriter writer = CorpusWriter.open(bytes);
        writer.write(ARTICLE);
        writer.close();
        writer.close();

        assertThatIOException().isThrownBy(() -> writer.write(ARTICLE)).withMessage("The corpus writer is closed");
        assertThatIOException().isThrownBy(writer::flush).withMessage("The corpus writer is closed");
        assertThat(bytes.toString()).isEqualTo(LINE);
    }

    @Test
    @SuppressWarnings("NullAway")
    void goesOnAfterAnArgumentThatIsNull() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CorpusWriter writer = CorpusWriter.open(bytes)) {
            assertThatNullPointerException()
                    .isThrownBy(() -> writer.write(null))
                    .withMessage("article");
            writer.write(ARTICLE);
        }
        assertThat(bytes.toString()).isEqualTo(LINE);
    }

    private static void assertFailed(Action action, Throwable first) {
        assertThatIOException()
                .isThrownBy(action::run)
                .withMessage("The corpus is incomplete, since writing it has failed: " + first.getMessage())
                .satisfies(e -> assertThat(e.getCause()).isSameAs(first));
    }

    private static Throwable thrownBy(Action action) {
        return catchThrowable(action::run);
    }

    private static long openTo(Path handles, Path target) throws IOException {
        try (Stream<Path> open = Files.list(handles)) {
            return open.filter(handle -> isSame(handle, target)).count();
        }
    }

    private static boolean isSame(Path handle, Path target) {
        try {
            return Files.readSymbolicLink(handle).equals(target);
        } catch (IOException e) {
            // The handle of the listing itself is closed by now.
            return false;
        }
    }

    private interface Action {
        void run() throws Exception;
    }

    /** A stream that takes bytes while it has room, as a disk does: the first part of what does not fit. */
    private static final class Failing extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Supplier<Throwable> failure;
        private int room;
        private int closed;

        Failing(int room, Supplier<Throwable> failure) {
            this.room = room;
            this.failure = failure;
        }

        @Override
        public void write(int unit) throws IOException {
            write(new byte[] {(byte) unit}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            int fits = Math.min(length, room - bytes.size());
            bytes.write(source, offset, fits);
            if (fits < length) {
                CorpusWriterTest.<IOException>sneak(failure.get());
            }
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
