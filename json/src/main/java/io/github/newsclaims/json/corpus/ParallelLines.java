package io.github.newsclaims.json.corpus;

import io.github.newsclaims.internal.Invalid;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Lines that other threads read ahead in batches, within bounds, and that come in their order. */
final class ParallelLines implements LineSource {
    /** The bounds leave room for this many batches, so that other threads have work while the lines of one are taken. */
    private static final int BATCHES = 4;

    /** The bytes of a batch. Reading them takes about 0.3 ms, well above the cost of waking a thread for them. */
    private static final int MOST_BYTES = 1 << 17;

    private final LineSplitter lines;
    private final LineReader reader;
    private final Executor executor;
    private final int most;
    private final int batchLines;
    private final int batchBytes;
    private final Queue<LineBatch> batches = new ArrayDeque<>();
    /** The lines of all batches, and their length. */
    private long size;

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
                // The end, or the failure that ended the reading.
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
            // First of all the batch is kept, so that no line is lost whatever its lines or the executor throw.
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
            // The lines before the failure come first.
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

    /** Reads batches that no other thread has begun with, until the first one is read; waits where there are none. */
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
