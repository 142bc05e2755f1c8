package io.github.newsclaims.json.internal.schemaorg;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes of a document that are about one page, of which an article is made. */
public final class SchemaPage {
    /** The node of the article; null if only reviews or claims tell of the page. */
    public final @Nullable SchemaItem article;

    public final List<SchemaItem> claims = new ArrayList<>();
    public final List<SchemaItem> reviews = new ArrayList<>();
    public final List<SchemaItem> mediaReviews = new ArrayList<>();

    public SchemaPage(@Nullable SchemaItem article) {
        this.article = article;
    }

    /** Returns the node that says what the page is: that of the article, or else its first review. */
    @Nullable
    public SchemaItem head() {
        if (article != null) {
            return article;
        }
        if (!reviews.isEmpty()) {
            return reviews.get(0);
        }
        return mediaReviews.isEmpty() ? null : mediaReviews.get(0);
    }
}
