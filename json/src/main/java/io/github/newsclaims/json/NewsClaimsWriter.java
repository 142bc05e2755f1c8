package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.internal.DocumentWriter;
import io.github.newsclaims.json.internal.SafeFiles;
import io.github.newsclaims.json.internal.codec.Codec;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A writer of JSON documents with options. {@link NewsClaimsJson#writer()} returns one of articles, and {@link
 * NewsClaimsJson#writer(Class)} one of any other value type.
 *
 * <pre>{@code
 * String json = NewsClaimsJson.writer().indented().write(article);
 * }</pre>
 *
 * <p>A writer is immutable: {@link #indented()} and {@link #withoutWords()} return a new one. Several threads may use a
 * writer at once.
 *
 * @param <T> the type of the value in a document, for example {@code Article}
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
     * Returns this writer with indentation, for people. Each field has a line of its own, each level is indented by two
     * spaces, and lines are separated by LF.
     *
     * @return a new writer
     */
    public NewsClaimsWriter<T> indented() {
        return new NewsClaimsWriter<>(codec, true, words);
    }

    /**
     * Returns this writer without the text of an article and without the words of its spans, for articles whose words must
     * not be shared. The writer replaces the text by its digest and leaves out every {@code exact}, {@code prefix} and {@code
     * suffix}. A document that has a span can then be read only together with the text ({@link NewsClaimsReader#withText}).
     *
     * <p>The writer keeps the headline, propositions, names and descriptions of sources, notes and extensions. Remove them
     * from the article first if they must not be shared either. Writing throws an {@code IllegalArgumentException} if a
     * wording has only its words, because they cannot be left out.
     *
     * @return a new writer
     * @throws IllegalArgumentException if this is not a writer of articles, because a part without its words cannot be read
     */
    public NewsClaimsWriter<T> withoutWords() {
        if (!Article.class.isAssignableFrom(codec.type())) {
            throw Invalid.value(
                    "writer",
                    "only a writer of articles leaves words out",
                    codec.type().getSimpleName());
        }
        return new NewsClaimsWriter<>(codec, indented, false);
    }

    /**
     * Returns whether this writer indents.
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

    /** Returns the value, without the text of an article if words are left out. */
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
     * Writes a value to a stream as UTF-8. If the value cannot be written, the stream receives nothing.
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
     * Writes a value to a file as UTF-8. The document is written to another file in the same folder, which then replaces the
     * target. So the target keeps its old content if writing fails. Its permissions are kept, links to it are followed, and
     * a file that this program may not write is refused.
     *
     * @param value any value
     * @param file the target; its old content is replaced
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
