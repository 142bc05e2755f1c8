package io.github.newsclaims;

import io.github.newsclaims.internal.Invalid;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim as another claim refers to it: by its id, and by the id of its article if that is another one.
 *
 * <pre>{@code
 * ClaimReference.to("c33").inArticle("harbour-post-2031-04-02")
 * }</pre>
 */
public final class ClaimReference {
    private final String claim;
    private final @Nullable String article;

    private ClaimReference(String claim, @Nullable String article) {
        this.claim = claim;
        this.article = article;
    }

    /**
     * Returns a reference to a claim of the same article.
     *
     * @param claim the id of the claim, for example "c33"
     * @return the reference
     * @throws IllegalArgumentException if the id is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public static ClaimReference to(String claim) {
        require("claim", claim);
        return new ClaimReference(claim, null);
    }

    /**
     * Returns a reference to the claim of that id in another article.
     *
     * @param article the id of the article, for example "harbour-post-2031-04-02"
     * @return the reference
     * @throws IllegalArgumentException if the id is blank, has an unpaired surrogate or is longer than 200 characters
     */
    public ClaimReference inArticle(String article) {
        require("article", article);
        return new ClaimReference(claim, article);
    }

    /**
     * Returns the article that has the claim.
     *
     * @return the id of the article, for example "harbour-post-2031-04-02"; absent within one article
     */
    public Optional<String> article() {
        return Optional.ofNullable(article);
    }

    /**
     * Returns the claim.
     *
     * @return the id of the claim within its article, for example "c33"
     */
    public String claim() {
        return claim;
    }

    private static void require(String part, String id) {
        String fault = Fields.idFault(Objects.requireNonNull(id, part));
        if (fault != null) {
            throw Invalid.value("claim reference", part + " " + fault, id);
        }
    }

    /** Two references are equal if both ids are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClaimReference that
                && claim.equals(that.claim)
                && Objects.equals(article, that.article);
    }

    @Override
    public int hashCode() {
        return Objects.hash(claim, article);
    }

    /** Returns the ids, for example {@code harbour-post-2031-04-02#c33}, or {@code c33} within one article. */
    @Override
    public String toString() {
        return article == null ? claim : article + "#" + claim;
    }
}
