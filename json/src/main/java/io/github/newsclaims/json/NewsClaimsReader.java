package io.github.newsclaims.json;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.json.internal.Document;
import io.github.newsclaims.json.internal.DocumentReader;
import io.github.newsclaims.json.internal.PartialReader;
import io.github.newsclaims.json.internal.SafeFiles;
import io.github.newsclaims.json.internal.codec.Codec;
import io.github.newsclaims.json.internal.codec.Fault;
import io.github.newsclaims.json.internal.codec.Limits;
import io.github.newsclaims.json.internal.codec.types.Codecs;
import io.github.newsclaims.text.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reader of JSON documents with options. {@link NewsClaimsJson#reader()} returns one of articles, and {@link
 * NewsClaimsJson#reader(Class)} one of any other value type or of a result.
 *
 * <pre>{@code
 * NewsClaimsReader<Article> reader = NewsClaimsJson.reader()
 *         .withLimits(ReadLimits.standard().withDocumentSize(2_000_000))
 *         .withText(text);
 * Article article = reader.read(Path.of("article.json"));
 * }</pre>
 *
 * <p>A reader is immutable: each {@code with} method returns a new one. Several threads may use a reader at once.
 *
 * @param <T> the type of the value in a document, for example {@code Article}
 */
public final class NewsClaimsReader<T> {
    private final Codec<T> codec;
    private final ReadLimits limits;
    private final @Nullable Function<String, Optional<ArticleText>> texts;
    private final boolean refusesUnknownFields;
    private final Limits bounds;
    private final DocumentReader<T> documents;
    private final PartialReader<T> partial;

    NewsClaimsReader(Codec<T> codec) {
        this(codec, ReadLimits.standard(), null, false);
    }

    private NewsClaimsReader(
            Codec<T> codec,
            ReadLimits limits,
            @Nullable Function<String, Optional<ArticleText>> texts,
            boolean refusesUnknownFields) {
        this.codec = codec;
        this.limits = limits;
        this.texts = texts;
        this.refusesUnknownFields = refusesUnknownFields;
        this.bounds = new Limits(
                limits.depth(), limits.stringLength(), limits.names(), limits.documentSize(), refusesUnknownFields);
        this.documents = new DocumentReader<>(codec, bounds, texts);
        this.partial = new PartialReader<>(codec, bounds, texts);
    }

    /**
     * Returns this reader with other limits.
     *
     * @param limits the new limits, for example {@code ReadLimits.standard().withDocumentSize(2_000_000)}
     * @return a new reader
     */
    public NewsClaimsReader<T> withLimits(ReadLimits limits) {
        return new NewsClaimsReader<>(codec, Objects.requireNonNull(limits, "limits"), texts, refusesUnknownFields);
    }

    /**
     * Returns this reader with the text of an article whose document withholds it. Such a document may also lack the words
     * of its spans ({@link NewsClaimsWriter#withoutWords()}).
     *
     * <p>The document must prove that the text belongs to its article: it has the digest of the text, or the same text.
     * Otherwise reading throws a {@link NewsClaimsJsonException}, even if the document has neither text nor digest. To give
     * such an article a text, read it without one and call {@code article.withText(text)}.
     *
     * @param text the text of the article
     * @return a new reader
     * @throws IllegalArgumentException if this is not a reader of articles, because no part can prove the text
     */
    public NewsClaimsReader<T> withText(ArticleText text) {
        Optional<ArticleText> always = Optional.of(Objects.requireNonNull(text, "text"));
        return withTexts(id -> always);
    }

    /**
     * Returns this reader with the texts of articles whose documents withhold them, for a corpus. The document must prove
     * each text as for {@link #withText}.
     *
     * @param texts returns the text of the article with an id. It must return empty for a document that has neither a text
     *     nor a digest, and may return empty for a document that has its own text. If it returns null, reading the document
     *     throws a {@link NullPointerException}. It is called once for each document that has an id, by the thread that
     *     reads the document
     * @return a new reader
     * @throws IllegalArgumentException if this is not a reader of articles, because no part can prove the text
     */
    public NewsClaimsReader<T> withTexts(Function<String, Optional<ArticleText>> texts) {
        Objects.requireNonNull(texts, "texts");
        if (!Article.class.isAssignableFrom(codec.type())) {
            throw Invalid.value(
                    "reader",
                    "only a reader of articles takes a text",
                    codec.type().getSimpleName());
        }
        return new NewsClaimsReader<>(codec, limits, texts, refusesUnknownFields);
    }

    /**
     * Returns this reader with unknown fields refused, to find misspelt names such as "measured_entity". Names with a prefix,
     * such as "tool:score", belong to other tools and are kept.
     *
     * <p>Such a reader also refuses the fields that a later version 1.x of the format adds. It is therefore for documents that
     * a program has just made, such as the answer of a language model.
     *
     * @return a new reader, for example one that refuses {@code "measured_entity"} with the message {@code figure has no field
     *     "measured_entity"; the nearest is "measuredEntity"}
     */
    public NewsClaimsReader<T> refusingUnknownFields() {
        return new NewsClaimsReader<>(codec, limits, texts, true);
    }

    /**
     * Returns whether this reader refuses unknown fields without a prefix.
     *
     * @return false unless {@link #refusingUnknownFields} was called: they are kept as {@link
     *     io.github.newsclaims.Extensions}
     */
    public boolean refusesUnknownFields() {
        return refusesUnknownFields;
    }

    /**
     * Returns the limits of this reader.
     *
     * @return {@link ReadLimits#standard()} unless others were given
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Returns the function that supplies the texts of articles.
     *
     * @return the function given to {@link #withTexts}, or a function that returns the text given to {@link #withText} for
     *     any id; empty if neither method was called
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
     * Reads a document from a stream of UTF-8 bytes, to its end. If the document is too long, reading stops shortly after
     * the limit.
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
     * @throws IOException if the file cannot be read
     * @throws NewsClaimsJsonException if the document cannot be read
     */
    public T read(Path file) throws IOException {
        try (InputStream json = SafeFiles.open(Objects.requireNonNull(file, "file"))) {
            return read(json);
        }
    }

    /**
     * Reads a document from a string and keeps what holds. No fault throws an exception: a faulty part is left out and
     * reported. See {@link PartialReading}. A result, such as a grounding, is kept as a whole or not at all, because its parts
     * refer to each other.
     *
     * @param json the document; a byte order mark is skipped
     * @return the value without its faulty parts, and every fault; the first fault alone of a result
     */
    public PartialReading<T> readWhatHolds(String json) {
        return keep(Document.of(Objects.requireNonNull(json, "json"), bounds));
    }

    /**
     * Reads a document from UTF-8 bytes and keeps what holds. See {@link #readWhatHolds(String)}.
     *
     * @param json the document; a byte order mark is skipped
     * @return the value without its faulty parts, and every fault
     */
    public PartialReading<T> readWhatHolds(byte[] json) {
        Objects.requireNonNull(json, "json");
        return keep(Document.of(json, json.length, bounds));
    }

    /**
     * Reads a document from a stream of UTF-8 bytes, to its end, and keeps what holds. See {@link #readWhatHolds(String)}.
     *
     * @param json the document; a byte order mark is skipped. The stream is not closed
     * @return the value without its faulty parts, and every fault
     * @throws IOException if the stream fails
     */
    public PartialReading<T> readWhatHolds(InputStream json) throws IOException {
        return readWhatHolds(Objects.requireNonNull(json, "json").readNBytes(Document.enough(bounds)));
    }

    /**
     * Reads a document from a UTF-8 file and keeps what holds. See {@link #readWhatHolds(String)}.
     *
     * @param file the document; a byte order mark is skipped
     * @return the value without its faulty parts, and every fault
     * @throws IOException if the file cannot be read
     */
    public PartialReading<T> readWhatHolds(Path file) throws IOException {
        try (InputStream json = SafeFiles.open(Objects.requireNonNull(file, "file"))) {
            return readWhatHolds(json);
        }
    }

    private PartialReading<T> keep(Document document) {
        if (!Article.class.isAssignableFrom(codec.type()) && Codecs.isResult(codec.type())) {
            return keepWhole(document);
        }
        PartialReader.Kept<T> kept = partial.read(document);
        List<ReadFault> faults =
                kept.faults().stream().map(NewsClaimsReader::fault).toList();
        return new PartialReading<>(kept.value(), faults);
    }

    /** Reads a result, whose parts refer to each other. */
    private PartialReading<T> keepWhole(Document document) {
        try {
            return new PartialReading<>(read(document), List.of());
        } catch (NewsClaimsJsonException e) {
            return new PartialReading<>(
                    null, List.of(new ReadFault(String.valueOf(e.getMessage()), e.pointer(), e.line(), e.column())));
        }
    }

    private static ReadFault fault(PartialReader.PlacedFault placed) {
        int line = placed.place().line();
        int column = placed.place().column();
        return new ReadFault(
                placed.fault().messageAt(line, column), placed.fault().pointer(), line, column);
    }

    private T read(Document document) {
        try {
            return documents.read(document);
        } catch (Fault fault) {
            Document.LineAndColumn place = document.locate(fault);
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
        return "reader of " + codec.type().getSimpleName() + (texts == null ? "" : " with texts")
                + (refusesUnknownFields ? " refusing unknown fields" : "") + ", " + limits;
    }
}
