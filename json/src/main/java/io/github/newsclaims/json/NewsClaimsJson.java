package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.model.ArticleCodec;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The entry point for reading and writing articles as JSON, without an {@code ObjectMapper}.
 *
 * <pre>{@code
 * String json = NewsClaimsJson.write(article);
 * Article same = NewsClaimsJson.read(json);
 * }</pre>
 *
 * <p><b>Reading</b> is strict. These errors are each reported as a {@link NewsClaimsJsonException}, which names the part,
 * line and column: a wrong type, a missing or duplicate field, an unknown word of a closed vocabulary, anything after the
 * document, bytes that are not UTF-8, and a broken rule of the model.
 *
 * <p>{@link NewsClaimsReader#readWhatHolds(String)} reads a faulty document and leaves out the faulty parts.
 *
 * <p>A known field whose value is null is read like an absent field, so it is an error if the field is required. An item of
 * a list must not be null. A field that this version does not know is kept as an extension and written back, even if its
 * value is null. Closed objects, such as an amount, refuse unknown fields.
 *
 * <p>{@link ReadLimits} bounds the resources that a document may use. The standard limits are 1000 levels, 20 million UTF-16
 * units in a string, 100,000 fields in an object and 50 million bytes in a document. Time and memory are linear in the
 * length of the document.
 *
 * <p><b>Writing</b> is canonical: equal articles have equal bytes. Without indentation the output has no white space.
 * Strings have the escapes of RFC 8785, and fields have the order of the model.
 *
 * <p><b>Parts.</b> {@link #reader(Class)} and {@link #writer(Class)} read and write a part of an article on its own, for
 * example a claim, an amount or a date. A part has the form that it has in an article. Only an article has a version.
 *
 * <pre>{@code
 * String json = NewsClaimsJson.writer(Claim.class).write(claim);
 * Claim same = NewsClaimsJson.reader(Claim.class).read(json);
 * }</pre>
 *
 * <p><b>Results</b> of checks, groundings, comparisons and scores are read and written in the same way. They are closed: an
 * unknown field is refused. A value that follows from other parts, such as a severity or a recall, is written, may be absent when
 * a result is read, and must be right if it is there.
 *
 * <pre>{@code
 * String json = NewsClaimsJson.writer(FigureComparison.class).write(comparison);
 * FigureComparison same = NewsClaimsJson.reader(FigureComparison.class).read(json);
 * }</pre>
 *
 * <p>All methods may be called from several threads at once.
 */
public final class NewsClaimsJson {
    private static final NewsClaimsReader<Article> READER = new NewsClaimsReader<>(ArticleCodec.CODEC);
    private static final NewsClaimsWriter<Article> WRITER = new NewsClaimsWriter<>(ArticleCodec.CODEC, false, true);
    private static final NewsClaimsWriter<Article> INDENTED = WRITER.indented();

    private static final String ARTICLE = "article";

    private NewsClaimsJson() {}

    /**
     * Returns a reader of articles that accepts options: limits, and the texts of articles whose documents withhold them.
     *
     * @return a reader with the standard limits and without texts
     */
    public static NewsClaimsReader<Article> reader() {
        return READER;
    }

    /**
     * Returns a writer of articles that accepts options: indentation, and whether the article's words are left out.
     *
     * @return a writer of the canonical form, which has no white space
     */
    public static NewsClaimsWriter<Article> writer() {
        return WRITER;
    }

    /**
     * Returns a reader of one value type or type of a result, which reads a value on its own.
     *
     * @param type any value type of the model, for example {@code Claim.class}, {@code Amount.class}, {@code Edtf.class} or
     *     {@code Trend.class}, or a kind of a sealed type, for example {@code Anchor.class}, or a type of a result, for example
     *     {@code Finding.class} or {@code FigureComparison.class}
     * @param <T> the type
     * @return a reader with the standard limits. Line and column of its errors count from the start of the document, and the
     *     pointer starts at the value. If the type is a kind, the reader refuses a value of another kind
     * @throws IllegalArgumentException if the JSON form does not have the type; the message lists the types
     */
    public static <T> NewsClaimsReader<T> reader(Class<T> type) {
        Codec<T> codec = Codecs.require(Objects.requireNonNull(type, "type"));
        return new NewsClaimsReader<>(codec);
    }

    /**
     * Returns a writer of one value type or type of a result, which writes a value on its own.
     *
     * @param type any value type of the model, for example {@code Claim.class} or {@code Edtf.class}, or a kind of a sealed
     *     type, or a type of a result, for example {@code Finding.class}
     * @param <T> the type
     * @return a writer of the canonical form. It writes a claim as an object and a date as a string
     * @throws IllegalArgumentException if the JSON form does not have the type; the message lists the types
     */
    public static <T> NewsClaimsWriter<T> writer(Class<T> type) {
        return new NewsClaimsWriter<>(Codecs.require(Objects.requireNonNull(type, "type")), false, true);
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
     * @throws IOException if the file cannot be read
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
     * @param stream the target; it is flushed, but not closed
     * @throws IOException if the stream fails
     */
    public static void write(Article article, OutputStream stream) throws IOException {
        WRITER.write(Objects.requireNonNull(article, ARTICLE), stream);
    }

    /**
     * Writes an article to a file as UTF-8, without white space.
     *
     * @param article any article
     * @param file the target; its old content is replaced, and is kept if writing fails
     * @throws IOException if the file cannot be written
     */
    public static void write(Article article, Path file) throws IOException {
        WRITER.write(Objects.requireNonNull(article, ARTICLE), file);
    }

    /**
     * Writes an article as an indented string for people. Each field has a line of its own, each level is indented by two
     * spaces, and lines are separated by LF.
     *
     * @param article any article
     * @return the document
     */
    public static String writeIndented(Article article) {
        return INDENTED.write(Objects.requireNonNull(article, ARTICLE));
    }

    /**
     * Writes an article to a stream as indented UTF-8, in the form of {@link #writeIndented(Article)}.
     *
     * @param article any article
     * @param stream the target; it is flushed, but not closed
     * @throws IOException if the stream fails
     */
    public static void writeIndented(Article article, OutputStream stream) throws IOException {
        INDENTED.write(Objects.requireNonNull(article, ARTICLE), stream);
    }

    /**
     * Writes an article to a file as indented UTF-8, in the form of {@link #writeIndented(Article)}.
     *
     * @param article any article
     * @param file the target; its old content is replaced, and is kept if writing fails
     * @throws IOException if the file cannot be written
     */
    public static void writeIndented(Article article, Path file) throws IOException {
        INDENTED.write(Objects.requireNonNull(article, ARTICLE), file);
    }
}
