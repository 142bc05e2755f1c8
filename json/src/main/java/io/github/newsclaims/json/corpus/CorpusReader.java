package io.github.newsclaims.json.corpus;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsReader;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.internal.SafeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
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
 * A reader of the lines of a corpus, which has one document on each line (NDJSON). It needs constant memory, whatever the
 * size of the corpus.
 *
 * <pre>{@code
 * try (CorpusReader corpus = CorpusReader.open(Path.of("corpus.ndjson.gz"))) {
 *     for (CorpusLine line : corpus) {
 *         if (line instanceof CorpusLine.Read read) {
 *             use(read.article());
 *         } else if (line instanceof CorpusLine.Bad bad) {
 *             System.err.println(bad.number() + ": " + bad.exception().getMessage());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A line that cannot be read is a {@link CorpusLine.Bad}. It does not affect the lines after it, even if its bytes are
 * not UTF-8, if it holds half a document, or if it is longer than {@link ReadLimits#documentSize()}. The bytes of a line
 * that is too long are not kept. Lines end in LF or CRLF; the last line may lack its end. Blank lines are skipped but still
 * counted in line numbers; a line is blank if it has only spaces and tabs. One byte order mark at the start of the file or
 * of a line is skipped and does not count towards the limit, because joined files can have byte order marks between them.
 *
 * <p>Data that begins like gzip is unpacked, even if it has several members. Packed data that is damaged, that ends inside a
 * member, or that has anything other than a member after a member fails with an {@link IOException}. Zeros after the last
 * member are refused too.
 *
 * <p>Only a failure ends the reading before the end of the corpus. A failure is an {@link IOException} of the source, or an
 * unchecked exception or error of the source or of the reading of a line, for example an {@link OutOfMemoryError}. The lines
 * before the failure come first. Every further attempt to take a line throws the same failure again. After {@link #close()}
 * each attempt throws an {@link IOException}. The iterator and the stream throw an {@link UncheckedIOException} if {@link
 * #next()} would throw an {@link IOException}.
 *
 * <p>One line is in memory at a time, in a buffer that grows to the longest line so far. With {@link #inParallel} the lines
 * that are read ahead are in memory as well. A reader is not thread-safe.
 */
public final class CorpusReader implements Iterable<CorpusLine>, AutoCloseable {
    private static final String DOCUMENTS = "documents";

    private final CountingInput source;
    private final LineSplitter lines;
    private final LineReader reader;
    private LineSource articles;
    /** The line that an iterator has looked at but not returned. */
    private @Nullable CorpusLine ready;

    private boolean begun;
    private boolean closed;

    CorpusReader(InputStream stream, LineReader reader) throws IOException {
        this.source = new CountingInput(stream);
        InputStream plain = source.startsLikeGzip() ? new GzipMembers(source) : source;
        this.lines = new LineSplitter(plain, reader.mostBytes());
        this.reader = reader;
        this.articles = this::readNext;
    }

    /**
     * Opens a corpus in a file.
     *
     * @param file NDJSON, plain or packed with gzip, whatever the name of the file
     * @return the reader, before the first line
     * @throws IOException if the file cannot be opened
     */
    public static CorpusReader open(Path file) throws IOException {
        return open(file, NewsClaimsJson.reader());
    }

    /**
     * Opens a corpus in a file, with the options of a reader for each line: limits, and the texts of articles whose
     * documents withhold them.
     *
     * @param file NDJSON, plain or packed with gzip, whatever the name of the file
     * @param documents the reader of each line, for example {@code NewsClaimsJson.reader().withTexts(texts)}
     * @return the reader, before the first line
     * @throws IOException if the file cannot be opened
     */
    public static CorpusReader open(Path file, NewsClaimsReader<Article> documents) throws IOException {
        Objects.requireNonNull(documents, DOCUMENTS);
        return open(SafeFiles.open(Objects.requireNonNull(file, "file")), documents);
    }

    /**
     * Opens a corpus in a stream.
     *
     * @param stream NDJSON, plain or packed with gzip. The reader reads ahead of the current line. The stream is closed with
     *     the reader, and also if this method throws
     * @return the reader, before the first line
     * @throws IOException if the stream fails
     */
    public static CorpusReader open(InputStream stream) throws IOException {
        return open(stream, NewsClaimsJson.reader());
    }

    /**
     * Opens a corpus in a stream, with the options of a reader for each line: limits, and the texts of articles whose
     * documents withhold them.
     *
     * @param stream NDJSON, plain or packed with gzip. The reader reads ahead of the current line. The stream is closed with
     *     the reader, and also if this method throws
     * @param documents the reader of each line, for example {@code NewsClaimsJson.reader().withTexts(texts)}
     * @return the reader, before the first line
     * @throws IOException if the stream fails
     */
    public static CorpusReader open(InputStream stream, NewsClaimsReader<Article> documents) throws IOException {
        Objects.requireNonNull(stream, "stream");
        try {
            return new CorpusReader(stream, new LineReader(Objects.requireNonNull(documents, DOCUMENTS)));
        } catch (Throwable e) {
            CorpusWriter.closeAfter(e, stream);
            throw e;
        }
    }

    /**
     * Lets other threads read documents. The order of the lines does not change. Two bounds limit the lines that are read
     * ahead: their number, and their total length of {@link ReadLimits#documentSize()}, which the last of these lines may
     * exceed.
     *
     * <p>The executor receives batches of lines. A batch has up to a quarter of the number of lines, and about 128 KB. The
     * thread that takes the lines reads batches that no other thread has begun, until the next line is ready. So reading
     * does not stall if the executor is busy, drops tasks, has been shut down, or refuses a task with a {@link
     * java.util.concurrent.RejectedExecutionException}. {@link #next()} throws any other exception of the executor; no line
     * is lost, and the following call continues.
     *
     * @param executor the executor that runs the reading; it is not shut down
     * @param ahead the number of lines that may be read ahead, 1 or more; 8 for each thread are enough for documents of 25
     *     KB
     * @return this reader
     * @throws IllegalArgumentException if {@code ahead} is less than 1
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
     * @return a line with its article or its error; empty at the end of the corpus
     * @throws InterruptedIOException if the thread is interrupted while it waits for another thread to read the line. The
     *     thread is still marked as interrupted, and the following call takes the same line. An {@code
     *     InterruptedIOException} of the source is a failure like any other
     * @throws IOException if the source fails or has failed, or this reader is closed
     */
    public Optional<CorpusLine> next() throws IOException {
        Optional<CorpusLine> line = Optional.ofNullable(peek());
        ready = null;
        return line;
    }

    /**
     * Returns an iterator over the lines that have not been taken yet. A second iterator continues after the last line that
     * was taken.
     *
     * @return the lines in their order, each read on demand. The methods of the iterator throw an {@link
     *     UncheckedIOException} if {@link #next()} would throw an {@link IOException}
     */
    @Override
    public Iterator<CorpusLine> iterator() {
        return new LineIterator(this);
    }

    /**
     * Returns the lines that have not been taken yet as a stream, for one use.
     *
     * @return the lines in their order, each read on demand. The terminal operation of the stream throws an {@link
     *     UncheckedIOException} if {@link #next()} would throw an {@link IOException}. Closing the stream closes this reader
     */
    public Stream<CorpusLine> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        Stream<CorpusLine> stream =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false);
        return stream.onClose(() -> {
            try {
                close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Returns the number of bytes read from the source so far, for example for a progress bar. It counts packed bytes if the
     * source is packed, so it can be compared with the size of the file.
     *
     * @return the number of bytes, for example 65536; it is ahead of the last line because the reader buffers its input
     */
    public long bytesRead() {
        return source.count();
    }

    /**
     * Closes the source. Lines that were read ahead are discarded. Threads that are reading lines finish their batch.
     * Closing a second time has no effect.
     *
     * @throws IOException if the source cannot be closed
     */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            ready = null;
            articles.giveUp();
            lines.close();
        }
    }

    /** Returns how far the source has been read: {@code corpus reader, 5120 bytes read}. */
    @Override
    public String toString() {
        return "corpus reader, " + bytesRead() + " bytes read" + (closed ? ", closed" : "");
    }

    /** Returns the next line without taking it; null at the end. */
    private @Nullable CorpusLine peek() throws IOException {
        if (closed) {
            throw new IOException("The corpus reader is closed");
        }
        begun = true;
        if (ready == null) {
            ready = articles.next();
        }
        return ready;
    }

    private @Nullable CorpusLine readNext() throws IOException {
        try {
            return lines.advance() ? reader.read(lines) : null;
        } catch (Throwable e) {
            // The line was not returned, so continuing with the next one would skip it.
            lines.fail(e);
            throw e;
        }
    }

    /** An iterator over the lines, which throws unchecked exceptions. */
    private static final class LineIterator implements Iterator<CorpusLine> {
        private final CorpusReader corpus;

        LineIterator(CorpusReader corpus) {
            this.corpus = corpus;
        }

        @Override
        public boolean hasNext() {
            try {
                return corpus.peek() != null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public CorpusLine next() {
            try {
                return corpus.next().orElseThrow(NoSuchElementException::new);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
