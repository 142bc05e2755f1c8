package io.github.newsclaims.examples.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** The progress of reading a file, in bytes. A file of at most 10 MB has no bar. */
public final class ByteProgress implements LongConsumer, AutoCloseable {
    private static final long LONG = 10_000_000;
    private static final long MEGABYTE = 1_000_000;

    private final @Nullable ProgressBar bar;

    /**
     * Begins to show progress.
     *
     * @param file the file that is read
     * @param console its error stream receives the bar
     * @param shown whether a bar is wanted
     * @throws IOException if the size of the file is not known
     */
    public ByteProgress(Path file, Console console, boolean shown) throws IOException {
        long size = shown ? Files.size(file) : 0;
        bar = size <= LONG
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(file.getFileName().toString())
                        .setInitialMax(size)
                        .setUnit(" MB", MEGABYTE)
                        .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                        .build();
    }

    /**
     * Adds to what was read.
     *
     * @param bytes how many bytes more
     */
    @Override
    public void accept(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    /**
     * Says how much was read.
     *
     * @param bytes how many bytes in all
     */
    public void to(long bytes) {
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    /** Ends the bar. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
