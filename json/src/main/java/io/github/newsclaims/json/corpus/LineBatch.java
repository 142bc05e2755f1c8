package io.github.newsclaims.json.corpus;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A batch of successive lines of a corpus. The first thread that runs the batch reads all of them. */
final class LineBatch implements Runnable {
    private final LineReader reader;
    private final Queue<Unread> unread = new ArrayDeque<>();
    private final Queue<CorpusLine> read = new ArrayDeque<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private int size;
    private long bytes;
    private @Nullable Throwable failure;

    LineBatch(LineReader reader) {
        this.reader = reader;
    }

    /** Adds the current line of a splitter. Must be called before other threads have the batch. */
    void add(LineSplitter lines) {
        byte[] copy = Arrays.copyOf(lines.buffer(), lines.length());
        unread.add(new Unread(copy, lines.isTooLong(), lines.endOfLimit(), lines.number(), lines.offset()));
        size++;
        bytes += copy.length;
    }

    /** Returns the number of lines that were added. */
    int size() {
        return size;
    }

    /** Returns the total length of the lines that were added, in bytes. */
    long bytes() {
        return bytes;
    }

    /** Reads the lines, unless another thread has begun to read them. */
    @Override
    public void run() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        try {
            for (Unread line = unread.poll(); line != null; line = unread.poll()) {
                read.add(line.read(reader));
            }
        } catch (Throwable e) {
            failure = e;
        } finally {
            unread.clear();
            done.countDown();
        }
    }

    /** Discards the lines, unless a thread has begun to read them. */
    void cancel() {
        if (begun.compareAndSet(false, true)) {
            unread.clear();
            done.countDown();
        }
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    /** Waits until the lines are read. An interrupt has an effect only if the lines are not read yet. */
    void await() throws InterruptedException {
        if (!isDone()) {
            done.await();
        }
    }

    /** Removes and returns the next line that was read; null after the last. */
    @Nullable
    CorpusLine poll() {
        return read.poll();
    }

    /** Returns the failure that ended the reading of the batch; null if all lines were read. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** A line that is not read yet: a copy of its bytes, and its place in the corpus. */
    private record Unread(byte[] bytes, boolean tooLong, int endOfLimit, long number, long offset) {
        CorpusLine read(LineReader reader) {
            return tooLong
                    ? reader.tooLong(number, offset, endOfLimit)
                    : reader.read(bytes, bytes.length, number, offset);
        }
    }
}
