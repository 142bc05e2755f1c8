package io.github.newsclaims.json.internal;

import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.JsonOut;
import io.github.newsclaims.json.internal.jackson.JacksonFactories;
import io.github.newsclaims.json.internal.jackson.JacksonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes whole documents in the canonical form, or indented for people. */
public final class DocumentWriter {
    private DocumentWriter() {}

    /**
     * Writes a value as a string. UTF-8 bytes are made of the string: a generator of bytes writes characters beyond U+FFFF as
     * two escapes before Jackson 2.18.
     *
     * @param words whether spans have their words
     */
    public static <T> String write(T value, Codec<T> codec, boolean indented, boolean words) {
        StringWriter text = new StringWriter();
        try (JacksonWriter tokens = JacksonFactories.writer(text, indented)) {
            codec.write(new JsonOut(tokens, words), value);
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.toString();
    }
}
