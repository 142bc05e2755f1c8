package io.github.newsclaims.json;

import io.github.newsclaims.json.internal.Document;
import io.github.newsclaims.json.internal.DocumentReader;
import io.github.newsclaims.json.internal.SafeFiles;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.Limits;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reader of JSON documents with its options, made by {@link NewsClaimsJson#reader()}.
 *
 * <pre>{@code
 * NewsClaimsReader<Article> reader = NewsClaimsJson.reader()
 *         .withLimits(ReadLimits.standard().withDocumentSize(2_000_000))
 *         .withText(text);
 * Article article = reader.read(Path.of("article.json"));
 * }</pre>
 *
 * <p>It is immutable: each {@code with} method returns a new reader. Several threads may use one at once.
 *
 * @param <T> what a document holds, for example {@code Article}
 */
public final class NewsClaimsReader<T> {
    private final Codec<T> codec;
    private final ReadLimits limits;
    private final @Nullable Function<String, Optional<ArticleText>> texts;
    private final Limits bounds;
    private final DocumentReader<T> documents;

    NewsClaimsReader(Codec<T> codec, ReadLimits limits, @Nullable Function<String, Optional<ArticleText>> texts) {
        this.codec = codec;
        this.limits = limits;
        this.texts = texts;
        this.bounds = new Limits(limits.depth(), limits.stringLength(), limits.names(), limits.documentSize());
        this.documents = new DocumentReader<>(codec, bounds, texts);
    }

    /**
     * Returns this reader with other limits.
     *
     * @param limits what a document may ask for, for example {@code ReadLimits.standard().withDocumentSize(2_000_000)}
     * @return a new reader
     */
    public NewsClaimsReader<T> withLimits(ReadLimits limits) {
        return new NewsClaimsReader<>(codec, Objects.requireNonNull(limits, "limits"), texts);
    }

    /**
     * Returns this reader with the text of an article that is withheld in its document, and with it perhaps every word of
     * it ({@link NewsClaimsWriter#withoutWords()}).
     *
     * <p>The text must be proven to be that of the article: the document has its digest, or the same text itself. Otherwise
     * reading throws a {@link NewsClaimsJsonException}, also if the document has neither text nor digest. To give such an
     * article a text, read it without one and call {@code article.withText(text)}.
     *
     * @param text the text; the digest in the document proves that it is the right one
     * @return a new reader
     */
    public NewsClaimsReader<T> withText(ArticleText text) {
        Optional<ArticleText> always = Optional.of(Objects.requireNonNull(text, "text"));
        return withTexts(id -> always);
    }

    /**
     * Returns this reader with the texts of articles that are withheld in their documents: for a corpus. A text that is given
     * must be proven as {@link #withText} says.
     *
     * @param texts returns the text of the article with this id; empty if the document has its own text, or neither a text nor
     *     a digest, and never null: reading a document then ends in a {@link NullPointerException} that says so. It is called
     *     once for each document that has an id, by whichever thread reads it
     * @return a new reader
     */
    public NewsClaimsReader<T> withTexts(Function<String, Optional<ArticleText>> texts) {
        return new NewsClaimsReader<>(codec, limits, Objects.requireNonNull(texts, "texts"));
    }

    /**
     * The limits of this reader.
     *
     * @return {@link ReadLimits#standard()} unless others were given
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Where this reader has the texts of articles from.
     *
     * @return what was given to {@link #withTexts}, or what gives the text of {@link #withText} for any id; empty where
     *     neither was called
     */
    public Optional<Function<String, Optional<ArticleText>>> texts() {
        return Optional.ofNullable(texts);
    }

    /**
     * Reads a document from a string.
     *
     * @param json the whole document; a byte order mark is skipped
     * @return the value
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public T read(String json) {
        return read(Document.of(Objects.requireNonNull(json, "json"), bounds));
    }

    /**
     * Reads a document from UTF-8 bytes.
     *
     * @param json the whole document; a byte order mark is skipped
     * @return the value
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public T read(byte[] json) {
        Objects.requireNonNull(json, "json");
        return read(Document.of(json, json.length, bounds));
    }

    /**
     * Reads a document from a stream of UTF-8 bytes, to its end. Of a document that is too long no more is read than shows
     * it.
     *
     * @param json the whole document; a byte order mark is skipped. The stream is not closed
     * @return the value
     * @throws IOException if the stream fails
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public T read(InputStream json) throws IOException {
        return read(Objects.requireNonNull(json, "json").readNBytes(Document.enough(bounds)));
    }

    /**
     * Reads a document from a UTF-8 file.
     *
     * @param file the whole document; a byte order mark is skipped
     * @return the value
     * @throws IOException if the file fails
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public T read(Path file) throws IOException {
        try (InputStream json = SafeFiles.open(Objects.requireNonNull(file, "file"))) {
            return read(json);
        }
    }

    private T read(Document document) {
        try {
            return documents.read(document);
        } catch (Fault fault) {
            Document.Place place = document.locate(fault);
            throw new NewsClaimsJsonException(
                    fault.messageAt(place.line(), place.column()),
                    fault.pointer(),
                    place.line(),
                    place.column(),
                    fault.getCause());
        }
    }

    /** Returns what this reader reads and its options: {@code reader of Article with texts, ReadLimits{…}}. */
    @Override
    public String toString() {
        return "reader of " + codec.type().getSimpleName() + (texts == null ? "" : " with texts") + ", " + limits;
    }
}
