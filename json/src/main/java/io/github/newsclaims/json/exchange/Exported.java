package io.github.newsclaims.json.exchange;

import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.JsonLike;
import io.github.newsclaims.json.internal.DocumentWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The document in another JSON format that an article was written as, and what the format cannot say.
 *
 * <pre>{@code
 * Exported exported = …;
 * exported.losses().forEach(System.err::println);
 * Files.writeString(Path.of("annotations.json"), exported.json());
 * }</pre>
 *
 * <p>Equal documents are written as equal bytes: numbers have all their digits, fields have the order of the document, and there
 * is no white space.
 */
public final class Exported {
    private final Object document;
    private final List<Loss> losses;

    private Exported(Object document, List<Loss> losses) {
        this.document = document;
        this.losses = losses;
    }

    /**
     * Returns a written document.
     *
     * @param document a {@link Map} for an object or a {@link List} for an array, of JSON-like values like those of {@link
     *     io.github.newsclaims.Extensions}
     * @param losses what the format cannot say; may be empty
     * @return the result, with a copy of the document
     * @throws IllegalArgumentException if the document is neither a map nor a list, or a value in it is not JSON-like
     */
    public static Exported of(Object document, List<Loss> losses) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(losses, "losses");
        Object copy = document instanceof Map<?, ?> || document instanceof List<?> ? JsonLike.value(document, 1) : null;
        if (copy == null) {
            throw Invalid.value(
                    "document",
                    "it must be a map or a list",
                    document.getClass().getName());
        }
        return new Exported(copy, List.copyOf(losses));
    }

    /**
     * Returns the document as JSON-like values.
     *
     * @return an unmodifiable {@link Map} or {@link List} of {@link String}, {@link java.math.BigDecimal}, {@link Boolean}, null,
     *     lists and maps
     */
    public Object document() {
        return document;
    }

    /**
     * Returns what the format cannot say.
     *
     * @return every loss, in the order of the article; empty if the document says everything
     */
    public List<Loss> losses() {
        return losses;
    }

    /**
     * Returns whether the document says everything.
     *
     * @return true if {@link #losses()} is empty
     */
    public boolean isLossless() {
        return losses.isEmpty();
    }

    /**
     * Returns the losses as a text.
     *
     * @return one line for each loss with its message, each ended by LF; empty if there is no loss
     */
    public String lossText() {
        return Losses.text(losses);
    }

    /**
     * Returns the document as a string, without white space.
     *
     * @return the document
     */
    public String json() {
        return DocumentWriter.write(document, AnyCodec.CODEC, false, true);
    }

    /**
     * Returns the document as an indented string for people. Each field has a line of its own, each level is indented by two
     * spaces, and lines are separated by LF.
     *
     * @return the document
     */
    public String indentedJson() {
        return DocumentWriter.write(document, AnyCodec.CODEC, true, true);
    }

    /**
     * Returns the document as UTF-8 bytes, without white space.
     *
     * @return the document
     */
    public byte[] bytes() {
        return DocumentWriter.writeBytes(document, AnyCodec.CODEC, false, true);
    }

    /**
     * Writes the document to a stream as UTF-8, without white space.
     *
     * @param stream the target; it is flushed, but not closed
     * @throws IOException if the stream fails
     */
    public void write(OutputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream");
        stream.write(bytes());
        stream.flush();
    }

    /** Two are equal if their documents have equal values and names in the same order, and their losses are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exported that && JsonLike.equal(document, that.document) && losses.equals(that.losses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, losses);
    }

    /** Returns the number of losses, for example "Exported{losses=3}". */
    @Override
    public String toString() {
        return "Exported{losses=" + losses.size() + "}";
    }
}
