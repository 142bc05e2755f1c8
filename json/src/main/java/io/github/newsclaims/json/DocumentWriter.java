package io.github.newsclaims.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.newsclaims.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes whole documents in the canonical form, or indented for people. */
final class DocumentWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(JsonWriteFeature.WRITE_HEX_UPPER_CASE, false)
            .configure(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true)
            .build();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter INDENTED =
            new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);

    private static final int ROOM = 8192;

    private DocumentWriter() {}

    static byte[] bytes(Article article, boolean indented) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
        try {
            stream(article, bytes, indented);
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    static String text(Article article, boolean indented) {
        StringWriter writer = new StringWriter(ROOM);
        try (JsonGenerator generator = FACTORY.createGenerator(writer)) {
            write(article, generator, indented);
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory cannot fail to be written", e);
        }
        return writer.toString();
    }

    /** Without the text, and without the words of its places. */
    static String withoutWords(Article article) {
        StringWriter writer = new StringWriter(ROOM);
        try (JsonGenerator generator = FACTORY.createGenerator(writer)) {
            ArticleCodec.write(new Out(generator, false), article.withoutText());
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory cannot fail to be written", e);
        }
        return writer.toString();
    }

    /** To a stream, which is flushed and not closed. */
    static void stream(Article article, OutputStream stream, boolean indented) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            write(article, generator, indented);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** To a stream that is buffered, and not flushed. */
    static void unflushed(Article article, OutputStream stream) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(stream, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            write(article, generator, false);
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
