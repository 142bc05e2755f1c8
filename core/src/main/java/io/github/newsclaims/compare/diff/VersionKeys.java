package io.github.newsclaims.compare.diff;

import io.github.newsclaims.Article;
import io.github.newsclaims.Claim;
import io.github.newsclaims.ClaimReference;
import io.github.newsclaims.ClaimRelation;
import io.github.newsclaims.Figure;
import io.github.newsclaims.FigureReference;
import io.github.newsclaims.FigureRelation;
import io.github.newsclaims.Place;
import io.github.newsclaims.TimeEvent;
import io.github.newsclaims.TimeExpression;
import io.github.newsclaims.internal.compare.PartyKeys;
import io.github.newsclaims.internal.compare.Unplaced;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One of two versions of an article, whose parts are changed so that they can be compared with those of the other one: places
 * in the text are removed, and each id is replaced by a key that is the same in both versions.
 */
final class VersionKeys {
    private final String article;
    private final PartyKeys parties;
    /** The keys of claims by their ids. */
    private final Map<String, String> claims = new HashMap<>();
    /** The keys of figures by the id of their claim and their own id. */
    private final Map<String, Map<String, String>> figures = new HashMap<>();

    /**
     * Gives keys to the claims and figures of a version. No claim or figure of another version has the same key until it is
     * paired, so that an id that is used again for something else counts as another one.
     *
     * @param name a string that only this version has
     */
    VersionKeys(Article article, PartyKeys parties, String name) {
        this.article = article.id();
        this.parties = parties;
        for (Claim claim : article.claims()) {
            claims.put(claim.id(), name + claims.size());
            Map<String, String> ofClaim = new HashMap<>();
            claim.figures().forEach(figure -> figure.id().ifPresent(id -> ofClaim.put(id, name + ofClaim.size())));
            figures.put(claim.id(), ofClaim);
        }
    }

    /** Gives a claim the key of the claim of the other version with which it is paired. */
    void pair(Claim claim, Claim other, VersionKeys ofOther) {
        claims.put(claim.id(), ofOther.claim(other.id()));
    }

    /**
     * Gives the figures of a claim the keys of the figures of the other version with which they are paired.
     *
     * @param ids the ids of the figures of the other version by those of this one
     */
    void pairFigures(Claim claim, Claim other, VersionKeys ofOther, Map<String, String> ids) {
        Map<String, String> own = figures(claim.id());
        ids.forEach((id, now) -> own.put(id, key(ofOther.figures(other.id()), now)));
    }

    List<String> parties(List<String> ids) {
        return parties.of(ids);
    }

    TimeExpression time(TimeExpression time) {
        TimeExpression unplaced = Unplaced.time(time);
        return time.event().map(this::event).map(unplaced::withEvent).orElse(unplaced);
    }

    private TimeEvent event(TimeEvent event) {
        TimeEvent ofClaim = event.claim().map(this::claim).map(event::withClaim).orElse(event);
        return event.entity().map(parties::of).map(event::withEntity).orElse(ofClaim);
    }

    private String claim(String id) {
        return key(claims, id);
    }

    private Map<String, String> figures(String claim) {
        return Objects.requireNonNull(figures.get(claim));
    }

    private static String key(Map<String, String> keys, String id) {
        return Objects.requireNonNull(keys.get(id));
    }

    List<TimeExpression> times(List<TimeExpression> times) {
        return times.stream().map(this::time).toList();
    }

    Place place(Place place) {
        Place unplaced = Unplaced.place(place);
        return place.entity().map(parties::of).map(unplaced::withEntity).orElse(unplaced);
    }

    List<Place> places(List<Place> places) {
        return places.stream().map(this::place).toList();
    }

    /** Returns a figure without its id, its relations and its provenance. */
    Figure figure(Figure figure) {
        Figure.Builder content = figure.withoutId().toBuilder();
        Unplaced.wording(figure.wording()).ifPresent(content::wording);
        figure.entity().map(parties::of).ifPresent(content::entity);
        figure.asOf().map(this::time).ifPresent(content::asOf);
        return content.places(places(figure.places()))
                .relations(List.of())
                .provenance(List.of())
                .build();
    }

    ClaimRelation relation(ClaimRelation relation) {
        ClaimReference target = relation.target();
        return target.claim().isPresent() && isHere(target.article())
                ? relation.withTarget(
                        ClaimReference.to(claim(target.claim().get())).withExtensions(target.extensions()))
                : relation;
    }

    /** Returns the relations of a figure of a claim. */
    List<FigureRelation> relations(Claim claim, Figure figure) {
        return figure.relations().stream()
                .map(relation -> relation.withTarget(target(claim, relation.target())))
                .toList();
    }

    private FigureReference target(Claim claim, FigureReference target) {
        if (!isHere(target.article())) {
            return target;
        }
        String other = target.claim().orElse(claim.id());
        String id = key(figures(other), target.figure());
        return FigureReference.to(id).withClaim(claim(other)).withExtensions(target.extensions());
    }

    private boolean isHere(Optional<String> id) {
        return id.isEmpty() || id.get().equals(article);
    }
}
