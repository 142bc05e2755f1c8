package io.github.newsclaims.json.corpus;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.NewsClaimsWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A writer of a corpus, which has one canonical document on each line (NDJSON). Each line ends in LF. The writer needs
 * constant memory.
 *
 * <pre>{@code
 * try (CorpusWriter corpus = CorpusWriter.open(Path.of("corpus.ndjson.gz"))) {
 *     for (Article article : articles) {
 *         corpus.write(article);
 *     }
 * }
 * }</pre>
 *
 * <p>A line is written as a whole, after its document has been encoded. After a failure {@link #write}, {@link #flush} and
 * {@link #close} throw an {@link IOException} with the first failure as its cause, and nothing more is written. So a
 * document never follows a part of another one. The trailer of packed data is then left out too, so that a reader detects
 * that the data is incomplete.
 *
 * <p>A writer is not thread-safe.
 */
public final class CorpusWriter implements AutoCloseable {
    private static final int SIZE = 1 << 16;

    /** A buffer before the gzip stream, if any, and the target. */
    private final OutputStream stream;

    private final OutputStream target;
    private final NewsClaimsWriter<Article> documents;
    private @Nullable Throwable failure;
    private boolean closed;

    private CorpusWriter(OutputStream packed, OutputStream target, NewsClaimsWriter<Article> documents) {
        this.stream = new BufferedOutputStream(packed, SIZE);
        this.target = target;
        this.documents = documents;
    }

    /**
     * Opens a file for a corpus.
     *
     * @param file the target; its old content is replaced. The corpus is packed with gzip if the name ends in ".gz", in any
     *     case
     * @return the writer
     * @throws IOException if the file cannot be opened
     */
    public static CorpusWriter open(Path file) throws IOException {
        return open(file, NewsClaimsJson.writer());
    }

    /**
     * Opens a file for a corpus whose documents are written with options.
     *
     * @param file the target; its old content is replaced. The corpus is packed with gzip if the name ends in ".gz", in any
     *     case
     * @param documents the writer of each line, for example {@code NewsClaimsJson.writer().withoutWords()}
     * @return the writer
     * @throws IOException if the file cannot be opened
     * @throws IllegalArgumentException if the writer of the documents indents, because a document must be one line
     */
    public static CorpusWriter open(Path file, NewsClaimsWriter<Article> documents) throws IOException {
        Objects.requireNonNull(file, "file");
        checkLines(documents);
        OutputStream stream = Files.newOutputStream(file);
        boolean packed =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz");
        return packed ? gzip(stream, documents) : open(stream, documents);
    }

    /**
     * Opens a stream for a corpus.
     *
     * @param stream the target; it is closed with the writer
     * @return the writer
     */
    public static CorpusWriter open(OutputStream stream) {
        return open(stream, NewsClaimsJson.writer());
    }

    /**
     * Opens a stream for a corpus whose documents are written with options.
     *
     * @param stream the target; it is closed with the writer
     * @param documents the writer of each line, for example {@code NewsClaimsJson.writer().withoutWords()}
     * @return the writer
     * @throws IllegalArgumentException if the writer of the documents indents, because a document must be one line
     */
    public static CorpusWriter open(OutputStream stream, NewsClaimsWriter<Article> documents) {
        Objects.requireNonNull(stream, "stream");
        checkLines(documents);
        return new CorpusWriter(stream, stream, documents);
    }

    /**
     * Opens a stream for a corpus that is packed with gzip.
     *
     * @param stream the target; it is closed with the writer, and also if this method throws
     * @return the writer
     * @throws IOException if the stream fails
     */
    public static CorpusWriter gzip(OutputStream stream) throws IOException {
        return gzip(stream, NewsClaimsJson.writer());
    }

    /**
     * Opens a stream for a corpus that is packed with gzip and whose documents are written with options.
     *
     * @param stream the target; it is closed with the writer, and also if this method throws
     * @param documents the writer of each line, for example {@code NewsClaimsJson.writer().withoutWords()}
     * @return the writer
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if the writer of the documents indents, because a document must be one line
     */
    public static CorpusWriter gzip(OutputStream stream, NewsClaimsWriter<Article> documents) throws IOException {
        Objects.requireNonNull(stream, "stream");
        try {
            checkLines(documents);
            return new CorpusWriter(new GZIPOutputStream(stream, SIZE), stream, documents);
        } catch (Throwable e) {
            closeAfter(e, stream);
            throw e;
        }
    }

    private static void checkLines(NewsClaimsWriter<Article> documents) {
        if (Objects.requireNonNull(documents, "documents").isIndented()) {
            throw new IllegalArgumentException(
                    "Invalid corpus writer: a document is one line, so it must not be indented");
        }
    }

    /**
     * Writes a line.
     *
     * @param article any article
     * @throws IOException if the stream fails or has failed, or this writer is closed
     * @throws IllegalArgumentException if words are left out and a wording has only its words. Nothing is written then, and
     *     the writer remains usable
     */
    public void write(Article article) throws IOException {
        Objects.requireNonNull(article, "article");
        checkUsable();
        byte[] document = documents.writeBytes(article);
        byte[] line = Arrays.copyOf(document, document.length + 1);
        line[document.length] = '\n';
        try {
            stream.write(line);
        } catch (Throwable e) {
            failure = e;
            throw e;
        }
    }

    /**
     * Flushes the target. Gzip may hold back some of the last bytes.
     *
     * @throws IOException if the stream fails or has failed, or this writer is closed
     */
    public void flush() throws IOException {
        checkUsable();
        try {
            stream.flush();
        } catch (Throwable e) {
            failure = e;
            throw e;
        }
    }

    /**
     * Writes the buffered data and closes the stream. If writing has failed before, this method only closes the stream and
     * throws. Closing a second time has no effect.
     *
     * @throws IOException if the stream fails or has failed
     */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (failure != null) {
            IOException failed = failed(failure);
            closeAfter(failed, target);
            throw failed;
        }
        try {
            // The trailer of packed data must not be written if the data before it was not.
            stream.flush();
            stream.close();
        } catch (Throwable e) {
            // GZIPOutputStream of JDK 17 does not close its target if it fails to write its end.
            closeAfter(e, target);
            throw e;
        }
    }

    /** Returns whether this writer can still be used: {@code corpus writer}, or for example {@code corpus writer, closed}. */
    @Override
    public String toString() {
        return "corpus writer" + (failure == null ? "" : ", failed") + (closed ? ", closed" : "");
    }

    private void checkUsable() throws IOException {
        if (failure != null) {
            throw failed(failure);
        }
        if (closed) {
            throw new IOException("The corpus writer is closed");
        }
    }

    private static IOException failed(Throwable failure) {
        return new IOException(
                "The corpus is incomplete, since writing it has failed: " + failure.getMessage(), failure);
    }

    /** Closes a stream after a failure. An exception of closing is added to the failure as suppressed. */
    static void closeAfter(Throwable failure, Closeable stream) {
        try {
            stream.close();
        } catch (IOException | RuntimeException e) {
            if (e != failure) {
                failure.addSuppressed(e);
            }
        }
    }
}
