package io.github.newsclaims.json.schemaorg;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.Speaker;
import io.github.newsclaims.json.internal.schemaorg.SchemaItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim while it is read: what it is about is known only when all sources are. */
final class ClaimDraft {
    /** The node of the claim; null if only a review tells of it. */
    final @Nullable SchemaItem item;

    final Claim.Builder claim = Claim.builder();
    final List<SchemaItem> reviews = new ArrayList<>();

    /** What the claim says; null if it has only words. */
    @Nullable
    String proposition;

    /** The review of a picture that tells of the claim. */
    @Nullable
    SchemaItem mediaReview;

    ClaimDraft(String id, @Nullable SchemaItem item) {
        this.item = item;
        claim.id(id);
    }

    void proposition(String text) {
        proposition = text;
        claim.proposition(text);
    }

    /** Sets who made a claim of which nothing else is known. */
    void speakers(List<String> ids) {
        if (!ids.isEmpty()) {
            claim.attribution(Attribution.builder()
                    .origin(AttributionStep.of(new Speaker.Known(ids)))
                    .build());
        }
    }
}
