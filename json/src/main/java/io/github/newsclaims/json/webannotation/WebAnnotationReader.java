package io.github.newsclaims.json.webannotation;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.ReadLimits;
import io.github.newsclaims.json.exchange.Imported;
import io.github.newsclaims.json.exchange.OffsetUnit;
import io.github.newsclaims.json.internal.foreign.ForeignReader;
import io.github.newsclaims.json.internal.foreign.TracedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;

/**
 * A reader of annotations with options. {@link WebAnnotations#reader()} returns one.
 *
 * <pre>{@code
 * Article article = Article.builder().id("post-1").uri("https://post.example/1").text(text).build();
 * Imported imported = WebAnnotations.reader().withDialect(AnnotationDialect.HYPOTHESIS).read(json, article);
 * }</pre>
 *
 * <p>A reader is immutable: each {@code with} method returns a new one. Several threads may use a reader at once. It never uses
 * the network.
 */
public final class WebAnnotationReader {
    static final WebAnnotationReader STANDARD = new WebAnnotationReader(AnnotationOptions.STANDARD);

    private static final String JSON = "json";
    private static final String ARTICLE = "article";

    private final AnnotationOptions options;

    private WebAnnotationReader(AnnotationOptions options) {
        this.options = options;
    }

    /**
     * Returns this reader for annotations of another dialect.
     *
     * @param dialect for example {@link AnnotationDialect#HYPOTHESIS}; {@link AnnotationDialect#W3C} if this method is not called
     * @return a new reader
     */
    public WebAnnotationReader withDialect(AnnotationDialect dialect) {
        return new WebAnnotationReader(options.withDialect(Objects.requireNonNull(dialect, "dialect")));
    }

    /**
     * Returns this reader for offsets in another unit than those of its dialect.
     *
     * @param offsets for example {@link OffsetUnit#UTF16_UNITS}
     * @return a new reader
     */
    public WebAnnotationReader withOffsets(OffsetUnit offsets) {
        return new WebAnnotationReader(options.withOffsets(Objects.requireNonNull(offsets, "offsets")));
    }

    /**
     * Returns this reader with other limits. A foreign document has at most 400 levels, whatever the limits.
     *
     * @param limits for example {@code ReadLimits.standard().withDocumentSize(2_000_000)}
     * @return a new reader
     */
    public WebAnnotationReader withLimits(ReadLimits limits) {
        return new WebAnnotationReader(options.withLimits(Objects.requireNonNull(limits, "limits")));
    }

    /**
     * Returns this reader for annotations whose IRIs were written with a base.
     *
     * @param base the base that was given to {@link WebAnnotationWriter#withBase}, for example
     *     "https://post.example/annotations/"
     * @return a new reader, which makes the rest of such an IRI the id of the claim
     */
    public WebAnnotationReader withBase(String base) {
        return new WebAnnotationReader(options.withBase(Objects.requireNonNull(base, "base")));
    }

    /**
     * Returns this reader with one more address of the text. Annotations of other addresses than these and that of the article
     * are left out.
     *
     * @param source for example {@code URI.create("https://amp.post.example/1")}; a fragment is ignored
     * @return a new reader
     */
    public WebAnnotationReader withSource(URI source) {
        return new WebAnnotationReader(options.plusSource(Objects.requireNonNull(source, "source")));
    }

    /**
     * Returns this reader for annotations whose addresses do not matter.
     *
     * @return a new reader, which takes every annotation as one of the article
     */
    public WebAnnotationReader withAnySource() {
        return new WebAnnotationReader(options.with(AnnotationChoice.ANY_SOURCE));
    }

    /**
     * Returns this reader for annotations whose targets are separate places. Without this choice several targets are the pieces
     * of one claim.
     *
     * @return a new reader, which makes a claim of each target
     */
    public WebAnnotationReader withSeparateTargets() {
        return new WebAnnotationReader(options.with(AnnotationChoice.SEPARATE_TARGETS));
    }

    /**
     * Returns this reader for annotations whose comments are the claims in other words. Without this choice a comment is the note
     * of a claim.
     *
     * @return a new reader, which makes comments and the texts of Hypothesis propositions
     */
    public WebAnnotationReader withCommentsAsPropositions() {
        return new WebAnnotationReader(options.with(AnnotationChoice.COMMENTS_AS_PROPOSITIONS));
    }

    /**
     * Returns this reader for annotations whose tags are types of claims. Without this choice only tags that are types of the model,
     * such as "prediction", are.
     *
     * @return a new reader, which makes every tag a type that is written like one, for example "crime-statistics"
     */
    public WebAnnotationReader withTagsAsTypes() {
        return new WebAnnotationReader(options.with(AnnotationChoice.TAGS_AS_TYPES));
    }

    /**
     * Returns this reader for annotations whose bodies with purpose "assessing" are verdicts. Without this choice they are kept
     * as extensions.
     *
     * @return a new reader, which makes assessments of them
     */
    public WebAnnotationReader withAssessments() {
        return new WebAnnotationReader(options.with(AnnotationChoice.ASSESSMENTS));
    }

    /**
     * Reads annotations onto an article.
     *
     * @param json an annotation, an array, a page or a collection of them, or a file of Hypothesis
     * @param article the article that they are about, preferably with its text
     * @return the article with the claims added after its own, and what could not be taken over
     * @throws io.github.newsclaims.json.NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public Imported read(String json, Article article) {
        Objects.requireNonNull(json, JSON);
        return read(new ForeignReader(options.limits()).read(json), article);
    }

    /**
     * Reads annotations from UTF-8 bytes onto an article. See {@link #read(String, Article)}.
     *
     * @param json the whole document; a byte order mark is skipped
     * @param article the article that they are about, preferably with its text
     * @return the article with the claims, and what could not be taken over
     * @throws io.github.newsclaims.json.NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public Imported read(byte[] json, Article article) {
        Objects.requireNonNull(json, JSON);
        return read(new ForeignReader(options.limits()).read(json), article);
    }

    /**
     * Reads annotations from a stream of UTF-8 bytes, to its end, onto an article. See {@link #read(String, Article)}.
     *
     * @param json the whole document; a byte order mark is skipped. The stream is not closed
     * @param article the article that they are about, preferably with its text
     * @return the article with the claims, and what could not be taken over
     * @throws IOException if the stream fails
     * @throws io.github.newsclaims.json.NewsClaimsJsonException if the document is not JSON or exceeds a limit
     */
    public Imported read(InputStream json, Article article) throws IOException {
        Objects.requireNonNull(json, JSON);
        Objects.requireNonNull(article, ARTICLE);
        return read(new ForeignReader(options.limits()).read(json), article);
    }

    private Imported read(TracedDocument document, Article article) {
        return new AnnotationImport(Objects.requireNonNull(article, ARTICLE), options).read(document);
    }

    /** Returns the options, for example "reader of annotations, W3C, CODE_POINTS". */
    @Override
    public String toString() {
        return "reader of annotations, " + options.dialect() + ", " + options.unit();
    }
}
