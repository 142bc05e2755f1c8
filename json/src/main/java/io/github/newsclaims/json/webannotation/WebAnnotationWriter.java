package io.github.newsclaims.json.webannotation;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.Invalid;
import io.github.newsclaims.internal.Syntax;
import io.github.newsclaims.json.exchange.Exported;
import io.github.newsclaims.json.exchange.OffsetUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A writer of annotations with options. {@link WebAnnotations#writer()} returns one.
 *
 * <pre>{@code
 * Exported exported = WebAnnotations.writer().withBase("https://post.example/annotations/").write(article);
 * Files.writeString(Path.of("annotations.json"), exported.json());
 * }</pre>
 *
 * <p>A writer is immutable: each {@code with} method returns a new one. Several threads may use a writer at once.
 */
public final class WebAnnotationWriter {
    /** The number of characters on each side that make nearly every place in a news article unique. */
    private static final int CONTEXT = 16;

    /** The context that Hypothesis itself writes. */
    private static final int HYPOTHESIS_CONTEXT = 32;

    static final WebAnnotationWriter STANDARD = new WebAnnotationWriter(AnnotationDialect.W3C, null, -1, null);

    private final AnnotationDialect dialect;
    private final @Nullable OffsetUnit offsets;
    /** The context that the caller wants; negative for that of the dialect. */
    private final int context;

    private final @Nullable String base;

    private WebAnnotationWriter(
            AnnotationDialect dialect, @Nullable OffsetUnit offsets, int context, @Nullable String base) {
        this.dialect = dialect;
        this.offsets = offsets;
        this.context = context;
        this.base = base;
    }

    /**
     * Returns this writer for another dialect.
     *
     * @param dialect for example {@link AnnotationDialect#RECOGITO}; {@link AnnotationDialect#W3C} if this method is not called
     * @return a new writer
     */
    public WebAnnotationWriter withDialect(AnnotationDialect dialect) {
        return new WebAnnotationWriter(Objects.requireNonNull(dialect, "dialect"), offsets, context, base);
    }

    /**
     * Returns this writer with offsets in another unit than those of its dialect.
     *
     * @param offsets for example {@link OffsetUnit#CODE_POINTS}
     * @return a new writer
     */
    public WebAnnotationWriter withOffsets(OffsetUnit offsets) {
        return new WebAnnotationWriter(dialect, Objects.requireNonNull(offsets, "offsets"), context, base);
    }

    /**
     * Returns this writer with another least number of characters around words. There are more, up to 512, if the words and their
     * context occur twice in the text. If they still do then, the offsets tell which place is meant.
     *
     * @param characters the number of code points on each side; 16 if this method is not called, and 32 for Hypothesis
     * @return a new writer
     * @throws IllegalArgumentException if the number is negative
     */
    public WebAnnotationWriter withContext(int characters) {
        if (characters < 0) {
            throw Invalid.value("context", "the number of characters must not be negative", characters);
        }
        return new WebAnnotationWriter(dialect, offsets, characters, base);
    }

    /**
     * Returns this writer with other IRIs of annotations: the base followed by the id of the claim, with percent codes where an
     * IRI needs them. Without a base they are URNs such as "urn:newsclaims:claim:post-1:c1".
     *
     * @param base an absolute IRI, for example "https://post.example/annotations/"
     * @return a new writer
     * @throws IllegalArgumentException if the base is not an absolute URI
     */
    public WebAnnotationWriter withBase(String base) {
        if (!Syntax.uri(Objects.requireNonNull(base, "base")).isAbsolute()) {
            throw Invalid.value("base", "it must be an absolute URI", base);
        }
        return new WebAnnotationWriter(dialect, offsets, context, base);
    }

    /**
     * Writes the claims of an article as annotations.
     *
     * @param article any article; the claims need not have places
     * @return a collection with one page for the W3C, an array for Recogito, a file for the import of Hypothesis; and what the
     *     annotations do not say
     */
    public Exported write(Article article) {
        Objects.requireNonNull(article, "article");
        boolean isHypothesis = dialect == AnnotationDialect.HYPOTHESIS;
        int least = context >= 0 ? context : isHypothesis ? HYPOTHESIS_CONTEXT : CONTEXT;
        AnnotationIds ids = new AnnotationIds(article, base);
        TargetWriter selectors = new TargetWriter(article, offsets == null ? dialect.offsets() : offsets, least);
        return isHypothesis
                ? new HypothesisExport(article, ids, selectors).export()
                : new AnnotationExport(article, dialect, ids, selectors).export();
    }

    /** Returns the dialect, for example "writer of annotations, W3C". */
    @Override
    public String toString() {
        return "writer of annotations, " + dialect;
    }
}
