package io.github.newsclaims.json.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.Harbour;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsReader;
import io.github.newsclaims.json.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusInParallelTest {
    private static final byte[] CORPUS = corpus(300);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16, 1000})
    void keepsTheOrder(int ahead) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try (CorpusReader alone = open();
                CorpusReader corpus = open().inParallel(executor, ahead)) {
            List<LineByLine.Shape> lines = shapes(alone);

            assertThat(lines).hasSize(300);
            assertThat(shapes(corpus)).isEqualTo(lines);
        } finally {
            executor.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2", "5, 5, 6", "8, 8, 8", "40, 40, 40", "41, 40, 40"})
    void readsNoFurtherAheadThanAllowed(int ahead, int first, int second) throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        try (CorpusReader corpus = open().inParallel(waiting::add, ahead)) {
            corpus.next();
            assertThat(lines(waiting)).isEqualTo(first);
            corpus.next();
            assertThat(lines(waiting)).isEqualTo(second);
        }
    }

    @Test
    void handsLinesOverInBatches() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        try (CorpusReader corpus = open().inParallel(waiting::add, 40)) {
            for (int number = 1; number <= 10; number++) {
                corpus.next();
                assertThat(waiting).hasSize(4);
            }
            corpus.next();
            assertThat(waiting).hasSize(5);
        }
    }

    @Test
    void keepsNoMoreBytesOnTheirWayThanADocumentMayHave() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        String line = NewsClaimsJson.write(Harbour.article()) + "\n";
        int size = CorpusReaderTest.utf8(line).length;
        NewsClaimsReader<Article> limits =
                NewsClaimsJson.reader().withLimits(ReadLimits.standard().withDocumentSize(3 * size));
        try (CorpusReader corpus = CorpusReader.open(
                        new ByteArrayInputStream(CorpusReaderTest.utf8(line.repeat(50))), limits)
                .inParallel(waiting::add, 50)) {
            corpus.next();

            assertThat(lines(waiting)).isEqualTo(3);
        }
    }

    @Test
    void readsByItselfWhatNoOtherThreadBeginsWith() throws IOException {
        try (CorpusReader corpus = open().inParallel(task -> {}, 8)) {
            assertThat(CorpusReaderTest.all(corpus)).hasSize(300);
        }
    }

    @Test
    void givesUpWhatIsOnItsWayWhenItIsClosed() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        CorpusReader corpus = open().inParallel(waiting::add, 5);
        corpus.next();
        corpus.close();

        assertThat(waiting).allMatch(task -> ((LineBatch) task).isDone());
    }

    @Test
    void closesWhileOtherThreadsRead() throws IOException, InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 20; round++) {
            CorpusReader corpus = open().inParallel(executor, 100);
            corpus.next();
            corpus.close();
            assertThatIOException().isThrownBy(corpus::next).withMessage("The corpus reader is closed");
        }
        executor.shutdown();
        assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void losesNoLineWhenItIsInterrupted() throws IOException, InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        LineReader slow = new LineReader(NewsClaimsJson.reader()) {
            @Override
            CorpusLine read(byte[] bytes, int length, long number, long offset) {
                if (number == 2) {
                    begun.countDown();
                    awaitUninterruptibly(held);
                }
                return super.read(bytes, length, number, offset);
            }
        };
        AtomicInteger handed = new AtomicInteger();
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try (CorpusReader corpus = new CorpusReader(new ByteArrayInputStream(CORPUS), slow)
                .inParallel(
                        task -> {
                            executor.execute(task);
                            if (handed.incrementAndGet() == 2) {
                                awaitUninterruptibly(begun);
                            }
                        },
                        4)) {
            assertThat(corpus.next().orElseThrow().number()).isEqualTo(1);

            Thread.currentThread().interrupt();
            assertThatExceptionOfType(InterruptedIOException.class)
                    .isThrownBy(corpus::next)
                    .withMessage("Interrupted while waiting for a line");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(corpus::next);
            assertThat(Thread.interrupted()).isTrue();
            held.countDown();

            assertThat(shapes(corpus)).isEqualTo(shapes(open()).subList(1, 300));
        } finally {
            executor.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void readsOnThoughTheThreadIsInterruptedWhereItDoesNotWait(int ahead) throws IOException {
        CorpusReader corpus = open().inParallel(task -> {}, ahead);
        Thread.currentThread().interrupt();

        List<LineByLine.Shape> lines = shapes(corpus);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(lines).isEqualTo(shapes(open()));
    }

    @Test
    void readsByItselfWhatAnExecutorRefuses() throws IOException {
        AtomicInteger refused = new AtomicInteger();
        CorpusReader corpus = open().inParallel(
                        task -> {
                            refused.incrementAndGet();
                            throw new RejectedExecutionException("full");
                        },
                        4);

        assertThat(shapes(corpus)).isEqualTo(shapes(open()));
        assertThat(refused).hasValue(300);
    }

    @Test
    void readsOnWhereTheQueueIsFullAndAfterAShutdown() throws IOException {
        ExecutorService bounded = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
        CorpusReader corpus = open().inParallel(bounded, 40);
        List<LineByLine.Shape> lines = new ArrayList<>();
        for (int number = 1; number <= 100; number++) {
            lines.add(LineByLine.Shape.of(corpus.next().orElseThrow()));
        }
        bounded.shutdownNow();
        lines.addAll(shapes(corpus));

        assertThat(lines).isEqualTo(shapes(open()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 299})
    void losesNoLineWhateverAnExecutorThrows(int at) throws IOException {
        AtomicInteger tasks = new AtomicInteger();
        CorpusReader corpus = open().inParallel(
                        task -> {
                            if (tasks.getAndIncrement() == at) {
                                throw new IllegalStateException("no such thread");
                            }
                            task.run();
                        },
                        4);
        List<LineByLine.Shape> lines = new ArrayList<>();
        int failures = 0;
        for (int call = 0; call <= 300; call++) {
            try {
                corpus.next().map(LineByLine.Shape::of).ifPresent(lines::add);
            } catch (IllegalStateException e) {
                failures++;
            }
        }

        assertThat(failures).isEqualTo(1);
        assertThat(lines).isEqualTo(shapes(open()));
        assertThat(corpus.next()).isEmpty();
    }

    @Test
    void isSettledBeforeTheFirstLine() throws IOException {
        CorpusReader corpus = open();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> corpus.inParallel(Runnable::run, 0))
                .withMessage("Invalid reading ahead: at least one line must be on its way, got 0");
        corpus.next();
        assertThatIllegalStateException().isThrownBy(() -> corpus.inParallel(Runnable::run, 1));
    }

    private static CorpusReader open() throws IOException {
        return CorpusReader.open(new ByteArrayInputStream(CORPUS));
    }

    private static List<LineByLine.Shape> shapes(CorpusReader corpus) throws IOException {
        return LineByLine.shapes(CorpusReaderTest.all(corpus));
    }

    private static int lines(Collection<Runnable> tasks) {
        return tasks.stream().mapToInt(task -> ((LineBatch) task).size()).sum();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lines of which every seventh is bad. */
    private static byte[] corpus(int lines) {
        StringBuilder corpus = new StringBuilder();
        for (int index = 1; index <= lines; index++) {
            String json = NewsClaimsJson.write(Harbour.article("article-" + index, Harbour.TEXT));
            corpus.append(index % 7 == 0 ? json.substring(0, index) : json).append('\n');
        }
        return CorpusReaderTest.utf8(corpus.toString());
    }
}
