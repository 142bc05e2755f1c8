package io.github.newsclaims.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a corpus: one document a line (NDJSON), read in constant memory whatever its size.
 *
 * <pre>{@code
 * try (CorpusReader corpus = CorpusReader.open(Path.of("corpus.ndjson.gz"))) {
 *     for (Optional<CorpusLine> line = corpus.next(); line.isPresent(); line = corpus.next()) {
 *         if (line.get() instanceof CorpusLine.Read read) {
 *             use(read.article());
 *         } else if (line.get() instanceof CorpusLine.Bad bad) {
 *             System.err.println(bad.number() + ": " + bad.exception().getMessage());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A line that cannot be read is a {@link CorpusLine.Bad}, and the next line is read as if it had not been there: also
 * after bytes that are not UTF-8, after half a document, and after a line that is longer than {@link
 * ReadLimits#documentSize()}, which is passed over without being kept. Lines end in LF or CRLF; the last may lack its end.
 * Lines of nothing but spaces and tabs are no lines of the corpus, but count in the numbers. A byte order mark at the start of
 * the file or of a line is skipped, as files that were joined have them. Data that begins like gzip is unpacked, several
 * members one after the other included.
 *
 * <p>Only a source that fails ends the reading: an {@link IOException} here, an {@link UncheckedIOException} in the stream.
 * Packed data that ends too early or goes on with something else is such a failure.
 *
 * <p>One line is in memory at a time, in a buffer that grows to the longest line met; with {@link #inParallel}, as many as
 * are read ahead. A reader is for one thread.
 */
public final class CorpusReader implements AutoCloseable {
    private final CountingInput source;
    private final LineSplitter lines;
    private final LineReader reader;
    private LineSource articles;
    private boolean begun;

    private CorpusReader(InputStream stream, ReadLimits limits) throws IOException {
        this.source = new CountingInput(stream);
        InputStream plain = source.startsLikeGzip() ? new GzipMembers(source) : source;
        this.lines = new LineSplitter(plain, limits.documentSize());
        this.reader = new LineReader(limits);
        this.articles = this::readNext;
    }

    /**
     * Opens a corpus in a file.
     *
     * @param file NDJSON, plain or packed with gzip, whatever its name
     * @return the cursor, before the first line
     * @throws IOException if the file cannot be opened
     */
    public static CorpusReader open(Path file) throws IOException {
        return open(file, ReadLimits.standard());
    }

    /**
     * Opens a corpus in a file, with other limits for each line.
     *
     * @param file NDJSON, plain or packed with gzip, whatever its name
     * @param limits what a line may ask for
     * @return the cursor, before the first line
     * @throws IOException if the file cannot be opened
     */
    public static CorpusReader open(Path file, ReadLimits limits) throws IOException {
        InputStream stream = Files.newInputStream(file);
        try {
            return open(stream, limits);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /**
     * Opens a corpus in a stream.
     *
     * @param stream NDJSON, plain or packed with gzip; it is read in pieces of its own, and closed with the cursor
     * @return the cursor, before the first line
     * @throws IOException if the stream fails
     */
    public static CorpusReader open(InputStream stream) throws IOException {
        return open(stream, ReadLimits.standard());
    }

    /**
     * Opens a corpus in a stream, with other limits for each line.
     *
     * @param stream NDJSON, plain or packed with gzip; it is read in pieces of its own, and closed with the cursor
     * @param limits what a line may ask for
     * @return the cursor, before the first line
     * @throws IOException if the stream fails
     */
    public static CorpusReader open(InputStream stream, ReadLimits limits) throws IOException {
        return new CorpusReader(stream, limits);
    }

    /**
     * Lets other threads read documents while this one takes the lines, which still come in their order. Lines are read
     * ahead as far as both bounds allow: their number, and a total length of {@link ReadLimits#documentSize()}. The thread
     * that takes the lines helps, so an executor that is busy, or has no thread at all, delays nothing forever.
     *
     * @param executor what runs the reading; it is not shut down
     * @param ahead how many lines may be on their way at a time, 1 or more; four a thread is plenty
     * @return this cursor
     * @throws IllegalArgumentException if it is less than 1
     * @throws IllegalStateException if a line has been taken already
     */
    public CorpusReader inParallel(Executor executor, int ahead) {
        if (begun) {
            throw new IllegalStateException("How a corpus is read is settled before its first line");
        }
        articles = new ParallelLines(lines, reader, Objects.requireNonNull(executor, "executor"), ahead);
        return this;
    }

    /**
     * Takes the next line.
     *
     * @return an article or what is wrong with the line; empty at the end of the corpus
     * @throws IOException if the source fails, or the thread is interrupted while it waits for another one
     */
    public Optional<CorpusLine> next() throws IOException {
        begun = true;
        return Optional.ofNullable(articles.next());
    }

    /**
     * The rest of the corpus as a stream, in order, for one use.
     *
     * @return lines as they are asked for; its terminal operation throws {@link UncheckedIOException} where {@link #next}
     *     throws {@link IOException}. Closing it closes the cursor
     */
    public Stream<CorpusLine> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        Stream<CorpusLine> stream =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Lines(this), traits), false);
        return stream.onClose(() -> {
            try {
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * How far the source has been read: for a progress bar beside the size of the file, packed or not.
     *
     * @return bytes taken from the file or stream so far, which is ahead of the last line by what is buffered
     */
    public long bytesRead() {
        return source.count();
    }

    /**
     * Closes the source. Reading that is on its way in other threads is given up.
     *
     * @throws IOException if the source cannot be closed
     */
    @Override
    public void close() throws IOException {
        articles.giveUp();
        lines.close();
    }

    private @Nullable CorpusLine readNext() throws IOException {
        return lines.advance() ? reader.read(lines) : null;
    }

    /** Lines as an iterator, whose failures are unchecked. */
    private static final class Lines implements Iterator<CorpusLine> {
        private final CorpusReader corpus;
        private Optional<CorpusLine> ready = Optional.empty();

        Lines(CorpusReader corpus) {
            this.corpus = corpus;
        }

        @Override
        public boolean hasNext() {
            if (ready.isEmpty()) {
                try {
                    ready = corpus.next();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return ready.isPresent();
        }

        @Override
        public CorpusLine next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            CorpusLine line = ready.get();
            ready = Optional.empty();
            return line;
        }
    }
}
