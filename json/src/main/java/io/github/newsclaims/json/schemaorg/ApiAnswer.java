package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.json.internal.foreign.TracedNode;
import java.util.List;

/** The answer of a search with the Fact Check Tools API, which has other names than schema.org. */
final class ApiAnswer {
    private ApiAnswer() {}

    /** Says what a document is that has no article and looks like such an answer. */
    static void report(TracedNode root) {
        List<TracedNode> claims = root.nodes("claims");
        if (!claims.isEmpty() && claims.stream().allMatch(claim -> claim.has("claimReview"))) {
            root.problem("claims", "it is an answer of the Fact Check Tools API and not schema.org");
        }
    }
}
