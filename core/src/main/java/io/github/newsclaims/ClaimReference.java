package io.github.newsclaims;

import io.github.newsclaims.internal.Invalid;
import java.util.Optional;

/**
 * A claim, named from another one.
 *
 * @param article the id of the article that holds it, for example "harbour-post-2031-04-02"; absent within one article
 * @param claim the id of the claim, for example "c33"
 */
public record ClaimReference(Optional<String> article, String claim) {
    /**
     * Checks both ids.
     *
     * @param article the id of the article that holds it
     * @param claim the id of the claim
     * @throws IllegalArgumentException if an id is blank, longer than 200 characters or has an unpaired surrogate
     */
    public ClaimReference {
        if (article.isPresent()) {
            require("article", article.get());
        }
        require("claim", claim);
    }

    /**
     * A claim of the same article.
     *
     * @param claim its id
     * @return the reference
     * @throws IllegalArgumentException if the id is blank or longer than 200 characters
     */
    public static ClaimReference to(String claim) {
        return new ClaimReference(Optional.empty(), claim);
    }

    /**
     * A claim of another article.
     *
     * @param article the id of the article
     * @param claim the id of the claim
     * @return the reference
     * @throws IllegalArgumentException if an id is blank or longer than 200 characters
     */
    public static ClaimReference to(String article, String claim) {
        return new ClaimReference(Optional.of(article), claim);
    }

    private static void require(String part, String id) {
        String fault = Fields.idFault(id);
        if (fault != null) {
            throw Invalid.value("claim reference", part + " " + fault, id);
        }
    }
}
