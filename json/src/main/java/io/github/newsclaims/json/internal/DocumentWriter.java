package io.github.newsclaims.json.internal;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.jackson.JacksonFactories;
import io.github.newsclaims.json.internal.jackson.JacksonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A writer of whole documents, in the canonical form or indented. */
public final class DocumentWriter {
    /** The initial size of the buffer in bytes, enough for an article of ordinary length. */
    private static final int SIZE = 1 << 15;

    private DocumentWriter() {}

    /**
     * Writes a value as a string.
     *
     * @param words whether the words of spans are written
     */
    public static <T> String write(T value, Codec<T> codec, boolean indented, boolean words) {
        StringWriter text = new StringWriter();
        try (JacksonWriter tokens = JacksonFactories.STANDARD.writer(text, indented)) {
            codec.write(new JsonOut(tokens, words), value);
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.toString();
    }

    /**
     * Writes a value as UTF-8 bytes, which are the same with every version of Jackson.
     *
     * @param words whether the words of spans are written
     */
    public static <T> byte[] writeBytes(T value, Codec<T> codec, boolean indented, boolean words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(SIZE);
        try (JacksonWriter tokens = JacksonFactories.STANDARD.writer(bytes, indented)) {
            if (tokens == null) {
                return write(value, codec, indented, words).getBytes(StandardCharsets.UTF_8);
            }
            codec.write(new JsonOut(tokens, words), value);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
