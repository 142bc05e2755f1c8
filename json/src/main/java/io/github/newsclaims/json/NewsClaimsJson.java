package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
 * NewsClaimsJsonException}, which names the part, line and column. An explicit null is the same as an absent field. Fields
 * that this version does not know are kept as extensions. How much a document may ask for is set by {@link ReadLimits}:
 * unless others are given 1000 levels, 1000 digits in a number, 20 million characters in a string, 100,000 fields in an object, 50
 * million bytes in a document. Time and memory grow with the length of the document and no faster.
 *
 * <p><b>Writing</b> is canonical: equal articles are equal bytes. Without indentation there is no white space, strings have
 * the escapes of RFC 8785, and the fields stand in the order of the model.
 *
 * <p>All methods may be called from several threads at once.
 */
public final class NewsClaimsJson {
    private static final DocumentReader READER = new DocumentReader(ReadLimits.standard(), null);

    private NewsClaimsJson() {}

    /**
     * Reads an article from a string.
     *
     * @param json the whole document
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
     * @param json the whole document; it is not closed
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
     * @param file the whole document
     * @return the article
     * @throws IOException if the file fails
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public static Article read(Path file) throws IOException {
        return read(file, ReadLimits.standard());
    }

    /**
     * Reads an article from a string, within other limits.
     *
     * @param json the whole document
     * @param limits what it may ask for
     * @return the article
     * @throws NewsClaimsJsonException if the document cannot be read or is beyond a limit
     */
    public static Article read(String json, ReadLimits limits) {
        return new DocumentReader(limits, null).read(json);
    }

    /**
     * Reads an article from UTF-8 bytes, within other limits.
     *
     * @param json the whole document; a byte order mark is skipped
     * @param limits what it may ask for
     * @return the article
     * @throws NewsClaimsJsonException if the document cannot be read or is beyond a limit
     */
    public static Article read(byte[] json, ReadLimits limits) {
        return new DocumentReader(limits, null).read(json);
    }

    /**
     * Reads an article from a stream of UTF-8 bytes, within other limits. Of a document that is too long no more is read
     * than shows it.
     *
     * @param json the whole document; it is not closed
     * @param limits what it may ask for
     * @return the article
     * @throws IOException if the stream fails
     * @throws NewsClaimsJsonException if the document cannot be read or is beyond a limit
     */
    public static Article read(InputStream json, ReadLimits limits) throws IOException {
        return new DocumentReader(limits, null).read(json);
    }

    /**
     * Reads an article from a UTF-8 file, within other limits.
     *
     * @param file the whole document
     * @param limits what it may ask for
     * @return the article
     * @throws IOException if the file fails
     * @throws NewsClaimsJsonException if the document cannot be read or is beyond a limit
     */
    public static Article read(Path file, ReadLimits limits) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json, limits);
        }
    }

    /**
     * Reads an article whose text was left out of the document, and with it perhaps every word of it ({@link
     * #writeWithoutWords}).
     *
     * @param json the whole document
     * @param text the text; the document's digest proves that it is the right one
     * @return the article with its text
     * @throws NewsClaimsJsonException if the document cannot be read, or the text is another one
     */
    public static Article read(String json, ArticleText text) {
        return new DocumentReader(ReadLimits.standard(), text).read(json);
    }

    /**
     * Reads an article whose text was left out of the document, and with it perhaps every word of it ({@link
     * #writeWithoutWords}).
     *
     * @param json the whole document as UTF-8
     * @param text the text; the document's digest proves that it is the right one
     * @return the article with its text
     * @throws NewsClaimsJsonException if the document cannot be read, or the text is another one
     */
    public static Article read(byte[] json, ArticleText text) {
        return new DocumentReader(ReadLimits.standard(), text).read(json);
    }

    /**
     * Writes an article as a string, without white space.
     *
     * @param article any article
     * @return the document
     */
    public static String write(Article article) {
        return DocumentWriter.text(article, false);
    }

    /**
     * Writes an article as UTF-8 bytes, without white space.
     *
     * @param article any article
     * @return the document
     */
    public static byte[] writeBytes(Article article) {
        return DocumentWriter.bytes(article, false);
    }

    /**
     * Writes an article to a stream as UTF-8, without white space.
     *
     * @param article any article
     * @param stream where to; it is flushed, but not closed
     * @throws IOException if the stream fails
     */
    public static void write(Article article, OutputStream stream) throws IOException {
        DocumentWriter.stream(article, stream, false);
    }

    /**
     * Writes an article to a file as UTF-8, without white space.
     *
     * @param article any article
     * @param file where to; what it held is replaced
     * @throws IOException if the file fails
     */
    public static void write(Article article, Path file) throws IOException {
        Files.write(file, writeBytes(article));
    }

    /**
     * Writes an article as a string for people: a field a line, two spaces for each level, LF at the ends of lines but the
     * last.
     *
     * @param article any article
     * @return the document
     */
    public static String writeIndented(Article article) {
        return DocumentWriter.text(article, true);
    }

    /**
     * Writes an article to a stream as UTF-8 for people.
     *
     * @param article any article
     * @param stream where to; it is flushed, but not closed
     * @throws IOException if the stream fails
     */
    public static void writeIndented(Article article, OutputStream stream) throws IOException {
        DocumentWriter.stream(article, stream, true);
    }

    /**
     * Writes an article to a file as UTF-8 for people.
     *
     * @param article any article
     * @param file where to; what it held is replaced
     * @throws IOException if the file fails
     */
    public static void writeIndented(Article article, Path file) throws IOException {
        Files.write(file, DocumentWriter.bytes(article, true));
    }

    /**
     * Writes an article without its text and without the words of any place in it, for where not even those may be shared:
     * the digest stands for the text, and every {@code exact} is left out. It can be read only with the text, by {@link
     * #read(String, ArticleText)}.
     *
     * <p>What others wrote about the article stays: headline, propositions, names and descriptions of sources, notes,
     * extensions. Whoever may not share those either has to take them out of the article first.
     *
     * @param article an article of which every wording has a place
     * @return the document
     * @throws IllegalArgumentException if a wording has only its words, which cannot be left out
     */
    public static String writeWithoutWords(Article article) {
        return DocumentWriter.withoutWords(article);
    }
}
