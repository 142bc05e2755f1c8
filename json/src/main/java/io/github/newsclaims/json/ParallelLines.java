package io.github.newsclaims.json;

import io.github.newsclaims.internal.Invalid;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Lines that other threads read ahead, within bounds, and that come in their order. */
final class ParallelLines implements LineSource {
    private final LineSplitter lines;
    private final LineReader reader;
    private final Executor executor;
    private final int ahead;
    private final Queue<Task> tasks = new ArrayDeque<>();
    private long bytes;
    private boolean ended;
    /** What the source failed with; it comes after the lines that were taken from it before. */
    private @Nullable IOException failure;

    ParallelLines(LineSplitter lines, LineReader reader, Executor executor, int ahead) {
        if (ahead < 1) {
            throw Invalid.value("reading ahead", "at least one line must be on its way", ahead);
        }
        this.lines = lines;
        this.reader = reader;
        this.executor = executor;
        this.ahead = ahead;
    }

    @Override
    public @Nullable CorpusLine next() throws IOException {
        fill();
        Task task = tasks.poll();
        if (task == null) {
            if (failure != null) {
                throw failure;
            }
            return null;
        }
        bytes -= task.length;
        return result(task);
    }

    @Override
    public void giveUp() {
        ended = true;
        tasks.forEach(task -> task.cancel(false));
        tasks.clear();
    }

    private void fill() {
        while (!ended && tasks.size() < ahead && (tasks.isEmpty() || bytes < reader.mostBytes())) {
            try {
                if (!lines.advance()) {
                    ended = true;
                    return;
                }
            } catch (IOException e) {
                failure = e;
                ended = true;
                return;
            }
            Task task = new Task(reader, lines);
            tasks.add(task);
            bytes += task.length;
            executor.execute(task);
        }
    }

    /** The line of a task, read here and now where no other thread has begun with it. */
    private static CorpusLine result(Task task) throws IOException {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted while waiting for a line").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IOException(e.getCause());
        }
    }

    /** The reading of one line, with a copy of its bytes. */
    private static final class Task extends FutureTask<CorpusLine> {
        final int length;

        Task(LineReader reader, LineSplitter lines) {
            this(
                    reader,
                    Arrays.copyOf(lines.buffer(), lines.length()),
                    lines.isTooLong(),
                    lines.number(),
                    lines.offset());
        }

        private Task(LineReader reader, byte[] bytes, boolean tooLong, long number, long offset) {
            super(() -> tooLong ? reader.tooLong(number, offset) : reader.read(bytes, bytes.length, number, offset));
            this.length = bytes.length;
        }
    }
}
