package io.github.newsclaims.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusInParallelTest {
    private static final byte[] CORPUS = corpus(300);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16, 1000})
    void keepsTheOrder(int ahead) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try (CorpusReader alone = open();
                CorpusReader corpus = open().inParallel(executor, ahead)) {
            List<CorpusLine> lines = CorpusReaderTest.all(alone);

            assertThat(lines).hasSize(300);
            assertThat(CorpusReaderTest.all(corpus))
                    .usingRecursiveComparison()
                    .withEqualsForType(
                            (a, b) -> String.valueOf(a.getMessage()).equals(b.getMessage()),
                            NewsClaimsJsonException.class)
                    .isEqualTo(lines);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void readsNoFurtherAheadThanAllowed() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        try (CorpusReader corpus = open().inParallel(waiting::add, 5)) {
            corpus.next();
            assertThat(waiting).hasSize(5);
            corpus.next();
            assertThat(waiting).hasSize(6);
        }
    }

    @Test
    void keepsNoMoreBytesOnTheirWayThanADocumentMayHave() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        String line = NewsClaimsJson.write(Harbour.article()) + "\n";
        int size = CorpusReaderTest.utf8(line).length;
        ReadLimits limits = ReadLimits.standard().withDocumentSize(3 * size);
        try (CorpusReader corpus = CorpusReader.open(
                        new ByteArrayInputStream(CorpusReaderTest.utf8(line.repeat(50))), limits)
                .inParallel(waiting::add, 50)) {
            corpus.next();

            assertThat(waiting).hasSize(4);
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

        assertThat(waiting).allMatch(task -> ((Future<?>) task).isDone());
    }

    @Test
    void failsWithTheSourceAfterTheLinesBeforeTheFailure() throws IOException {
        byte[] lines = CorpusReaderTest.utf8(NewsClaimsJson.write(Harbour.article()) + "\n");
        CorpusReader corpus = CorpusReader.open(CorpusReaderTest.failing(lines)).inParallel(Runnable::run, 4);

        assertThat(corpus.next()).isPresent();
        assertThatIOException().isThrownBy(corpus::next).withMessage("The cable is out");
        assertThatIOException().isThrownBy(corpus::next).withMessage("The cable is out");
    }

    @Test
    void passesOnThatAnExecutorTakesNoMore() throws IOException {
        CorpusReader corpus = open().inParallel(
                        task -> {
                            throw new RejectedExecutionException("closed");
                        },
                        4);

        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(corpus::next);
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
