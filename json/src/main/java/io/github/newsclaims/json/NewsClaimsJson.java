package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.internal.codec.model.ArticleCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes articles as JSON, without an {@code ObjectMapper}.
 *
 * <pre>{@code
 * String json = NewsClaimsJson.write(article);
 * Article same = NewsClaimsJson.read(json);
 * }</pre>
 *
 * <p><b>Reading</b> is exact. A wrong type, a missing or duplicate field, an unknown word of a closed vocabulary, anything
 * after the document, bytes that are not UTF-8 and every broken rule of the model end in one {@link
 * NewsClaimsJsonException}, which names the part, line and column. A field that this version knows and whose value is null is
 * read like an absent one, so it is an error where the field is required. An item of a list must not be null. A field that this
 * version does not know is kept as an extension with its value, null included, and written back; an object that is closed, such
 * as an amount, refuses it. How much a document may ask for is set by {@link ReadLimits}: unless others are given 1000 levels, 20
 * million UTF-16 units in a string, 100,000 fields in an object, 50 million bytes in a document. Time and memory grow with the
 * length of the document and no faster.
 *
 * <p><b>Writing</b> is canonical: equal articles are equal bytes. Without indentation there is no white space, strings have
 * the escapes of RFC 8785, and the fields stand in the order of the model.
 *
 * <p>All methods may be called from several threads at once.
 */
public final class NewsClaimsJson {
    private static final NewsClaimsReader<Article> READER =
            new NewsClaimsReader<>(ArticleCodec.CODEC, ReadLimits.standard(), null);
    private static final NewsClaimsWriter<Article> WRITER = new NewsClaimsWriter<>(ArticleCodec.CODEC, false, true);
    private static final NewsClaimsWriter<Article> INDENTED = WRITER.indented();

    private static final String ARTICLE = "article";

    private NewsClaimsJson() {}

    /**
     * Returns a reader of articles, which takes options: limits, and the texts of articles that are withheld.
     *
     * @return a reader with the standard limits and no text
     */
    public static NewsClaimsReader<Article> reader() {
        return READER;
    }

    /**
     * Returns a writer of articles, which takes options: indentation, and whether the article's words are left out.
     *
     * @return a writer of the canonical form, without white space
     */
    public static NewsClaimsWriter<Article> writer() {
        return WRITER;
    }

    /**
     * Reads an article from a string.
     *
     * @param json the whole document; a byte order mark is skipped
     * @return the article
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public static Article read(String json) {
        return READER.read(json);
    }

    /**
     * Reads an article from UTF-8 bytes.
     *
     * @param json the whole document; a byte order mark is skipped
     * @return the article
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public static Article read(byte[] json) {
        return READER.read(json);
    }

    /**
     * Reads an article from a stream of UTF-8 bytes, to its end.
     *
     * @param json the whole document; a byte order mark is skipped. The stream is not closed
     * @return the article
     * @throws IOException if the stream fails
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public static Article read(InputStream json) throws IOException {
        return READER.read(json);
    }

    /**
     * Reads an article from a UTF-8 file.
     *
     * @param file the whole document; a byte order mark is skipped
     * @return the article
     * @throws IOException if the file fails
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public static Article read(Path file) throws IOException {
        return READER.read(file);
    }

    /**
     * Writes an article as a string, without white space.
     *
     * @param article any article
     * @return the document
     */
    public static String write(Article article) {
        return WRITER.write(Objects.requireNonNull(article, ARTICLE));
    }

    /**
     * Writes an article as UTF-8 bytes, without white space.
     *
     * @param article any article
     * @return the document
     */
    public static byte[] writeBytes(Article article) {
        return WRITER.writeBytes(Objects.requireNonNull(article, ARTICLE));
    }

    /**
     * Writes an article to a stream as UTF-8, without white space.
     *
     * @param article any article
     * @param stream where to; it is flushed, but not closed
     * @throws IOException if the stream fails
     */
    public static void write(Article article, OutputStream stream) throws IOException {
        WRITER.write(Objects.requireNonNull(article, ARTICLE), stream);
    }

    /**
     * Writes an article to a file as UTF-8, without white space.
     *
     * @param article any article
     * @param file the target; what it held is replaced, and where writing fails it is as it was
     * @throws IOException if the file fails
     */
    public static void write(Article article, Path file) throws IOException {
        WRITER.write(Objects.requireNonNull(article, ARTICLE), file);
    }

    /**
     * Writes an article as a string for people: a field a line, two spaces for each level, LF at the ends of lines but the
     * last.
     *
     * @param article any article
     * @return the document
     */
    public static String writeIndented(Article article) {
        return INDENTED.write(Objects.requireNonNull(article, ARTICLE));
    }

    /**
     * Writes an article to a stream as UTF-8 for people.
     *
     * @param article any article
     * @param stream where to; it is flushed, but not closed
     * @throws IOException if the stream fails
     */
    public static void writeIndented(Article article, OutputStream stream) throws IOException {
        INDENTED.write(Objects.requireNonNull(article, ARTICLE), stream);
    }

    /**
     * Writes an article to a file as UTF-8 for people.
     *
     * @param article any article
     * @param file the target; what it held is replaced, and where writing fails it is as it was
     * @throws IOException if the file fails
     */
    public static void writeIndented(Article article, Path file) throws IOException {
        INDENTED.write(Objects.requireNonNull(article, ARTICLE), file);
    }
}
