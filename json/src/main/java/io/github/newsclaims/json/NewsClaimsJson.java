package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.newsclaims.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
 * that this version does not know are kept as extensions. The limits are those of Jackson's {@code
 * StreamReadConstraints}: 1000 levels, 1000 characters in a number, 20 million in a string, 50,000 in a name.
 *
 * <p><b>Writing</b> is canonical: equal articles are equal bytes. Without indentation there is no white space, strings have
 * the escapes of RFC 8785, and the fields stand in the order of the model.
 *
 * <p>All methods may be called from several threads at once.
 */
public final class NewsClaimsJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(JsonWriteFeature.WRITE_HEX_UPPER_CASE, false)
            .configure(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true)
            .build();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter INDENTED =
            new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);

    private NewsClaimsJson() {}

    /**
     * Reads an article from a string.
     *
     * @param json the whole document
     * @return the article
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public static Article read(String json) {
        return read(new TextInput(json));
    }

    /**
     * Reads an article from UTF-8 bytes.
     *
     * @param json the whole document; a byte order mark is skipped
     * @return the article
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public static Article read(byte[] json) {
        Utf8Input input = new Utf8Input(json);
        try {
            input.check(FACTORY);
        } catch (Fault fault) {
            throw input.locate(FACTORY, fault);
        }
        return read(input);
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
        return read(json.readAllBytes());
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
        return read(Files.readAllBytes(file));
    }

    /**
     * Writes an article as a string, without white space.
     *
     * @param article any article
     * @return the document
     */
    public static String write(Article article) {
        return text(article, false);
    }

    /**
     * Writes an article as UTF-8 bytes, without white space.
     *
     * @param article any article
     * @return the document
     */
    public static byte[] writeBytes(Article article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try {
            write(article, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes an article to a stream as UTF-8, without white space.
     *
     * @param article any article
     * @param stream where to; it is flushed, but not closed
     * @throws IOException if the stream fails
     */
    public static void write(Article article, OutputStream stream) throws IOException {
        stream(article, stream, false);
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
        return text(article, true);
    }

    /**
     * Writes an article to a stream as UTF-8 for people.
     *
     * @param article any article
     * @param stream where to; it is flushed, but not closed
     * @throws IOException if the stream fails
     */
    public static void writeIndented(Article article, OutputStream stream) throws IOException {
        stream(article, stream, true);
    }

    /**
     * Writes an article to a file as UTF-8 for people.
     *
     * @param article any article
     * @param file where to; what it held is replaced
     * @throws IOException if the file fails
     */
    public static void writeIndented(Article article, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        stream(article, bytes, true);
        Files.write(file, bytes.toByteArray());
    }

    private static Article read(Input input) {
        try (JsonParser parser = input.open(FACTORY)) {
            In in = new In(parser);
            in.begin();
            Article article = ArticleCodec.read(in);
            in.end();
            return article;
        } catch (Fault fault) {
            throw input.locate(FACTORY, fault);
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory cannot fail to be read", e);
        }
    }

    private static String text(Article article, boolean indented) {
        StringWriter writer = new StringWriter(8192);
        try (JsonGenerator generator = FACTORY.createGenerator(writer)) {
            write(article, generator, indented);
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory cannot fail to be written", e);
        }
        return writer.toString();
    }

    private static void stream(Article article, OutputStream stream, boolean indented) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            write(article, generator, indented);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Article article, JsonGenerator generator, boolean indented) {
        if (indented) {
            generator.setPrettyPrinter(INDENTED.createInstance());
        }
        ArticleCodec.write(new Out(generator), article);
    }
}
