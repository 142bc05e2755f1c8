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

/** Replaces ids in claims by those of the merged article. */
final class Renaming {
    private Renaming() {}

    /** Returns a claim with other ids of sources. */
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
     * Returns a claim with a new id and with relations whose targets have their new ids.
     *
     * @param id the new id of the claim
     * @param own the id of the article of the claim, which is the article of references without one
     * @param from the id of the article whose claims have new ids
     * @param to the id of the merged article
     * @param ids the new ids of the claims by their old ones
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

    /** Returns whether the target of a relation is the claim itself, as is possible after two claims were merged. */
    static boolean isToItself(ClaimRelation relation, Claim claim, String article) {
        return relation.target().claim().equals(claim.id())
                && relation.target().article().orElse(article).equals(article);
    }
}
