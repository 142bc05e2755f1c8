package io.github.newsclaims.json.internal.foreign;

import io.github.newsclaims.Article;
import io.github.newsclaims.internal.FieldNames;
import io.github.newsclaims.json.NewsClaimsJson;
import io.github.newsclaims.json.exchange.Loss;
import java.util.ArrayList;
import java.util.List;

/**
 * A document while an adapter takes parts from it. It records which parts were taken, so that everything else is reported and
 * nothing is lost silently.
 *
 * <p>Reading a foreign format, the document is the foreign one:
 *
 * <pre>{@code
 * TracedDocument document = new ForeignReader(limits).read(json);
 * TracedNode review = document.root();
 * Assessment.Builder assessment = Assessment.builder();
 * review.uri("url").ifPresent(assessment::uri);
 * review.date("datePublished").ifPresent(assessment::date);
 * assessment.extensions(review.rest("schema:"));   // what was not taken, with its names prefixed
 * List<Loss> losses = document.losses();
 * }</pre>
 *
 * <p>Writing one, the document is the article in our JSON form ({@link #of(Article)}). The adapter takes what it writes, and
 * the rest is reported as left out.
 */
public final class TracedDocument {
    private final TracedNode root;
    private final List<Loss> before;
    private final String reason;

    private TracedDocument(Object root, List<Loss> before, String reason) {
        this.root = new TracedNode(root);
        this.before = before;
        this.reason = reason;
    }

    /** Returns a foreign document that was read, with the losses of reading. */
    static TracedDocument foreign(Object root, List<Loss> before) {
        return new TracedDocument(root, before, "the model has no field for it");
    }

    /**
     * Returns the JSON form of an article that is written in a foreign format.
     *
     * @param article any article
     * @return a document with the pointers of the JSON form
     */
    public static TracedDocument of(Article article) {
        Object form = ForeignReader.values(NewsClaimsJson.writeBytes(article));
        TracedDocument ours = new TracedDocument(form, List.of(), "the format has no field for it");
        ours.root.take(FieldNames.NEWSCLAIMS);
        return ours;
    }

    public TracedNode root() {
        return root;
    }

    /**
     * Returns the losses, in the order of the document: what was reported, what was kept as an extension, and everything else
     * that was not taken. Before them come changes that were made while the document was read.
     */
    public List<Loss> losses() {
        List<Loss> losses = new ArrayList<>(before);
        root.addLosses(losses, reason);
        return losses;
    }
}
