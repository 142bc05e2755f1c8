package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a corpus: one canonical document a line (NDJSON), each ended by LF, in constant memory.
 *
 * <pre>{@code
 * try (CorpusWriter corpus = CorpusWriter.open(Path.of("corpus.ndjson.gz"))) {
 *     for (Article article : articles) {
 *         corpus.write(article);
 *     }
 * }
 * }</pre>
 *
 * <p>A writer is for one thread.
 */
public final class CorpusWriter implements AutoCloseable {
    private static final int SIZE = 1 << 16;

    private final OutputStream stream;

    private CorpusWriter(OutputStream stream) {
        this.stream = stream;
    }

    /**
     * Opens a file for a corpus.
     *
     * @param file where to; what it held is replaced. A name that ends in ".gz" is packed with gzip
     * @return the writer
     * @throws IOException if the file cannot be opened
     */
    public static CorpusWriter open(Path file) throws IOException {
        OutputStream stream = Files.newOutputStream(file);
        return String.valueOf(file.getFileName()).endsWith(".gz") ? gzip(stream) : open(stream);
    }

    /**
     * Opens a stream for a corpus.
     *
     * @param stream where to; it is closed with the writer
     * @return the writer
     */
    public static CorpusWriter open(OutputStream stream) {
        return new CorpusWriter(new BufferedOutputStream(stream, SIZE));
    }

    /**
     * Opens a stream for a corpus that is packed with gzip.
     *
     * @param stream where to; it is closed with the writer
     * @return the writer
     * @throws IOException if the stream fails
     */
    public static CorpusWriter gzip(OutputStream stream) throws IOException {
        return new CorpusWriter(new BufferedOutputStream(new GZIPOutputStream(stream, SIZE), SIZE));
    }

    /**
     * Writes a line.
     *
     * @param article any article
     * @throws IOException if the stream fails
     */
    public void write(Article article) throws IOException {
        stream.write(NewsClaimsJson.writeBytes(article));
        stream.write('\n');
    }

    /**
     * Hands everything written so far to the stream below, as far as packing allows.
     *
     * @throws IOException if the stream fails
     */
    public void flush() throws IOException {
        stream.flush();
    }

    /**
     * Writes what is left, and closes the stream.
     *
     * @throws IOException if the stream fails
     */
    @Override
    public void close() throws IOException {
        stream.close();
    }
}
