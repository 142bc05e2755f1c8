package io.github.newsclaims.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.newsclaims.json.Harbour;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What ends the reading of a corpus early: it is the same whoever reads the lines. */
class CorpusFailureTest {
    private static final ExecutorService EXECUTOR = Executors.newFixedThreadPool(2);
    private static final String LINE = NewsClaimsJson.write(Harbour.article());

    @AfterAll
    static void shutDown() {
        EXECUTOR.shutdown();
    }

    /** Who reads the lines. */
    enum Mode {
        ONE_THREAD,
        CALLER,
        NOBODY,
        THREADS;

        CorpusReader open(InputStream source) throws IOException {
            return begin(CorpusReader.open(source));
        }

        CorpusReader begin(CorpusReader corpus) {
            return switch (this) {
                case ONE_THREAD -> corpus;
                case CALLER -> corpus.inParallel(Runnable::run, 8);
                case NOBODY -> corpus.inParallel(task -> {}, 8);
                case THREADS -> corpus.inParallel(EXECUTOR, 8);
            };
        }
    }

    static Stream<Arguments> modesAndFailures() {
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.<Supplier<Throwable>>of(
                                () -> new IOException("The cable is out"),
                                () -> new UncheckedIOException("The cable is out", new IOException()),
                                () -> new IllegalStateException("The cable is out"),
                                // Code in Kotlin throws checked exceptions that it does not declare.
                                () -> new InterruptedException("The cable is out"),
                                () -> new OutOfMemoryError("The cable is out"))
                        .map(failure -> Arguments.of(mode, failure)));
    }

    @ParameterizedTest
    @MethodSource("modesAndFailures")
    void givesTheLinesBeforeAFailureOfTheSourceAndThenThatFailureForEver(Mode mode, Supplier<Throwable> failure)
            throws IOException {
        // The source fails once in the middle of a line, and goes on after that.
        byte[] first = CorpusReaderTest.utf8((LINE + "\n").repeat(3) + LINE.substring(0, 100));
        byte[] rest = CorpusReaderTest.utf8(LINE.substring(100) + "\n" + LINE);
        CorpusReader corpus = mode.open(failingBetween(first, rest, failure));

        for (int number = 1; number <= 3; number++) {
            assertThat(corpus.next().orElseThrow().number()).isEqualTo(number);
        }
        Throwable thrown = catchThrowable(corpus::next);
        assertThat(thrown).hasMessage("The cable is out").hasSameClassAs(failure.get());
        for (int again = 0; again < 3; again++) {
            assertThat(catchThrowable(corpus::next)).isSameAs(thrown);
        }
        corpus.close();
        assertThatIOException().isThrownBy(corpus::next).withMessage("The corpus reader is closed");
    }

    @ParameterizedTest
    @MethodSource("modesAndFailures")
    void stopsBeforeALineOfWhichTheReadingFails(Mode mode, Supplier<Throwable> failure) throws IOException {
        byte[] bytes = CorpusReaderTest.utf8((LINE + "\n").repeat(20));
        LineReader reader = new LineReader(NewsClaimsJson.reader()) {
            @Override
            CorpusLine read(byte[] line, int length, long number, long offset) {
                if (number == 6) {
                    CorpusWriterTest.<RuntimeException>sneak(failure.get());
                }
                return super.read(line, length, number, offset);
            }
        };
        CorpusReader corpus = mode.begin(new CorpusReader(new ByteArrayInputStream(bytes), reader));

        for (int number = 1; number <= 5; number++) {
            assertThat(corpus.next().orElseThrow().number()).isEqualTo(number);
        }
        Throwable thrown = catchThrowable(corpus::next);
        assertThat(thrown).hasMessage("The cable is out").hasSameClassAs(failure.get());
        for (int again = 0; again < 3; again++) {
            assertThat(catchThrowable(corpus::next)).isSameAs(thrown);
        }
        corpus.close();
        assertThatIOException().isThrownBy(corpus::next).withMessage("The corpus reader is closed");
    }

    @ParameterizedTest
    @EnumSource
    void givesNothingMoreWhenClosed(Mode mode) throws IOException {
        byte[] bytes = CorpusReaderTest.utf8((LINE + "\n").repeat(50));
        CorpusReader corpus = mode.open(new ByteArrayInputStream(bytes));
        Iterator<CorpusLine> iterator = corpus.iterator();
        assertThat(iterator.hasNext()).isTrue();
        corpus.next();
        assertThat(iterator.hasNext()).isTrue();
        Stream<CorpusLine> stream = corpus.stream();

        corpus.close();
        corpus.close();

        String message = "The corpus reader is closed";
        assertThatIOException().isThrownBy(corpus::next).withMessage(message);
        assertThatIOException().isThrownBy(corpus::next).withMessage(message);
        for (Runnable use : new Runnable[] {
            iterator::hasNext,
            iterator::next,
            stream::toList,
            () -> corpus.stream().toList(),
        }) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(use::run)
                    .withMessageContaining(message);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesNothingMoreWhenClosedAfterTheEnd(Mode mode) throws IOException {
        CorpusReader corpus = mode.open(new ByteArrayInputStream(CorpusReaderTest.utf8(LINE)));
        assertThat(CorpusReaderTest.all(corpus)).hasSize(1);
        assertThat(corpus.next()).isEqualTo(Optional.empty());

        corpus.close();

        assertThatIOException().isThrownBy(corpus::next).withMessage("The corpus reader is closed");
    }

    private static InputStream failingBetween(byte[] first, byte[] rest, Supplier<Throwable> failure) {
        return new InputStream() {
            private InputStream part = new ByteArrayInputStream(first);
            private boolean failed;

            @Override
            public int read() {
                throw new AssertionError("Bytes are read in pieces");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = part.read(target, offset, length);
                if (read < 0 && !failed) {
                    failed = true;
                    part = new ByteArrayInputStream(rest);
                    CorpusWriterTest.<IOException>sneak(failure.get());
                }
                return read;
            }
        };
    }
}
