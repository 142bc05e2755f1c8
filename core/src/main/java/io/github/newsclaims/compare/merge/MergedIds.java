package io.github.newsclaims.compare.merge;

import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The ids that the claims and figures of the second of two articles have in the merged article.
 *
 * @param second the id of the second article
 * @param merged the id of the merged article
 * @param claims the new ids of the claims by the old ones
 * @param figures the new ids of the figures by the old id of their claim and their own old id
 */
record MergedIds(String second, String merged, Map<String, String> claims, Map<String, Map<String, String>> figures) {
    /** Returns a claim of the second article with its new ids, and with references to new ids. */
    Claim ofSecond(Claim claim) {
        ClaimParts events = new ClaimParts(
                time -> ClaimParts.withClaim(time, id -> claims.getOrDefault(id, id)), UnaryOperator.identity());
        return renamed(
                events.changed(claim),
                second,
                claims.getOrDefault(claim.id(), claim.id()),
                figures.getOrDefault(claim.id(), Map.of()));
    }

    /** Returns a claim of the first article, in which references to the second article are references to new ids. */
    Claim ofFirst(Claim claim) {
        return second.equals(merged) ? claim : renamed(claim, merged, claim.id(), Map.of());
    }

    /**
     * Returns a claim with other ids. Ids and references change in one step, because a value between the two could be related
     * to itself.
     */
    private Claim renamed(Claim claim, String article, String id, Map<String, String> ownFigures) {
        List<ClaimRelation> relations = ClaimParts.changed(
                claim.relations(), relation -> relation.withTarget(target(relation.target(), article)));
        List<Figure> figures =
                ClaimParts.changed(claim.figures(), figure -> renamed(figure, article, claim.id(), ownFigures));
        return id.equals(claim.id()) && relations == claim.relations() && figures == claim.figures()
                ? claim
                : claim.toBuilder().id(id).relations(relations).figures(figures).build();
    }

    private Figure renamed(Figure figure, String article, String claim, Map<String, String> ownFigures) {
        List<FigureRelation> relations = ClaimParts.changed(
                figure.relations(), relation -> relation.withTarget(target(relation.target(), article, claim)));
        Optional<String> id = figure.id().map(own -> ownFigures.getOrDefault(own, own));
        if (id.equals(figure.id()) && relations == figure.relations()) {
            return figure;
        }
        Figure.Builder renamed = figure.toBuilder().relations(relations);
        id.ifPresent(renamed::id);
        return renamed.build();
    }

    /** Returns a reference in an article with the new ids, if it refers to a claim of the second article. */
    private ClaimReference target(ClaimReference target, String article) {
        String id = target.claim().map(claims::get).orElse(null);
        if (id == null || !target.article().orElse(article).equals(second)) {
            return target;
        }
        ClaimReference renamed = target.withClaim(id);
        return target.article().isPresent() ? renamed.withArticle(merged) : renamed;
    }

    /** Returns a reference in a claim with the new ids, if it refers to a figure of the second article. */
    private FigureReference target(FigureReference target, String article, String claim) {
        String other = target.claim().orElse(claim);
        String id = figures.getOrDefault(other, Map.of()).get(target.figure());
        if (id == null || !target.article().orElse(article).equals(second)) {
            return target;
        }
        FigureReference.Builder renamed = target.toBuilder().figure(id);
        target.claim().map(claims::get).ifPresent(renamed::claim);
        target.article().ifPresent(any -> renamed.article(merged));
        return renamed.build();
    }
}
