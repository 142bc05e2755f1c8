package io.github.newsclaims.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.newsclaims.json.Harbour;
import io.github.newsclaims.json.NewsClaimsJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The thread that takes the lines is interrupted anywhere, and executors refuse, drop and run as they like. */
class CorpusInterruptTest {
    private static final int LINES = 400;
    private static final byte[] CORPUS = corpus();
    private static final int ROUNDS = 20;

    private final ExecutorService threads =
            new ThreadPoolExecutor(3, 3, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(2));

    /** What becomes of a task. */
    enum Fate {
        /** A thread runs it, or the queue is full and refuses it. */
        BOUNDED,
        /** Any of all. */
        MIXED
    }

    @BeforeEach
    @AfterEach
    void clearTheInterrupt() {
        Thread.interrupted();
    }

    @AfterEach
    void shutDown() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void losesDoublesAndGluesNoLine(Fate fate) throws IOException {
        List<LineByLine.Shape> expected = serial();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            try (CorpusReader corpus =
                    open(random, LINES + 1).inParallel(executor(fate, round), 1 + random.nextInt(40))) {
                Taken taken = take(corpus, LINES + 1);

                assertThat(taken.lines).isEqualTo(expected);
                assertThat(taken.failure).isNull();
                assertThat(corpus.next()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheLinesBeforeAFailureThatTheSerialCursorGives(Fate fate) throws IOException {
        List<LineByLine.Shape> expected = serial();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            int failing = 1 + random.nextInt(LINES);
            CorpusReader corpus = open(random, failing).inParallel(executor(fate, round), 1 + random.nextInt(40));
            Taken taken = take(corpus, LINES + 1);

            assertThat(taken.lines).isEqualTo(before(expected, failing));
            assertThat(taken.failure).hasMessage("at line " + failing);
            assertThat(catchThrowable(corpus::next)).isSameAs(taken.failure);
            corpus.close();
            assertThatIOException().isThrownBy(corpus::next).withMessage("The corpus reader is closed");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isClosedAnywhere(Fate fate) throws IOException {
        List<LineByLine.Shape> expected = serial();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            int last = random.nextInt(LINES);
            CorpusReader corpus = open(random, LINES + 1).inParallel(executor(fate, round), 1 + random.nextInt(40));
            Taken taken = take(corpus, last);
            corpus.close();

            assertThat(taken.lines).isEqualTo(expected.subList(0, last));
            assertThatIOException().isThrownBy(corpus::next).withMessage("The corpus reader is closed");
        }
    }

    @Test
    void goesOnWithAFileThoughTheThreadIsInterrupted(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("corpus.ndjson"), CORPUS);
        // The interrupt is there from the start and stays: a channel would close itself.
        try (CorpusReader alone = CorpusReader.open(file);
                CorpusReader corpus = CorpusReader.open(file).inParallel(task -> {}, 8)) {
            Thread.currentThread().interrupt();

            assertThat(LineByLine.shapes(CorpusReaderTest.all(alone))).isEqualTo(serial());
            assertThat(LineByLine.shapes(CorpusReaderTest.all(corpus))).isEqualTo(serial());
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private record Taken(List<LineByLine.Shape> lines, Throwable failure) {}

    /** Takes so many lines, or those before the end or a failure. Interrupts and faults of the executor are passed over. */
    private static Taken take(CorpusReader corpus, int most) throws IOException {
        List<LineByLine.Shape> lines = new ArrayList<>();
        while (lines.size() < most) {
            try {
                Optional<CorpusLine> line = corpus.next();
                if (line.isEmpty()) {
                    break;
                }
                lines.add(LineByLine.Shape.of(line.get()));
            } catch (InterruptedIOException e) {
                assertThat(e).hasMessage("Interrupted while waiting for a line");
                assertThat(Thread.interrupted()).isTrue();
            } catch (UnsupportedOperationException e) {
                assertThat(e).hasMessage("no such thread");
            } catch (IllegalStateException e) {
                return new Taken(lines, e);
            }
        }
        return new Taken(lines, null);
    }

    /** A corpus of which one line in ten interrupts the current thread while it is read, and of which one fails. */
    private static CorpusReader open(Random random, int failing) throws IOException {
        Thread taker = Thread.currentThread();
        boolean[] interrupts = new boolean[LINES + 1];
        IntStream.rangeClosed(1, LINES).forEach(number -> interrupts[number] = random.nextInt(10) == 0);
        LineReader reader = new LineReader(NewsClaimsJson.reader()) {
            @Override
            CorpusLine read(byte[] bytes, int length, long number, long offset) {
                if (interrupts[(int) number]) {
                    taker.interrupt();
                }
                if (number == failing) {
                    throw new IllegalStateException("at line " + number);
                }
                if (Thread.currentThread() != taker) {
                    // So the taker waits now and then.
                    LockSupport.parkNanos(20_000);
                }
                return super.read(bytes, length, number, offset);
            }
        };
        return new CorpusReader(new ByteArrayInputStream(CORPUS), reader);
    }

    private Executor executor(Fate fate, int seed) {
        if (fate == Fate.BOUNDED) {
            return threads;
        }
        Random random = new Random(seed);
        return task -> {
            switch (random.nextInt(6)) {
                case 0 -> task.run();
                case 1 -> {}
                case 2 -> throw new RejectedExecutionException("full");
                case 3 -> throw new UnsupportedOperationException("no such thread");
                case 4 -> {
                    // Taken and refused as well.
                    threads.execute(task);
                    throw new UnsupportedOperationException("no such thread");
                }
                default -> threads.execute(task);
            }
        };
    }

    private static List<LineByLine.Shape> serial() throws IOException {
        try (CorpusReader corpus = CorpusReader.open(new ByteArrayInputStream(CORPUS))) {
            return LineByLine.shapes(CorpusReaderTest.all(corpus));
        }
    }

    private static List<LineByLine.Shape> before(List<LineByLine.Shape> lines, int number) {
        return lines.stream().filter(line -> line.number() < number).toList();
    }

    /** Short lines of which every seventh is bad. */
    private static byte[] corpus() {
        StringBuilder corpus = new StringBuilder();
        for (int index = 1; index <= LINES; index++) {
            String json = index % 50 == 0
                    ? NewsClaimsJson.write(Harbour.article("article-" + index, Harbour.TEXT))
                    : "{\"newsclaims\":\"1\",\"id\":\"article-" + index + "\"}";
            corpus.append(index % 7 == 0 ? json.substring(0, 20) : json).append('\n');
        }
        return CorpusReaderTest.utf8(corpus.toString());
    }
}
