package io.github.newsclaims.json.corpus;

import io.github.newsclaims.internal.Invalid;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** A source of lines that other threads read ahead in batches, within bounds. The lines keep their order. */
final class ParallelLines implements LineSource {
    /** The number of batches within the bounds, so that other threads have work while the lines of one batch are taken. */
    private static final int BATCHES = 4;

    /** The size of a batch in bytes. Reading it takes about 0.3 ms, well above the cost of waking a thread. */
    private static final int MOST_BYTES = 1 << 17;

    private final LineSplitter lines;
    private final LineReader reader;
    private final Executor executor;
    private final int most;
    private final int batchLines;
    private final int batchBytes;
    private final Queue<LineBatch> batches = new ArrayDeque<>();
    /** The number of lines in all batches. */
    private long size;

    /** The length of the lines in all batches. */
    private long bytes;

    private boolean ended;

    ParallelLines(LineSplitter lines, LineReader reader, Executor executor, int ahead) {
        if (ahead < 1) {
            throw Invalid.value("reading ahead", "at least one line must be on its way", ahead);
        }
        this.lines = lines;
        this.reader = reader;
        this.executor = executor;
        this.most = ahead;
        this.batchLines = Math.max(1, ahead / BATCHES);
        this.batchBytes = Math.min(MOST_BYTES, reader.mostBytes() / BATCHES);
    }

    @Override
    public @Nullable CorpusLine next() throws IOException {
        while (true) {
            fill();
            LineBatch first = batches.peek();
            if (first == null) {
                // Throws if a failure ended the reading.
                lines.advance();
                return null;
            }
            readOrWait(first);
            CorpusLine line = first.poll();
            if (line != null) {
                return line;
            }
            remove(first);
        }
    }

    @Override
    public void giveUp() {
        ended = true;
        batches.forEach(LineBatch::cancel);
        batches.clear();
    }

    private void fill() {
        while (!ended && hasRoom()) {
            // Queue the batch first, so that no line is lost if the splitter or the executor throws.
            LineBatch batch = new LineBatch(reader);
            batches.add(batch);
            split(batch);
            size += batch.size();
            bytes += batch.bytes();
            if (batch.size() > 0) {
                handOver(batch);
            }
        }
    }

    private boolean hasRoom() {
        return batches.isEmpty() || (size + batchLines <= most && bytes + batchBytes <= reader.mostBytes());
    }

    private void split(LineBatch batch) {
        try {
            while (!ended && batch.size() < batchLines && batch.bytes() < batchBytes) {
                if (lines.advance()) {
                    batch.add(lines);
                } else {
                    ended = true;
                }
            }
        } catch (Throwable e) {
            // The lines before the failure are returned first.
            lines.fail(e);
            ended = true;
        }
    }

    private void handOver(LineBatch batch) {
        try {
            executor.execute(batch);
        } catch (RejectedExecutionException e) {
            // The thread that takes the lines reads the batch.
        }
    }

    /** Reads batches that no other thread has begun, until the first one is read. Waits if there are none. */
    private void readOrWait(LineBatch first) throws IOException {
        for (LineBatch batch : batches) {
            if (first.isDone()) {
                return;
            }
            batch.run();
        }
        try {
            first.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted while waiting for a line").initCause(e);
        }
    }

    private void remove(LineBatch first) {
        batches.remove();
        size -= first.size();
        bytes -= first.bytes();
        Throwable failure = first.failure();
        if (failure != null) {
            giveUp();
            lines.fail(failure);
        }
    }
}
