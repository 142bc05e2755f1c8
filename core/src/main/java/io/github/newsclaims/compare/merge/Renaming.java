package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Attribution;
import io.github.newsclaims.AttributionStep;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Speaker;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Claims with the ids of another article in them. */
final class Renaming {
    private Renaming() {}

    /** A claim with other ids of sources. */
    static Claim sources(Claim claim, UnaryOperator<String> ids) {
        return claim.attribution()
                .map(attribution -> claim.withAttribution(sources(attribution, ids)))
                .orElse(claim);
    }

    private static Attribution sources(Attribution attribution, UnaryOperator<String> ids) {
        return attribution
                .withOrigin(sources(attribution.origin(), ids))
                .withRelays(attribution.relays().stream()
                        .map(relay -> sources(relay, ids))
                        .toList());
    }

    private static AttributionStep sources(AttributionStep step, UnaryOperator<String> ids) {
        return step.withSpeaker(speaker(step.speaker(), ids))
                .withAddressees(step.addressees().stream().map(ids).distinct().toList());
    }

    private static Speaker speaker(Speaker speaker, UnaryOperator<String> ids) {
        List<String> named = speaker.ids().stream().map(ids).toList();
        if (speaker instanceof Speaker.Known) {
            return new Speaker.Known(named);
        }
        return speaker instanceof Speaker.Candidates ? new Speaker.Candidates(named) : speaker;
    }

    /**
     * A claim of an article with relations to the claims of one of the merged articles under their ids in the merged one.
     *
     * @param id the id that the claim itself gets
     * @param own the id of the article of which references without an article are meant
     * @param from the id of the article whose claims have the new ids
     * @param to the id of the merged article
     */
    static Claim relations(Claim claim, String id, String own, String from, String to, Map<String, String> ids) {
        List<ClaimRelation> relations = claim.relations().stream()
                .map(relation -> relation.withTarget(target(relation.target(), own, from, to, ids)))
                .toList();
        return claim.toBuilder().id(id).relations(relations).build();
    }

    private static ClaimReference target(
            ClaimReference target, String own, String from, String to, Map<String, String> ids) {
        String id = ids.get(target.claim());
        if (id == null || !target.article().orElse(own).equals(from)) {
            return target;
        }
        ClaimReference renamed = ClaimReference.to(id);
        return target.article().isPresent() ? renamed.inArticle(to) : renamed;
    }

    /** Whether a relation of a claim of an article points at the claim itself, as it may where two claims became one. */
    static boolean isToItself(ClaimRelation relation, Claim claim, String article) {
        return relation.target().claim().equals(claim.id())
                && relation.target().article().orElse(article).equals(article);
    }
}
