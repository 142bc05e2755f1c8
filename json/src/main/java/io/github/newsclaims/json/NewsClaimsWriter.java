package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.internal.DocumentWriter;
import io.github.newsclaims.json.internal.SafeFiles;
import io.github.newsclaims.json.internal.codec.Codec;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A writer of JSON documents with its options, made by {@link NewsClaimsJson#writer()}.
 *
 * <pre>{@code
 * String json = NewsClaimsJson.writer().indented().write(article);
 * }</pre>
 *
 * <p>It is immutable: {@link #indented()} and {@link #withoutWords()} return a new writer. Several threads may use one at
 * once.
 *
 * @param <T> what a document holds, for example {@code Article}
 */
public final class NewsClaimsWriter<T> {
    private final Codec<T> codec;
    private final boolean indented;
    private final boolean words;

    NewsClaimsWriter(Codec<T> codec, boolean indented, boolean words) {
        this.codec = codec;
        this.indented = indented;
        this.words = words;
    }

    /**
     * Returns this writer with indentation, for people: a field a line, two spaces for each level, LF at the ends of lines
     * but the last.
     *
     * @return a new writer
     */
    public NewsClaimsWriter<T> indented() {
        return new NewsClaimsWriter<>(codec, true, words);
    }

    /**
     * Returns this writer without the text of an article and without the words of any place in it, for where not even those
     * may be shared: the digest takes the place of the text, and every {@code exact} is left out. A document that has
     * a place can then be read only together with the text ({@link NewsClaimsReader#withText}).
     *
     * <p>What others wrote about the article stays: headline, propositions, names and descriptions of sources, notes,
     * extensions. Whoever may not share those either has to take them out of the article first. Writing throws an {@code
     * IllegalArgumentException} where a wording has only its words, which cannot be left out.
     *
     * @return a new writer
     */
    public NewsClaimsWriter<T> withoutWords() {
        return new NewsClaimsWriter<>(codec, indented, false);
    }

    /**
     * Whether this writer indents.
     *
     * @return true after {@link #indented()}
     */
    public boolean isIndented() {
        return indented;
    }

    /**
     * Writes a value as a string.
     *
     * @param value any value
     * @return the document
     * @throws IllegalArgumentException if words are left out and a wording has only its words
     */
    public String write(T value) {
        return DocumentWriter.write(toWrite(value), codec, indented, words);
    }

    /** The value without the text of an article, where words are left out. */
    private T toWrite(T value) {
        Objects.requireNonNull(value, "value");
        return !words && value instanceof Article article ? codec.type().cast(article.withoutText()) : value;
    }

    /**
     * Writes a value as UTF-8 bytes.
     *
     * @param value any value
     * @return the document
     * @throws IllegalArgumentException if words are left out and a wording has only its words
     */
    public byte[] writeBytes(T value) {
        return DocumentWriter.writeBytes(toWrite(value), codec, indented, words);
    }

    /**
     * Writes a value to a stream as UTF-8. Nothing is written where the value cannot be.
     *
     * @param value any value
     * @param stream the target; it is flushed and not closed
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if words are left out and a wording has only its words
     */
    public void write(T value, OutputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream");
        stream.write(writeBytes(value));
        stream.flush();
    }

    /**
     * Writes a value to a file as UTF-8. The document is written to another file in the same folder, which then takes the
     * place of this one: where writing fails, the file is as it was. Its permissions stay, links to it are followed, and a file
     * that this program may not write is refused.
     *
     * @param value any value
     * @param file the target; what it held is replaced
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if words are left out and a wording has only its words
     */
    public void write(T value, Path file) throws IOException {
        SafeFiles.write(Objects.requireNonNull(file, "file"), writeBytes(value));
    }

    /** Returns what this writer writes and its options: {@code writer of Article, indented, without words}. */
    @Override
    public String toString() {
        return "writer of " + codec.type().getSimpleName() + (indented ? ", indented" : "")
                + (words ? "" : ", without words");
    }
}
