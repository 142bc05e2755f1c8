package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Article;
import io.github.newsclaims.json.exchange.Exported;
import java.util.Objects;

/**
 * A writer of JSON-LD documents with the vocabulary of schema.org. It is immutable, and may be used by several threads.
 *
 * <p>What maps to what is said in {@link SchemaOrg}.
 */
public final class SchemaOrgWriter {
    static final SchemaOrgWriter STANDARD = new SchemaOrgWriter();

    private SchemaOrgWriter() {}

    /**
     * Writes an article as a NewsArticle. If a claim has assessments, the document is a {@code @graph} of the article and one
     * ClaimReview for each assessment.
     *
     * @param article any article
     * @return the document, and what it does not say
     */
    public Exported write(Article article) {
        return new PageWriter(Objects.requireNonNull(article, "article")).write();
    }

    /** Returns "SchemaOrgWriter". */
    @Override
    public String toString() {
        return "SchemaOrgWriter";
    }
}
